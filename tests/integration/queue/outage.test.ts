import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkQueue } from '../../../src/queue/check-queue.ts';
import { checkRedis } from '../../../src/queue/check-redis.ts';
import { done, type JobHandlers } from '../../../src/queue/jobs.ts';
import { openQueue, type QueueSettings } from '../../../src/queue/open-queue.ts';
import { openEmbeddedPostgres } from '../../../src/store/embedded-postgres.ts';
import { startPostgresProxy } from '../../_util/postgres-proxy.ts';
import { freePort, startRedis } from '../../_util/servers.ts';

interface Server {
  settings: QueueSettings;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  remove(): Promise<void>;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-outage-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function aRedis(): Promise<Server> {
  let redis = await startRedis(folder);
  const { port, url } = redis;
  return {
    settings: { backend: 'redis', redisUrl: url },
    goAway: () => redis.stop('SIGKILL'),
    comeBack: async () => {
      redis = await startRedis(folder, { port });
    },
    remove: () => redis.stop('SIGKILL'),
  };
}

async function aPostgres(): Promise<Server> {
  const server = await openEmbeddedPostgres(folder);
  const proxy = await startPostgresProxy(server.url);
  return {
    settings: { backend: 'postgres', databaseUrl: proxy.url },
    goAway: () => proxy.cut(),
    comeBack: () => proxy.restore(),
    remove: async () => {
      await proxy.cut();
      await server.close();
    },
  };
}

describe.each([
  ['PostgreSQL', aPostgres],
  ['Redis', aRedis],
])('when the queue on %s goes away', (_name, begin) => {
  it('rings within three seconds, without throwing, and works again afterwards', async () => {
    const server = await begin();
    const queue = await openQueue(server.settings);
    const runs: string[] = [];
    const note = async (id: string) => {
      runs.push(id);
      return done;
    };
    const handlers: JobHandlers<null> = {
      'understand-email': ({ emailId }) => note(emailId),
      'send-outgoing': ({ outgoingId }) => note(outgoingId),
      'plan-stay-in-touch': ({ applicationId }) => note(applicationId),
      'plan-supporter-letter': ({ supporterId }) => note(supporterId),
      'write-letter': ({ ownerId }) => note(ownerId),
      'run-due-work': ({ ownerId }) => note(ownerId),
    };
    await queue.startWorkers(handlers, null, { closeTimeoutMs: 500 });

    await server.goAway();
    const startedAt = Date.now();
    await queue.ring('understand-email', { emailId: randomUUID() });
    expect(Date.now() - startedAt).toBeLessThan(3_300);
    expect((await checkQueue(server.settings)).ok).toBe(false);

    await server.comeBack();
    const emailId = randomUUID();
    const ringing = setInterval(() => void queue.ring('understand-email', { emailId }), 500);
    await expect.poll(() => runs.includes(emailId), { timeout: 25_000 }).toBe(true);
    clearInterval(ringing);
    await queue.close();
    await server.remove();
  });

  it('closes all the same', async () => {
    const server = await begin();
    const queue = await openQueue(server.settings);
    const handlers = {
      'understand-email': async () => done,
      'send-outgoing': async () => done,
      'plan-stay-in-touch': async () => done,
      'plan-supporter-letter': async () => done,
      'write-letter': async () => done,
      'run-due-work': async () => done,
    };
    await queue.startWorkers(handlers, null, { closeTimeoutMs: 300 });
    await server.goAway();
    const startedAt = Date.now();
    await queue.close();
    expect(Date.now() - startedAt).toBeLessThan(15_000);
    await server.remove();
  });
});

describe('a Redis', () => {
  it('that evicts is refused, with what to do', async () => {
    const redis = await startRedis(folder, { options: ['--maxmemory-policy', 'allkeys-lru'] });
    await expect(openQueue({ backend: 'redis', redisUrl: redis.url })).rejects.toThrow(
      /allkeys-lru.*CONFIG SET maxmemory-policy noeviction/,
    );
    expect(await checkQueue({ backend: 'redis', redisUrl: redis.url })).toMatchObject({
      ok: false,
      warnings: [],
    });
    await redis.stop();
  });

  it('that keeps nothing, or little, on disk is warned about', async () => {
    const forgetful = await startRedis(folder, { options: ['--appendonly', 'no'] });
    expect(await checkRedis(forgetful.url)).toEqual([expect.stringContaining('forgets everything')]);
    await forgetful.stop();
    const snapshots = await startRedis(folder, { options: ['--appendonly', 'no', '--save', '60 1'] });
    expect(await checkRedis(snapshots.url)).toEqual([expect.stringContaining('after its last snapshot')]);
    await snapshots.stop();
  });

  it('that forbids CONFIG is used, with a warning', async () => {
    const redis = await startRedis(folder, { options: ['--rename-command', 'CONFIG', ''] });
    expect(await checkRedis(redis.url)).toEqual([expect.stringContaining('does not show its settings')]);
    await redis.stop();
  });

  it('that is not there, or no address, is said in words', async () => {
    const nowhere = `redis://:secret@127.0.0.1:${await freePort()}`;
    const failure = await checkRedis(nowhere).catch((error) => error.message);
    expect(failure).toMatch(/ECONNREFUSED.*Start it, or correct REDIS_URL/);
    expect(failure).not.toContain('secret');
    await expect(checkRedis('localhost:6379')).rejects.toThrow(/REDIS_URL is not the address of a Redis/);
  });
});
