import type { Context } from '../src/context.ts';
import { sendTimeFor } from '../src/core/plan/send-time-for.ts';
import { findHistory } from '../src/store/histories.ts';
import { findOutgoingByCode, approveOutgoing as markApproved } from '../src/store/outgoing.ts';
import { composeOutgoing } from './outgoing-row.ts';

/**
 * The owner says send, for exactly the text and recipient that the row has now. It leaves in working hours, after the
 * guards were asked once more. Answers with when, or with why not.
 */
export async function approveOutgoing(
  code: string,
  context: Context,
): Promise<{ sendAt: Date } | { problem: string }> {
  const { store, ownerId, now, config } = context;
  const approved = await store.inTurn(ownerId, async (ledger) => {
    const row = await findOutgoingByCode(ledger, ownerId, code);
    if (!row) return { problem: `there is no ${code} in the outbox` };
    if (row.state !== 'planned') return { problem: `${row.code} is ${row.state}: ${row.reason}` };

    if (!row.applicationId) return { problem: `${row.code} belongs to no application any more` };
    const history = await findHistory(ledger, row.applicationId, now());
    const policy = { ...config.policy, paused: null };
    const sendAt = sendTimeFor({ id: row.id, to: row.toAddress }, now(), history, policy);
    const mime = await composeOutgoing(row, { automatic: false, date: sendAt }, context);
    const done = await markApproved(ledger, row, { at: now(), sendAt, mime });
    return done
      ? { id: row.id, sendAt }
      : { problem: `${row.code} has changed in the meantime; look at it again` };
  });
  if ('problem' in approved) return approved;
  await context.queue.ring('send-outgoing', { outgoingId: approved.id }, { at: approved.sendAt });
  return { sendAt: approved.sendAt };
}
