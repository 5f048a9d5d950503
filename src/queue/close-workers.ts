import { setTimeout as sleep } from 'node:timers/promises';
import { queueLogger } from '../logger.ts';
import type { BackendWorker } from './backend.ts';
import type { RunningJobs } from './count-jobs.ts';

const GIVE_BACK_MS = 3_000;

/**
 * Waits for the jobs that run, `timeoutMs` at the longest; what still runs then goes back to the queue. A queue that
 * does not answer is not waited for once nothing runs: its jobs are found again in the ledger.
 */
export async function closeWorkers(
  workers: readonly BackendWorker[],
  { jobs, stopping, timeoutMs }: { jobs: RunningJobs; stopping: AbortController; timeoutMs: number },
): Promise<void> {
  const closing = Promise.all(workers.map((worker) => worker.close()));
  const ended = Promise.race([closing, jobs.ended()]).then(() => true);
  if (!(await Promise.race([ended, sleep(timeoutMs, false, { ref: false })]))) {
    queueLogger.warn({ timeoutMs }, 'jobs still run; they go back to the queue');
    stopping.abort();
  }
  const closed = closing.then(() => true);
  if (await Promise.race([closed, sleep(GIVE_BACK_MS, false, { ref: false })])) return;
  queueLogger.warn('the queue does not answer; its jobs are tried again later');
}
