import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HandOffMark } from '../core/plan/ledger-age.ts';
import { makeFolder } from './make-folder.ts';

const FOLDER = 'handed-over';

/**
 * Notes beside the ledger how many of its emails were ever handed over; it is on the disk when this resolves. Lines are
 * only added and the highest counts, so that neither a second process nor a torn line can take any of them back.
 */
export async function noteHandOffs(dataDir: string, ownerId: string, count: number): Promise<void> {
  const folder = join(dataDir, FOLDER);
  await makeFolder(folder, 0o700);
  await using file = await open(join(folder, ownerId), 'a', 0o600);
  await file.write(`${count}\n`);
  await file.sync();
}

/** What is noted beside the ledger: of this owner, whose id no other ledger has, and of those of other ledgers. */
export async function readHandOffMark(dataDir: string, ownerId: string): Promise<HandOffMark> {
  const folder = join(dataDir, FOLDER);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, highest(await readFile(join(folder, name), 'latin1')));
  const others = [...counts].filter(([name]) => name !== ownerId).map(([, count]) => count);
  return { own: counts.get(ownerId) ?? null, others: Math.max(0, ...others) };
}

function highest(lines: string): number {
  const counts = lines.split('\n').filter((line) => /^\d{1,15}$/.test(line));
  return Math.max(0, ...counts.map(Number));
}
