import { Redis, ReplyError } from 'ioredis';
import { QueueUnavailableError } from './queue-unavailable-error.ts';

/**
 * Looks whether a Redis may hold the queue, and answers with what is worth a warning. Throws when it cannot be
 * reached, or may throw jobs away whenever its memory is full.
 */
export async function checkRedis(redisUrl: string): Promise<string[]> {
  const redis = newProbe(redisUrl);
  // ioredis throws away the reason for a failed connection; only this event carries it.
  let reason = 'no answer within five seconds';
  redis.on('error', (error) => {
    reason = error.message;
  });
  try {
    await redis.connect();
    await redis.ping();
    return await findWarnings(redis);
  } catch (error) {
    if (error instanceof QueueUnavailableError) throw error;
    if (error instanceof ReplyError) reason = (error as Error).message;
    throw new QueueUnavailableError(
      `The Redis at ${placeOf(redisUrl)} cannot be used (${reason}).`,
      'Start it, or correct REDIS_URL; without REDIS_URL the queue lives in PostgreSQL.',
      error,
    );
  } finally {
    redis.disconnect();
  }
}

async function findWarnings(redis: Redis): Promise<string[]> {
  const policy = await readSetting(redis, 'maxmemory-policy');
  if (policy === null) {
    return [
      'This Redis does not show its settings: make sure of "maxmemory-policy noeviction" and "appendonly yes".',
    ];
  }
  if (policy !== 'noeviction') {
    throw new QueueUnavailableError(
      `This Redis throws jobs away when its memory is full: its maxmemory-policy is ${policy}.`,
      'Set "maxmemory-policy noeviction" in redis.conf, or run "redis-cli CONFIG SET maxmemory-policy noeviction".',
    );
  }
  if ((await readSetting(redis, 'appendonly')) === 'yes') return [];
  const snapshots = await readSetting(redis, 'save');
  const loss = snapshots ? 'forgets what came after its last snapshot' : 'forgets everything';
  return [
    `This Redis ${loss} when it stops; due work rings again, only later. Set "appendonly yes" in redis.conf.`,
  ];
}

/** Null when the server does not tell: hosted ones often forbid CONFIG. */
async function readSetting(redis: Redis, name: string): Promise<string | null> {
  try {
    const [, value] = (await redis.config('GET', name)) as string[];
    return value ?? null;
  } catch (error) {
    if (error instanceof ReplyError) return null;
    throw error;
  }
}

function newProbe(redisUrl: string): Redis {
  const options = {
    lazyConnect: true,
    connectTimeout: 5_000,
    commandTimeout: 5_000,
    retryStrategy: () => null,
  };
  try {
    if (!/^rediss?:$/.test(new URL(redisUrl).protocol)) throw new Error('not a Redis address');
  } catch (error) {
    throw new QueueUnavailableError(
      'REDIS_URL is not the address of a Redis.',
      'Write it as redis://:password@host:6379, or rediss:// with encryption.',
      error,
    );
  }
  return new Redis(redisUrl, options);
}

/** Without the password. */
const placeOf = (redisUrl: string) => new URL(redisUrl).host;
