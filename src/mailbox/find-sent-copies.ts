import type { ImapFlow } from 'imapflow';
import libmime from 'libmime';
import { connectMailbox } from './connect-mailbox.ts';
import { explainImapFailure } from './explain-imap-failure.ts';
import type { ImapSettings, ImapTimeouts } from './imap-settings.ts';
import { readMessageIds } from './read-message-ids.ts';
import { unlessClosed } from './unless-closed.ts';

/** What an email of ours is known by, and when it may have left. */
export interface SentEmail {
  messageId: string;
  /** The value of its X-Reply-Ref: it stays where a provider gives an email a Message-ID of its own. */
  replyRef: string;
  handedOffAt: Date;
}

/**
 * What a search of the Sent folder showed. `searched: false` says nothing about the emails: `problem` is why nobody
 * could look, and `refused` that asking again soon may lock the account.
 */
export type SentSearch =
  | { searched: true; found: ReadonlySet<string> }
  | { searched: false; problem: string; refused: boolean };

/** The headers that an id of ours may stand in; providers that give an email their own id keep ours beside it. */
const ID_HEADERS = ['message-id', 'x-google-original-message-id', 'x-microsoft-original-message-id'];
const REF_HEADER = 'x-reply-ref';
const HEADERS_AT_ONCE = 500;
const DAY_MS = 24 * 60 * 60 * 1000;
const TIMEOUTS: ImapTimeouts = { connectMs: 20_000, greetingMs: 20_000, silenceMs: 60_000 };

/**
 * Looks for copies of emails in the Sent folder of the account that sent them, and answers with the reply refs of those
 * that lie there. The server is only asked for the mail of some days: each header is compared here, because a search
 * by header finds parts of words, and on some servers nothing. Never throws, and changes nothing in the mailbox.
 */
export async function findSentCopies(
  settings: ImapSettings,
  emails: readonly SentEmail[],
  timeouts: Partial<ImapTimeouts> = {},
): Promise<SentSearch> {
  try {
    const { client, closed, close } = await connectMailbox(settings, { ...TIMEOUTS, ...timeouts });
    try {
      return await unlessClosed(search(client, emails), closed);
    } finally {
      close();
    }
  } catch (error) {
    const { problem, refused } = explainImapFailure(error, settings);
    return { searched: false, problem, refused };
  }
}

async function search(client: ImapFlow, emails: readonly SentEmail[]): Promise<SentSearch> {
  // The folder that the server marks as such, else one of the usual names in the languages of mail programs.
  const folders = (await client.list()).filter((folder) => folder.specialUse === '\\Sent');
  if (folders.length === 0)
    return { searched: false, problem: 'The account has no Sent folder.', refused: false };

  const found = new Set<string>();
  for (const { path } of folders) {
    await client.mailboxOpen(path, { readOnly: true });
    for (const ref of await searchFolder(client, emails)) found.add(ref);
  }
  return { searched: true, found };
}

async function searchFolder(client: ImapFlow, emails: readonly SentEmail[]): Promise<Set<string>> {
  const first = Math.min(...emails.map(({ handedOffAt }) => handedOffAt.getTime()));
  // SINCE knows days of the server's own zone only.
  const uids = await client.search({ since: new Date(first - 2 * DAY_MS) }, { uid: true });
  if (!uids) throw new Error('the server refuses to list the emails of the Sent folder');

  const found = new Set<string>();
  for (let end = uids.length; end > 0; end -= HEADERS_AT_ONCE) {
    const some = uids.slice(Math.max(0, end - HEADERS_AT_ONCE), end);
    const copies = await client.fetchAll(some, { headers: [...ID_HEADERS, REF_HEADER] }, { uid: true });
    for (const { headers } of copies) {
      const copy = headers && idsOf(headers);
      for (const { messageId, replyRef } of emails) {
        if (copy && (copy.ids.has(messageId) || copy.refs.has(replyRef))) found.add(replyRef);
      }
    }
  }
  return found;
}

function idsOf(headers: Buffer): { ids: ReadonlySet<string>; refs: ReadonlySet<string> } {
  const values = libmime.decodeHeaders(headers.toString('latin1'));
  const of = (name: string) => values[name] ?? [];
  return {
    ids: new Set(ID_HEADERS.flatMap(of).flatMap(readMessageIds)),
    refs: new Set(of(REF_HEADER).map((value) => value.trim())),
  };
}
