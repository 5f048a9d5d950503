import type { Context } from '../src/context.ts';
import { isToOwner } from '../src/core/outgoing.ts';
import { workLogger } from '../src/logger.ts';
import { done, type JobPayload, type JobResult } from '../src/queue/jobs.ts';
import { emailsToUnderstand, outgoingDueBefore } from '../src/store/due-work.ts';
import { applicationsDueForHello } from '../src/store/hellos.ts';
import { doubtExpired, freeExpired } from '../src/store/outgoing.ts';
import { supportersDueForLetter } from '../src/store/supporters.ts';
import { countFailures } from './count-failures.ts';
import { readImported } from './import/read-imported.ts';
import { ringForLetter } from './letter/ring-for-letter.ts';
import { settleUncertain } from './settle-uncertain.ts';

/** More than can be understood until the next minute's round: after a lost queue nobody has to wait for it. */
const AT_ONCE = 5_000;
const RINGS_AT_ONCE = 10;
/** An import reads its mails itself; when it was ended, they are read here, a part in each round. */
const IMPORTED_AT_ONCE = 1_000;
const IMPORT_IS_LEFT_AFTER_MS = 90_000;
const AHEAD_MS = 2 * 60_000;

/**
 * Whatever the ledger says should happen now gets its job, whether or not the queue remembers it; what a dead worker
 * left behind is resolved. From SQL alone, so a queue that lost everything costs a minute. Safe to run at any time.
 */
export async function runDueWork(
  { ownerId }: JobPayload<'run-due-work'>,
  context: Context,
): Promise<JobResult> {
  const { store, queue, now, crashPoint } = context;
  const { ledger } = store;
  const freed = await freeExpired(ledger, ownerId, now());
  if (freed.length > 0)
    workLogger.warn({ outgoingIds: freed }, 'freed: their worker stopped before anything left');
  crashPoint('during-recover');
  const doubted = await doubtExpired(ledger, ownerId, now());
  if (doubted.length > 0)
    workLogger.error(
      { outgoingIds: doubted.map(({ id }) => id) },
      'uncertain: these may or may not have left',
    );
  await countFailures(doubted.filter(({ kind }) => !isToOwner(kind)).length, context);

  const emailIds = await emailsToUnderstand(ledger, ownerId, AT_ONCE);
  for (let at = 0; at < emailIds.length; at += RINGS_AT_ONCE) {
    const some = emailIds.slice(at, at + RINGS_AT_ONCE);
    await Promise.all(some.map((emailId) => queue.ring('understand-email', { emailId })));
  }

  await ringForLetter(context);

  const due = await outgoingDueBefore(ledger, ownerId, new Date(now().getTime() + AHEAD_MS));
  for (const { id, sendAt } of due) await queue.ring('send-outgoing', { outgoingId: id }, { at: sendAt });

  for (const applicationId of await applicationsDueForHello(ledger, ownerId, now()))
    await queue.ring('plan-stay-in-touch', { applicationId });

  for (const supporterId of await supportersDueForLetter(ledger, ownerId, now()))
    await queue.ring('plan-supporter-letter', { supporterId });

  await readImported(context, { most: IMPORTED_AT_ONCE, quietForMs: IMPORT_IS_LEFT_AFTER_MS });

  // Last: a mail server that is slow to answer holds up nothing else.
  await settleUncertain(context);
  return done;
}
