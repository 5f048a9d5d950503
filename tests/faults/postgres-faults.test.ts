import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendOutgoing } from '../../workers/send-outgoing.ts';
import { type PostgresProxy, startPostgresProxy } from '../_util/postgres-proxy.ts';
import { type Outbox, openOutbox } from './an-outbox.ts';
import { checkInvariants } from './check-invariants.ts';

const timeouts = { connectMs: 10_000, beforeHandOffMs: 20_000, answerMs: 20_000, ledgerMs: 10_000 };

/** Sends while something happens at a point; a failed attempt is the queue's to try again. */
async function sendWhile(outbox: Outbox, at: string, happen: () => void) {
  const { id } = await outbox.owe();
  let happened = false;
  const worker = await outbox.openWorker({
    crashPoint: (name) => {
      if (name !== at || happened) return;
      happened = true;
      happen();
    },
  });
  await sendOutgoing({ outgoingId: id }, worker).catch(() => {});
  expect(happened).toBe(true);
  return id;
}

async function expectOnce(outbox: Outbox, id: string): Promise<void> {
  expect((await outbox.settle(id)).state).toBe('sent');
  expect(outbox.taken(id)).toBe(1);
  expect(await checkInvariants(outbox.context, outbox.smtp)).toEqual([]);
}

describe('while an email is sent, PostgreSQL', () => {
  let outbox: Outbox;
  let proxy: PostgresProxy;
  beforeAll(async () => {
    const databaseUrl = async (url: string) => {
      proxy = await startPostgresProxy(url);
      return proxy.url;
    };
    outbox = await openOutbox({ databaseUrl, timeouts });
  });
  afterAll(async () => {
    await outbox[Symbol.asyncDispose]();
    await proxy.cut();
  });

  const points = ['before-claim', 'after-claim', 'before-hand-off', 'after-hand-off', 'after-answer'];

  it.each([...points, 'after-sent-commit'])('drops every connection %s: it is sent once', async (at) => {
    await expectOnce(outbox, await sendWhile(outbox, at, () => proxy.drop()));
  });

  it.each(points)('is away for a second %s: it is sent once', async (at) => {
    let back = Promise.resolve();
    const id = await sendWhile(outbox, at, () => {
      back = proxy.cut().then(() => sleep(1_000).then(() => proxy.restore()));
    });
    await back;
    await expectOnce(outbox, id);
  });

  it.each([
    ['the claim', 'before-claim', 'being sent'],
    ['the commit of the claim', 'before-claim', 'COMMIT'],
    ['the hand-off mark', 'before-hand-off', 'handed to the mail server'],
    ['sent', 'after-answer', 'accepted by the mail server'],
  ])('writes down %s, and its answer is lost: it is sent once', async (_what, at, words) => {
    await expectOnce(outbox, await sendWhile(outbox, at, () => proxy.loseAnswerTo(words)));
  });
});

describe('the embedded PostgreSQL', () => {
  it.each(['before-hand-off', 'after-hand-off', 'after-answer'])(
    'is killed %s and started again: the email is sent once',
    async (at) => {
      const folder = await mkdtemp(join(tmpdir(), 'afterword-killed-'));
      const outbox = await openOutbox({ more: { DATABASE_URL: '', DATA_DIR: folder }, timeouts });
      const pidFile = join(folder, 'postgres', 'postmaster.pid');
      const id = await sendWhile(outbox, at, () => {
        process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
      });
      await expect
        .poll(() => outbox.row(id).catch(() => null), { timeout: 30_000, interval: 500 })
        .not.toBeNull();
      await expectOnce(outbox, id);
      await outbox[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
    120_000,
  );
});
