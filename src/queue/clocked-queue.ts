import { type Job, UnrecoverableError } from 'bullmq';
import { runJob } from './job-runner.ts';
import type { JobHandlers, JobName, JobPayload } from './jobs.ts';
import type { Queue, RunningWorkers } from './open-queue.ts';
import { ringOptions } from './ring-options.ts';

/** A queue in this process whose time is somebody else's: nothing runs until it is told to. */
export interface ClockedQueue extends Queue {
  /** When the next job is due; null when none waits. */
  nextAt(): Date | null;
  /** Runs the jobs that are due by now, and those that they ring for, one after the other. */
  runDue(): Promise<void>;
}

interface WaitingJob {
  id: string;
  name: JobName;
  payload: JobPayload<JobName>;
  at: Date;
  /** Of jobs that are due at the same moment, the one that was rung for first comes first. */
  turn: number;
  attemptsMade: number;
  attempts: number;
  backoffMs: number;
}

/**
 * Opens a queue that keeps BullMQ's promises by the clock `now`: a ring for a job that waits already is one ring, what
 * a handler throws is tried again a little later, and a job that gave up is not.
 */
export function openClockedQueue(now: () => Date): ClockedQueue {
  const jobs = new Map<string, WaitingJob>();
  const stopping = new AbortController();
  let turn = 0;
  let run: ((job: WaitingJob) => Promise<unknown>) | null = null;

  const add = (job: Omit<WaitingJob, 'turn'>) => jobs.set(job.id, { ...job, turn: turn++ });
  const next = () => {
    let first: WaitingJob | null = null;
    for (const job of jobs.values()) if (!first || isBefore(job, first)) first = job;
    return first;
  };

  const work = async (job: WaitingJob) => {
    if (!run) throw new Error('no worker was started');
    try {
      await run(job);
      jobs.delete(job.id);
    } catch (error) {
      jobs.delete(job.id);
      const attemptsMade = job.attemptsMade + 1;
      if (error instanceof UnrecoverableError || attemptsMade >= job.attempts) return;
      const at = new Date(now().getTime() + job.backoffMs * 2 ** job.attemptsMade);
      add({ ...job, attemptsMade, at });
    }
  };

  const close = async () => {
    stopping.abort();
    jobs.clear();
  };
  return {
    async ring(name, payload, { at } = {}) {
      const { jobId, attempts = 1, backoff, delay = 0 } = ringOptions(name, payload, at, now());
      const id = `${name}/${jobId}`;
      if (jobs.has(id)) return;
      const backoffMs = typeof backoff === 'object' ? (backoff.delay ?? 0) : 0;
      const due = new Date(now().getTime() + delay);
      add({ id, name, payload, at: due, attempts, attemptsMade: 0, backoffMs });
    },
    async startWorkers<Context>(handlers: JobHandlers<Context>, context: Context): Promise<RunningWorkers> {
      run = ({ id, name, payload: data, attempts, attemptsMade }) => {
        const job = { id, data, attemptsMade, opts: { attempts } } as Job;
        return runJob(name, handlers, context, stopping.signal)(job);
      };
      const end = async () => {
        run = null;
      };
      return { close: end, [Symbol.asyncDispose]: end };
    },
    nextAt: () => next()?.at ?? null,
    async runDue() {
      for (let job = next(); job && job.at <= now(); job = next()) await work(job);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function isBefore(one: WaitingJob, other: WaitingJob): boolean {
  return one.at.getTime() === other.at.getTime() ? one.turn < other.turn : one.at < other.at;
}
