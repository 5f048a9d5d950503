import type { Context } from '../src/context.ts';
import { workLogger } from '../src/logger.ts';
import type { JobResult } from '../src/queue/jobs.ts';
import { addFailures, findOwner, forgetFailures, pauseSending } from '../src/store/owners.ts';
import { ringFor } from './ring-for.ts';
import { tellOwner } from './tell-owner.ts';

/** One bad address is nothing; so many emails in a row are a mail server, or a program, that has gone wrong. */
const MOST_IN_A_ROW = 5;

/** Counts how sending an email to somebody ended; one that is tried again has not ended. */
export async function countEnding({ status }: JobResult, context: Context): Promise<void> {
  if (status === 'done') await forgetFailures(context.store.ledger, context.ownerId);
  if (status === 'gave-up') await countFailures(1, context);
}

/**
 * Counts emails to people that failed or are in doubt. With the fifth since the last one that was accepted, sending
 * pauses itself and the owner is told; mail to them still leaves.
 */
export async function countFailures(times: number, context: Context): Promise<void> {
  const { store, ownerId, now } = context;
  if (times === 0) return;
  const owed = await store.inTurn(ownerId, async (ledger) => {
    const inARow = await addFailures(ledger, ownerId, times);
    const { paused } = await findOwner(ledger, ownerId);
    if (inARow < MOST_IN_A_ROW || paused !== null) return [];

    const reason = `${inARow} emails in a row failed or are in doubt: look at the outbox, then \`afterword resume\``;
    await pauseSending(ledger, ownerId, now(), reason);
    workLogger.error({ inARow }, 'sending is paused: too many emails failed');
    return tellOwner(ledger, context, {
      about: `failures:${now().toISOString()}`,
      emailId: null,
      applicationId: null,
      words: {
        subject: 'sending is paused: too many emails failed',
        text: [
          `Nothing is sent to anybody but you any more, because ${reason}.`,
          'The outbox says of each what the mail server answered. When that is put right, say resume; it begins to count anew.',
        ].join('\n\n'),
      },
    });
  });
  await ringFor(owed, context);
}
