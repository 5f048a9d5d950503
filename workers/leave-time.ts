import type { Context } from '../src/context.ts';
import { sendTimeFor } from '../src/core/plan/send-time-for.ts';
import { findHistory } from '../src/store/histories.ts';
import type { Ledger } from '../src/store/open-store.ts';
import type { OutgoingRow } from '../src/store/outgoing.ts';

/**
 * When an email of ours may leave, not before `earliest` and not before the owner's snooze is over: by the recipient's
 * clock, and apart from every other one. Null when its application is gone.
 */
export async function leaveTime(
  ledger: Ledger,
  row: Pick<OutgoingRow, 'id' | 'applicationId' | 'toAddress' | 'snoozedUntil'>,
  earliest: Date,
  { config, now }: Context,
): Promise<Date | null> {
  if (!row.applicationId) return null;
  const history = await findHistory(ledger, row.applicationId, now());
  const from = new Date(Math.max(earliest.getTime(), row.snoozedUntil?.getTime() ?? 0));
  return sendTimeFor({ id: row.id, to: row.toAddress }, from, history, { ...config.policy, paused: null });
}
