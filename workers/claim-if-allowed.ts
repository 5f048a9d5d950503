import type { Context } from '../src/context.ts';
import type { ApplicationHistory } from '../src/core/history.ts';
import { isOutreach, isToOwner } from '../src/core/outgoing.ts';
import { askAgainAt } from '../src/core/plan/ask-again.ts';
import { checkGuards } from '../src/core/plan/guards/check-guards.ts';
import { mayLeaveAt } from '../src/core/plan/send-time-for.ts';
import type { Policy } from '../src/core/policy.ts';
import { shownIn } from '../src/core/steer/shown.ts';
import { findHistory } from '../src/store/histories.ts';
import type { Ledger } from '../src/store/open-store.ts';
import {
  askOwnerFirst,
  cancelOutgoing,
  claimOutgoing,
  dateOutgoing,
  findOutgoing,
  insertOutgoing,
  type OutgoingRow,
  postponeOutgoing,
} from '../src/store/outgoing.ts';
import { LEASE_MS } from './keep-lease.ts';
import { objectionToLetter } from './letter/letter-objection.ts';
import { type Objection, objectionOfGuards, objectionOfOwner, RECHECK_MS } from './objection.ts';
import { composeOutgoing } from './outgoing-row.ts';
import { policyNow } from './policy-now.ts';
import { objectionToSupporterLetter } from './supporters/supporter-objection.ts';
import { writeNotice } from './write-notice.ts';

type Claim = { claimed: OutgoingRow } | { refused: string; tryAt?: Date };

/**
 * Asks every guard again and claims the row, with the owner's ledger standing still: an email that comes in at the same
 * moment is seen either by the guards here or finds the row already claimed.
 */
export function claimIfAllowed({ id, ownerId }: OutgoingRow, context: Context): Promise<Claim> {
  return context.store.inTurn(ownerId, async (ledger) => {
    const row = await findOutgoing(ledger, id);
    if (row?.state !== 'waiting') return { refused: `it is ${row?.state ?? 'gone'}` };

    const policy = await policyNow(ledger, context);
    const now = context.now();
    const objection = isToOwner(row.kind)
      ? ((await objectionToLetter(ledger, row, context)) ??
        (await objectionToNotice(ledger, row, policy, now)))
      : row.kind === 'supporter_letter'
        ? await objectionToSupporterLetter(ledger, row, policy, context)
        : await findObjection(ledger, row, policy, now);
    if (objection) return act(ledger, row, objection, context);

    if (row.fence === 0) await dateOutgoing(ledger, row, await composeNow(row, context));
    const claimed = await claimOutgoing(ledger, row, now, LEASE_MS);
    return claimed ? { claimed } : { refused: 'another run has it' };
  });
}

/** Its bytes with the date that it leaves at: it may have waited for days. From the first claim on they are fixed. */
function composeNow(row: OutgoingRow, context: Context): Promise<Buffer> {
  const automatic = row.approvedDigest !== row.digest;
  return composeOutgoing(row, { automatic, date: context.now() }, context);
}

async function act(ledger: Ledger, row: OutgoingRow, objection: Objection, context: Context): Promise<Claim> {
  const { verdict, reason } = objection;
  if (verdict === 'wait') {
    await postponeOutgoing(ledger, row.id, objection.until, reason);
    return { refused: reason, tryAt: objection.until };
  }
  if (verdict === 'cancel') await cancelOutgoing(ledger, row.id, reason);
  else await askOwner(ledger, row, reason, context);
  return { refused: reason };
}

/** The owner was told that it leaves by itself: now they are told that it does not, and why. Due work rings for it. */
async function askOwner(ledger: Ledger, row: OutgoingRow, because: string, context: Context): Promise<void> {
  await askOwnerFirst(ledger, row.id, because);
  const asking = { ...row, mode: 'approve' } as const;
  await insertOutgoing(ledger, await writeNotice(ledger, asking, { evidence: null, because }, context));
}

async function objectionToNotice(
  ledger: Ledger,
  row: OutgoingRow,
  policy: Policy,
  now: Date,
): Promise<Objection | null> {
  const announced = row.noticeOfId ? await findOutgoing(ledger, row.noticeOfId) : null;
  if (announced && !['planned', 'waiting'].includes(announced.state)) {
    return { verdict: 'cancel', reason: `${announced.code} is ${announced.state}` };
  }
  if (announced && shownIn(row)[announced.id] !== announced.digest)
    return { verdict: 'cancel', reason: `${announced.code} has another text by now` };
  if (announced && announced.approvedDigest === announced.digest)
    return { verdict: 'cancel', reason: `${announced.code} is approved already` };
  if (policy.sendingOn) return null;
  return { verdict: 'wait', until: new Date(now.getTime() + RECHECK_MS), reason: 'sending is off' };
}

async function findObjection(
  ledger: Ledger,
  row: OutgoingRow,
  policy: Policy,
  now: Date,
): Promise<Objection | null> {
  if (!row.applicationId) return { verdict: 'cancel', reason: 'its application is gone' };
  const history = await findHistory(ledger, row.applicationId, now);
  const approved = row.approvedDigest === row.digest;

  const broken = objectionToOutreach(row, history, approved, policy, now);
  if (broken) return broken;

  const asked = await objectionOfOwner(ledger, row, policy, now);
  if (asked) return asked;
  const leaving = mayLeaveAt(row.toAddress, now, history, policy);
  return leaving.now ? null : { verdict: 'wait', until: leaving.until, reason: leaving.reason };
}

function objectionToOutreach(
  row: OutgoingRow,
  history: ApplicationHistory,
  approved: boolean,
  policy: Policy,
  now: Date,
): Objection | null {
  const cause = history.emails.find((email) => email.id === row.emailId);
  if (!cause)
    return { verdict: 'cancel', reason: 'the email that it follows from belongs to another application now' };
  const contact = history.contacts.find(({ address }) => address === row.toAddress);
  const to = {
    name: row.toName,
    address: row.toAddress,
    is: contact?.is ?? 'unknown',
    trusted: contact?.trusted ?? false,
    reason: '',
  };
  if (!isOutreach(row.kind)) return { verdict: 'ask', reason: `nobody decided when a ${row.kind} may leave` };
  const guarded = { id: row.id, kind: row.kind, step: row.step, to, cause, approved };
  return objectionOfGuards(checkGuards(guarded, history, policy, now), (guard) =>
    askAgain(guard, row, contact?.awayUntil ?? null, now),
  );
}

/** What lifts by itself is asked about when it does, and what nobody can tell the end of ever more seldom. */
function askAgain(guard: string, { plannedAt }: OutgoingRow, awayUntil: Date | null, now: Date): Date {
  if (guard === 'below_the_caps') return askAgainAt(plannedAt, now);
  return guard === 'recipient_is_there' && awayUntil ? awayUntil : new Date(now.getTime() + RECHECK_MS);
}
