import type { Context } from '../src/context.ts';
import type { Owed } from './plan-application.ts';

/** Rings for each email of ours at its time. */
export async function ringFor(owed: readonly Owed[], { queue }: Context): Promise<void> {
  for (const { outgoingId, sendAt } of owed)
    await queue.ring('send-outgoing', { outgoingId }, { at: sendAt });
}
