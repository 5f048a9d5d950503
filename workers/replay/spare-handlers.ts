import type { Context } from '../../src/context.ts';
import { type JobHandlers, skipped } from '../../src/queue/jobs.ts';
import { findOutgoing } from '../../src/store/outgoing.ts';
import { findOwner } from '../../src/store/owners.ts';

/**
 * The handlers of a replay. While sending is off or paused, an email that is due is asked about once, and not every
 * ten minutes of a year: nothing but the owner's word, which comes by mail, changes the answer.
 */
export function sparing(handlers: JobHandlers<Context>): JobHandlers<Context> {
  const asked = new Set<string>();
  return {
    ...handlers,
    'understand-email': async (payload, context) => {
      const result = await handlers['understand-email'](payload, context);
      if (asked.size > 0 && !(await isSwitchedOff(context))) asked.clear();
      return result;
    },
    'send-outgoing': async (payload, context) => {
      const { outgoingId } = payload;
      if (asked.has(outgoingId)) return skipped('sending is off, as it was');
      if (await isSwitchedOff(context)) {
        const row = await findOutgoing(context.store.ledger, outgoingId);
        if (row && row.sendAt <= context.now()) asked.add(outgoingId);
      }
      return handlers['send-outgoing'](payload, context);
    },
  };
}

async function isSwitchedOff({ config, store, ownerId }: Context): Promise<boolean> {
  return !config.policy.sendingOn || (await findOwner(store.ledger, ownerId)).paused !== null;
}
