import { setTimeout as sleep } from 'node:timers/promises';
import { queueLogger } from '../logger.ts';
import type { Backend, BackendQueue, WorkerSettings } from './backend.ts';
import { closeWorkers } from './close-workers.ts';
import { countJobs } from './count-jobs.ts';
import { runJob } from './job-runner.ts';
import { type Doorbell, type JobHandlers, type JobName, jobPayloads } from './jobs.ts';
import { logTrouble } from './log-trouble.ts';
import { openPostgresBackend } from './postgres-backend.ts';
import { openRedisBackend } from './redis-backend.ts';
import { ringOptions } from './ring-options.ts';

const RING_TIMEOUT_MS = 3_000;
const JOB_NAMES = Object.keys(jobPayloads) as JobName[];
const CONCURRENCY: Record<JobName, number> = {
  'understand-email': 4,
  'send-outgoing': 1,
  'plan-stay-in-touch': 1,
  'plan-supporter-letter': 1,
  'write-letter': 1,
  'run-due-work': 1,
};

export type QueueSettings =
  | { backend: 'postgres'; databaseUrl: string }
  | { backend: 'redis'; redisUrl: string; prefix?: string };

export interface WorkersOptions {
  /** How long `close` waits for the jobs that are running. What still runs then is tried again by the next process. */
  closeTimeoutMs?: number;
}

export interface RunningWorkers extends AsyncDisposable {
  close(): Promise<void>;
}

export interface Queue extends Doorbell, AsyncDisposable {
  /** Runs the jobs in this process until closed. */
  startWorkers<Context>(
    handlers: JobHandlers<Context>,
    context: Context,
    options?: WorkersOptions,
  ): Promise<RunningWorkers>;
  /** Closes the workers first, when they still run. */
  close(): Promise<void>;
}

/** Opens the queue on one of its two backends, or throws a `QueueUnavailableError` that says what to do. */
export async function openQueue(settings: QueueSettings): Promise<Queue> {
  const backend =
    settings.backend === 'redis'
      ? await openRedisBackend(settings.redisUrl, settings.prefix ?? 'afterword')
      : await openPostgresBackend(settings.databaseUrl);
  const queues = new Map(JOB_NAMES.map((name) => [name, openOne(backend, name)]));
  await Promise.all([...queues.values()].map((queue) => queue.waitUntilReady()));

  const running = new Set<RunningWorkers>();
  const closeAll = async () => {
    for (const workers of running) await workers.close();
    await Promise.all([...queues.values()].map((queue) => queue.close()));
    await backend.close();
  };
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeAll();
    return closed;
  };

  return {
    ring: (name, payload, { at } = {}) =>
      ringBounded(name, queues.get(name)!.add(name, payload, ringOptions(name, payload, at, new Date()))),
    startWorkers: async (handlers, context, options = {}) => {
      const workers = await startAll(backend, handlers, context, options);
      running.add(workers);
      return workers;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function openOne(backend: Backend, name: JobName): BackendQueue {
  const queue = backend.newQueue(name);
  queue.on('error', logTrouble('the queue has trouble'));
  return queue;
}

/** BullMQ's `add` may wait for ever while its server is away. */
async function ringBounded(name: JobName, adding: Promise<unknown>): Promise<void> {
  const late = new AbortController();
  try {
    await Promise.race([
      adding,
      sleep(RING_TIMEOUT_MS, undefined, { signal: late.signal, ref: false }).then(() => {
        throw new Error('no answer within three seconds');
      }),
    ]);
  } catch (error) {
    queueLogger.warn({ job: name, reason: (error as Error).message }, 'the bell could not be rung');
  } finally {
    late.abort();
    adding.catch(() => {});
  }
}

async function startAll<Context>(
  backend: Backend,
  handlers: JobHandlers<Context>,
  context: Context,
  { closeTimeoutMs = 20_000 }: WorkersOptions,
): Promise<RunningWorkers> {
  const stopping = new AbortController();
  const jobs = countJobs();
  const workers = JOB_NAMES.map((name) => {
    const process = jobs.counted(runJob(name, handlers, context, stopping.signal));
    const worker = backend.newWorker(name, process, settingsOf(name));
    worker.on('error', logTrouble('the worker has trouble'));
    return worker;
  });
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));

  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeWorkers(workers, { jobs, stopping, timeoutMs: closeTimeoutMs });
    return closed;
  };
  return { close, [Symbol.asyncDispose]: close };
}

/**
 * The lock is renewed for as long as the handler runs, however long that is; it ends soon after the process does, so
 * that a killed process holds nobody up. Handlers claim what they do, and may run twice.
 */
function settingsOf(name: JobName): WorkerSettings {
  return {
    concurrency: CONCURRENCY[name],
    lockDuration: 15_000,
    stalledInterval: 5_000,
    maxStalledCount: 3,
    runRetryDelay: 1_000,
  };
}
