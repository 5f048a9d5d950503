import type { UsableConfig } from '../../config.ts';
import { MIGRATIONS_FOLDER } from '../../program-folders.ts';
import { checkQueue } from '../../queue/check-queue.ts';
import { checkDatabase, type DatabaseCheck } from '../../store/check-database.ts';
import { DatabaseUnavailableError } from '../../store/database-unavailable-error.ts';
import { openEmbeddedPostgres } from '../../store/embedded-postgres.ts';
import { type Check, fail, ok, warn } from './check.ts';

const CLOCK_TOLERANCE_MS = 30_000;

/**
 * The database, and the queue that may live in it. The embedded server is started when nobody runs it, and stopped
 * again. Never throws.
 */
export async function checkLedger({ databaseUrl, redisUrl, dataDir }: UsableConfig): Promise<Check[]> {
  if (databaseUrl) return checkBoth(databaseUrl, redisUrl, 'PostgreSQL of your own');
  try {
    const embedded = await openEmbeddedPostgres(dataDir);
    try {
      return await checkBoth(embedded.url, redisUrl, `embedded PostgreSQL in ${dataDir}`);
    } finally {
      await embedded.close();
    }
  } catch (error) {
    const { problem, advice } =
      error instanceof DatabaseUnavailableError
        ? error
        : {
            problem: `The embedded PostgreSQL does not start (${(error as Error).message}).`,
            advice: `See ${dataDir}/postgres.log, or set DATABASE_URL to a PostgreSQL of your own.`,
          };
    return [fail('database', problem, advice), await queueCheck(null, redisUrl)];
  }
}

async function checkBoth(databaseUrl: string, redisUrl: string | null, place: string): Promise<Check[]> {
  const database = await checkDatabase(databaseUrl, MIGRATIONS_FOLDER);
  return [databaseCheck(database, place), await queueCheck(database.ok ? databaseUrl : null, redisUrl)];
}

function databaseCheck(
  { ok: fine, version, pending, clockSkewMs, problem, advice }: DatabaseCheck,
  place: string,
): Check {
  if (!fine)
    return fail('database', problem ?? 'The database cannot be used.', advice ?? 'Check DATABASE_URL.');
  const skewSeconds = Math.round((clockSkewMs ?? 0) / 1000);
  if (Math.abs(skewSeconds) * 1000 > CLOCK_TOLERANCE_MS) {
    return warn(
      'database',
      `The database's clock is ${Math.abs(skewSeconds)} seconds ${skewSeconds > 0 ? 'ahead of' : 'behind'} ours.`,
      'Set both clocks right (NTP): emails would leave at the wrong time.',
    );
  }
  const tables =
    pending.length === 0 ? 'its tables are up to date' : `the next start applies ${pending.join(', ')}`;
  return ok('database', `${place}, version ${version}: it answers, and ${tables}.`);
}

async function queueCheck(databaseUrl: string | null, redisUrl: string | null): Promise<Check> {
  if (!redisUrl && !databaseUrl) {
    return fail(
      'queue',
      'The queue lives in the database, so it could not be looked at.',
      'First see to the database.',
    );
  }
  const queue = await checkQueue(
    redisUrl ? { backend: 'redis', redisUrl } : { backend: 'postgres', databaseUrl: databaseUrl! },
  );
  if (!queue.ok)
    return fail('queue', queue.problem ?? 'The queue cannot be used.', queue.advice ?? 'Check REDIS_URL.');
  const place = redisUrl ? 'in Redis' : 'in PostgreSQL';
  if (queue.warnings.length === 0) return ok('queue', `The queue is ${place}, and can be used.`);
  return warn(
    'queue',
    `The queue is ${place}. ${queue.warnings.join(' ')}`,
    'Nothing is lost by it; see REDIS_URL in the README.',
  );
}
