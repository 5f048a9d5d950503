import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { KEPT_OF_TOO_LARGE } from '../plan-batches.ts';
import { type Archive, type ArchiveEntry, type ArchiveOptions, CannotReadArchiveError } from './old-mail.ts';
import { fileProblem, lookAt, readBeginning } from './open-file.ts';
import { readFound } from './read-found.ts';
import { beginsAsMbox, splitMbox } from './split-mbox.ts';

const CHUNK_BYTES = 1024 * 1024;

/** Opens one file of many mails, as Thunderbird, Gmail's export and most others write it. */
export async function openMbox(given: string, options: ArchiveOptions): Promise<Archive> {
  const { path, isFolder, size } = await lookAt(given);
  if (isFolder) throw new CannotReadArchiveError(await adviceOnFolder(given, path));
  if (size === 0) throw new CannotReadArchiveError(`${given} is empty: there is no mail in it.`);
  const beginning = await readBeginning(path, 1_000);
  if (!beginsAsMbox(beginning)) throw new CannotReadArchiveError(adviceOnFile(given, beginning));
  return { path, total: size, entries: () => entriesOf(path, options) };
}

async function* entriesOf(path: string, options: ArchiveOptions): AsyncGenerator<ArchiveEntry> {
  const chunks = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const limits = { maxBytes: options.maxMailBytes, keptBytes: KEPT_OF_TOO_LARGE };
  try {
    for await (const { fromLine, ...found } of splitMbox(chunks, limits))
      yield readFound({ ...found, gotAt: dateIn(fromLine) }, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new CannotReadArchiveError(
      `${path} cannot be read to its end: ${fileProblem(error)}. What was read is kept; start again to go on.`,
    );
  }
}

/** As `asctime` writes it, in UTC, or with a zone before the year as Gmail's export has it. */
function dateIn(fromLine: string): Date | null {
  const words = fromLine.split(/ +/).slice(2).join(' ');
  for (const format of ['EEE MMM d HH:mm:ss yyyy', 'EEE MMM d HH:mm:ss ZZZ yyyy']) {
    const date = DateTime.fromFormat(words, format, { zone: 'utc', locale: 'en-US' });
    if (date.isValid) return date.toJSDate();
  }
  return null;
}

async function adviceOnFolder(given: string, path: string): Promise<string> {
  const inside = join(path, 'mbox');
  const isAppleMails = await lookAt(inside).then(
    ({ isFolder }) => !isFolder,
    () => false,
  );
  return isAppleMails
    ? `${given} is a folder with the mbox inside: import ${join(given, 'mbox')}.`
    : `${given} is a folder, and an mbox is one file. Is it a maildir, or a folder of .eml files?`;
}

function adviceOnFile(given: string, beginning: Buffer): string {
  if (
    beginning.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])) ||
    beginning.toString('latin1', 0, 2) === 'PK'
  )
    return `${given} is compressed: unpack it first.`;
  if (/^[!-9;-~]{1,100}:/.test(beginning.toString('latin1')))
    return `${given} is no mbox: it looks like a single mail. Import it as eml.`;
  return `${given} is no mbox: it does not begin with a line like "From somebody@example.com Mon Jan  5 09:12:00 2026".`;
}
