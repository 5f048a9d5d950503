import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openClockedQueue } from '../../../src/queue/clocked-queue.ts';
import { done, gaveUp, type JobHandlers, type JobResult } from '../../../src/queue/jobs.ts';

const START = new Date('2026-03-02T10:00:00Z');
const inSeconds = (seconds: number) => new Date(START.getTime() + seconds * 1000);

let now: Date;
let ran: { emailId: string; at: Date }[];
beforeEach(() => {
  now = START;
  ran = [];
});

/** A queue whose emails are understood by `understand`. */
async function aQueue(understand: () => JobResult = () => done) {
  const queue = openClockedQueue(() => now);
  const handlers = {
    'understand-email': async ({ emailId }) => {
      ran.push({ emailId, at: now });
      return understand();
    },
  } satisfies Partial<JobHandlers<null>> as unknown as JobHandlers<null>;
  await queue.startWorkers(handlers, null);
  return queue;
}

describe('a queue with a moved clock', () => {
  it('runs nothing before its time, and what is due in the order of time and then of the rings', async () => {
    const [late, first, second] = [randomUUID(), randomUUID(), randomUUID()];
    const queue = await aQueue();
    await queue.ring('understand-email', { emailId: late }, { at: inSeconds(60) });
    await queue.ring('understand-email', { emailId: first });
    await queue.ring('understand-email', { emailId: second });
    await queue.runDue();
    expect(ran.map(({ emailId }) => emailId)).toEqual([first, second]);
    expect(queue.nextAt()).toEqual(inSeconds(60));

    now = inSeconds(60);
    await queue.runDue();
    expect(ran.at(-1)).toEqual({ emailId: late, at: inSeconds(60) });
    expect(queue.nextAt()).toBeNull();
  });

  it('takes two rings for what waits as one, and rings anew once it has run', async () => {
    const emailId = randomUUID();
    const queue = await aQueue();
    await queue.ring('understand-email', { emailId });
    await queue.ring('understand-email', { emailId });
    await queue.runDue();
    expect(ran).toHaveLength(1);
    await queue.ring('understand-email', { emailId });
    await queue.runDue();
    expect(ran).toHaveLength(2);
  });

  it('tries what was thrown again, later and later by its clock, four times in all', async () => {
    const queue = await aQueue(() => {
      throw new Error('try me again');
    });
    await queue.ring('understand-email', { emailId: randomUUID() });
    for (let at = queue.nextAt(); at; at = queue.nextAt()) {
      now = at;
      await queue.runDue();
    }
    expect(ran.map(({ at }) => at)).toEqual([inSeconds(0), inSeconds(1), inSeconds(3), inSeconds(7)]);
  });

  it('does not try again what gave up', async () => {
    const queue = await aQueue(() => gaveUp('no retry can cure it'));
    await queue.ring('understand-email', { emailId: randomUUID() });
    await queue.runDue();
    expect([ran.length, queue.nextAt()]).toEqual([1, null]);
  });
});
