import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../src/context.ts';
import { emailCodes } from '../../src/store/codes.ts';
import { outgoingFiles, rawEmails } from '../../src/store/exported-files.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { EMAILS_FOLDER, OUTGOING_FOLDER } from './export-folder.ts';

/** Writes every email that came in as it came, as `emails/EM-….eml`; answers with how many. */
export async function writeEmails(ledger: Ledger, folder: string, { ownerId }: Context): Promise<number> {
  const codes = await emailCodes(ledger, ownerId);
  const into = await makeFolder(folder, EMAILS_FOLDER);
  let count = 0;
  for await (const { id, raw } of rawEmails(ledger, ownerId)) {
    await writeFile(join(into, `${codes.get(id)}.eml`), raw, { mode: 0o600 });
    count++;
  }
  return count;
}

/**
 * Writes every email of ours to somebody else, as `outgoing/AF-….eml`, and the pictures of the letters. Those to the
 * owner are full of links that steer: their words stand in the table.
 */
export async function writeOutgoing(ledger: Ledger, folder: string, { ownerId }: Context): Promise<void> {
  const into = await makeFolder(folder, OUTGOING_FOLDER);
  for await (const { code, mime, picture } of outgoingFiles(ledger, ownerId)) {
    if (mime) await writeFile(join(into, `${code}.eml`), mime, { mode: 0o600 });
    if (picture) await writeFile(join(into, `${code}.png`), picture, { mode: 0o600 });
  }
}

async function makeFolder(...path: string[]): Promise<string> {
  const folder = join(...path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}
