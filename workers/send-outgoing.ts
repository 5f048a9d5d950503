import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../src/context.ts';
import { isToOwner } from '../src/core/outgoing.ts';
import type { Delivery } from '../src/core/plan/judge-delivery.ts';
import { MAX_SEND_ATTEMPTS, retryDelayMs } from '../src/core/plan/retry-delay.ts';
import { shownIn } from '../src/core/steer/shown.ts';
import { workLogger } from '../src/logger.ts';
import { done, gaveUp, type JobPayload, type JobResult, skipped } from '../src/queue/jobs.ts';
import { noteHandOffs } from '../src/store/hand-off-mark.ts';
import {
  doubtOutgoing,
  failOutgoing,
  findOutgoing,
  markHandedOff,
  markSent,
  type OutgoingRow,
  postponeOutgoing,
  releaseOutgoing,
} from '../src/store/outgoing.ts';
import { claimIfAllowed } from './claim-if-allowed.ts';
import { countEnding } from './count-failures.ts';
import { keepLease } from './keep-lease.ts';
import { leaveTime } from './leave-time.ts';

/**
 * Sends one email of the outbox. Safe to run any number of times, in any number of processes: one run claims the row,
 * nothing leaves before the hand-off mark is committed, and after the mark nothing is ever sent again by itself.
 */
export async function sendOutgoing(
  { outgoingId }: JobPayload<'send-outgoing'>,
  context: Context,
): Promise<JobResult> {
  const { store, now, crashPoint } = context;
  const row = await findOutgoing(store.ledger, outgoingId);
  if (!row) return skipped('no such email');
  if (row.state !== 'waiting') return skipped(`it is ${row.state}`);
  if (row.sendAt > now()) {
    await context.queue.ring('send-outgoing', { outgoingId }, { at: row.sendAt });
    return skipped('its time has not come');
  }

  crashPoint('before-claim');
  const claim = await claimIfAllowed(row, context);
  if ('refused' in claim) {
    if (claim.tryAt) await context.queue.ring('send-outgoing', { outgoingId }, { at: claim.tryAt });
    return skipped(claim.refused);
  }
  crashPoint('after-claim');

  const { claimed } = claim;
  using _lease = keepLease(claimed, context);
  const delivery = await context.deliver(
    { envelope: { from: context.config.mailFrom, to: claimed.toAddress }, raw: claimed.mime },
    () => handOver(claimed, context),
  );
  crashPoint('after-delivery');
  const result = await recordDelivery(claimed, delivery, context);
  if (!isToOwner(claimed.kind)) await countEnding(result, context);
  crashPoint('before-ack');
  return result;
}

/** What is left of the lease must be longer than committing the mark takes. */
const HAND_OFF_MARGIN_MS = 5_000;

/**
 * Marks a claimed email as handed over, in the ledger and beside it: whoever brings an old copy of the ledger back is
 * told. False when the claim is lost.
 */
async function handOver(claimed: OutgoingRow, { store, now, config }: Context): Promise<boolean> {
  const count = await markHandedOff(store.ledger, claimed, now(), HAND_OFF_MARGIN_MS);
  if (count === null) return false;
  await noteHandOffs(config.dataDir, claimed.ownerId, count).catch((err) =>
    workLogger.warn({ err, dataDir: config.dataDir }, 'the number of hand-offs cannot be noted in DATA_DIR'),
  );
  return true;
}

async function recordDelivery(
  claimed: OutgoingRow,
  delivery: Delivery,
  context: Context,
): Promise<JobResult> {
  const { ledger } = context.store;
  const at = context.now();
  switch (delivery.state) {
    case 'sent':
      await persistently(() => markSent(ledger, claimed, { ...delivery, at }));
      context.crashPoint('after-sent-commit');
      // What a letter shows was announced before: its time runs already.
      if (claimed.kind !== 'letter')
        for (const shown of Object.entries(shownIn(claimed))) await beginHold(shown, at, context);
      return done;
    // Withheld: nothing left either, though the mark may be there. When another run holds the row, nothing changes.
    case 'withheld':
    case 'retry': {
      if (claimed.attempts >= MAX_SEND_ATTEMPTS) {
        const reason = `given up after ${claimed.attempts} attempts: ${delivery.reason}`;
        await persistently(() => failOutgoing(ledger, claimed, reason));
        return gaveUp(reason);
      }
      const retryAt = new Date(at.getTime() + retryDelayMs(claimed.attempts));
      await persistently(() => releaseOutgoing(ledger, claimed, delivery.reason, retryAt));
      await context.queue.ring('send-outgoing', { outgoingId: claimed.id }, { at: retryAt });
      workLogger.warn(
        {
          outgoingId: claimed.id,
          attempt: claimed.attempts,
          phase: delivery.state === 'retry' ? delivery.phase : 'hand-off',
          code: delivery.state === 'retry' ? delivery.code : null,
        },
        'not sent; it is tried again',
      );
      return skipped(`not sent, tried again at ${retryAt.toISOString()}: ${delivery.reason}`);
    }
    case 'refused':
      await persistently(() =>
        failOutgoing(ledger, claimed, `the mail server refused it: ${delivery.reason}`),
      );
      return gaveUp(`refused: ${delivery.reason}`);
    case 'uncertain':
      await persistently(() =>
        doubtOutgoing(ledger, claimed, `it may or may not have left: ${delivery.reason}`, at),
      );
      return gaveUp(`uncertain: ${delivery.reason}`);
    default:
      return delivery satisfies never;
  }
}

/**
 * The owner has the exact text: the time to say stop runs from now. What waits for their word waits on, and so does what
 * they approved. A crash before this costs a minute, no more.
 */
async function beginHold([id, digest]: [string, string], from: Date, context: Context): Promise<void> {
  const { store, queue, config } = context;
  const shown = await findOutgoing(store.ledger, id);
  if (shown?.state !== 'waiting' || shown.digest !== digest || shown.approvedDigest === digest) return;
  const holdEnds = new Date(from.getTime() + config.policy.holdMs);
  const sendAt = await leaveTime(store.ledger, shown, holdEnds, context);
  if (!sendAt) return;
  await postponeOutgoing(store.ledger, id, sendAt, 'held, so that the owner can say stop');
  await queue.ring('send-outgoing', { outgoingId: id }, { at: sendAt });
}

/** What the server answered must not be lost to a short outage of the database. */
async function persistently(write: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (err) {
      if (attempt === 6) throw err;
      workLogger.warn({ err, attempt }, 'the answer of the mail server could not be written down yet');
      await sleep(attempt * 1000);
    }
  }
}
