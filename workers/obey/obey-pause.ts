import type { Context } from '../../src/context.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { pauseSending, resumeSending } from '../../src/store/owners.ts';
import { inOwnersZone } from '../owners-time.ts';
import { done, type Obeyed } from './obeyed.ts';

/** Stops all sending to other people, before the next email is claimed. */
export async function obeyPause(
  ledger: Ledger,
  reason: string | null,
  { ownerId, now, config }: Context,
): Promise<Obeyed> {
  const at = inOwnersZone(now(), config.policy.timeZone);
  await pauseSending(ledger, ownerId, now(), `you said so on ${at}${reason ? ` (${reason})` : ''}`);
  return done('sending is paused', 'Paused. Nothing is sent to anybody but you until you say resume.');
}

/** Lets sending go on. */
export async function obeyResume(ledger: Ledger, { ownerId, config }: Context): Promise<Obeyed> {
  if (!(await resumeSending(ledger, ownerId)))
    return done('sending was not paused', 'Sending was not paused.');
  const off = config.policy.sendingOn ? '' : ' It is still switched off, though (SENDING=off).';
  return done('sending goes on', `Resumed. What is due leaves within the next minutes.${off}`);
}
