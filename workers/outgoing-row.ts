import { createHash, createHmac } from 'node:crypto';
import type { Context } from '../src/context.ts';
import type { Address } from '../src/core/email.ts';
import { isToOwner, type OutgoingKind } from '../src/core/outgoing.ts';
import type { Thread } from '../src/core/plan/choose-thread.ts';
import type { Language } from '../src/core/reading.ts';
import { composeMessage, type Draft } from '../src/mailer/compose-message.ts';
import { textAsHtml } from '../src/mailer/text-as-html.ts';
import { findSha256 } from '../src/store/emails.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { isNameFree, type NewOutgoing, type OutgoingRow } from '../src/store/outgoing.ts';
import { findOwner } from '../src/store/owners.ts';

/** An email of ours as whoever writes it knows it. */
export interface RowParts {
  kind: OutgoingKind;
  applicationId: string | null;
  emailId: string | null;
  supporterId?: string;
  noticeOfId: string | null;
  to: Address;
  language: Language;
  wording: number;
  step: number | null;
  words: { subject: string; text: string };
  /** Of a letter: its other part, and the picture that it shows. */
  html?: string;
  picture?: Buffer | null;
  thread: Thread | null;
  sendAt: Date;
  mode: NewOutgoing['mode'];
  state: NewOutgoing['state'];
  reason: string;
  why: object;
  dedupeKey: string;
}

/** Makes the row of an email of ours: its id, code and Message-ID, its digest and its bytes. Nothing is kept yet. */
export async function outgoingRow(ledger: Ledger, context: Context, parts: RowParts): Promise<NewOutgoing> {
  const { to, words, thread, ...rest } = parts;
  const row = {
    ...rest,
    ...(await freeName(ledger, context, parts)),
    html: parts.html ?? null,
    picture: parts.picture ?? null,
    ownerId: context.ownerId,
    supporterId: parts.supporterId ?? null,
    toName: to.name,
    toAddress: to.address,
    subject: words.subject,
    text: words.text,
    inReplyTo: thread?.inReplyTo ?? null,
    referenceIds: [...(thread?.references ?? [])],
    digest: digestOf(to.address, words),
    plannedAt: context.now(),
  };
  const messageId = `<${parts.kind.replaceAll('_', '-')}.${row.id}@${context.config.mailFrom.split('@')[1]}>`;
  const complete = { ...row, messageId };
  return {
    ...complete,
    mime: await composeOutgoing(complete, { automatic: true, date: parts.sendAt }, context),
  };
}

/**
 * The bytes of an email of ours. `automatic`: nobody approved this very one. The owner's answers to an email of ours
 * are commands, and go to the inbox.
 */
export async function composeOutgoing(
  row: Omit<NewOutgoing, 'mime' | 'dedupeKey'> | OutgoingRow,
  { automatic, date }: { automatic: boolean; date: Date },
  { config }: Context,
): Promise<Buffer> {
  const isForOwner = isToOwner(row.kind);
  const answersTo = isForOwner ? config.identity.inboxAddress : config.replyTo;
  const { raw } = await composeMessage({
    messageId: row.messageId,
    from: { name: config.identity.ownerName, address: config.mailFrom },
    replyTo: answersTo
      ? { name: isForOwner ? 'Afterword' : config.identity.ownerName, address: answersTo }
      : null,
    to: { name: row.toName, address: row.toAddress },
    subject: row.subject,
    text: row.text,
    ...htmlOf(row),
    inReplyTo: row.inReplyTo,
    references: row.referenceIds,
    date,
    replyRef: row.id,
    automatic,
    language: row.language,
  });
  return raw;
}

/** The owner's mail has a part with links that can be tapped; of a letter it was written together with the text. */
function htmlOf({
  kind,
  text,
  html,
  picture,
}: Pick<NewOutgoing, 'kind' | 'text' | 'html' | 'picture'>): Pick<Draft, 'html' | 'picture'> {
  if (html !== null) return { html, ...(picture && { picture }) };
  return isToOwner(kind) ? { html: textAsHtml(text) } : {};
}

/** What an approval is bound to: any other recipient, subject or text gives another digest. */
export function digestOf(address: string, { subject, text }: { subject: string; text: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([address, subject, text]))
    .digest('hex');
}

/** What the id and the code of an email of ours come from. */
export type NamedBy = Pick<RowParts, 'kind' | 'step' | 'noticeOfId' | 'emailId' | 'dedupeKey' | 'to'>;

/**
 * Id and code of a new row: from the install's secret and what the email is for, so that nobody else can guess them
 * and a replay of the same mail gives the same ones. What was taken back keeps its own; the next one gets others.
 */
export async function freeName(
  ledger: Ledger,
  { ownerId }: Context,
  { kind, step, noticeOfId, emailId, dedupeKey, to }: NamedBy,
): Promise<{ id: string; code: string }> {
  const { secret } = await findOwner(ledger, ownerId);
  const occasion = noticeOfId ?? (emailId && (await findSha256(ledger, emailId))) ?? dedupeKey;
  for (let round = 0; ; round++) {
    const seed = JSON.stringify([kind, step, to.address, occasion, round]);
    const bytes = createHmac('sha256', secret).update(seed).digest();
    const name = { id: uuidOf(bytes.subarray(0, 16)), code: codeOf(bytes.subarray(16)) };
    if (await isNameFree(ledger, ownerId, name)) return name;
  }
}

/** A UUID of bytes of our own making (RFC 9562, 5.8). */
function uuidOf(bytes: Buffer): string {
  const own = Buffer.from(bytes);
  own[6] = ((own[6] as number) & 0x0f) | 0x80;
  own[8] = ((own[8] as number) & 0x3f) | 0x80;
  return own.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** No letters or digits that look alike. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

function codeOf(bytes: Buffer): string {
  const digits = [0, 1, 2, 3].map((index) => ALPHABET[bytes.readUInt16BE(2 * index) % ALPHABET.length]);
  return `AF-${digits.join('')}`;
}
