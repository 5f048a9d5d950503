import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Archive, type ArchiveEntry, type ArchiveOptions, CannotReadArchiveError } from './old-mail.ts';
import { fileProblem, lookAt } from './open-file.ts';
import { readMailFile } from './read-mail-file.ts';
import { leftOutAs } from './special-folders.ts';

interface MailFile {
  path: string;
  /** Of a subfolder, its own name. */
  folders: readonly string[];
}

/** Opens a maildir with its subfolders, whether they are named `.Sent` or `Sent`. What is in `tmp` was never delivered. */
export async function openMaildir(given: string, options: ArchiveOptions): Promise<Archive> {
  const { path, isFolder } = await lookAt(given);
  if (!isFolder)
    throw new CannotReadArchiveError(`${given} is a file, and a maildir is a folder. Is it an mbox?`);
  const folders = await foldersOf(path);
  if (folders.length === 0)
    throw new CannotReadArchiveError(`${given} is no maildir: no folder in it has a folder "cur" or "new".`);
  const files = (await Promise.all(folders.map((folder) => filesOf(folder, path)))).flat();
  if (files.length === 0) throw new CannotReadArchiveError(`${given} is empty: there is no mail in it.`);
  return { path, total: files.length, entries: () => entriesOf(files, options) };
}

async function* entriesOf(files: readonly MailFile[], options: ArchiveOptions): AsyncGenerator<ArchiveEntry> {
  for (const [index, { path, folders }] of files.entries()) {
    const read = index + 1;
    const leftOut = isDraft(path) ? 'draft' : leftOutAs(folders);
    yield leftOut
      ? { read, leftOut }
      : await readMailFile(path, { read, gotAt: dateIn(path), folders }, options);
  }
}

interface MailFolder {
  path: string;
  /** Which of `cur` and `new` it has. */
  has: readonly string[];
}

/** The folders under a path that have mail, the path itself among them. Links are not followed. */
async function foldersOf(path: string): Promise<MailFolder[]> {
  const entries = await list(path);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const has = names.filter((name) => name === 'cur' || name === 'new');
  const inner = names.filter((name) => !['cur', 'new', 'tmp'].includes(name)).sort();
  const below = await Promise.all(inner.map((name) => foldersOf(join(path, name))));
  return [...(has.length > 0 ? [{ path, has }] : []), ...below.flat()];
}

async function filesOf({ path: folder, has }: MailFolder, root: string): Promise<MailFile[]> {
  const folders = folder === root ? [] : [basename(folder).replace(/^.*\./, '')];
  const files = await Promise.all(
    has.map(async (name) => {
      const entries = await list(join(folder, name));
      return entries.filter((entry) => entry.isFile()).map((entry) => join(folder, name, entry.name));
    }),
  );
  const paths = files
    .flat()
    .filter((path) => !basename(path).startsWith('.'))
    .sort();
  return paths.map((path) => ({ path, folders }));
}

async function list(path: string) {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    throw new CannotReadArchiveError(`${path} cannot be read: ${fileProblem(error)}.`);
  }
}

/** The flags are the letters after `:2,` (a file system without colons has another mark). */
function isDraft(path: string): boolean {
  return /[:;!]2,[A-Za-z]{0,50}$/.test(path) && /D[A-Za-z]{0,50}$/.test(path.slice(path.lastIndexOf(',')));
}

/** A delivered mail's name begins with the second of its delivery. */
function dateIn(path: string): Date | null {
  const seconds = /^\d{9,10}(?=\.)/.exec(basename(path))?.[0];
  return seconds ? new Date(Number(seconds) * 1000) : null;
}
