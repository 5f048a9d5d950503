import type { Identity } from '../identity.ts';
import type { Wrapping } from '../reading.ts';
import type { InlineForward } from './inline-forward.ts';
import { isLetter } from './is-letter.ts';
import { isOwner } from './is-owner.ts';
import type { Message } from './message.ts';
import { readInlineForward } from './read-inline-forward.ts';
import { stripHistory } from './strip-history.ts';
import {
  hasForwardPrefix,
  hasReplyPrefix,
  withoutForwardPrefix,
  withoutPrefixes,
} from './subject-prefixes.ts';
import { textOfHtml } from './text-of-html.ts';

/** A message that was found inside another one. */
export interface Opened {
  message: Message;
  wrapping: Wrapping;
  /** What stands above it. */
  above: string;
  /** Why it may not be the right one, in words for the owner. */
  doubts: readonly string[];
  /** Whether only somebody else than the one who hands it on may say that it was written. */
  isHearsay?: boolean;
  /** Whether a line of it says in so many words that it is a forward. */
  isMarked?: boolean;
}

export interface OpenSetting {
  identity: Identity;
  /** Of dates that name no zone. */
  timeZone: string;
}

const MAX_NOTE_LENGTH = 20_000;
/** What makes a forward doubtful that ends with the owner's answer. */
export const OWNERS_OWN = 'The newest message in it is your own.';
const HEADERLESS = 'No line of it says where the forwarded message begins, nor who wrote it.';

/** The message that another one hands on, attached or in its text; null when it hands on none. */
export function openForward(message: Message, setting: OpenSetting): Opened | null {
  const [attached, ...others] = message.attached;
  if (attached) {
    const above = message.text.slice(0, MAX_NOTE_LENGTH);
    return { message: attached, wrapping: 'attached', above, doubts: unreadOthers(others.length) };
  }
  const inText = readInlineForward(message.text, settingOf(message, setting));
  // A text part without the sender's address is a poor rendering of the HTML: that may name it.
  const isPoor = !inText?.from && message.html !== null && message.textSource !== 'html';
  const inHtml = isPoor ? readInlineForward(textOfHtml(message.html!), settingOf(message, setting)) : null;
  // What the text part says is said better there: links are left.
  const forward = inHtml?.from && inText ? { ...inHtml, body: inText.body } : (inText ?? inHtml);
  return (
    forward && {
      ...inlined(forward, message),
      doubts: doubtsOf(forward),
      isHearsay: forward.isHearsay ?? false,
      isMarked: forward.isMarked ?? false,
    }
  );
}

/**
 * The owner says that it is a forward, and no header block is found: what stands there is still somebody else's words
 * and no command, from an unknown sender.
 */
export function openUnread(message: Message, { identity }: OpenSetting): Opened | null {
  const { subject, text } = message;
  if (!isOwner(message.from, identity) || subject === null || text.trim() === '') return null;
  if (!hasForwardPrefix(subject) || hasReplyPrefix(subject)) return null;
  const { text: said, quoted } = stripHistory(text);
  // A few words above quoted history may be the owner's own.
  const isClear = quoted === null || isLetter(said, identity.ownerName);
  const opened = inlined({ ...UNKNOWN, subject: withoutForwardPrefix(subject), body: text }, message);
  return { ...opened, doubts: isClear ? [] : [HEADERLESS] };
}

/** What is not known of a message that nothing introduces. */
export const UNKNOWN = { above: '', from: null, fromName: null, replyTo: [], to: [], cc: [], date: null };

function doubtsOf({ isAnswered = false, unread = 0 }: InlineForward): string[] {
  return [...(isAnswered ? [OWNERS_OWN] : []), ...unreadOthers(unread)];
}

function unreadOthers(count: number): string[] {
  if (count === 0) return [];
  const others = count === 1 ? '1 more message in it was' : `${count} more messages in it were`;
  return [`${others} not read. Forward them one by one.`];
}

/** What a message quotes right below, in a block or a sentence that names its sender; null when it quotes none so. */
export function openAnswered(message: Message, setting: OpenSetting): Opened | null {
  const { text, quoted } = stripHistory(message.text);
  if (quoted === null) return null;
  const forward = readInlineForward(quoted, { ...settingOf(message, setting), subject: null });
  if (forward?.above !== '') return null;
  const subject = forward.subject ?? (message.subject && withoutPrefixes(message.subject));
  return { ...inlined({ ...forward, subject }, message), above: text, doubts: [] };
}

function settingOf({ subject, date }: Message, { timeZone, identity }: OpenSetting) {
  return { subject, sentAt: date, timeZone, owner: identity };
}

/** An inline forward carries no headers; calendar parts and files went along with it. */
export function inlined(forward: InlineForward, carrier: Message): Omit<Opened, 'doubts'> {
  const message: Message = {
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
  return { message, wrapping: 'inline', above: forward.above };
}
