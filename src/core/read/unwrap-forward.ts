import type { ParsedEmail } from '../email.ts';
import { isFreeMail } from '../extract/free-mail.ts';
import type { Identity } from '../identity.ts';
import type { Wrapping } from '../reading.ts';
import { foldText } from './fold-text.ts';
import { PROGRAM_SIGNATURE } from './history-words.ts';
import { isOwner } from './is-owner.ts';
import type { Message } from './message.ts';
import { type Opened, OWNERS_OWN, openAnswered, openForward, openUnread } from './open-forward.ts';
import { openPasted } from './open-pasted.ts';
import { stripHistory } from './strip-history.ts';

export interface Unwrapped {
  message: Message;
  wrapping: Wrapping;
  depth: number;
  /** Whether a forward inside the email was made by somebody else than the owner. */
  isPassedOn: boolean;
  /** What the forwarders wrote above, the outermost first; null when nothing. */
  note: string | null;
  /** Why the message may not be the right one, or not all of them, in words for the owner. */
  doubts: readonly string[];
}

export interface UnwrapSetting {
  /** Of dates that name no zone. */
  timeZone: string;
  /** Whether the sender of the email itself may be a mere carrier. */
  carriersCount: boolean;
}

const MAX_DEPTH = 3;
const MOST_WORDS_OF_A_FRIEND = 60;
/** Words that hand a message on without saying anything of their own. */
const HANDING_ON =
  /^(?:fyi|f\.y\.i\.?|see below|siehe unten|zur info(?:rmation)?|zur kenntnis|zk|z\.k\.|pour info(?:rmation)?|ter info(?:rmatie)?|para tu informacion|para sua informacao|per conoscenza|per info)[\s.!:)-]*$/;

/** What one says to a friend above one's own news, and to no program: a meeting, a greeting of friends, a "look at this". */
const TO_A_FRIEND =
  /\b(?:mate|dude|bestie|babe|bro|hun|xx+|lol|wtf|ffs|ugh|omg)\b|\b(?:pub|pint|drinks?|lunch|dinner|beers?|coffee)\b.{0,40}\?|\b(?:look at|read|check out|can you believe) (?:this|what i got)\b|\b(?:they|it) (?:can not|can't|cant|did not|didn't) even\b|\b(?:ring|call|text) me\b|\bi (?:cried|could cry|am gutted|give up|hate)\b|\b(?:schau|guck|lies|sieh) (?:mal|dir)\b|\b(?:hast|hattest|kommst|weisst|magst|glaubst) du\b|\bich (?:koennte|konnte) (?:heulen|kotzen)\b|\b(?:regarde|lis|t'as vu|tu te rends|tu viens|tu fais quoi|j'en ai marre)\b|\b(?:mira|fijate|lee esto|te lo puedes creer|quedamos|estoy hart[oa])\b|\b(?:kijk (?:eens|nou|dit)|lees dit|heb je|ga je mee)\b|\b(?:olha (?:so|isto|isso)|ve isto|acreditas|acredita nisso)\b|\b(?:guarda (?:qui|questo|cosa)|leggi qui|ci credi|che dici)\b/;
const SPEAKS_TO_A_FRIEND =
  'What stands above the forward is said to somebody: the answer may be theirs who hand it on.';

/**
 * Finds the original inside an email. Whose words count is decided by who hands them on:
 * - the owner's mail is opened (their other accounts too, by their name), whatever they wrote above the forward;
 * - another sender's mail is opened only when they say nothing themselves: a mere carrier, such as a second mailbox or a
 *   friend who got the answer by mistake; a friend may also say a word, above a line that says "forwarded". A recruiter who writes "our hiring manager's comment is below" stays the
 *   author: what they forward is what they quote.
 * An attached message comes before an inline one, and the first attached before the others. At most three deep. Where that
 * ends at an answer of the owner's own, the message that they answer is the original, and it is in doubt.
 */
export function unwrapForward(
  email: ParsedEmail,
  identity: Identity,
  { timeZone, carriersCount }: UnwrapSetting,
): Unwrapped {
  const setting = { identity, timeZone };
  let message: Message = email;
  let wrapping: Wrapping = 'none';
  const notes: string[] = [];
  const doubts: string[] = [];
  let depth = 0;
  let isPassedOn = false;
  // A bounce carries what it returns: that is no forward, and the mail server is who speaks.
  while (depth < MAX_DEPTH && !message.deliveryReport) {
    const inner =
      openForward(message, setting) ??
      (depth === 0 ? (openUnread(message, setting) ?? openPasted(message, setting)) : null);
    if (!inner) break;
    const above = ownWords(inner.above);
    const isCarrier =
      ((depth > 0 || carriersCount) && saysNothing(above)) || (depth > 0 && isFriends(message, inner));
    if (!isCarrier && !isOwner(message.from, identity)) break;
    notes.push(above);
    doubts.push(...inner.doubts);
    isPassedOn ||= (depth > 0 && !isOwner(message.from, identity)) || inner.isHearsay === true;
    wrapping = depth === 0 ? inner.wrapping : wrapping;
    message = inner.message;
    depth += 1;
  }
  if (depth > 0 && isOwner(message.from, identity)) {
    doubts.push(OWNERS_OWN);
    const answered = openAnswered(message, setting);
    if (answered && !isOwner(answered.message.from, identity)) {
      notes.push(ownWords(answered.above));
      message = answered.message;
    }
  }
  const note = notes.filter((said) => said !== '').join('\n\n');
  if (TO_A_FRIEND.test(foldText(note))) doubts.push(SPEAKS_TO_A_FRIEND);
  return {
    message,
    wrapping,
    depth,
    isPassedOn,
    note: note === '' ? null : note,
    doubts: [...new Set(doubts)],
  };
}

/** Without a signature such as "Sent from my iPhone", also where nothing else is written. */
function ownWords(above: string): string {
  const { text } = stripHistory(above);
  return PROGRAM_SIGNATURE.test(foldText(text)) && !text.includes('\n') ? '' : text;
}

/** Friends and family write from mailboxes that are no employer's, and say a word about what they pass on. */
function isFriends({ from }: Message, { above, isMarked }: Opened): boolean {
  const [sender] = from;
  const domain = sender?.address.slice(sender.address.lastIndexOf('@') + 1) ?? '';
  const words = above.split(/\s+/, MOST_WORDS_OF_A_FRIEND + 1).length;
  return isMarked === true && isFreeMail(domain) && words <= MOST_WORDS_OF_A_FRIEND;
}

function saysNothing(above: string): boolean {
  return above === '' || HANDING_ON.test(foldText(above));
}
