import type { LettersSoFar } from '../core/letter/letter-period.ts';
import type { LetterPeriod } from '../core/letter/search.ts';
import type { OutgoingState } from '../core/outgoing.ts';
import type { Ledger } from './open-store.ts';

/** A weekly letter that was written, and what became of it. */
export interface LetterRow {
  /** The day that it was due on. */
  day: string;
  coversFrom: Date;
  coversTo: Date;
  outgoing: {
    code: string;
    subject: string;
    state: OutgoingState;
    reason: string;
    sentAt: Date | null;
  } | null;
}

/** Whether anything is to be told of yet, and the last letter that was written. */
export async function findLettersSoFar(ledger: Ledger, ownerId: string): Promise<LettersSoFar> {
  const latest = await ledger.letter.findFirst({
    where: { ownerId },
    orderBy: { coversTo: 'desc' },
    select: { periodStart: true, coversTo: true },
  });
  const began = await searchBegan(ledger, ownerId);
  return { began, latest: latest && { day: dayOf(latest.periodStart), coversTo: latest.coversTo } };
}

/** When the owner had come and the first mail was read; null while there is none. */
async function searchBegan(ledger: Ledger, ownerId: string): Promise<Date | null> {
  const { createdAt } = await ledger.owner.findUniqueOrThrow({ where: { id: ownerId } });
  const first = await ledger.email.findFirst({
    where: { ownerId },
    orderBy: { receivedAt: 'asc' },
    select: { receivedAt: true },
  });
  return first && new Date(Math.max(first.receivedAt.getTime(), createdAt.getTime()));
}

/** The end of what letters have told of before a moment: of those that left, or may have. */
export async function findToldTo(ledger: Ledger, ownerId: string, before: Date): Promise<Date | null> {
  const rows = await ledger.letter.findMany({
    where: { ownerId, coversTo: { lt: before } },
    orderBy: { coversTo: 'desc' },
    select: { coversTo: true, outgoingId: true },
  });
  const lost = await idsIn(ledger, rows, NEVER_LEFT);
  return rows.find(({ outgoingId }) => !outgoingId || !lost.has(outgoingId))?.coversTo ?? null;
}

/** The end of a letter that its reader has never seen. */
export const NEVER_LEFT: readonly OutgoingState[] = ['cancelled', 'failed', 'superseded'];

/** Writes a letter down; the same day takes one. False when it has one. */
export async function insertLetter(
  ledger: Ledger,
  ownerId: string,
  { start, from, to }: LetterPeriod,
  { outgoingId, question }: { outgoingId: string; question: string | null },
): Promise<boolean> {
  const { count } = await ledger.letter.createMany({
    data: [
      {
        ownerId,
        periodStart: new Date(`${start}T00:00:00Z`),
        coversFrom: from,
        coversTo: to,
        outgoingId,
        question,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}

/** The ids of letters that wait to be sent. */
export async function findUnsentLetters(ledger: Ledger, ownerId: string): Promise<string[]> {
  const rows = await ledger.outgoing.findMany({
    where: { ownerId, kind: 'letter', state: { in: ['planned', 'waiting'] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The day of the letter that an email of ours is; null when it is none. */
export async function findDayOfLetter(ledger: Ledger, outgoingId: string): Promise<string | null> {
  const row = await ledger.letter.findFirst({ where: { outgoingId }, select: { periodStart: true } });
  return row && dayOf(row.periodStart);
}

/** Every letter that was written, the latest first. */
export async function listLetters(ledger: Ledger, ownerId: string): Promise<LetterRow[]> {
  const rows = await ledger.letter.findMany({ where: { ownerId }, orderBy: { periodStart: 'desc' } });
  const outgoing = await ledger.outgoing.findMany({
    where: { ownerId, kind: 'letter' },
    select: { id: true, code: true, subject: true, state: true, reason: true, sentAt: true },
  });
  const byId = new Map(outgoing.map(({ id, ...row }) => [id, { ...row, state: row.state as OutgoingState }]));
  return rows.map(({ periodStart, coversFrom, coversTo, outgoingId }) => ({
    day: dayOf(periodStart),
    coversFrom,
    coversTo,
    outgoing: (outgoingId && byId.get(outgoingId)) || null,
  }));
}

async function idsIn(
  ledger: Ledger,
  letters: readonly { outgoingId: string | null }[],
  states: readonly OutgoingState[],
): Promise<ReadonlySet<string>> {
  const rows = await ledger.outgoing.findMany({
    where: { id: { in: letters.flatMap(({ outgoingId }) => outgoingId ?? []) }, state: { in: [...states] } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** A column of days comes as its midnight in UTC. */
function dayOf(midnight: Date): string {
  return midnight.toISOString().slice(0, 10);
}
