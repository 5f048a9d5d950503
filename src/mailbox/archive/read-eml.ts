import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Archive, type ArchiveEntry, type ArchiveOptions, CannotReadArchiveError } from './old-mail.ts';
import { fileProblem, lookAt, readBeginning } from './open-file.ts';
import { readMailFile } from './read-mail-file.ts';

/** Opens a file that is one mail, or all `.eml` files in a folder and the folders in it. */
export async function openEml(given: string, options: ArchiveOptions): Promise<Archive> {
  const { path, isFolder, size } = await lookAt(given);
  if (!isFolder && size === 0) throw new CannotReadArchiveError(`${given} is empty: there is no mail in it.`);
  if (!isFolder) await readBeginning(path, 1);
  const files = isFolder ? await filesIn(path) : [path];
  if (files.length === 0) throw new CannotReadArchiveError(`${given} has no .eml file in it.`);
  return { path, total: files.length, entries: () => entriesOf(files, options) };
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
