import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { migrate } from '../../src/store/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server; each test file makes a database of its own on it. */
    postgresUrl: string;
    /** A Redis that every test file shares: use a prefix of your own, and no FLUSHALL. */
    redisUrl: string;
  }
}

export const TEMPLATE_DATABASE = 'afterword_template';
const NEEDED = { 'redis-server': 'redis-server', dovecot: 'dovecot-imapd' };

/** Starts the real servers that integration tests share, and stops them at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requirePrograms();
  const folder = mkdtempSync(join(tmpdir(), 'afterword-tests-'));
  const postgres = await openEmbeddedPostgres(join(folder, 'data'));
  await makeTemplate(postgres.url);
  const redis = await startRedis(folder);

  project.provide('postgresUrl', postgres.url);
  project.provide('redisUrl', redis.url);
  return async () => {
    await redis.stop();
    await postgres.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

function requirePrograms(): void {
  const path = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;
  const missing = Object.entries(NEEDED).filter(([program]) => {
    try {
      execFileSync('sh', ['-c', `command -v ${program}`], { env: { PATH: path }, stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length === 0) return;
  throw new Error(
    `The integration tests need ${missing.map(([program]) => program).join(' and ')}. ` +
      `Install: sudo apt-get install -y ${Object.values(NEEDED).join(' ')}`,
  );
}

async function makeTemplate(postgresUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`);
  await client.end();
  const url = new URL(postgresUrl);
  url.pathname = TEMPLATE_DATABASE;
  await migrate(url.href, join(import.meta.dirname, '../../prisma/migrations'));
}

/** Starts a Redis as the README asks for one: never evicting, append-only. */
export async function startRedis(
  folder: string,
  { port, options = [] }: { port?: number; options?: readonly string[] } = {},
): Promise<{ url: string; port: number; stop(signal?: NodeJS.Signals): Promise<void> }> {
  const chosen = port ?? (await freePort());
  const settings = ['--maxmemory-policy', 'noeviction', '--appendonly', 'yes', '--save', '', ...options];
  const args = ['--port', String(chosen), '--bind', '127.0.0.1', '--dir', folder, ...settings];
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  const client = new Redis(chosen, '127.0.0.1', { lazyConnect: true, retryStrategy: () => 50 });
  client.on('error', () => {});
  await Promise.race([
    client.ping(),
    ended.then(() => Promise.reject(new Error('redis-server ended at once'))),
  ]);
  client.disconnect();
  return {
    url: `redis://127.0.0.1:${chosen}`,
    port: chosen,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await Promise.race([ended, sleep(10_000)]);
    },
  };
}

/** A port of 127.0.0.1 on which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
