import { type Job, type Processor, UnrecoverableError } from 'bullmq';
import { queueLogger } from '../logger.ts';
import { type JobHandler, type JobHandlers, type JobName, type JobPayload, jobPayloads } from './jobs.ts';

/**
 * Turns the handler of one job into what BullMQ calls: the only place where a job is parsed, logged, and put into
 * BullMQ's terms. What a handler throws is tried again; the last attempt is the loud one. When `stopping` fires, the job
 * is given back to the queue without waiting for its handler.
 */
export function runJob<Name extends JobName, Context>(
  name: Name,
  handlers: JobHandlers<Context>,
  context: Context,
  stopping: AbortSignal,
): Processor {
  const handler = handlers[name] as JobHandler<Name, Context>;
  return async (job) => {
    const payload = jobPayloads[name].safeParse(job.data);
    if (!payload.success) {
      queueLogger.error({ job: name, jobId: job.id }, 'malformed job');
      throw new UnrecoverableError(`malformed job: ${name}`);
    }

    const result = await orStopped(stopping, handler(payload.data as JobPayload<Name>, context)).catch(
      (error) => {
        logFailure(name, job, error);
        throw error;
      },
    );
    const ended = 'reason' in result ? { ...result, reason: withoutAddresses(result.reason) } : result;
    queueLogger.info({ job: name, jobId: job.id, ...payload.data, ...ended }, 'job finished');
    if (result.status === 'gave-up') throw new UnrecoverableError(result.reason);
  };
}

/** A mail server's answer may name the recipient; a log at this level must not. */
function withoutAddresses(reason: string): string {
  return reason.replace(/(?<![^\s<>"])[^\s<>"]+@[^\s<>"]+/g, '(address)');
}

async function orStopped<T>(stopping: AbortSignal, work: Promise<T>): Promise<T> {
  const ended = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    const giveBack = () => reject(new Error('this process stops'));
    if (stopping.aborted) giveBack();
    stopping.addEventListener('abort', giveBack, { signal: ended.signal });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    ended.abort();
  }
}

function logFailure(name: JobName, job: Job, error: Error): void {
  const attempts = job.opts.attempts ?? 1;
  const attempt = job.attemptsMade + 1;
  const fields = { job: name, jobId: job.id, attempt, attempts };
  if (attempt < attempts)
    queueLogger.warn({ ...fields, reason: error.message }, 'job failed, will be tried again');
  else queueLogger.error({ ...fields, err: error }, 'job failed for the last time');
}
