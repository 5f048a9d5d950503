import { spawn } from 'node:child_process';
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { DatabaseUnavailableError } from './database-unavailable-error.ts';
import { isAlive } from './file-lock.ts';
import type { PostgresAccount } from './postgres-account.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';

/** A PostgreSQL data folder, and what it takes to run a server on it. */
export interface PostgresCluster {
  dir: string;
  logFile: string;
  passwordFile: string;
  binaries: PostgresBinaries;
  account: PostgresAccount | null;
}

/** The name of the one database user of an embedded server. */
export const EMBEDDED_USER = 'afterword';

/** For one person's mail on a small machine. What makes a commit durable stays as PostgreSQL ships it. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '32MB',
  max_wal_size: '256MB',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
};

/** Creates the data folder. One that was left half made by a crash is removed: only a whole one gets its name. */
export async function createCluster(cluster: PostgresCluster): Promise<void> {
  const { dir, binaries, account } = cluster;
  for (const name of await readdir(dirname(dir))) {
    if (name.startsWith('postgres.new-'))
      await rm(join(dirname(dir), name), { recursive: true, force: true });
  }
  const fresh = `${dir}.new-${process.pid}`;
  await mkdir(fresh, { mode: 0o700 });
  const passwordCopy = join(fresh, '..', `postgres.new-${process.pid}.password`);
  await writeFile(passwordCopy, await readFile(cluster.passwordFile, 'utf8'), { mode: 0o600 });
  if (account) {
    await chown(fresh, account.uid, account.gid);
    await chown(passwordCopy, account.uid, account.gid);
  }
  await run(cluster, binaries.initdb, [
    ...[
      `--pgdata=${fresh}`,
      `--username=${EMBEDDED_USER}`,
      `--pwfile=${passwordCopy}`,
      '--auth=scram-sha-256',
    ],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...Object.entries(SETTINGS).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
  ]);
  await rm(passwordCopy, { force: true });
  await rename(fresh, dir);
}

/** Starts a server that outlives this process, on `preferredPort` when that is free, and waits until it answers. */
export async function startServer(cluster: PostgresCluster, preferredPort: number | null): Promise<void> {
  await disownStalePid(cluster);
  const log = await open(cluster.logFile, 'a', 0o600);
  if (cluster.account) await log.chown(cluster.account.uid, cluster.account.gid);
  await log.close();
  const port = await freePort(preferredPort);
  await run(cluster, cluster.binaries.pg_ctl, [
    ...['start', '-D', cluster.dir, '-l', cluster.logFile, '-o', `-p ${port}`, '-w', '-t', '60', '-s'],
  ]);
}

/** Stops the server, letting it write everything down. */
export async function stopServer(cluster: PostgresCluster): Promise<void> {
  await run(cluster, cluster.binaries.pg_ctl, [
    'stop',
    '-D',
    cluster.dir,
    '-m',
    'fast',
    '-w',
    '-t',
    '60',
    '-s',
  ]);
}

/** What the server's own note says about a running server; null when there is none, or its process is gone. */
export async function readPidFile(cluster: PostgresCluster): Promise<{ pid: number; port: number } | null> {
  const lines = (await readFile(join(cluster.dir, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && isAlive(pid) && (await isServerOf(cluster, pid)) ? { pid, port } : null;
}

/** The port of the last server on this folder, as PostgreSQL noted it down; null when there was none. */
export async function readLastPort(cluster: PostgresCluster): Promise<number | null> {
  const note = await readFile(join(cluster.dir, 'postmaster.opts'), 'utf8').catch(() => '');
  return Number(/"-p" "(\d{1,5})"/.exec(note)?.[1] ?? 0) || null;
}

/** After a crash of the machine, the process id in the note may belong to some other program. */
async function isServerOf(cluster: PostgresCluster, pid: number): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return commandLine === null ? process.platform !== 'linux' : commandLine.includes(cluster.dir);
}

/**
 * PostgreSQL refuses to start while the process id in its note is alive, whatever program that is. Naming an
 * impossible one instead of deleting the note leaves PostgreSQL its own check for survivors of the old server.
 */
async function disownStalePid(cluster: PostgresCluster): Promise<void> {
  const path = join(cluster.dir, 'postmaster.pid');
  const note = await readFile(path, 'utf8').catch(() => null);
  if (note === null || (await readPidFile(cluster))) return;
  await writeFile(path, note.replace(/^-?\d+/, '2147483646'));
}

async function freePort(preferred: number | null): Promise<number> {
  return (preferred ? await listenOnce(preferred) : null) ?? (await listenOnce(0)) ?? 0;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}

async function run(cluster: PostgresCluster, program: string, args: readonly string[]): Promise<void> {
  const { account } = cluster;
  const [command = program, ...rest] = [...(account?.prefix ?? []), program, ...args];
  const user = account && account.prefix.length === 0 ? { uid: account.uid, gid: account.gid } : {};
  const output: Buffer[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd: dirname(cluster.dir),
      env: cleanEnv(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
    });
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.once('error', reject);
    // Not 'close': the server that pg_ctl leaves behind may keep the pipes open.
    child.once('exit', resolve);
  });
  if (code === 0) return;
  const log = (await readFile(cluster.logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-5);
  throw new DatabaseUnavailableError(
    `The embedded PostgreSQL in ${cluster.dir} did not ${args[0] === 'stop' ? 'stop' : 'start'}: ${lastLine(Buffer.concat(output).toString())}`,
    `Its log is ${cluster.logFile}; it ends with: ${log.join(' / ')}`,
  );
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

/** PG* variables of the user's own PostgreSQL would steer ours. */
function cleanEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^PG[A-Z]+$/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
