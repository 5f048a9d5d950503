import type { Context } from '../src/context.ts';
import { dedupeKey } from '../src/core/outgoing.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findOutgoingByCode, insertOutgoing, type OutgoingRow } from '../src/store/outgoing.ts';
import { snoozeOutgoing as markSnoozed } from '../src/store/steered-outgoing.ts';
import { leaveTime } from './leave-time.ts';
import type { Owed } from './plan-application.ts';
import { writeNotice } from './write-notice.ts';

/**
 * Puts an email off. What waits for the owner's word is brought before them again when that time has come. Inside a turn
 * of the owner.
 */
export async function snoozeOutgoing(
  ledger: Ledger,
  code: string,
  until: Date,
  context: Context,
): Promise<{ snoozed: OutgoingRow; owed: Owed[] } | { problem: string }> {
  const row = await findOutgoingByCode(ledger, context.ownerId, code);
  if (!row) return { problem: `there is no ${code} in the outbox` };
  const sendAt = (await leaveTime(ledger, { ...row, snoozedUntil: until }, until, context)) ?? until;
  if (!(await markSnoozed(ledger, row.id, { until, sendAt })))
    return { problem: `${row.code} is ${row.state}: ${row.reason}` };
  const snoozed = { ...row, snoozedUntil: until, sendAt };
  if (row.state === 'waiting') return { snoozed, owed: [{ outgoingId: row.id, sendAt }] };
  return { snoozed, owed: await remind(ledger, snoozed, until, context) };
}

async function remind(ledger: Ledger, row: OutgoingRow, at: Date, context: Context): Promise<Owed[]> {
  const notice = await writeNotice(
    ledger,
    row,
    { evidence: null, because: 'you put it off until now' },
    context,
  );
  const reminder = {
    ...notice,
    sendAt: at,
    reason: `asks about ${row.code} again`,
    dedupeKey: `${dedupeKey('hold_notice', row.id, notice.toAddress)}:${at.toISOString()}`,
  };
  return (await insertOutgoing(ledger, reminder)) ? [{ outgoingId: reminder.id, sendAt: at }] : [];
}
