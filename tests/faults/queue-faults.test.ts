import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listOutgoing } from '../../src/store/outgoing.ts';
import { handlers } from '../../workers/handlers.ts';
import { keepDueWorkRunning } from '../../workers/keep-due-work-running.ts';
import { isSettled, until } from '../_util/a-running-afterword.ts';
import { startRedis } from '../_util/servers.ts';
import { type Outbox, openOutbox } from './an-outbox.ts';
import { checkInvariants } from './check-invariants.ts';

const SLOW_MACHINE_MS = 180_000;
let folder: string;
let redis: Awaited<ReturnType<typeof startRedis>>;
let outbox: Outbox;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-queue-'));
  redis = await startRedis(folder);
  outbox = await openOutbox({
    more: { REDIS_URL: redis.url },
    timeouts: { connectMs: 10_000, beforeHandOffMs: 20_000, answerMs: 20_000, ledgerMs: 10_000 },
  });
});
afterEach(async () => {
  await outbox[Symbol.asyncDispose]();
  await redis.stop('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Two workers send ten emails over a slow mail server, while something happens to the queue. */
async function sendTenWhile(happen: (ids: readonly string[]) => Promise<void>): Promise<void> {
  outbox.smtp.follow({ dot: { say: '250 Ok\r\n', next: 'go-on', keep: true, afterMs: 150 } });
  const ids: string[] = [];
  for (let count = 0; count < 10; count++) ids.push((await outbox.owe()).id);
  const stop = new AbortController();
  const { context } = outbox;
  const other = await outbox.openWorker();
  const working = [context, other].map((one) => keepDueWorkRunning(one, stop.signal, 500));
  await using _first = await context.queue.startWorkers(handlers, context);
  await using _second = await other.queue.startWorkers(handlers, other);

  await happen(ids);
  await until(
    'the outbox rests',
    () => listOutgoing(context.store.ledger, context.ownerId),
    isSettled,
    120_000,
  );
  stop.abort();
  await Promise.all(working);
  expect(ids.map((id) => outbox.taken(id))).toEqual(ids.map(() => 1));
  expect(await checkInvariants(context, outbox.smtp)).toEqual([]);
}

it(
  'a Redis that forgets everything again and again costs no email and makes none twice',
  async () => {
    await sendTenWhile(async () => {
      const client = new Redis(redis.url);
      for (let time = 0; time < 6; time++) {
        await sleep(250);
        await client.flushall();
      }
      client.disconnect();
    });
  },
  SLOW_MACHINE_MS,
);

it(
  'a Redis that is killed and comes back costs no email and makes none twice',
  async () => {
    await sendTenWhile(async () => {
      await sleep(300);
      await redis.stop('SIGKILL');
      await sleep(1_000);
      redis = await startRedis(folder, { port: redis.port });
    });
  },
  SLOW_MACHINE_MS,
);

it(
  'a job that is delivered many times over sends its email once',
  async () => {
    await sendTenWhile(async (ids) => {
      for (let time = 1; time <= 10; time++) {
        // Another time is another ring: each of them becomes a job of its own.
        const at = new Date(Date.now() + time * 100);
        for (const outgoingId of ids)
          await outbox.context.queue.ring('send-outgoing', { outgoingId }, { at });
      }
    });
  },
  SLOW_MACHINE_MS,
);
