import type pg from 'pg';
import { connectDatabase } from './connect-database.ts';
import { DatabaseUnavailableError } from './database-unavailable-error.ts';
import { pendingMigrations } from './migrate.ts';

export interface DatabaseCheck {
  ok: boolean;
  /** The server's own words, such as 18.1; null when it could not be asked. */
  version: string | null;
  /** The migrations that the next start applies. */
  pending: readonly string[];
  /** How far the server's clock is ahead of ours; null when it could not be asked. */
  clockSkewMs: number | null;
  problem?: string;
  advice?: string;
}

/** Looks whether the ledger can be kept there. Changes nothing and never throws. */
export async function checkDatabase(databaseUrl: string, migrationsFolder: string): Promise<DatabaseCheck> {
  const check: DatabaseCheck = { ok: false, version: null, pending: [], clockSkewMs: null };
  try {
    const client = await connectDatabase(databaseUrl, 'afterword-check');
    try {
      Object.assign(check, await askServer(client));
    } finally {
      await client.end();
    }
    check.pending = await pendingMigrations(databaseUrl, migrationsFolder);
    check.ok = true;
  } catch (error) {
    const { problem, advice } =
      error instanceof DatabaseUnavailableError
        ? error
        : {
            problem: `The database cannot be used (${(error as Error).message}).`,
            advice: 'Check the server.',
          };
    return { ...check, problem, advice };
  }
  return check;
}

async function askServer(client: pg.Client): Promise<Pick<DatabaseCheck, 'version' | 'clockSkewMs'>> {
  const before = Date.now();
  const { rows } = await client.query<{ version: string; readonly: string; now: Date }>(
    `SELECT current_setting('server_version') AS version, current_setting('transaction_read_only') AS readonly,
            clock_timestamp() AS now`,
  );
  const { version, readonly, now } = rows[0]!;
  if (readonly === 'on') {
    throw new DatabaseUnavailableError(
      'The database takes no writing: it is read-only.',
      'Use the primary server, not a replica, in DATABASE_URL.',
    );
  }
  return { version: version.split(' ')[0]!, clockSkewMs: now.getTime() - (before + Date.now()) / 2 };
}
