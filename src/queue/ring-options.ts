import type { JobsOptions } from 'bullmq';
import type { JobName, JobPayload } from './jobs.ts';

/** How a job is put into the queue. Its id decides which rings are the same ring. */
export function ringOptions<Name extends JobName>(
  name: Name,
  payload: JobPayload<Name>,
  at: Date | undefined,
  now: Date,
): JobsOptions {
  const [id = ''] = Object.values(payload);
  // The next minute is the retry.
  const attempts = name === 'run-due-work' ? 1 : 4;
  // A job that ended is forgotten at once, so that its id can be rung again. Another time is another ring.
  const isLater = at !== undefined && at > now;
  return {
    // BullMQ reads ':' in an id as its own separator.
    jobId: isLater ? `${id}@${at.getTime()}` : id,
    attempts,
    backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
    removeOnComplete: true,
    removeOnFail: true,
    ...delayUntil(at, now),
  };
}

function delayUntil(at: Date | undefined, now: Date): { delay?: number } {
  const delay = at ? at.getTime() - now.getTime() : 0;
  return delay > 0 ? { delay } : {};
}
