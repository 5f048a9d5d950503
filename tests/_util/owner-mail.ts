import type { Context } from '../../src/context.ts';
import { sandboxIdentity } from '../../src/sandbox/sandbox-identity.ts';
import { openMailboxLedger } from '../../src/store/mailboxes.ts';
import { understandEmail } from '../../workers/understand-email.ts';

/** An email that the owner writes to the inbox, or that somebody wants to look like one. */
export interface OwnerMail {
  subject?: string;
  text?: string;
  /** What the inbox's own server says of it: the owner's, nothing at all, or forged. */
  server?: 'pass' | 'none' | 'fail';
  from?: string;
  to?: string;
  inReplyTo?: string;
  /** More header lines. */
  headers?: readonly string[];
}

let nextUid = 100_000;

/** Lets the owner's email come in and be understood; answers with its id. */
export async function ownerWrites(mail: OwnerMail, context: Context): Promise<string> {
  const { store, ownerId, now } = context;
  const uid = nextUid++;
  const raw = rawOf(mail, uid, now());
  const ledger = await openMailboxLedger(store, { ownerId, key: 'test', now });
  const [id] = await ledger.keep([
    { uidValidity: 1n, uid, raw, internalDate: now(), size: raw.length, state: 'whole' },
  ]);
  await understandEmail({ emailId: id as string }, context);
  return id as string;
}

/** Lets the owner press send on a `mailto:` link of ours. */
export async function ownerFollows(
  link: string,
  context: Context,
  more: Omit<OwnerMail, 'subject'> = {},
): Promise<string> {
  const url = new URL(link);
  const part = (name: string) =>
    decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(url.search)?.[1] ?? '');
  return ownerWrites(
    { to: decodeURIComponent(url.pathname), subject: part('subject'), text: part('body'), ...more },
    context,
  );
}

function rawOf(mail: OwnerMail, uid: number, now: Date): Buffer {
  const { inboxAddress, ownerAddresses, trustedAuthservId } = sandboxIdentity;
  const { subject = '', text = '', server = 'pass', from, to, inReplyTo, headers = [] } = mail;
  const lines = [
    `Received: from mx.vale.example by ${trustedAuthservId}; ${now.toUTCString()}`,
    ...(server === 'none'
      ? []
      : [`Authentication-Results: ${trustedAuthservId}; dmarc=${server} header.from=vale.example`]),
    `From: ${from ?? `Robin Vale <${ownerAddresses[0]}>`}`,
    `To: ${to ?? inboxAddress}`,
    `Subject: ${subject}`,
    `Date: ${now.toUTCString()}`,
    `Message-ID: <${uid}.${now.getTime()}@vale.example>`,
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`] : []),
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text.replace(/\r?\n/g, '\r\n'),
  ];
  return Buffer.from(lines.join('\r\n'));
}
