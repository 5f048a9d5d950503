import type { Context } from '../../src/context.ts';
import type { Archive, ArchiveKind, OldMail } from '../../src/mailbox/archive/old-mail.ts';
import { openImportLedger } from '../../src/store/imports.ts';

const MOST_AT_ONCE = 200;
const MOST_BYTES_AT_ONCE = 16 * 1024 * 1024;

/** What became of the mails of an old mailbox. */
export interface KeptArchive {
  mailboxId: string;
  /** New to the ledger. */
  kept: number;
  /** The ledger had them already. */
  known: number;
  leftOut: { spam: number; draft: number; unnamed_sender: number };
  /** The addresses that the owner sent mail from and has not named. */
  unnamedSenders: string[];
  /** Those that could not be taken out of the mailbox, in words; the first of them. */
  problems: string[];
  notTaken: number;
}

export interface KeepOptions {
  /** How many mails a transaction holds at most. */
  atOnce?: number;
  stop?: AbortSignal | undefined;
  /** Told how far the archive is read, and how many mails of it are. */
  onRead?: (read: number, mails: number) => void;
}

const PROBLEMS_SHOWN = 20;

/**
 * Keeps the bytes of every mail of an old mailbox, and reads none of them. What the ledger has already is not taken
 * twice; stopped or killed at any moment, it goes on where it was when it is started again.
 */
export async function keepArchive(
  kind: ArchiveKind,
  archive: Archive,
  { store, ownerId, now, crashPoint }: Context,
  { atOnce = MOST_AT_ONCE, stop, onRead }: KeepOptions = {},
): Promise<KeptArchive> {
  const key = `import:${kind}:${archive.path}`;
  const ledger = await openImportLedger(store, { ownerId, key, now });
  const result: KeptArchive = {
    mailboxId: ledger.id,
    kept: 0,
    known: 0,
    leftOut: { spam: 0, draft: 0, unnamed_sender: 0 },
    unnamedSenders: [],
    problems: [],
    notTaken: 0,
  };
  let batch: OldMail[] = [];
  let bytes = 0;
  let mails = 0;
  const keep = async () => {
    const kept = batch.length > 0 ? await ledger.keep(batch) : 0;
    crashPoint('after-keep');
    result.kept += kept;
    result.known += batch.length - kept;
    batch = [];
    bytes = 0;
  };

  for await (const entry of archive.entries()) {
    stop?.throwIfAborted();
    mails += 1;
    if ('mail' in entry) {
      batch.push(entry.mail);
      bytes += entry.mail.raw.length;
    } else if ('leftOut' in entry) {
      result.leftOut[entry.leftOut] += 1;
      if ('address' in entry && !result.unnamedSenders.includes(entry.address))
        result.unnamedSenders.push(entry.address);
    } else {
      result.notTaken += 1;
      if (result.problems.length < PROBLEMS_SHOWN) result.problems.push(entry.problem);
    }
    if (batch.length >= atOnce || bytes >= MOST_BYTES_AT_ONCE) {
      await keep();
      onRead?.(entry.read, mails);
    }
  }
  await keep();
  onRead?.(archive.total, mails);
  await ledger.finishKeeping();
  return result;
}
