import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than anything done under the lock may take. */
const STALE_MS = 180_000;
const mine = new Set<string>();

/**
 * Runs `work` while no other process of this machine runs anything under the same `path`. The lock of a process
 * that died is taken over; one that is held longer than `waitMs` makes this throw.
 */
export async function withFileLock<T>(path: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const content = `${process.pid} ${randomUUID()}`;
  const deadline = Date.now() + waitMs;
  mine.add(content);
  try {
    while (!(await create(path, content))) {
      if (await removeIfStale(path)) continue;
      if (Date.now() > deadline) throw new Error(`the lock ${path} is held by another process`);
      await sleep(20 + Math.random() * 60);
    }
    try {
      return await work();
    } finally {
      await rm(path, { force: true });
    }
  } finally {
    mine.delete(content);
  }
}

async function create(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeIfStale(path: string): Promise<boolean> {
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) return true;
  if (!(await isStale(path, content))) return false;

  // Renaming lets one of several takers win. Whoever finds a fresh lock in his hand puts it back.
  const aside = `${path}.${randomUUID()}`;
  if (
    !(await rename(path, aside).then(
      () => true,
      () => false,
    ))
  )
    return true;
  const taken = await readFile(aside, 'utf8');
  if (taken !== content) await rename(aside, path);
  else await rm(aside, { force: true });
  return true;
}

async function isStale(path: string, content: string): Promise<boolean> {
  const age = await stat(path).then(
    (file) => Date.now() - file.mtimeMs,
    () => 0,
  );
  if (age > STALE_MS) return true;
  const pid = Number(content.split(' ')[0]);
  // An empty file: its writer is between creating and writing, or died there.
  if (!Number.isInteger(pid) || pid <= 0) return age > 2_000;
  // In a container every run may have the same process id.
  if (pid === process.pid) return !mine.has(content);
  return !isAlive(pid);
}

/** True when a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
