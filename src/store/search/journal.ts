import type { Search, SearchedEntry, SearchedFeedback } from '../../core/letter/search.ts';
import type { JournalKind } from '../../core/steer/command.ts';
import { journalCodes } from '../codes.ts';
import { NEVER_LEFT } from '../letters.ts';
import type { Ledger } from '../open-store.ts';
import type { ApplicationNamed, SearchAsked } from './asked.ts';

/** What people had answered to us by then, oldest first. */
export async function findFeedback(
  ledger: Ledger,
  ownerId: string,
  { at }: SearchAsked,
  names: ReadonlyMap<string, ApplicationNamed>,
): Promise<SearchedFeedback[]> {
  const rows = await ledger.feedback.findMany({
    where: { ownerId, at: { lte: at } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, at: true, fromName: true, fromAddress: true, applicationId: true, text: true },
  });
  return rows.map(({ id, at: heardAt, fromName, fromAddress, applicationId, text }) => {
    const named = applicationId === null ? undefined : names.get(applicationId);
    const application = applicationId !== null && named ? { id: applicationId, ...named } : null;
    return { id, at: heardAt, from: fromName ?? fromAddress, application, text };
  });
}

/** What the owner had written into the journal by then, oldest first. */
export async function findJournal(
  ledger: Ledger,
  ownerId: string,
  { at }: SearchAsked,
): Promise<SearchedEntry[]> {
  const rows = await ledger.journalEntry.findMany({
    where: { ownerId, createdAt: { lte: at } },
    orderBy: [{ createdAt: 'asc' }, { ordinal: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, createdAt: true, text: true, about: true, feedbackId: true },
  });
  const codes = await journalCodes(ledger, ownerId);
  return rows.map(({ id, kind, createdAt, ...entry }) => ({
    id,
    code: codes.get(id) as string,
    kind: kind as JournalKind,
    at: createdAt,
    ...entry,
  }));
}

/** The questions of the letters before this one, oldest first. A letter that never left asked nothing. */
export async function findAsked(
  ledger: Ledger,
  ownerId: string,
  { period }: SearchAsked,
): Promise<Search['asked']> {
  const rows = await ledger.letter.findMany({
    where: { ownerId, question: { not: null }, coversTo: { lt: period.to } },
    orderBy: { coversTo: 'asc' },
    select: { question: true, periodStart: true, outgoingId: true },
  });
  const unread = await ledger.outgoing.findMany({
    where: { id: { in: rows.flatMap(({ outgoingId }) => outgoingId ?? []) }, state: { in: [...NEVER_LEFT] } },
    select: { id: true },
  });
  const lost = new Set(unread.map(({ id }) => id));
  return rows
    .filter(({ outgoingId }) => !outgoingId || !lost.has(outgoingId))
    .map(({ question, periodStart }) => ({
      question: question as string,
      on: periodStart.toISOString().slice(0, 10),
    }));
}

/** Of these, something has come or nothing will. */
const OVER = ['led_to_talk', 'led_to_application', 'nothing'];

/** Who could introduce the owner where, and what has not come of it yet; oldest first. */
export async function findIntroductions(
  ledger: Ledger,
  ownerId: string,
  { at }: SearchAsked,
): Promise<Search['introductions']> {
  const rows = await ledger.introduction.findMany({
    where: { ownerId, createdAt: { lte: at }, state: { notIn: OVER } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { who: true, company: true, state: true, stateAt: true },
  });
  return rows.map(({ stateAt, ...row }) => ({ ...row, at: stateAt }));
}
