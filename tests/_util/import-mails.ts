import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../src/context.ts';
import { openArchive } from '../../src/mailbox/archive/open-archive.ts';
import { sandboxIdentity } from '../../src/sandbox/sandbox-identity.ts';
import { keepArchive } from '../../workers/import/keep-archive.ts';
import { readImported } from '../../workers/import/read-imported.ts';
import { inMbox } from './old-mailbox.ts';

/** Imports mails as an mbox of the owner's, whatever they are. */
export async function importMails(raws: readonly Buffer[], context: Context): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-mbox-'));
  try {
    const path = join(folder, 'old.mbox');
    const at = context.now();
    await writeFile(path, raws.map((raw) => inMbox({ at, raw: raw.toString('latin1') })).join(''), 'latin1');
    const { ownerAddresses } = sandboxIdentity;
    const archive = await openArchive('mbox', path, { maxMailBytes: 40_000_000, now: at, ownerAddresses });
    await keepArchive('mbox', archive, context);
    await readImported(context);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
