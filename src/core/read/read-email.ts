import type { ParsedEmail } from '../email.ts';
import type { Identity } from '../identity.ts';
import type { Original, Reading, Wrapping } from '../reading.ts';
import { detectAutomatic } from './detect-automatic.ts';
import { detectLanguage } from './detect-language.ts';
import { fingerprint } from './fingerprint.ts';
import { isRedirected, judgeProvenance } from './judge-provenance.ts';
import type { Message } from './message.ts';
import { stripHistory } from './strip-history.ts';
import { unwrapForward } from './unwrap-forward.ts';

export interface ReadingContext {
  /** Whether we sent the message of this id; by default nothing is ours. */
  isOurs?: (messageId: string) => boolean;
  /** Of the owner: how dates above an inline forward are read when they name no zone. */
  timeZone?: string;
}

/** Reads an incoming email: finds the original, sets its history aside, and judges how far it is to be believed. */
export function readEmail(email: ParsedEmail, identity: Identity, context: ReadingContext = {}): Reading {
  const isOurs = context.isOurs ?? (() => false);
  const { message, wrapping, depth, isPassedOn, note, doubts } = unwrapForward(email, identity, {
    timeZone: context.timeZone ?? 'utc',
    // An answer to us and a redirected email are their senders' own words, whatever they quote.
    carriersCount:
      !isRedirected(email, identity) &&
      ![email.inReplyTo, ...email.references].some((id) => id !== null && isOurs(id)),
  });
  const provenance = judgeProvenance({ email, identity, depth, isPassedOn, isOurs });
  const original = originalOf(message);
  const isOwners =
    provenance.kind === 'owner' || identity.ownerAddresses.includes(email.from[0]?.address ?? '');
  return {
    wrapping: depth > 0 || isOwners ? wrapping : redirectOf(email, identity),
    depth,
    original,
    note,
    provenance,
    doubts: provenance.kind === 'owner' ? doubts : [...doubts, ...emptiness(original)],
    language: detectLanguage(original.text),
    automatic: detectAutomatic(original),
    fingerprint: fingerprint(original.from, original.subject, original.text),
  };
}

/** Encrypted or signed as a whole: the words are in a file that only the owner can open. */
const SEALED = /^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/i;
const SEALED_TEXT = /^-{5}BEGIN PGP MESSAGE-{5}/;

/** Why there is nothing to read in a message that has no words of its own. */
function emptiness({ text, calendars, attachments, deliveryReport }: Original): string[] {
  if (
    SEALED_TEXT.test(text) ||
    (text === '' && attachments.some(({ contentType }) => SEALED.test(contentType)))
  )
    return ['It is encrypted: its words were not read.'];
  const isEmpty = text === '' && calendars.length === 0 && deliveryReport === null;
  return isEmpty ? ['It has no words that could be read.'] : [];
}

function redirectOf(email: ParsedEmail, identity: Identity): Wrapping {
  return isRedirected(email, identity) ? 'redirect' : 'none';
}

function originalOf(message: Message): Original {
  const { text, quoted, signature } = stripHistory(message.text);
  return {
    from: message.from[0] ?? null,
    fromName: message.from[0]?.name ?? message.fromName ?? null,
    replyTo: message.replyTo,
    to: message.to,
    cc: message.cc,
    date: message.date,
    subject: message.subject,
    messageId: message.messageId,
    references: answered(message),
    headers: message.headers,
    text,
    signature,
    quoted,
    calendars: message.calendars,
    attachments: message.attachments,
    deliveryReport: message.deliveryReport,
  };
}

/** Some programs name only the message that is answered, and not the thread. */
function answered({ references, inReplyTo }: Message): readonly string[] {
  return inReplyTo === null || references.includes(inReplyTo) ? references : [...references, inReplyTo];
}
