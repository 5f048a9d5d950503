import type { JournalKind } from '../core/steer/command.ts';
import { entryByCode, journalCodes } from './codes.ts';
import type { Prisma } from './generated/client.ts';
import type { Ledger } from './open-store.ts';

/** What is written into the journal. */
export interface NewEntry {
  kind: JournalKind;
  text: string;
  at: Date;
  /** Whom a lesson was heard from, or which question an answer answers, in words. */
  about?: string | null;
  applicationId?: string | null;
  /** Of a lesson that somebody's feedback taught. */
  feedbackId?: string;
}

/** A win, a lesson, a story, a version of the pitch, or an answer to a question. */
export interface JournalEntry {
  id: string;
  /** JN-… */
  code: string;
  kind: JournalKind;
  text: string;
  at: Date;
  about: string | null;
  applicationId: string | null;
  feedbackId: string | null;
  /** Supporters may read it. */
  shareable: boolean;
  editedAt: Date | null;
}

/** Where the owner wrote an entry: the email, and which part of it. */
export interface EntrySource {
  emailId: string;
  ordinal: number;
}

/** Writes an entry into the journal; what an email or a feedback says is written once, and null is the answer then. */
export async function addJournalEntry(
  ledger: Ledger,
  ownerId: string,
  { text, at, ...rest }: NewEntry,
  source?: EntrySource,
): Promise<string | null> {
  const data = { ownerId, ...rest, text: text.replaceAll('\0', ''), createdAt: at, ...source };
  const [row] = await ledger.journalEntry.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
    select: { id: true },
  });
  return row?.id ?? null;
}

/** The journal, oldest first; of one kind when one is asked for. */
export async function listJournal(
  ledger: Ledger,
  ownerId: string,
  kind?: JournalKind,
): Promise<JournalEntry[]> {
  const rows = await ledger.journalEntry.findMany({
    where: { ownerId, ...(kind ? { kind } : {}) },
    orderBy: [{ createdAt: 'asc' }, { ordinal: 'asc' }, { id: 'asc' }],
  });
  const codes = await journalCodes(ledger, ownerId);
  return rows.map((row) => asEntry(row, codes));
}

/** The entry that the owner calls `JN-3F2A1B`. */
export async function findEntry(ledger: Ledger, ownerId: string, code: string): Promise<JournalEntry> {
  const id = await entryByCode(ledger, ownerId, code);
  const row = await ledger.journalEntry.findUniqueOrThrow({ where: { id } });
  return asEntry(row, await journalCodes(ledger, ownerId));
}

/** Puts another text in the place of an entry's. */
export async function editEntry(ledger: Ledger, id: string, text: string, at: Date): Promise<void> {
  const data = { text: text.replaceAll('\0', ''), editedAt: at };
  await ledger.journalEntry.update({ where: { id }, data, select: { id: true } });
}

/** Takes an entry out. A lesson that a feedback taught does not come back: only a new feedback teaches one. */
export async function dropEntry(ledger: Ledger, id: string): Promise<void> {
  await ledger.journalEntry.delete({ where: { id }, select: { id: true } });
}

/** Says whether supporters may read an entry. */
export async function shareEntry(ledger: Ledger, id: string, shareable: boolean): Promise<void> {
  await ledger.journalEntry.update({ where: { id }, data: { shareable }, select: { id: true } });
}

function asEntry(
  row: Prisma.JournalEntryGetPayload<Record<string, never>>,
  codes: ReadonlyMap<string, string>,
): JournalEntry {
  const { id, kind, text, createdAt, about, applicationId, feedbackId, shareable, editedAt } = row;
  return {
    id,
    code: codes.get(id) as string,
    kind: kind as JournalKind,
    text,
    at: createdAt,
    about,
    applicationId,
    feedbackId,
    shareable,
    editedAt,
  };
}
