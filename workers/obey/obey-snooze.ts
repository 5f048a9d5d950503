import type { Context } from '../../src/context.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { OutgoingRow } from '../../src/store/outgoing.ts';
import { inOwnersZone } from '../owners-time.ts';
import { snoozeOutgoing } from '../snooze-outgoing.ts';
import { done, failed, type Obeyed, recipientOf } from './obeyed.ts';

/** Puts an email of ours off. */
export async function obeySnooze(
  ledger: Ledger,
  until: Date,
  target: OutgoingRow,
  context: Context,
): Promise<Obeyed> {
  const result = await snoozeOutgoing(ledger, target.code, until, context);
  if ('problem' in result) return failed(`Not put off: ${result.problem}.`);
  const { snoozed, owed } = result;
  const { timeZone } = context.config.policy;
  const next =
    target.state === 'planned'
      ? `You are asked again on ${inOwnersZone(until, timeZone)}`
      : `It leaves on ${inOwnersZone(snoozed.sendAt, timeZone)} at the earliest`;
  const answer = `${target.code} to ${recipientOf(target)} is put off. ${next} (${timeZone}).`;
  return done(`${target.code} is put off`, answer, { owed });
}
