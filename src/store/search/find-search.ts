import type { Search } from '../../core/letter/search.ts';
import { stillWaits } from '../../core/letter/still-waits.ts';
import type { Ledger } from '../open-store.ts';
import { findApplicationsThen } from './applications.ts';
import type { SearchAsked } from './asked.ts';
import { findCameIn, findUnreadable, findWaiting } from './emails.ts';
import { findAsked, findFeedback, findIntroductions, findJournal } from './journal.ts';
import { findLacks } from './lacks.ts';
import { findLateMail } from './late-mail.ts';
import { findOutgoingThen, findSent } from './outgoing.ts';

/**
 * A search as the ledger knew it at a moment: what had come in, was planned, sent and written by then, in a fixed number
 * of queries. What the owner has put right since, and what was merged, counts as it does by now.
 */
export async function findSearch(ledger: Ledger, ownerId: string, wanted: SearchAsked): Promise<Search> {
  const asked = { ...wanted, late: await findLateMail(ledger, ownerId, wanted.period) };
  const { at, ownerName, policy } = asked;
  const { applications, names } = await findApplicationsThen(ledger, ownerId, asked);
  const told = applications.map((application) => application.told);
  const waiting = await findWaiting(ledger, ownerId, asked, names);
  return {
    at,
    ownerName,
    timeZone: policy.timeZone,
    ...(await sendingThen(ledger, ownerId, asked)),
    applications: await findLacks(ledger, ownerId, applications, asked),
    cameIn: await findCameIn(ledger, ownerId, asked, names),
    waiting: waiting.filter((email) => stillWaits(email, told, asked.period)),
    unreadable: await findUnreadable(ledger, ownerId, asked),
    outgoing: await findOutgoingThen(ledger, ownerId, asked, names),
    sent: await findSent(ledger, ownerId, asked),
    feedback: await findFeedback(ledger, ownerId, asked, names),
    journal: await findJournal(ledger, ownerId, asked),
    asked: await findAsked(ledger, ownerId, asked),
    introductions: await findIntroductions(ledger, ownerId, asked),
  };
}

/** Whether emails to others may leave; the ledger keeps no pause that is over. */
async function sendingThen(
  ledger: Ledger,
  ownerId: string,
  { at, policy }: SearchAsked,
): Promise<Pick<Search, 'sending' | 'pausedReason'>> {
  const { sendingPausedAt, sendingPausedReason } = await ledger.owner.findUniqueOrThrow({
    where: { id: ownerId },
  });
  if (!policy.sendingOn) return { sending: 'off', pausedReason: null };
  const isPaused = sendingPausedAt !== null && sendingPausedAt <= at;
  return { sending: isPaused ? 'paused' : 'on', pausedReason: isPaused ? sendingPausedReason : null };
}
