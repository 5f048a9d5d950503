import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDueWork } from '../../workers/run-due-work.ts';
import { endOf, type Outbox, openOutbox } from './an-outbox.ts';
import { checkInvariants } from './check-invariants.ts';

const HOUR_MS = 60 * 60 * 1000;
const SLOW_MACHINE_MS = 180_000;
let outbox: Outbox;
beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(async () => {
  expect(await checkInvariants(outbox.context, outbox.smtp)).toEqual([]);
  await outbox[Symbol.asyncDispose]();
});

describe('a worker is killed', { timeout: SLOW_MACHINE_MS }, () => {
  it.each<[string, number[], string]>([
    ['before-claim', [1], 'sent'],
    ['after-claim', [1], 'sent'],
    ['after-connect', [1], 'sent'],
    ['after-log-in', [1], 'sent'],
    ['message-asked-for', [1], 'sent'],
    ['mid-body', [1], 'sent'],
    ['before-hand-off', [1], 'sent'],
    ['after-hand-off', [0], 'uncertain'],
    // What the kernel has not sent yet dies with the process, or does not.
    ['after-dot', [0, 1], 'uncertain'],
    ['after-answer', [1], 'uncertain'],
    ['after-delivery', [1], 'uncertain'],
    ['after-sent-commit', [1], 'sent'],
    ['before-ack', [1], 'sent'],
  ])('%s: the email is taken %j times and ends %s', async (at, taken, state) => {
    const { id } = await outbox.owe();
    const child = outbox.startJob({ job: 'send-outgoing', outgoingId: id, at, signal: 'SIGKILL' });
    expect(await endOf(child)).toBe('SIGKILL');
    expect((await outbox.settle(id)).state).toBe(state);
    expect(taken).toContain(outbox.taken(id));
    expect(await checkInvariants(outbox.context, outbox.smtp)).toEqual([]);
  });

  it('during-recover: what was to be recovered is recovered by the next', async () => {
    const [before, after] = [await outbox.owe(), await outbox.owe()];
    for (const [{ id }, at] of [
      [before, 'after-claim'],
      [after, 'after-hand-off'],
    ] as const) {
      await endOf(outbox.startJob({ job: 'send-outgoing', outgoingId: id, at, signal: 'SIGKILL' }));
    }
    outbox.ahead(HOUR_MS);
    const [at, signal] = ['during-recover', 'SIGKILL'] as const;
    expect(await endOf(outbox.startJob({ job: 'run-due-work', outgoingId: before.id, at, signal }))).toBe(
      signal,
    );
    const states = async () => [(await outbox.row(before.id)).state, (await outbox.row(after.id)).state];
    expect(await states()).toEqual(['waiting', 'handoff']);
    await runDueWork({ ownerId: outbox.context.ownerId }, outbox.context);
    expect(await states()).toEqual(['waiting', 'uncertain']);
    expect((await outbox.settle(before.id)).state).toBe('sent');
  });
});
