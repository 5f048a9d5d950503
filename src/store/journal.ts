import type { JournalKind } from '../core/steer/command.ts';
import type { Ledger } from './open-store.ts';

/** A win, a lesson, a story or a version of the pitch. */
export interface JournalEntry {
  kind: JournalKind;
  text: string;
  at: Date;
}

/** Writes an entry into the journal; what an email says is written once. */
export async function addJournalEntry(
  ledger: Ledger,
  ownerId: string,
  { kind, text, at }: JournalEntry,
  source?: { emailId: string; ordinal: number },
): Promise<void> {
  const data = { ownerId, kind, text: text.replaceAll('\0', ''), createdAt: at, ...source };
  await ledger.journalEntry.createMany({ data: [data], skipDuplicates: true });
}

/** The journal, oldest first; of one kind when one is asked for. */
export async function listJournal(
  ledger: Ledger,
  ownerId: string,
  kind?: JournalKind,
): Promise<JournalEntry[]> {
  const rows = await ledger.journalEntry.findMany({
    where: { ownerId, ...(kind ? { kind } : {}) },
    orderBy: [{ createdAt: 'asc' }, { ordinal: 'asc' }],
  });
  return rows.map((row) => ({ kind: row.kind as JournalKind, text: row.text, at: row.createdAt }));
}
