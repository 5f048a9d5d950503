import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { diffMigrationsToSchema } from '../../../scripts/schema-engine.ts';
import { migrate, pendingMigrations } from '../../../src/store/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';

const migrations = join(import.meta.dirname, '../../../prisma/migrations');
let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase({ empty: true });
  folder = await mkdtemp(join(tmpdir(), 'afterword-migrate-'));
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function aMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

async function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

it('applies every migration to a fresh database, and none the second time', async () => {
  const pending = await pendingMigrations(database.url, migrations);
  expect(pending.length).toBeGreaterThan(0);
  expect((await migrate(database.url, migrations)).applied).toEqual(pending);
  expect((await migrate(database.url, migrations)).applied).toEqual([]);
  expect(await pendingMigrations(database.url, migrations)).toEqual([]);
});

it('applies a migration once when four processes start together', async () => {
  await aMigration('1_slow', 'CREATE TABLE slow (id int); SELECT pg_sleep(0.3);');
  const all = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, folder)));
  expect(all.flatMap((one) => one.applied)).toEqual(['1_slow']);
});

it('applies a function whose body holds semicolons', async () => {
  await aMigration(
    '1_function',
    'CREATE FUNCTION two() RETURNS int AS $$ BEGIN RETURN 2; END; $$ LANGUAGE plpgsql;',
  );
  await migrate(database.url, folder);
  expect(await rowsOf('SELECT two()')).toEqual([{ two: 2 }]);
});

it('undoes a failing migration whole, says which, and can go on once it is mended', async () => {
  await aMigration('1_good', 'CREATE TABLE good (id int);');
  await aMigration('2_bad', 'CREATE TABLE half (id int); SELECT * FROM nowhere;');
  await expect(migrate(database.url, folder)).rejects.toThrow(/2_bad failed and changed nothing/);
  expect(await rowsOf(`SELECT to_regclass('half') AS half, to_regclass('good')::text AS good`)).toEqual([
    { half: null, good: 'good' },
  ]);
  await aMigration('2_bad', 'CREATE TABLE half (id int);');
  expect((await migrate(database.url, folder)).applied).toEqual(['2_bad']);
});

it('refuses a migration that was edited after it had been applied', async () => {
  await aMigration('1_one', 'CREATE TABLE one (id int);');
  await migrate(database.url, folder);
  await appendFile(join(folder, '1_one', 'migration.sql'), '-- edited');
  await expect(migrate(database.url, folder)).rejects.toThrow(/1_one was edited/);
});

it('refuses a database that a newer version has used', async () => {
  await cp(migrations, folder, { recursive: true });
  await aMigration('99999999999999_future', 'CREATE TABLE future (id int);');
  await migrate(database.url, folder);
  await expect(migrate(database.url, migrations)).rejects.toThrow(
    /unknown to this version.*Update Afterword/,
  );
});

it('refuses a migration that Prisma began and never finished', async () => {
  await aMigration('1_one', 'CREATE TABLE one (id int);');
  await migrate(database.url, folder);
  await rowsOf('UPDATE _prisma_migrations SET finished_at = NULL');
  await expect(migrate(database.url, folder)).rejects.toThrow(/never finished/);
});

it('says in words what is wrong with an address', async () => {
  await expect(migrate('postgresql://a:b@127.0.0.1:1/x', migrations)).rejects.toThrow(
    /127\.0\.0\.1:1\/x.*start that PostgreSQL/,
  );
  await expect(migrate('not an address', migrations)).rejects.toThrow(/DATABASE_URL is not an address/);
  await expect(migrate(`${new URL('/nowhere', inject('postgresUrl'))}`, migrations)).rejects.toThrow(
    /no database of that name/,
  );
});

it('has migrations that make exactly what schema.prisma says', async () => {
  expect(await diffMigrationsToSchema(database.url)).toBeNull();
});
