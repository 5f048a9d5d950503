import type { Context } from '../../src/context.ts';
import { sandboxIdentity } from '../../src/sandbox/sandbox-identity.ts';
import { openMailboxLedger } from '../../src/store/mailboxes.ts';
import { understandEmail } from '../../workers/understand-email.ts';

export interface Mail {
  from: string;
  subject: string;
  text: string;
  /** How many days ago it was written. */
  daysAgo?: number;
  messageId?: string;
  inReplyTo?: string;
}

let nextUid = 1;

/** A recruiter's email as it comes in through the owner's filter, believed for the secret tag; answers with its id. */
export async function comeIn(mail: Mail, context: Context): Promise<string> {
  const emailId = await arrive(mail, context);
  await understandEmail({ emailId }, context);
  return emailId;
}

/** Any bytes as they come in; answers with the id of the email. */
export async function comeInRaw(raw: Buffer, context: Context): Promise<string> {
  const emailId = await keep(raw, nextUid++, context);
  await understandEmail({ emailId }, context);
  return emailId;
}

/** A recruiter's email, kept but not yet understood. */
export async function arrive(mail: Mail, context: Context): Promise<string> {
  const uid = nextUid++;
  return keep(rawOf(mail, uid, context.now()), uid, context);
}

async function keep(raw: Buffer, uid: number, { store, ownerId, now }: Context): Promise<string> {
  const ledger = await openMailboxLedger(store, { ownerId, key: 'test', now });
  const [id] = await ledger.keep([
    { uidValidity: 1n, uid, raw, internalDate: now(), size: raw.length, state: 'whole' },
  ]);
  return id as string;
}

/** The bytes of such an email; each has a `uid` of its own. */
export function rawOf(
  { from, subject, text, daysAgo = 0, messageId, inReplyTo }: Mail,
  uid: number,
  now: Date,
): Buffer {
  const { inboxAddress, intakeTag, ownerAddresses } = sandboxIdentity;
  const date = new Date(now.getTime() - daysAgo * 24 * 60 * 60 * 1000);
  const lines = [
    `Delivered-To: ${inboxAddress.replace('@', `+${intakeTag}@`)}`,
    `Received: from mx.vale.example by mx.inbox.example; ${now.toUTCString()}`,
    `From: ${from}`,
    `To: Robin Vale <${ownerAddresses[0]}>`,
    `Subject: ${subject}`,
    `Date: ${date.toUTCString()}`,
    `Message-ID: ${messageId ?? `<${uid}.${now.getTime()}@sender.example>`}`,
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`] : []),
    '',
    text,
  ];
  return Buffer.from(lines.join('\r\n'));
}
