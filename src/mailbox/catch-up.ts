import type { ImapFlow } from 'imapflow';
import { fetchEmails, fetchSizes } from './fetch-emails.ts';
import type { InboxLedger } from './inbox-ledger.ts';
import { type FetchLimits, planBatches } from './plan-batches.ts';

export interface CatchUpOptions extends FetchLimits {
  folder: string;
  /** Ask for every UID and fill holes, instead of only for what is above the cursor. */
  everything: boolean;
  /** UIDs that once took the connection down with them: each is fetched by itself. */
  alone: ReadonlySet<number>;
  /** UIDs that are left out of this round. */
  leftOut: ReadonlySet<number>;
  stop: AbortSignal;
  /** Told before each fetch: if the connection dies now, one of these did it. */
  onFetching(uids: readonly number[]): void;
  /** Told after each transaction, with the ids of what was new. */
  onKept(ids: readonly string[]): void;
}

export interface CatchUpResult {
  /** How many emails were new. */
  kept: number;
  uidValidity: bigint;
  /** The mailbox was deleted and made anew, or moved: its UIDs mean other emails than before. */
  renumbered: boolean;
}

/** Sizes are asked for this many emails at a time. */
const SIZES_AT_ONCE = 500;

/**
 * One round: opens the folder read-only, and keeps every email in it that is not kept yet. Throws when the connection
 * or the ledger fails; what was kept until then stays kept, and the next round goes on from there.
 */
export async function catchUp(
  client: ImapFlow,
  ledger: InboxLedger,
  options: CatchUpOptions,
): Promise<CatchUpResult> {
  // Opened again for each round: it proves that the connection lives, and shows a UIDVALIDITY that changed meanwhile.
  const { uidValidity } = await client.mailboxOpen(options.folder, { readOnly: true });
  if (!uidValidity) throw new Error('the server gives the folder no UIDVALIDITY');
  const cursor = await ledger.cursor();
  const renumbered = cursor !== null && cursor.uidValidity !== uidValidity;

  const uids =
    cursor === null || renumbered || options.everything
      ? await missingUids(client, await ledger.knownUids(uidValidity))
      : await newUids(client, cursor.lastUid);
  const wanted = uids.filter((uid) => !options.leftOut.has(uid));

  let kept = 0;
  for (let at = 0; at < wanted.length; at += SIZES_AT_ONCE) {
    kept += await keepAll(client, ledger, uidValidity, wanted.slice(at, at + SIZES_AT_ONCE), options);
  }
  return { kept, uidValidity, renumbered };
}

async function keepAll(
  client: ImapFlow,
  ledger: InboxLedger,
  uidValidity: bigint,
  uids: readonly number[],
  options: CatchUpOptions,
): Promise<number> {
  let kept = 0;
  const sizes = await fetchSizes(client, uids);
  for (const batch of planBatches(sizes, options, options.alone)) {
    options.stop.throwIfAborted();
    options.onFetching(batch.map((email) => email.uid));
    const emails = await fetchEmails(client, uidValidity, batch, options.maxEmailBytes);
    options.onFetching([]);
    if (emails.length === 0) continue;
    const ids = await ledger.keep(emails);
    kept += ids.length;
    options.onKept(ids);
  }
  return kept;
}

/** `N:*` always names the last email too, even one below N (RFC 3501, 6.4.8). */
async function newUids(client: ImapFlow, lastUid: number): Promise<number[]> {
  return (await search(client, { uid: `${lastUid + 1}:*` })).filter((uid) => uid > lastUid);
}

async function missingUids(client: ImapFlow, known: ReadonlySet<number>): Promise<number[]> {
  return (await search(client, { all: true })).filter((uid) => !known.has(uid));
}

async function search(client: ImapFlow, query: { uid: string } | { all: true }): Promise<number[]> {
  const uids = await client.search(query, { uid: true });
  if (!uids) throw new Error('the server refuses to list the emails of the folder');
  return [...new Set(uids)].sort((a, b) => a - b);
}
