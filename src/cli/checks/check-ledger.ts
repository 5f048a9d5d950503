import type { UsableConfig } from '../../config.ts';
import { MIGRATIONS_FOLDER } from '../../program-folders.ts';
import { checkQueue } from '../../queue/check-queue.ts';
import { checkDatabase, type DatabaseCheck } from '../../store/check-database.ts';
import { checkPause } from '../../store/check-pause.ts';
import { DatabaseUnavailableError } from '../../store/database-unavailable-error.ts';
import { openEmbeddedPostgres } from '../../store/embedded-postgres.ts';
import { visible } from '../visible.ts';
import { type Check, fail, ok, warn } from './check.ts';

const CLOCK_TOLERANCE_MS = 30_000;

/**
 * The database, and the queue that may live in it. The embedded server is started when nobody runs it, and stopped
 * again. Never throws.
 */
export async function checkLedger({ databaseUrl, redisUrl, dataDir }: UsableConfig): Promise<Check[]> {
  if (databaseUrl) return checkAll(databaseUrl, { redisUrl, dataDir, place: 'PostgreSQL of your own' });
  try {
    const embedded = await openEmbeddedPostgres(dataDir);
    try {
      const place = `embedded PostgreSQL in ${dataDir}`;
      return await checkAll(embedded.url, { redisUrl, dataDir, place });
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

async function checkAll(
  databaseUrl: string,
  { redisUrl, dataDir, place }: { redisUrl: string | null; dataDir: string; place: string },
): Promise<Check[]> {
  const database = await checkDatabase(databaseUrl, MIGRATIONS_FOLDER);
  const isCurrent = database.ok && database.pending.length === 0;
  return [
    databaseCheck(database, place),
    await queueCheck(database.ok ? databaseUrl : null, redisUrl),
    ...(isCurrent ? await pauseCheck(databaseUrl, dataDir) : []),
  ];
}

/** Says something only when there is something to say. */
async function pauseCheck(databaseUrl: string, dataDir: string): Promise<Check[]> {
  const reason = await checkPause(databaseUrl, dataDir);
  const advice = 'Look at `npx afterword outbox`; `npx afterword resume` lets sending go on.';
  return reason === null
    ? []
    : [warn('pause', `Nothing is sent to anybody but you while this stands: ${visible(reason)}.`, advice)];
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
