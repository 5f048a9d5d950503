import type { Context } from '../../src/context.ts';
import { shows } from '../../src/core/steer/shown.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { OutgoingRow } from '../../src/store/outgoing.ts';
import { findOwner } from '../../src/store/owners.ts';
import { approveInTurn } from '../approve-outgoing.ts';
import { inOwnersZone } from '../owners-time.ts';
import { done, failed, isOpen, type Obeyed, recipientOf } from './obeyed.ts';
import { textAndLinks } from './text-and-links.ts';

/** Lets an email of ours go, for exactly the text that the owner saw: of another one they are shown how it reads now. */
export async function obeySend(
  ledger: Ledger,
  target: OutgoingRow,
  seen: string | null,
  context: Context,
): Promise<Obeyed> {
  const result = await approveInTurn(ledger, target.code, seen, context);
  if ('problem' in result) {
    const problem = `Not sent: ${result.problem}.`;
    if (!isOpen(target) || seen === null || target.digest.startsWith(seen)) return failed(problem);
    return failed(`${problem}\n\n${await textAndLinks(ledger, target, context)}`, { shows: shows(target) });
  }
  const { timeZone } = context.config.policy;
  const when = `${inOwnersZone(result.sendAt, timeZone)} (${timeZone})`;
  const answer = `${target.code} to ${recipientOf(target)} leaves on ${when} at the earliest, exactly as it is, unless something speaks against it by then.`;
  return done(`${target.code} may leave`, `${answer}${await whatHoldsIt(ledger, context)}`, {
    owed: [{ outgoingId: result.id, sendAt: result.sendAt }],
  });
}

async function whatHoldsIt(ledger: Ledger, { ownerId, config }: Context): Promise<string> {
  if (!config.policy.sendingOn) return ' Sending is switched off (SENDING=off), so it waits.';
  const { paused } = await findOwner(ledger, ownerId);
  return paused ? ' Sending is paused, so it waits until you say resume.' : '';
}
