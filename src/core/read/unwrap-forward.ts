import type { Address, ParsedEmail } from '../email.ts';
import type { Identity } from '../identity.ts';
import type { Wrapping } from '../reading.ts';
import { foldText } from './fold-text.ts';
import { PROGRAM_SIGNATURE } from './history-words.ts';
import type { InlineForward } from './inline-forward.ts';
import { readInlineForward } from './read-inline-forward.ts';
import { stripHistory } from './strip-history.ts';
import { hasForwardPrefix, hasReplyPrefix, withoutForwardPrefix } from './subject-prefixes.ts';
import { textOfHtml } from './text-of-html.ts';

/** A message somewhere in the chain of forwards: an email with its headers, or what a forward's text says of one. */
export type Message = Omit<ParsedEmail, 'sender' | 'problems'> & {
  /** What a forward calls its sender, where it names no address. */
  fromName?: string | null;
};

export interface Unwrapped {
  message: Message;
  wrapping: Wrapping;
  depth: number;
  /** Whether a forward inside the email was made by somebody else than the owner. */
  isPassedOn: boolean;
  /** What the forwarders wrote above, the outermost first; null when nothing. */
  note: string | null;
}

export interface UnwrapSetting {
  /** Of dates that name no zone. */
  timeZone: string;
  /** Whether the sender of the email itself may be a mere carrier. */
  carriersCount: boolean;
}

const MAX_DEPTH = 3;
const MAX_NOTE_LENGTH = 20_000;
/** Words that hand a message on without saying anything of their own. */
const HANDING_ON =
  /^(?:fyi|f\.y\.i\.?|see below|siehe unten|zur info(?:rmation)?|zur kenntnis|zk|z\.k\.|pour info(?:rmation)?|ter info(?:rmatie)?|para tu informacion|para sua informacao|per conoscenza|per info)[\s.!:)-]*$/;

/**
 * Finds the original inside an email. Whose words count is decided by who hands them on:
 * - the owner's mail is opened (their other accounts too, by their name), whatever they wrote above the forward;
 * - another sender's mail is opened only when they say nothing themselves: a mere carrier, such as a second mailbox or a
 *   friend who got the answer by mistake. A recruiter who writes "our hiring manager's comment is below" stays the
 *   author: what they forward is what they quote.
 * An attached message comes before an inline one, and the first attached before the others. At most three deep.
 */
export function unwrapForward(
  email: ParsedEmail,
  identity: Identity,
  { timeZone, carriersCount }: UnwrapSetting,
): Unwrapped {
  let message: Message = email;
  let wrapping: Wrapping = 'none';
  const notes: string[] = [];
  let depth = 0;
  let isPassedOn = false;
  // A bounce carries what it returns: that is no forward, and the mail server is who speaks.
  while (depth < MAX_DEPTH && !message.deliveryReport) {
    const inner =
      openOnce(message, timeZone, identity) ?? (depth === 0 ? unreadForward(message, identity) : null);
    if (!inner) break;
    const above = ownWords(inner.above);
    const isCarrier = (depth > 0 || carriersCount) && saysNothing(above);
    if (!isCarrier && !isOwner(message.from, identity)) break;
    if (above !== '') notes.push(above);
    isPassedOn ||= depth > 0 && !isOwner(message.from, identity);
    wrapping = depth === 0 ? inner.wrapping : wrapping;
    message = inner.message;
    depth += 1;
  }
  return { message, wrapping, depth, isPassedOn, note: notes.length > 0 ? notes.join('\n\n') : null };
}

/** Without a signature such as "Sent from my iPhone", also where nothing else is written. */
function ownWords(above: string): string {
  const { text } = stripHistory(above);
  return PROGRAM_SIGNATURE.test(foldText(text)) && !text.includes('\n') ? '' : text;
}

function saysNothing(above: string): boolean {
  return above === '' || HANDING_ON.test(foldText(above));
}

function isOwner(from: readonly Address[], { ownerAddresses, ownerName }: Identity): boolean {
  const [sender] = from;
  if (!sender || from.length > 1) return false;
  return (
    ownerAddresses.includes(sender.address) ||
    (ownerName !== null && sender.name !== null && foldText(sender.name) === foldText(ownerName))
  );
}

interface Opened {
  message: Message;
  wrapping: Wrapping;
  above: string;
}

function openOnce(message: Message, timeZone: string, owner: Identity): Opened | null {
  const [attached] = message.attached;
  if (attached)
    return { message: attached, wrapping: 'attached', above: message.text.slice(0, MAX_NOTE_LENGTH) };

  const setting = { subject: message.subject, sentAt: message.date, timeZone, owner };
  const inText = readInlineForward(message.text, setting);
  // A text part without the sender's address is a poor rendering of the HTML: that may name it.
  const isPoor = !inText?.from && message.html !== null && message.textSource !== 'html';
  const inHtml = isPoor ? readInlineForward(textOfHtml(message.html!), setting) : null;
  // What the text part says is said better there: links are left.
  const forward = inHtml?.from && inText ? { ...inHtml, body: inText.body } : (inText ?? inHtml);
  return forward && { message: messageOf(forward, message), wrapping: 'inline', above: forward.above };
}

/**
 * The owner says that it is a forward, and no header block is found: what stands there is still somebody else's words
 * and no command, from an unknown sender.
 */
function unreadForward(message: Message, identity: Identity): Opened | null {
  const { subject, text } = message;
  if (!isOwner(message.from, identity) || subject === null || text.trim() === '') return null;
  if (!hasForwardPrefix(subject) || hasReplyPrefix(subject)) return null;
  const forward = {
    from: null,
    fromName: null,
    replyTo: [],
    to: [],
    cc: [],
    date: null,
    subject: withoutForwardPrefix(subject),
    body: text,
  };
  return { message: messageOf({ ...forward, above: '' }, message), wrapping: 'inline', above: '' };
}

/** An inline forward carries no headers; calendar parts and files went along with it. */
function messageOf(forward: InlineForward, carrier: Message): Message {
  return {
    from: forward.from ? [forward.from] : [],
    fromName: forward.fromName,
    replyTo: forward.replyTo,
    to: forward.to,
    cc: forward.cc,
    date: forward.date,
    subject: forward.subject,
    messageId: null,
    inReplyTo: null,
    references: [],
    headers: [],
    text: forward.body,
    textSource: 'plain',
    html: null,
    calendars: carrier.calendars,
    attached: [],
    attachments: carrier.attachments,
    deliveryReport: null,
  };
}
