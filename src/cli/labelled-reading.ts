import type { Address, ParsedEmail } from '../core/email.ts';
import type { Identity } from '../core/identity.ts';
import { readEmail } from '../core/read/read-email.ts';
import { hasForwardPrefix, hasReplyPrefix } from '../core/read/subject-prefixes.ts';
import type { Reading } from '../core/reading.ts';
import { cleanText } from '../mailbox/clean-text.ts';
import { htmlAsText } from '../mailbox/html-as-text.ts';
import { readAddresses } from '../mailbox/read-addresses.ts';

/** A line of a labelled file: what a person sees of a mail, without its headers. */
export interface LabelledMail {
  subject: string | null;
  /** A name, an address, or both. */
  from: string | null;
  body: string;
}

/** Nobody in particular owns labelled mail. */
export const NOBODY: Identity = {
  ownerName: null,
  ownerAddresses: [],
  inboxAddress: '',
  intakeTag: null,
  trustedAuthservId: null,
};
/** Who hands on a mail of which the file names no sender. */
const SOMEBODY: Address = { name: null, address: 'somebody@labelled-mail.example' };
const HTML = /^\s*<(?:!doctype|html|head|body|div|p|table|span|br)\b/i;

/** Reads a labelled mail the way an incoming one is read: forwards unwrapped, quoted history and signature set aside. */
export function labelledReading({ subject, from, body }: LabelledMail): Reading {
  const senders = from === null ? [] : readSenders(from);
  if (from === null) {
    const forward = readEmail(emailOf(subject, [SOMEBODY], body), {
      ...NOBODY,
      ownerAddresses: [SOMEBODY.address],
    });
    if (forward.depth > 0) return forward;
  }
  const isForward = subject !== null && hasForwardPrefix(subject) && !hasReplyPrefix(subject);
  const identity = isForward ? { ...NOBODY, ownerAddresses: senders.map(({ address }) => address) } : NOBODY;
  const reading = readEmail(emailOf(subject, senders, body), identity);
  const { original } = reading;
  if (original.from !== null || reading.depth > 0 || from === null) return reading;
  return { ...reading, original: { ...original, fromName: from } };
}

/** "Noel @ Boreal" is a name: the host of an address has a dot. */
function readSenders(from: string): Address[] {
  return readAddresses([{ name: 'from', raw: from, value: from }], 'from').filter(({ address }) =>
    address.slice(address.lastIndexOf('@')).includes('.'),
  );
}

function emailOf(subject: string | null, from: ParsedEmail['from'], body: string): ParsedEmail {
  const isHtml = HTML.test(body);
  return {
    from,
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    date: null,
    subject,
    messageId: null,
    inReplyTo: null,
    references: [],
    headers: [],
    text: isHtml ? (htmlAsText(body) ?? '') : cleanText(body),
    textSource: isHtml ? 'html' : 'plain',
    html: isHtml ? body : null,
    calendars: [],
    attached: [],
    attachments: [],
    deliveryReport: null,
    problems: [],
  };
}
