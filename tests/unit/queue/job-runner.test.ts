import { UnrecoverableError } from 'bullmq';
import { describe, expect, it } from 'vitest';
import { runJob } from '../../../src/queue/job-runner.ts';
import { done, gaveUp, type JobHandlers, type JobResult, skipped } from '../../../src/queue/jobs.ts';

const emailId = '3f0d5c52-6f0b-4d0e-9a43-0f6a7f6a7d11';

function run(
  answer: () => Promise<JobResult>,
  data: unknown = { emailId },
  stopping = new AbortController().signal,
) {
  const handlers: JobHandlers<null> = {
    'understand-email': answer,
    'send-outgoing': answer,
    'plan-stay-in-touch': answer,
    'plan-supporter-letter': answer,
    'write-letter': answer,
    'run-due-work': answer,
  };
  const job = { id: 'x', data, opts: { attempts: 4 }, attemptsMade: 0 };
  return runJob('understand-email', handlers, null, stopping)(job as never);
}

describe('runJob', () => {
  it('takes done and skipped for answers', async () => {
    await expect(run(async () => done)).resolves.toBeUndefined();
    await expect(run(async () => skipped('nothing was left to do'))).resolves.toBeUndefined();
  });

  it('ends a job that was given up, for good', async () => {
    await expect(run(async () => gaveUp('no such address'))).rejects.toBeInstanceOf(UnrecoverableError);
  });

  it('passes on what a handler throws, so that it is tried again', async () => {
    const failure = run(async () => Promise.reject(new Error('busy')));
    await expect(failure).rejects.toThrow('busy');
    await expect(failure).rejects.not.toBeInstanceOf(UnrecoverableError);
  });

  it('never runs the handler on a malformed payload', async () => {
    let ran = false;
    const answer = async () => {
      ran = true;
      return done;
    };
    await expect(run(answer, { emailId: 'not an id' })).rejects.toBeInstanceOf(UnrecoverableError);
    expect(ran).toBe(false);
  });

  it('gives a job back when the process stops, although its handler never ends', async () => {
    const stopping = new AbortController();
    const failure = run(() => new Promise(() => {}), undefined, stopping.signal);
    stopping.abort();
    await expect(failure).rejects.toThrow('this process stops');
  });
});
