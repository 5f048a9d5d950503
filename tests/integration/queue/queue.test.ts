import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPostgresBackend, Queue as RedisQueue, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { checkQueue } from '../../../src/queue/check-queue.ts';
import { done, gaveUp, type JobHandlers, type JobResult } from '../../../src/queue/jobs.ts';
import { openQueue, type Queue, type QueueSettings } from '../../../src/queue/open-queue.ts';
import { createTestDatabase } from '../../_util/database.ts';

interface Place {
  settings: QueueSettings;
  /** Loses everything that the queue knows. */
  flush(): Promise<void>;
  /** Puts something there that is no job of ours. */
  addRaw(queue: string, data: unknown): Promise<void>;
  remove(): Promise<void>;
}

async function onPostgres(): Promise<Place> {
  const database = await createTestDatabase({ empty: true });
  const pool = new pg.Pool({ connectionString: database.url, max: 2, options: '-c search_path=bullmq' });
  pool.on('error', () => {});
  return {
    settings: { backend: 'postgres', databaseUrl: database.url },
    flush: async () => {
      const { rows } = await pool.query<{ name: string }>(
        `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'`,
      );
      await pool.query(`TRUNCATE ${rows.map((row) => `bullmq.${row.name}`).join(', ')} CASCADE`);
    },
    addRaw: async (name, data) => {
      const queue = new (withBackend(createPostgresBackend).Queue)(name, { connection: pool as never });
      await queue.add(name, data, { removeOnFail: false });
      await queue.close();
    },
    remove: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

async function onRedis(): Promise<Place> {
  const prefix = `test-${randomUUID()}`;
  const redis = new Redis(inject('redisUrl'));
  const flush = async () => {
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length) await redis.del(keys);
  };
  return {
    settings: { backend: 'redis', redisUrl: inject('redisUrl'), prefix },
    flush,
    addRaw: async (name, data) => {
      const queue = new RedisQueue(name, { connection: redis as never, prefix });
      await queue.add(name, data);
      await queue.close();
    },
    remove: async () => {
      await flush();
      redis.disconnect();
    },
  };
}

describe.each([
  ['PostgreSQL', onPostgres],
  ['Redis', onRedis],
])('the queue on %s', (_name, open) => {
  let place: Place;
  let queue: Queue;
  /** The ids that handlers were run with, in order. */
  let runs: string[];

  beforeEach(async () => {
    place = await open();
    queue = await openQueue(place.settings);
    runs = [];
  });
  afterEach(async () => {
    await queue.close();
    await place.remove();
  });

  const start = (
    understand: (id: string) => Promise<JobResult> = async () => done,
    closeTimeoutMs = 5_000,
  ) => {
    const note = (id: string) => {
      runs.push(id);
      return id;
    };
    const handlers: JobHandlers<null> = {
      'understand-email': ({ emailId }) => understand(note(emailId)),
      'send-outgoing': ({ outgoingId }) => understand(note(outgoingId)),
      'plan-stay-in-touch': ({ applicationId }) => understand(note(applicationId)),
      'plan-supporter-letter': ({ supporterId }) => understand(note(supporterId)),
      'write-letter': ({ ownerId }) => understand(note(ownerId)),
      'run-due-work': ({ ownerId }) => understand(note(ownerId)),
    };
    return queue.startWorkers(handlers, null, { closeTimeoutMs });
  };
  const until = (condition: () => unknown, timeout = 15_000) =>
    expect.poll(condition, { timeout, interval: 20 }).toBe(true);

  it('runs a job once for two rings that wait, and again when it is rung later', async () => {
    const emailId = randomUUID();
    await queue.ring('understand-email', { emailId });
    await queue.ring('understand-email', { emailId });
    await start();
    await until(() => runs.length === 1);
    await sleep(300);
    expect(runs).toEqual([emailId]);

    await queue.ring('understand-email', { emailId });
    await until(() => runs.length === 2);
  });

  it('runs a job not before its time', async () => {
    await start();
    const outgoingId = randomUUID();
    const at = new Date(Date.now() + 800);
    await queue.ring('send-outgoing', { outgoingId }, { at });
    await sleep(400);
    expect(runs).toEqual([]);
    await until(() => runs.length === 1);
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
  });

  it('takes a changed time as a ring of its own', async () => {
    await start();
    const outgoingId = randomUUID();
    await queue.ring('send-outgoing', { outgoingId }, { at: new Date(Date.now() + 3_600_000) });
    await queue.ring('send-outgoing', { outgoingId }, { at: new Date(Date.now() + 200) });
    await until(() => runs.length === 1);
  });

  it('runs due work again when it is asked for again, but not twice at once', async () => {
    const ownerId = randomUUID();
    await queue.ring('run-due-work', { ownerId });
    await queue.ring('run-due-work', { ownerId });
    await start();
    await until(() => runs.length === 1);
    await sleep(500);
    expect(runs).toEqual([ownerId]);
    await queue.ring('run-due-work', { ownerId });
    await until(() => runs.length === 2);
  });

  it('tries again what a handler threw', async () => {
    await start(async () => {
      if (runs.length === 1) throw new Error('the server is busy');
      return done;
    });
    await queue.ring('understand-email', { emailId: randomUUID() });
    await until(() => runs.length === 2);
  });

  it('does not try again what was given up', async () => {
    await start(async () => gaveUp('nothing can be done'));
    const emailId = randomUUID();
    await queue.ring('understand-email', { emailId });
    await until(() => runs.length === 1);
    await sleep(2_500);
    expect(runs).toEqual([emailId]);
  });

  it('refuses a malformed job and goes on with the next', async () => {
    await start();
    await place.addRaw('understand-email', { emailId: 'not an id' });
    const emailId = randomUUID();
    await queue.ring('understand-email', { emailId });
    await until(() => runs.includes(emailId));
    expect(runs).toEqual([emailId]);
  });

  it('loses no work when all of the queue is lost in mid-work and the bell is rung again', async () => {
    const ids = Array.from({ length: 30 }, () => randomUUID());
    const finished = new Set<string>();
    await start(async (id) => {
      await sleep(60);
      finished.add(id);
      return done;
    });
    const ringAll = () =>
      Promise.all(
        ids.filter((id) => !finished.has(id)).map((emailId) => queue.ring('understand-email', { emailId })),
      );
    await ringAll();
    await until(() => finished.size >= 5);
    await place.flush();
    expect(finished.size).toBeLessThan(30);

    // As due work does, every now and then.
    const deadline = Date.now() + 20_000;
    while (finished.size < ids.length && Date.now() < deadline) {
      await ringAll();
      await sleep(500);
    }
    expect(finished.size).toBe(ids.length);
  });

  it('waits for a running job when it closes', async () => {
    let finished = false;
    const workers = await start(async () => {
      await sleep(600);
      finished = true;
      return done;
    });
    await queue.ring('understand-email', { emailId: randomUUID() });
    await until(() => runs.length === 1);
    await workers.close();
    expect(finished).toBe(true);
  });

  it('gives a job that takes too long back to the queue when it closes', async () => {
    const workers = await start(
      () => (runs.length === 1 ? new Promise(() => {}) : Promise.resolve(done)),
      300,
    );
    await queue.ring('understand-email', { emailId: randomUUID() });
    await until(() => runs.length === 1);
    const startedAt = Date.now();
    await workers.close();
    expect(Date.now() - startedAt).toBeLessThan(3_000);
    await start();
    await until(() => runs.length === 2);
  });

  it('is found well by a health check', async () => {
    expect(await checkQueue(place.settings)).toEqual({ ok: true, warnings: [] });
  });
});
