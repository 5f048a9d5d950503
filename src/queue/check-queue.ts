import { assertSchemaCompatibility, SchemaMigrationRequiredError } from 'bullmq';
import pg from 'pg';
import { checkRedis } from './check-redis.ts';
import type { QueueSettings } from './open-queue.ts';
import { QueueUnavailableError } from './queue-unavailable-error.ts';

export interface QueueHealth {
  ok: boolean;
  problem?: string;
  advice?: string;
  warnings: string[];
}

/** Looks whether the queue can be used. Changes nothing and never throws. */
export async function checkQueue(settings: QueueSettings): Promise<QueueHealth> {
  try {
    if (settings.backend === 'redis') return { ok: true, warnings: await checkRedis(settings.redisUrl) };
    await checkPostgres(settings.databaseUrl);
    return { ok: true, warnings: [] };
  } catch (error) {
    if (error instanceof QueueUnavailableError) {
      return { ok: false, problem: error.problem, advice: error.advice, warnings: [] };
    }
    return {
      ok: false,
      problem: `The queue in PostgreSQL cannot be used (${(error as Error).message}).`,
      advice: 'Check DATABASE_URL and the server.',
      warnings: [],
    };
  }
}

async function checkPostgres(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    await assertSchemaCompatibility(client as never);
  } catch (error) {
    // It is made by the first start.
    if (!(error instanceof SchemaMigrationRequiredError)) throw error;
  } finally {
    await client.end();
  }
}
