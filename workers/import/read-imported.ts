import type { Context } from '../../src/context.ts';
import { workLogger } from '../../src/logger.ts';
import { type EmailRow, markUnreadable } from '../../src/store/emails.ts';
import { findHistory } from '../../src/store/histories.ts';
import {
  allOurMessageIds,
  type EmailToRead,
  importedToRead,
  importsToRead,
  noteRead,
  stillToRead,
  takeUpEmails,
  withUnsent,
} from '../../src/store/imports.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { takeBackOvertaken } from '../plan-application.ts';
import { type Read, readingSettings } from '../read-raw-email.ts';
import { type Reader, readerHere } from '../reading/start-reader.ts';
import { type ReadImported, recordImported } from './record-imported.ts';

/** What a transaction is to hold at most: an email that comes in meanwhile waits for it. */
const MOST_AT_ONCE = 200;
const MOST_BYTES_AT_ONCE = 24 * 1024 * 1024;
/** What was taken up so often and is not read yet may be what ends the process: it is read by itself. */
const SUSPECT_AFTER = 3;
const MAX_ATTEMPTS = 10;

export interface ReadImportedOptions {
  /** Who reads the bytes; this thread when absent. */
  reader?: Reader;
  /** How many emails a transaction holds at most. */
  atOnce?: number;
  /** At most about so many; all that there are when absent. */
  most?: number;
  /** Only of old mailboxes of which nobody has read anything for so long. */
  quietForMs?: number;
  stop?: AbortSignal | undefined;
  /** Told how many more are read. */
  onRead?: (count: number) => void;
}

interface Reading {
  email: EmailRow & { mailboxId: string };
  read: Read;
}

/**
 * Reads what is kept of old mailboxes, in the order in which it was written, and sends nothing for it. Several processes
 * may do so at once: each takes the first emails that nobody has read, and finds them read when another one was faster.
 */
export async function readImported(context: Context, options: ReadImportedOptions = {}): Promise<void> {
  const { most = Number.POSITIVE_INFINITY, quietForMs, stop, onRead } = options;
  const { reader = readerHere(readingSettings(context)), atOnce = MOST_AT_ONCE } = options;
  const { store, ownerId, now } = context;
  const quietSince = quietForMs === undefined ? null : new Date(now().getTime() - quietForMs);
  const mailboxIds = await importsToRead(store.ledger, ownerId, quietSince);
  if (mailboxIds.length === 0) return;

  const source = { mailboxIds, reader, atOnce };
  let count = 0;
  let reading = readNext(source, [], context);
  for (;;) {
    const batch = await reading;
    count += batch.length;
    const isLast = batch.length === 0 || count >= most || stop?.aborted;
    // The next ones are read while these are written down.
    const next = isLast ? Promise.resolve([]) : readNext(source, batch, context);
    // Awaited in the next round: until then its failure is nobody's.
    next.catch(() => {});
    await writeDown(batch, context);
    onRead?.(batch.length);
    if (isLast) return;
    reading = next;
  }
}

interface Source {
  mailboxIds: readonly string[];
  reader: Reader;
  atOnce: number;
}

/** Takes the next emails up, and reads them from their bytes; `besides` those that are read already. */
async function readNext(
  { mailboxIds, reader, atOnce }: Source,
  besides: readonly Reading[],
  { store, ownerId }: Context,
): Promise<Reading[]> {
  const inWork = besides.map(({ email }) => email.id);
  const next = await importedToRead(store.ledger, mailboxIds, { limit: atOnce, besides: inWork });
  if (next.length === 0) return [];
  const emails = await takeUpEmails(store.ledger, batchOf(next));
  const readable = emails.filter(({ attempts }) => attempts <= MAX_ATTEMPTS);
  const reads = await reader.read(
    readable.map(({ raw }) => raw),
    await allOurMessageIds(store.ledger, ownerId),
  );
  const readById = new Map(readable.map(({ id }, index) => [id, reads[index] as Read]));
  return emails.map((email) => ({ email, read: readById.get(email.id) ?? NEVER_READ }));
}

const NEVER_READ = { problem: `it could not be read in ${MAX_ATTEMPTS} attempts` };

function batchOf(next: readonly EmailToRead[]): string[] {
  const batch: string[] = [];
  let bytes = 0;
  for (const { id, size, attempts } of next) {
    bytes += size;
    const isSuspect = attempts >= SUSPECT_AFTER;
    if (batch.length > 0 && (isSuspect || bytes > MOST_BYTES_AT_ONCE)) break;
    batch.push(id);
    if (isSuspect) break;
  }
  return batch;
}

/** Writes a batch down in one transaction; when that fails, each email in its own, so that one stops no other. */
async function writeDown(batch: readonly Reading[], context: Context): Promise<void> {
  if (batch.length === 0) return;
  try {
    await writeInTurn(batch, context);
  } catch (error) {
    workLogger.warn({ error, emails: batch.length }, 'emails of an old mailbox could not be written down');
    if (batch.length > 1) for (const each of batch) await writeDown([each], context);
  }
}

function writeInTurn(batch: readonly Reading[], context: Context): Promise<void> {
  const { store, ownerId } = context;
  return store.inTurn(ownerId, async (ledger) => {
    const unread = await stillToRead(
      ledger,
      batch.map(({ email }) => email.id),
    );
    context.crashPoint('before-writing-down');
    const readable: ReadImported[] = [];
    for (const { email, read } of batch) {
      if (!unread.has(email.id)) continue;
      if ('problem' in read) await markUnreadable(ledger, email.id, read.problem);
      else readable.push({ email, read });
    }
    await noteRead(
      ledger,
      batch.map(({ email }) => email.mailboxId),
      context.now(),
    );
    await takeBack(ledger, await recordImported(ledger, readable, context), context);
    context.crashPoint('written-down-but-not-committed');
  });
}

/** What was planned on an older word is taken back, as when a newer email comes in. */
async function takeBack(
  ledger: Ledger,
  applicationIds: ReadonlySet<string>,
  { now, config }: Context,
): Promise<void> {
  for (const applicationId of await withUnsent(ledger, [...applicationIds])) {
    const history = await findHistory(ledger, applicationId, now());
    await takeBackOvertaken(ledger, history, config.policy.thresholds.record);
  }
}
