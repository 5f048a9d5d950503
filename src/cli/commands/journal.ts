import { openContext } from '../../context.ts';
import type { JournalKind } from '../../core/steer/command.ts';
import { addJournalEntry, listJournal } from '../../store/journal.ts';
import { settingsHere } from '../read-settings.ts';
import { day } from '../show-application.ts';
import { visible } from '../visible.ts';
import { wrapText } from '../wrap-text.ts';

const WIDTH = 110;
const INDENT = ' '.repeat(21);

/** Lists the journal, oldest first. */
export async function listEntries({ kind, json }: { kind?: JournalKind; json?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const entries = await listJournal(context.store.ledger, context.ownerId, kind);
  if (json) return console.log(JSON.stringify(entries, null, 2));
  if (entries.length === 0) return console.log('The journal is empty: `afterword journal add win "…"`.');
  const { timeZone } = context.config.policy;
  for (const { at, kind: is, text } of entries) {
    const lines = wrapText(visible(text), WIDTH - INDENT.length);
    console.log(`${day(at, timeZone).padStart(11)}  ${is.padEnd(6)}  ${lines.join(`\n${INDENT}`)}`);
  }
}

/** Writes an entry into the journal. */
export async function addEntry(kind: JournalKind, words: readonly string[]): Promise<void> {
  await using context = await openContext(settingsHere());
  const { store, ownerId, now } = context;
  await addJournalEntry(store.ledger, ownerId, { kind, text: words.join(' '), at: now() });
  console.log(`Noted as a ${kind}.`);
}
