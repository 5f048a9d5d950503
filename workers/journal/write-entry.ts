import type { Context } from '../../src/context.ts';
import { pitchVersions } from '../../src/core/journal/pitch-versions.ts';
import { missingParts, readStory, type StoryPart, writeStory } from '../../src/core/journal/story.ts';
import { showChanges, wordChanges } from '../../src/core/journal/word-changes.ts';
import {
  addJournalEntry,
  type EntrySource,
  type JournalEntry,
  listJournal,
  type NewEntry,
} from '../../src/store/journal.ts';
import type { Ledger } from '../../src/store/open-store.ts';

/** An entry as it stands in the journal now, and what its owner may want to know of it. */
export interface Written {
  entry: JournalEntry;
  /** The parts of a story that are not told yet. */
  missing: readonly StoryPart[];
  /** Which version of the pitch it is, and what changed since the one before. */
  version: { number: number; changes: string | null } | null;
}

/**
 * Writes what the owner says into the journal. A story is kept in its four parts, and the pitch as a new version; the
 * present one said again is none. Safe to run twice for what an email says.
 */
export async function writeEntry(
  ledger: Ledger,
  { ownerId }: Pick<Context, 'ownerId'>,
  said: NewEntry,
  source?: EntrySource,
): Promise<Written> {
  const before = await listJournal(ledger, ownerId, said.kind);
  const text = said.kind === 'story' ? writeStory(readStory(said.text)) : said.text.trim();
  const current = before.at(-1);
  if (said.kind === 'pitch' && current?.text === text) return written(current, before);

  const id = await addJournalEntry(ledger, ownerId, { ...said, text }, source);
  const entries = await listJournal(ledger, ownerId, said.kind);
  const entry = id ? entries.find((one) => one.id === id) : entries.findLast((one) => one.text === text);
  if (!entry) throw new Error('an entry of the journal was written and is not there');
  return written(entry, entries);
}

/** What there is to know of an entry. `entries`: those of its kind, oldest first. */
export function written(entry: JournalEntry, entries: readonly JournalEntry[]): Written {
  const versions = entry.kind === 'pitch' ? pitchVersions(entries) : [];
  const at = versions.findIndex((version) => version.entry.id === entry.id);
  const previous = versions[at - 1]?.entry.text;
  const changes = previous === undefined ? null : showChanges(wordChanges(previous, entry.text));
  return {
    entry,
    missing: entry.kind === 'story' ? missingParts(readStory(entry.text)) : [],
    version: at < 0 ? null : { number: versions[at]!.number, changes },
  };
}
