import type { Context } from '../src/context.ts';
import { sendTimeFor } from '../src/core/plan/send-time-for.ts';
import { supporterSendTime } from '../src/core/supporters/supporter-send-time.ts';
import { findHistory, findSendTimes } from '../src/store/histories.ts';
import type { Ledger } from '../src/store/open-store.ts';
import type { OutgoingRow } from '../src/store/outgoing.ts';

/**
 * When an email of ours may leave, not before `earliest` and not before the owner's snooze is over: by the recipient's
 * clock, and apart from every other one. Null when its application is gone.
 */
export async function leaveTime(
  ledger: Ledger,
  row: Pick<OutgoingRow, 'id' | 'ownerId' | 'kind' | 'applicationId' | 'toAddress' | 'snoozedUntil'>,
  earliest: Date,
  { config, now }: Context,
): Promise<Date | null> {
  const from = new Date(Math.max(earliest.getTime(), row.snoozedUntil?.getTime() ?? 0));
  const which = { id: row.id, to: row.toAddress };
  if (row.kind === 'supporter_letter')
    return supporterSendTime(which, from, await findSendTimes(ledger, row.ownerId, now()), config.policy);
  if (!row.applicationId) return null;
  const history = await findHistory(ledger, row.applicationId, now());
  return sendTimeFor(which, from, history, { ...config.policy, paused: null });
}
