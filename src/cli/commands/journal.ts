import { writeFile } from 'node:fs/promises';
import { text as readWhole } from 'node:stream/consumers';
import { changeEntry, removeEntry } from '../../../workers/journal/change-entry.ts';
import { stillTelling } from '../../../workers/journal/still-telling.ts';
import { type Written, writeEntry } from '../../../workers/journal/write-entry.ts';
import { moreOf } from '../../../workers/obey/obey-note.ts';
import { openContext } from '../../context.ts';
import { pitchVersions } from '../../core/journal/pitch-versions.ts';
import { beginsPart, partName } from '../../core/journal/story.ts';
import { showChanges, wordChanges } from '../../core/journal/word-changes.ts';
import type { JournalKind } from '../../core/steer/command.ts';
import { findEntry, listJournal, shareEntry } from '../../store/journal.ts';
import { askStory } from '../journal/ask-story.ts';
import { journalAsMarkdown } from '../journal/journal-as-markdown.ts';
import { showEntries, showEntry, showPitch } from '../journal/show-journal.ts';
import { terminalPrompts } from '../prompts.ts';
import { settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { visible } from '../visible.ts';
import { whyNotWritten } from '../why-not-written.ts';

/** Lists the journal, oldest first. */
export async function listEntries({ kind, json }: { kind?: JournalKind; json?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const entries = await listJournal(context.store.ledger, context.ownerId, kind);
  if (json) return console.log(JSON.stringify(entries, null, 2));
  if (entries.length > 0) return console.log(showEntries(entries, context.config.policy.timeZone));
  console.log(`${kind ? `There is no ${kind} in the journal` : 'The journal is empty'}: ${howToAdd(kind)}`);
}

/** Writes an entry into the journal: the words, stdin for `-`, or a story that is asked for part by part. */
export async function addEntry(kind: JournalKind, words: readonly string[] = []): Promise<void> {
  const text = await textOf(kind, words);
  await using context = await openContext(settingsHere());
  const { store, ownerId, now } = context;
  const result = await store.inTurn(ownerId, (ledger) =>
    writeEntry(ledger, context, { kind, text, at: now() }),
  );
  const { entry, version } = result;
  const what = version
    ? `version ${version.number} of your pitch`
    : kind === 'answer'
      ? 'an answer'
      : `a ${kind}`;
  console.log([`Noted as ${what}: ${entry.code}`, ...moreOf(result, atTheTerminal)].join('\n\n'));
}

/** Shows one entry as it was written; `pitch` is the current version of the pitch. */
export async function showOneEntry(code: string): Promise<void> {
  await using context = await openContext(settingsHere());
  const { store, ownerId, config } = context;
  const { timeZone } = config.policy;
  if (code.toLowerCase() !== 'pitch')
    return console.log(showEntry(await findEntry(store.ledger, ownerId, code), timeZone));
  console.log(showPitch(await listJournal(store.ledger, ownerId), timeZone));
}

/** Puts another text in the place of an entry's. */
export async function editOneEntry(code: string, words: readonly string[]): Promise<void> {
  const text = await textOf(null, words);
  await using context = await openContext(settingsHere());
  const { result, telling } = await context.store.inTurn(context.ownerId, async (ledger) => {
    const changed = await changeEntry(ledger, code, text, context);
    if ('problem' in changed) throw new WrongUseError(`Not changed: ${changed.problem}.`);
    return { result: changed, telling: await stillTelling(ledger, changed.entry, context) };
  });
  console.log([showEntry(result.entry, context.config.policy.timeZone), ...telling].join('\n\n'));
}

/** Takes an entry out of the journal. */
export async function dropOneEntry(code: string): Promise<void> {
  await using context = await openContext(settingsHere());
  const { entry, telling } = await context.store.inTurn(context.ownerId, async (ledger) => {
    const dropped = await removeEntry(ledger, code, context);
    return { entry: dropped, telling: await stillTelling(ledger, dropped, context) };
  });
  console.log([`Out of the journal is the ${entry.kind}: ${visible(entry.text)}`, ...telling].join('\n'));
}

/** Says whether supporters may read an entry. */
export async function share(code: string, shareable: boolean): Promise<void> {
  await using context = await openContext(settingsHere());
  const { store, ownerId } = context;
  const entry = await findEntry(store.ledger, ownerId, code);
  await shareEntry(store.ledger, entry.id, shareable);
  console.log(
    shareable
      ? `Supporters may read ${entry.code}. \`afterword journal unshare ${entry.code}\` takes that back.`
      : `Supporters do not get to read ${entry.code}. What has been sent has been sent.`,
  );
}

/** Shows what changed between two versions of the pitch, and the lessons that led to it. */
export async function diffPitch(from: string | undefined, to: string | undefined): Promise<void> {
  await using context = await openContext(settingsHere());
  const { store, ownerId } = context;
  const versions = pitchVersions(await listJournal(store.ledger, ownerId));
  if (versions.length < 2)
    throw new Error(`There are not two versions of your pitch to compare yet: ${howToAdd('pitch')}`);
  const at = (said: string | undefined, otherwise: number) => {
    const version = versions.find(({ number }) => String(number) === (said ?? String(otherwise)));
    if (version) return version;
    throw new WrongUseError(
      `There is no version ${said ?? otherwise}: they go from 1 to ${versions.length}.`,
    );
  };
  const after = at(to, from === undefined ? versions.length : Math.min(Number(from) + 1, versions.length));
  const before = at(from, after.number - 1);
  const lessons = versions
    .filter(({ number }) => number > before.number && number <= after.number)
    .flatMap((version) => version.lessons);
  console.log(
    [
      `From version ${before.number} to version ${after.number}; [-…-] is out, {+…+} is new:`,
      '',
      ...showChanges(wordChanges(before.entry.text, after.entry.text)).split('\n').map(visible),
      ...(lessons.length > 0
        ? ['', 'Learned in between:', ...lessons.map(({ text }) => `  ${visible(text)}`)]
        : []),
    ].join('\n'),
  );
}

/** Writes the whole journal down, to be read or kept elsewhere. */
export async function exportJournal({ format, out }: { format: 'md' | 'json'; out?: string }): Promise<void> {
  await using context = await openContext(settingsHere());
  const entries = await listJournal(context.store.ledger, context.ownerId);
  const whole =
    format === 'json'
      ? `${JSON.stringify(entries, null, 2)}\n`
      : journalAsMarkdown(entries, context.config.policy.timeZone);
  if (!out || out === '-') return void process.stdout.write(whole);
  await writeFile(out, whole, { mode: 0o600 }).catch((error: unknown) => {
    throw new WrongUseError(`${out} cannot be written: ${whyNotWritten(error)}.`);
  });
  console.log(entries.length === 1 ? `One entry is in ${out}.` : `${entries.length} entries are in ${out}.`);
}

/** How the missing parts of a story are told here. */
function atTheTerminal({ entry, missing }: Written): string {
  const parts = missing.map((part) => `${partName(part)}: …`).join('" "');
  return `If you like: afterword journal edit ${entry.code} "${parts}"`;
}

async function textOf(kind: JournalKind | null, words: readonly string[]): Promise<string> {
  const said = words.length === 1 && words[0] === '-' ? await readWhole(process.stdin) : joined(words);
  if (said.trim() !== '') return said.trim();
  if (kind === 'story' && words.length === 0 && process.stdin.isTTY) return askStory(terminalPrompts);
  throw new WrongUseError(
    `What is to be noted? Say it behind the command, or - and on stdin. ${howToAdd(kind)}`,
  );
}

/** Each part of a story is a line of its own. */
function joined(words: readonly string[]): string {
  return words.map((word, i) => (i > 0 && beginsPart(word) ? `\n${word}` : word)).join(' ');
}

function howToAdd(kind?: JournalKind | null): string {
  return `\`afterword journal add ${kind ?? 'win'} "…"\``;
}
