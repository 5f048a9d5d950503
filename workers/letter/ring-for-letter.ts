import type { Context } from '../../src/context.ts';
import { nextDue } from '../../src/core/letter/letter-due.ts';
import { letterOwed } from '../../src/core/letter/letter-period.ts';
import { findLettersSoFar } from '../../src/store/letters.ts';

const AHEAD_MS = 24 * 60 * 60_000;

/** Rings for the weekly letter: at once for one that is late, and ahead of time for the next. */
export async function ringForLetter({ config, store, queue, ownerId, now }: Context): Promise<void> {
  const { letter: due, policy } = config;
  if (!due || !policy.sendingOn) return;
  const soFar = await findLettersSoFar(store.ledger, ownerId);
  if (letterOwed(due, policy.timeZone, soFar, now())) await queue.ring('write-letter', { ownerId });
  const { at } = nextDue(due, policy.timeZone, now());
  if (at.getTime() - now().getTime() <= AHEAD_MS) await queue.ring('write-letter', { ownerId }, { at });
}
