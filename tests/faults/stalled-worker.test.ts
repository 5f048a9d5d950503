import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { runDueWork } from '../../workers/run-due-work.ts';
import { sendOutgoing } from '../../workers/send-outgoing.ts';
import { say } from '../_util/fault-smtp-server.ts';
import { type Outbox, openOutbox, reached, wokenToItsEnd } from './an-outbox.ts';
import { checkInvariants } from './check-invariants.ts';

const HOUR_MS = 60 * 60 * 1000;
const SLOW_MACHINE_MS = 180_000;
let outbox: Outbox;
beforeAll(async () => {
  outbox = await openOutbox({
    timeouts: { connectMs: 10_000, beforeHandOffMs: 20_000, answerMs: 20_000, ledgerMs: 2_000 },
  });
});
afterAll(async () => {
  expect(await checkInvariants(outbox.context, outbox.smtp)).toEqual([]);
  await outbox[Symbol.asyncDispose]();
});

/** What another worker does with the email while the first one sleeps. */
const meanwhile: Record<string, (id: string) => Promise<unknown>> = {
  'nobody else works': async () => {},
  'another one works': async (id) => {
    await runDueWork({ ownerId: outbox.context.ownerId }, outbox.context);
    await sendOutgoing({ outgoingId: id }, outbox.context);
  },
};

describe('a worker that is stopped past its lease and wakes up', { timeout: SLOW_MACHINE_MS }, () => {
  it.each<[string, keyof typeof meanwhile]>([
    ['after-claim', 'another one works'],
    ['before-hand-off', 'another one works'],
    ['before-hand-off', 'nobody else works'],
    ['after-hand-off', 'another one works'],
  ])('%s, while %s, makes no second email', async (at, others) => {
    const { id } = await outbox.owe();
    const child = outbox.startJob({ job: 'send-outgoing', outgoingId: id, at, signal: 'SIGSTOP' });
    await reached(child);
    outbox.ahead(HOUR_MS);
    await meanwhile[others]!(id);
    expect(await wokenToItsEnd(child)).toBe(null);
    expect((await outbox.settle(id)).state).toBe('sent');
    expect(outbox.taken(id)).toBe(1);
  });
});

/** A worker that stops right before it asks for the hand-off, until it is let go. */
async function aSleeper(): Promise<{ context: Context; asleep: Promise<void>; wake(): void }> {
  const opened = await outbox.openWorker();
  let wake = () => {};
  let fallAsleep = () => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const asleep = new Promise<void>((resolve) => {
    fallAsleep = resolve;
  });
  const deliver: Context['deliver'] = (message, handOff) =>
    opened.deliver(message, async () => {
      fallAsleep();
      await awake;
      return handOff();
    });
  return { context: { ...opened, deliver }, asleep, wake };
}

describe('a worker that has lost its email to another one', () => {
  it('does not hand it over on the claim of the other one, whose attempt then fails', async () => {
    const { id } = await outbox.owe();
    const sleeper = await aSleeper();
    outbox.smtp.follow({}, { rcpt: { next: 'close', afterMs: 3_000 } }, {});
    const first = sendOutgoing({ outgoingId: id }, sleeper.context);
    await sleeper.asleep;
    outbox.ahead(HOUR_MS);
    await runDueWork({ ownerId: outbox.context.ownerId }, outbox.context);
    const second = sendOutgoing({ outgoingId: id }, outbox.context);
    await expect.poll(async () => (await outbox.row(id)).fence, { timeout: 10_000 }).toBe(2);
    sleeper.wake();
    await Promise.all([first, second]);
    expect(await outbox.row(id)).toMatchObject({ state: 'waiting', attempts: 2 });
    expect(outbox.taken(id)).toBe(0);
    await outbox.settle(id);
    expect(outbox.taken(id)).toBe(1);
  });

  it('changes nothing of what the other one has sent', async () => {
    const { id } = await outbox.owe();
    const sleeper = await aSleeper();
    outbox.smtp.follow({});
    const first = sendOutgoing({ outgoingId: id }, sleeper.context);
    await sleeper.asleep;
    outbox.ahead(HOUR_MS);
    await runDueWork({ ownerId: outbox.context.ownerId }, outbox.context);
    await sendOutgoing({ outgoingId: id }, outbox.context);
    sleeper.wake();
    await first;
    expect(await outbox.settle(id)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(outbox.taken(id)).toBe(1);
  });
});

describe('a worker that hears a definite no after others have begun to doubt', () => {
  it.each([
    ['451 4.3.0 Not now', 'sent', 1],
    ['554 5.7.1 No', 'failed', 0],
  ])('%s: the email ends %s', async (line, state, taken) => {
    const { id } = await outbox.owe();
    outbox.smtp.follow({ dot: { ...say(line), afterMs: 3_000 } }, {});
    const sending = sendOutgoing({ outgoingId: id }, outbox.context);
    await expect.poll(async () => (await outbox.row(id)).state, { timeout: 10_000 }).toBe('handoff');
    outbox.ahead(HOUR_MS);
    await runDueWork({ ownerId: outbox.context.ownerId }, outbox.context);
    expect((await outbox.row(id)).state).toBe('uncertain');
    await sending;
    expect((await outbox.settle(id)).state).toBe(state);
    expect(outbox.taken(id)).toBe(taken);
  });
});

describe('a clock that steps', () => {
  const points = ['after-claim', 'message-asked-for', 'before-hand-off', 'after-hand-off', 'after-answer'];
  it.each(points.flatMap((at) => [[at, -1] as const, [at, 1] as const]))(
    '%s by %i hour makes no second email and holds none up',
    async (at, hours) => {
      const { id } = await outbox.owe();
      outbox.smtp.follow({});
      let stepped = false;
      const crashPoint = (name: string) => {
        if (name !== at || stepped) return;
        stepped = true;
        outbox.ahead(hours * HOUR_MS);
      };
      const worker = await outbox.openWorker({ crashPoint });
      await sendOutgoing({ outgoingId: id }, worker);
      expect(stepped).toBe(true);
      expect((await outbox.settle(id)).state).toBe('sent');
      expect(outbox.taken(id)).toBe(1);
      if (hours < 0) outbox.ahead(-hours * HOUR_MS);
    },
  );
});
