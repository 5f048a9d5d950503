import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReceivedMessage } from '../../src/sandbox/smtp-server.ts';
import { type ReplayedLedger, sentFile } from './replayed.ts';

/** Makes the folder of a replay, and takes away what an earlier replay left there; other files stay. */
export async function clearReplay(out: string): Promise<void> {
  const sent = join(out, 'sent');
  await mkdir(sent, { recursive: true });
  await rm(join(out, 'ledger.json'), { force: true });
  for (const name of await readdir(sent)) if (/^\d{4,9}\.eml$/.test(name)) await rm(join(sent, name));
}

/** Writes every email that left, as the mail server got it, and the ledger. */
export async function writeReplay(
  out: string,
  ledger: ReplayedLedger,
  sent: readonly ReceivedMessage[],
): Promise<void> {
  for (const [index, { raw }] of sent.entries()) await writeFile(join(out, sentFile(index)), raw);
  await writeFile(join(out, 'ledger.json'), `${JSON.stringify(ledger, null, 2)}\n`);
}
