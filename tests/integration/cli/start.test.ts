import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { freePort, startRedis } from '../../_util/servers.ts';

const BIN = join(import.meta.dirname, '../../../bin/afterword.js');

let folder: string;
let database: TestDatabase;
const running = new Set<ChildProcess>();
beforeEach(async () => {
  [folder, database] = await Promise.all([mkdtemp(join(tmpdir(), 'afterword-start-')), createTestDatabase()]);
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The program in a process of its own, with an inbox that is away; resolves once it says `line`. */
async function started(line: string, more: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [BIN, 'start'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      OWNER_NAME: 'Robin Vale',
      OWNER_ADDRESS: 'robin@vale.example',
      INBOX_ADDRESS: 'jobs@inbox.example',
      IMAP_HOST: '127.0.0.1',
      IMAP_PORT: String(await freePort()),
      IMAP_SECURE: 'false',
      IMAP_USER: 'jobs@inbox.example',
      IMAP_PASSWORD: 'nothing',
      SMTP_HOST: '127.0.0.1',
      POLL_SECONDS: '5',
      DATABASE_URL: database.url,
      ...more,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  await expect.poll(() => said, { timeout: 30_000 }).toContain(line);
  return child;
}

/** Asks the process to stop; answers with its exit code: null for one that is still there after twelve seconds. */
async function stopped(child: ChildProcess): Promise<number | null> {
  const timer = setTimeout(() => child.kill('SIGKILL'), 12_000);
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  clearTimeout(timer);
  return code;
}

describe('start, told to stop', () => {
  it('ends within seconds', async () => {
    expect(await stopped(await started('job finished', {}))).toBe(0);
  });

  it('ends within seconds when Redis has gone away', async () => {
    const redis = await startRedis(folder);
    const child = await started('job finished', { REDIS_URL: redis.url });
    await redis.stop('SIGKILL');
    expect(await stopped(child)).toBe(0);
  });
});
