import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { isAddrSpec } from '../core/addr-spec.ts';
import type { Address } from '../core/email.ts';
import type { Language } from '../core/reading.ts';
import { assertSafeMessage, UnsafeMessageError } from './assert-safe-message.ts';
import { PICTURE_ID } from './letter/picture-id.ts';
import { oneLine } from './one-line.ts';

/** An email in words, before it becomes bytes. */
export interface Draft {
  /** With its angle brackets. It is fixed when the email is planned. */
  messageId: string;
  from: Address;
  /** Where answers go when that is not `from`. */
  replyTo: Address | null;
  to: Address;
  subject: string;
  text: string;
  html?: string;
  /** A PNG that the HTML shows under its `PICTURE_ID`. */
  picture?: Buffer;
  /** The Message-ID that it answers; null unless truly known. */
  inReplyTo: string | null;
  references: readonly string[];
  date: Date;
  /** Comes back with some answers and bounces whose other marks are lost. */
  replyRef: string;
  /** Nobody approved this very email: machines must not answer it (RFC 3834, 5). */
  automatic: boolean;
  language: Language;
}

/** An email as the bytes that leave; a retry sends the same ones. */
export interface ComposedMessage {
  raw: Buffer;
  messageId: string;
  envelope: { from: string; to: string };
}

/** Long threads repeat their references in every email; the first and the latest are what clients thread by. */
const MAX_REFERENCES = 20;

/**
 * Turns a draft into MIME for exactly one recipient. Foreign words in names and subject are folded into one line;
 * references that are no Message-IDs are left out. Throws UnsafeMessageError when an address is not plain, or when the
 * bytes say anything else than the draft does.
 */
export async function composeMessage(draft: Draft): Promise<ComposedMessage> {
  const envelope = { from: plain(draft.from, 'From'), to: plain(draft.to, 'To') };
  if (draft.replyTo) plain(draft.replyTo, 'Reply-To');
  if (!isMessageId(draft.messageId)) throw new UnsafeMessageError('the Message-ID is not well-formed');
  if (!/^[\w-]{1,100}$/.test(draft.replyRef))
    throw new UnsafeMessageError('the reply reference is not one word');

  const composer = new MailComposer({
    from: mailbox(draft.from),
    to: mailbox(draft.to),
    ...(draft.replyTo && { replyTo: mailbox(draft.replyTo) }),
    subject: oneLine(draft.subject),
    messageId: draft.messageId,
    date: draft.date,
    ...threading(draft),
    headers: headersOf(draft),
    text: plainText(draft.text),
    ...(draft.html !== undefined && { html: draft.html }),
    ...(draft.picture && { attachments: [inline(draft.picture)] }),
    encoding: 'quoted-printable',
    baseBoundary: boundaryOf(draft.messageId),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const raw = await composer.compile().build();
  assertSafeMessage(raw, {
    ...envelope,
    replyTo: draft.replyTo?.address ?? null,
    messageId: draft.messageId,
  });
  return { raw, messageId: draft.messageId, envelope };
}

/** Parts are told apart by the Message-ID and not by chance: the same draft gives the same bytes. */
function boundaryOf(messageId: string): string {
  return createHash('sha256').update(messageId).digest('hex').slice(0, 24);
}

/** Part of the HTML (multipart/related), and no attachment to be saved. */
function inline(png: Buffer) {
  return {
    cid: PICTURE_ID,
    content: png,
    contentType: 'image/png',
    contentDisposition: 'inline' as const,
    filename: 'flow.png',
  };
}

function mailbox(address: Address) {
  return { name: nameOf(address), address: address.address };
}

function plain({ address }: Address, header: string): string {
  if (!isAddrSpec(address)) throw new UnsafeMessageError(`the ${header} address is not one plain address`);
  return address;
}

/** A name that is an address, its own or another's, is no name and can only mislead. */
function nameOf({ name }: Address): string {
  const folded = oneLine(name ?? '').replace(/["\\]/g, '');
  return /[@<>]/.test(folded) ? '' : folded.trim();
}

function threading({ inReplyTo, references }: Draft) {
  if (inReplyTo === null || !isMessageId(inReplyTo)) return {};
  const earlier = references.filter((id) => isMessageId(id) && id !== inReplyTo);
  const all = [...earlier, inReplyTo];
  const kept = all.length > MAX_REFERENCES ? [all[0]!, ...all.slice(1 - MAX_REFERENCES)] : all;
  return { inReplyTo, references: kept };
}

function headersOf(draft: Draft): Record<string, string> {
  return {
    'X-Reply-Ref': draft.replyRef,
    'Content-Language': draft.language,
    ...(draft.automatic && {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    }),
  };
}

function isMessageId(id: string): boolean {
  return id.length <= 250 && /^<[\x21-\x3b\x3d\x3f\x41-\x7e]+@[\x21-\x3b\x3d\x3f\x41-\x7e]+>$/.test(id);
}

/** Line ends of one kind, and no control characters but them. */
function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
}
