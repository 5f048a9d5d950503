import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { connectDatabase } from './connect-database.ts';
import { DatabaseUnavailableError } from './database-unavailable-error.ts';

/** The lock that Prisma's own command line takes, so that the two exclude each other. */
const PRISMA_LOCK = 72707369;
const UNDEFINED_TABLE = '42P01';

/** Prisma's own table, as its command line makes it: a person who has that command line can carry on with it. */
const PRISMA_TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

interface AppliedRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

/**
 * Brings the database up to `migrationsFolder`. Each migration is applied whole, or not at all, and once, however many
 * processes start together. One that was edited after it was applied, and a database of a newer version, are refused.
 */
export async function migrate(databaseUrl: string, migrationsFolder: string): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(migrationsFolder);
  const client = await connectDatabase(databaseUrl, 'afterword-migrate');
  try {
    await client.query(`SET lock_timeout = '60s'`);
    await client.query(`SELECT pg_advisory_lock(${PRISMA_LOCK})`);
    await client.query('SET lock_timeout = 0');
    await client.query(PRISMA_TABLE);
    const pending = findPending(migrations, await readApplied(client));
    for (const migration of pending) await apply(client, migration);
    return { applied: pending.map((migration) => migration.name) };
  } finally {
    // Ends the session, and the lock with it.
    await client.end();
  }
}

/** The names that `migrate` would apply. Changes nothing. */
export async function pendingMigrations(databaseUrl: string, migrationsFolder: string): Promise<string[]> {
  const migrations = await readMigrations(migrationsFolder);
  const client = await connectDatabase(databaseUrl, 'afterword-migrate');
  try {
    return findPending(migrations, await readApplied(client)).map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function readApplied(client: pg.Client): Promise<AppliedRow[]> {
  try {
    const { rows } = await client.query<AppliedRow>(
      `SELECT migration_name, checksum, finished_at FROM _prisma_migrations
        WHERE rolled_back_at IS NULL ORDER BY started_at`,
    );
    return rows;
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return [];
    throw error;
  }
}

function findPending(migrations: readonly Migration[], applied: readonly AppliedRow[]): Migration[] {
  for (const row of applied) {
    const file = migrations.find((migration) => migration.name === row.migration_name);
    if (!file) {
      throw refused(
        row.migration_name,
        'is unknown to this version',
        'Update Afterword: the database was used by a newer one.',
      );
    }
    if (!row.finished_at) {
      throw refused(
        file.name,
        'was begun and never finished',
        'Resolve it with "npx prisma migrate resolve", or restore a backup.',
      );
    }
    if (row.checksum !== file.checksum) {
      throw refused(
        file.name,
        'was edited after it had been applied',
        'Restore the file; changes belong in a new migration.',
      );
    }
  }
  const known = new Set(applied.map((row) => row.migration_name));
  return migrations.filter((migration) => !known.has(migration.name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    // One simple query: PostgreSQL splits the statements itself, so a function body may hold semicolons.
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw refused(
      name,
      `failed and changed nothing: ${(error as Error).message}`,
      'Report this, or restore a backup.',
      error,
    );
  }
}

function refused(name: string, problem: string, advice: string, cause?: unknown): DatabaseUnavailableError {
  return new DatabaseUnavailableError(`The database migration ${name} ${problem}.`, advice, cause);
}
