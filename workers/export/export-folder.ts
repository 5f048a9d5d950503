import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EXPORTED_TABLES, TABLE_MODELS } from '../../src/store/exported-tables.ts';

/** Written last: a folder without it holds no whole export. */
export const ABOUT_FILE = 'about.json';
export const LEDGER_FILE = 'ledger.json';
export const EMAILS_FOLDER = 'emails';
export const OUTGOING_FOLDER = 'outgoing';

/** Something stands where an export is to be written. */
export class ExportInTheWayError extends Error {
  override name = 'ExportInTheWayError';
}

/** The file of a table in an export as CSV. */
export function csvFile(table: string): string {
  return `${table}.csv`;
}

/** Makes a folder ready for an export. What an earlier one left in it goes away when the owner wants that. */
export async function prepareFolder(folder: string, { force }: { force: boolean }): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const there = await readdir(folder);
  if (there.length === 0) return;
  if (!force) throw new ExportInTheWayError(`${folder} is not empty. --force writes the export into it.`);

  const tables = TABLE_MODELS.map((model) => csvFile(EXPORTED_TABLES[model].name));
  for (const file of [ABOUT_FILE, LEDGER_FILE, ...tables]) await rm(join(folder, file), { force: true });
  await removeOlder(join(folder, EMAILS_FOLDER), /^EM-[0-9A-F]{6,32}\.eml$/);
  await removeOlder(join(folder, OUTGOING_FOLDER), /^AF-[0-9A-Z]{4,16}\.(?:eml|png)$/);
}

/** Refuses a file that is there already, unless the owner wants it written anew. */
export async function prepareFile(file: string, { force }: { force: boolean }): Promise<void> {
  const there = await lstat(file).catch(() => null);
  if (there && !(force && there.isFile()))
    throw new ExportInTheWayError(`${file} is there already. --force writes it anew.`);
}

async function removeOlder(folder: string, ours: RegExp): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  for (const file of there.filter((name) => ours.test(name))) await rm(join(folder, file));
}
