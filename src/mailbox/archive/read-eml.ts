import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Archive, type ArchiveEntry, type ArchiveOptions, CannotReadArchiveError } from './old-mail.ts';
import { fileProblem, lookAt, readBeginning } from './open-file.ts';
import { readMailFile } from './read-mail-file.ts';

const BEGINNING_BYTES = 4096;
/** A field of a header, on the first line or behind the line "From …" of an mbox. */
const HEADER = /^(?:\xef\xbb\xbf)?\s{0,20}(?:>?From [^\n]{0,500}\n)?[!-9;-~]{1,100}[ \t]{0,5}:/;

/** Opens a file that is one mail, or all `.eml` files in a folder and the folders in it. */
export async function openEml(given: string, options: ArchiveOptions): Promise<Archive> {
  const { path, isFolder, size } = await lookAt(given);
  if (!isFolder && size === 0) throw new CannotReadArchiveError(`${given} is empty: there is no mail in it.`);
  if (!isFolder) assertMail(given, await readBeginning(path, BEGINNING_BYTES));
  const files = isFolder ? await filesIn(path) : [path];
  if (files.length === 0) throw new CannotReadArchiveError(`${given} has no .eml file in it.`);
  return { path, total: files.length, entries: () => entriesOf(files, options) };
}

/** A file that was named by hand may be anything; one line of a header is enough. */
function assertMail(given: string, beginning: Buffer): void {
  if (HEADER.test(beginning.toString('latin1'))) return;
  throw new CannotReadArchiveError(
    `${given} is no mail: it does not begin with headers, such as "From:" or "Subject:".`,
  );
}

async function* entriesOf(files: readonly string[], options: ArchiveOptions): AsyncGenerator<ArchiveEntry> {
  for (const [index, path] of files.entries())
    yield await readMailFile(path, { read: index + 1, gotAt: await changedAt(path) }, options);
}

/** Links are not followed. */
async function filesIn(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const sorted = entries.sort((a, b) => a.name.localeCompare(b.name));
    const found: string[] = [];
    for (const entry of sorted) {
      if (entry.isDirectory()) found.push(...(await filesIn(join(path, entry.name))));
      else if (entry.isFile() && /\.eml$/i.test(entry.name)) found.push(join(path, entry.name));
    }
    return found;
  } catch (error) {
    throw error instanceof CannotReadArchiveError
      ? error
      : new CannotReadArchiveError(`${path} cannot be read: ${fileProblem(error)}.`);
  }
}

function changedAt(path: string): Promise<Date | null> {
  return stat(path).then(
    ({ mtime }) => mtime,
    () => null,
  );
}
