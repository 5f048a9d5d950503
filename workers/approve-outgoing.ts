import type { Context } from '../src/context.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findOutgoingByCode, approveOutgoing as markApproved } from '../src/store/outgoing.ts';
import { leaveTime } from './leave-time.ts';
import { composeOutgoing } from './outgoing-row.ts';

type Approval = { id: string; sendAt: Date } | { problem: string };

/**
 * The owner says send, for exactly the text and recipient that the row has now. It leaves in working hours, after the
 * guards were asked once more. Answers with when, or with why not.
 */
export async function approveOutgoing(
  code: string,
  context: Context,
): Promise<{ sendAt: Date } | { problem: string }> {
  const { store, ownerId, queue } = context;
  const approved = await store.inTurn(ownerId, (ledger) => approveInTurn(ledger, code, null, context));
  if ('problem' in approved) return approved;
  await queue.ring('send-outgoing', { outgoingId: approved.id }, { at: approved.sendAt });
  return { sendAt: approved.sendAt };
}

/** The same inside a turn of the owner; `seen`: how the digest of the text begins that they have seen. */
export async function approveInTurn(
  ledger: Ledger,
  code: string,
  seen: string | null,
  context: Context,
): Promise<Approval> {
  const { ownerId, now } = context;
  const row = await findOutgoingByCode(ledger, ownerId, code);
  if (!row) return { problem: `there is no ${code} in the outbox` };
  if (row.state !== 'planned' && row.state !== 'waiting')
    return { problem: `${row.code} is ${row.state}: ${row.reason}` };
  if (row.state === 'waiting' && (row.approvedDigest === row.digest || row.fence > 0))
    return { problem: `${row.code} leaves already, as soon as it may: ${row.reason}` };
  if (seen && !row.digest.startsWith(seen))
    return { problem: `${row.code} has another text by now than the one that you saw` };

  const sendAt = await leaveTime(ledger, row, now(), context);
  if (!sendAt) return { problem: `${row.code} belongs to no application any more` };
  const mime = await composeOutgoing(row, { automatic: false, date: sendAt }, context);
  const done = await markApproved(ledger, row, { at: now(), sendAt, mime });
  return done
    ? { id: row.id, sendAt }
    : { problem: `${row.code} has changed in the meantime; look at it again` };
}
