import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { mailboxLogger } from '../logger.ts';
import type { IncomingRaw } from './inbox-ledger.ts';
import { type EmailSize, KEPT_OF_TOO_LARGE } from './plan-batches.ts';

/** Asks for the sizes of these emails, in the order of their UIDs. One that was expunged meanwhile is left out. */
export async function fetchSizes(client: ImapFlow, uids: readonly number[]): Promise<EmailSize[]> {
  const answers = await client.fetchAll(
    [...uids],
    { uid: true, size: true, internalDate: true },
    { uid: true },
  );
  const asked = new Set(uids);
  const sizes = new Map<number, EmailSize>();
  for (const { uid, size, internalDate } of answers) {
    if (asked.has(uid)) sizes.set(uid, { uid, size: size ?? 0, internalDate: dateOf(internalDate) });
  }
  return [...sizes.values()].sort((a, b) => a.uid - b.uid);
}

/**
 * Fetches the bytes of a batch, never marking anything as read. One that was expunged meanwhile is left out, and so is
 * one that the server refuses to give: it stays a hole that is asked for again later.
 */
export async function fetchEmails(
  client: ImapFlow,
  uidValidity: bigint,
  batch: readonly EmailSize[],
  maxBytes: number,
): Promise<IncomingRaw[]> {
  const whole = batch.filter((email) => email.size <= maxBytes);
  const sources = await fetchSources(client, whole);
  const emails: IncomingRaw[] = [];
  for (const email of batch) {
    const fetched =
      email.size > maxBytes
        ? await fetchBeginning(client, email)
        : await checkLength(client, email, sources.get(email.uid));
    if (fetched) emails.push({ uidValidity, ...email, ...fetched });
  }
  return emails;
}

type Fetched = Pick<IncomingRaw, 'raw' | 'state'>;

/** In one command; when the server refuses that, each by itself, so that one bad email does not hide the others. */
async function fetchSources(client: ImapFlow, emails: readonly EmailSize[]): Promise<Map<number, Buffer>> {
  if (emails.length === 0) return new Map();
  const sources = new Map<number, Buffer>();
  const take = ({ uid, source }: FetchMessageObject) => void (source && sources.set(uid, source));
  const uids = emails.map((email) => email.uid);
  try {
    for (const answer of await client.fetchAll(uids, { uid: true, source: true }, { uid: true }))
      take(answer);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    for (const { uid } of emails) {
      const answer = await fetchOne(client, uid, true);
      if (answer) take(answer);
    }
  }
  return sources;
}

/** Truncated downloads have happened. Some servers count wrong, though: what comes twice alike is kept, with a mark. */
async function checkLength(
  client: ImapFlow,
  { uid, size }: EmailSize,
  first?: Buffer,
): Promise<Fetched | null> {
  if (!first) return null;
  if (first.length === size) return { raw: first, state: 'whole' };
  const again = await fetchOne(client, uid, true);
  const second = (again && again.source) || first;
  const raw = second.length >= first.length ? second : first;
  return { raw, state: raw.length === size ? 'whole' : 'size_mismatch' };
}

async function fetchBeginning(client: ImapFlow, { uid }: EmailSize): Promise<Fetched | null> {
  const answer = await fetchOne(client, uid, { start: 0, maxLength: KEPT_OF_TOO_LARGE });
  const raw = answer && answer.source?.subarray(0, KEPT_OF_TOO_LARGE);
  return raw ? { raw, state: 'too_large' } : null;
}

async function fetchOne(client: ImapFlow, uid: number, source: true | { start: number; maxLength: number }) {
  try {
    return await client.fetchOne(String(uid), { uid: true, source }, { uid: true });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    mailboxLogger.warn({ uid }, 'the server refuses to give an email; it is asked for again later');
    return false;
  }
}

/** The server answered NO or BAD; the connection itself is well. */
function isRefusal(error: unknown): boolean {
  return ['NO', 'BAD'].includes((error as { responseStatus?: string }).responseStatus ?? '');
}

function dateOf(internalDate: Date | string | undefined): Date | null {
  const date = new Date(internalDate ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}
