import type { Context } from '../../src/context.ts';
import { retoldStory } from '../../src/core/journal/story.ts';
import { dropEntry, editEntry, findEntry, type JournalEntry, listJournal } from '../../src/store/journal.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { type Written, written } from './write-entry.ts';

const MAX_LENGTH = 50_000;

/** Gives an entry of the journal another text; parts of a story alone are added to what it tells already. */
export async function changeEntry(
  ledger: Ledger,
  code: string,
  text: string,
  { ownerId, now }: Pick<Context, 'ownerId' | 'now'>,
): Promise<Written | { problem: string }> {
  const entry = await findEntry(ledger, ownerId, code);
  const said = text.trim();
  if (said === '') return { problem: 'the new text is missing' };
  if (said.length > MAX_LENGTH) return { problem: `the new text is longer than ${MAX_LENGTH} characters` };
  await editEntry(ledger, entry.id, entry.kind === 'story' ? retoldStory(entry.text, said) : said, now());
  const entries = await listJournal(ledger, ownerId, entry.kind);
  return written(entries.find(({ id }) => id === entry.id) as JournalEntry, entries);
}

/** Takes an entry out of the journal, and answers with what it was. */
export async function removeEntry(
  ledger: Ledger,
  code: string,
  { ownerId }: Pick<Context, 'ownerId'>,
): Promise<JournalEntry> {
  const entry = await findEntry(ledger, ownerId, code);
  await dropEntry(ledger, entry.id);
  return entry;
}
