import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { queueLogger } from '../logger.ts';
import type { Backend } from './backend.ts';
import { checkRedis } from './check-redis.ts';
import { logTrouble } from './log-trouble.ts';

/** Keeps the queue in a Redis, after making sure that this one keeps what it is given. */
export async function openRedisBackend(redisUrl: string, prefix: string): Promise<Backend> {
  for (const warning of await checkRedis(redisUrl)) queueLogger.warn(warning);

  // A worker whose Redis is away cannot be closed; once the queue is, it must not keep the process alive.
  let isClosed = false;
  const retryStrategy = (attempt: number) => (isClosed ? null : Math.min(attempt * 200, 3_000));
  // A ring must fail at once while Redis is away: due work rings again, and nothing piles up in memory until then.
  const ringing = new Redis(redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false, retryStrategy });
  ringing.on('error', logTrouble('connection to Redis lost'));
  await new Promise<void>((resolve) =>
    ringing.status === 'ready' ? resolve() : ringing.once('ready', () => resolve()),
  );

  const working = { url: redisUrl, maxRetriesPerRequest: null, retryStrategy };
  return {
    newQueue: (name) => new Queue(name, { connection: ringing, prefix }),
    newWorker: (name, process, settings) =>
      new Worker(name, process, { connection: working, prefix, ...settings }),
    close: async () => {
      isClosed = true;
      ringing.disconnect();
    },
  };
}
