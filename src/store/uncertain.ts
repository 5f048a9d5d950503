import type { Ledger } from './open-store.ts';
import { STOPPED_BY_OWNER } from './outgoing.ts';

/** An email that may or may not have left. */
export interface UncertainRow {
  id: string;
  code: string;
  messageId: string;
  reason: string;
  /** How often the Sent folder was searched for it, to no avail. */
  searches: number;
  handoffAt: Date;
}

/** Takes the uncertain emails that are to be searched for now: one caller gets each, the others not before `again`. */
export async function takeUpSearches(
  ledger: Ledger,
  ownerId: string,
  now: Date,
  again: Date,
): Promise<UncertainRow[]> {
  const rows = await ledger.outgoing.updateManyAndReturn({
    where: { ownerId, state: 'uncertain', searchAt: { lte: now } },
    data: { searchAt: again },
    select: { id: true, code: true, messageId: true, reason: true, searches: true, handoffAt: true },
  });
  return rows.map((row) => ({ ...row, handoffAt: row.handoffAt ?? now }));
}

/** The Sent folder was searched for an uncertain email to no avail; `searchAt` null leaves it to the owner. */
export async function recordFruitlessSearch(
  ledger: Ledger,
  id: string,
  searchAt: Date | null,
): Promise<void> {
  await ledger.outgoing.updateMany({
    where: { id, state: 'uncertain' },
    data: { searches: { increment: 1 }, searchAt },
  });
}

/** The Sent folder could not be looked at; it is tried again then. */
export async function postponeSearch(ledger: Ledger, id: string, searchAt: Date): Promise<void> {
  await ledger.outgoing.updateMany({ where: { id, state: 'uncertain' }, data: { searchAt } });
}

/** Nothing more can be found out about an uncertain email: the reason says so, and what the owner can do. */
export async function leaveToOwner(ledger: Ledger, id: string, reason: string): Promise<boolean> {
  const { count } = await ledger.outgoing.updateMany({
    where: { id, state: 'uncertain' },
    data: { reason, searchAt: null },
  });
  return count === 1;
}

/**
 * What else than the mail server's answer may show that an email left: a copy in the Sent folder, a bounce of it, an
 * answer to it, or the owner's word.
 */
export type Evidence = 'sent_folder' | 'bounce' | 'reply' | 'owner';

const EVIDENCE_WORDS: Record<Evidence, string> = {
  sent_folder: 'it left: a copy lies in the Sent folder',
  bounce: 'it left: a bounce of it came back',
  reply: 'it left: somebody answered it',
  owner: 'it left, as the owner says',
};

/**
 * Settles an uncertain email as sent, at the time that it was handed over. Counts as well when the owner has meanwhile
 * asked for it to be sent again and no run has taken it yet. False when there was no doubt any more.
 */
export async function settleAsSent(ledger: Ledger, id: string, by: Evidence): Promise<boolean> {
  const count = await ledger.$executeRaw`
    UPDATE outgoing
       SET state = 'sent', reason = ${EVIDENCE_WORDS[by]}, settled_by = ${by}, sent_at = handoff_at, search_at = NULL
     WHERE id = ${id}::uuid AND handoff_at IS NOT NULL AND state IN ('uncertain', 'waiting')`;
  return count === 1;
}

/** The owner says: send it again, the same bytes. It waits, approved, for the guards and its turn. */
export async function sendAgain(ledger: Ledger, id: string, digest: string, now: Date): Promise<boolean> {
  const { count } = await ledger.outgoing.updateMany({
    where: { id, digest, state: 'uncertain' },
    data: {
      state: 'waiting',
      reason: 'sent again, as the owner says',
      approvedDigest: digest,
      approvedAt: now,
      sendAt: now,
      attempts: 0,
      searchAt: null,
    },
  });
  return count === 1;
}

/** The owner says: leave it. It counts as stopped by them, so that nothing is planned in its place. */
export async function dropUncertain(ledger: Ledger, id: string): Promise<boolean> {
  const { count } = await ledger.outgoing.updateMany({
    where: { id, state: 'uncertain' },
    data: { state: 'cancelled', reason: STOPPED_BY_OWNER, searchAt: null },
  });
  return count === 1;
}
