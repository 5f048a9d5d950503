import { open, stat } from 'node:fs/promises';
import { KEPT_OF_TOO_LARGE } from '../plan-batches.ts';
import type { ArchiveEntry, ArchiveOptions } from './old-mail.ts';
import { fileProblem } from './open-file.ts';
import { type Found, readFound } from './read-found.ts';
import { holdsSeveralMails } from './split-mbox.ts';

/** Reads one file that is one mail. One that cannot be read is a problem of its own and stops nothing. */
export async function readMailFile(
  path: string,
  found: Pick<Found, 'read' | 'gotAt' | 'folders'>,
  options: ArchiveOptions,
): Promise<ArchiveEntry> {
  const { read } = found;
  try {
    const { size } = await stat(path);
    const length = size > options.maxMailBytes ? KEPT_OF_TOO_LARGE : size;
    const raw = await readBytes(path, length);
    if (holdsSeveralMails(raw)) return { read, problem: `${path} holds several mails: import it as mbox` };
    const entry = readFound({ ...found, raw: withoutFromLine(raw), size }, options);
    return 'problem' in entry ? { read, problem: `${path}: ${entry.problem}` } : entry;
  } catch (error) {
    return { read, problem: `${path}: ${fileProblem(error)}` };
  }
}

async function readBytes(path: string, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const raw = Buffer.alloc(length);
    const { bytesRead } = await file.read(raw, 0, length, 0);
    return raw.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Some programs save a single mail with the line that an mbox has before it. */
function withoutFromLine(raw: Buffer): Buffer {
  if (raw.toString('latin1', 0, 5) !== 'From ') return raw;
  return raw.subarray(raw.indexOf('\n') + 1);
}
