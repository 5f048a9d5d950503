import type { OutgoingKind } from '../outgoing.ts';
import type { GoingOutLine, Letter, LetterLink, LetterLinks } from './letter.ts';
import type { LetterPeriod, Search, SearchedOutgoing } from './search.ts';
import { isStillNew } from './still-new.ts';
import { momentInWords } from './words/dates.ts';
import { applicationInWords, cutAtWord, onOneLine, personInWords } from './words/foreign.ts';
import { asSentence } from './words/numbers.ts';

const MOST_LINES = 15;
const LONGEST_WHY = 300;

/** Every email in the owner's name that is planned or on its way, with when and why, and what stops it. */
export function goingOut(search: Search, _period: LetterPeriod, links: LetterLinks): Letter['goingOut'] {
  const planned = search.outgoing.filter(isGoingOut).sort(soonestFirst);
  const shown = planned.filter(
    (one) => isOnItsWay(one.state) || isStillNew(new Date(timeOf(one)), search.at),
  );
  if (shown.length === 0) return null;
  const lines = shown.slice(0, MOST_LINES).map((outgoing) => lineOf(outgoing, search, links));
  return { lines, more: planned.length - lines.length };
}

/** What an email of ours is for, as the letter says it. */
export function purposeInWords(kind: OutgoingKind): string {
  return PURPOSES[kind];
}

const PURPOSES: Readonly<Record<OutgoingKind, string>> = {
  feedback_request: 'thanks, and a question for feedback',
  open_door: 'thanks, and a door left open',
  feedback_thanks: 'thanks for the feedback',
  warm_reply: 'thanks for the kind answer',
  stay_in_touch: 'a hello',
  supporter_letter: 'a letter to a supporter',
  letter: 'a letter to you',
  hold_notice: 'a notice to you',
  command_reply: 'an answer to you',
  owner_notice: 'a notice to you',
};

/** What is in doubt needs the owner's eye and stands there. */
function isGoingOut({ state }: SearchedOutgoing): boolean {
  return state === 'planned' || state === 'waiting' || isOnItsWay(state);
}

function isOnItsWay(state: SearchedOutgoing['state']): boolean {
  return state === 'sending' || state === 'handoff';
}

/** What waits for the owner's word first: nothing happens to it otherwise. */
function soonestFirst(a: SearchedOutgoing, b: SearchedOutgoing): number {
  return Number(b.state === 'planned') - Number(a.state === 'planned') || timeOf(a) - timeOf(b);
}

function timeOf({ sendAt, snoozedUntil }: SearchedOutgoing): number {
  return Math.max(sendAt.getTime(), snoozedUntil?.getTime() ?? 0);
}

function lineOf(outgoing: SearchedOutgoing, search: Search, links: LetterLinks): GoingOutLine {
  const { code, kind, to, application } = outgoing;
  return {
    code,
    what: asSentence(purposeInWords(kind)),
    to: personInWords(to),
    application: application && applicationInWords(application),
    when: whenInWords(outgoing, search),
    why: cutAtWord(whyInWords(outgoing), LONGEST_WHY),
    links: linksOf(outgoing, links),
  };
}

/** The occasion, why this person, and why the owner is asked where that is the exception. */
function whyInWords({ kind, why, reason }: SearchedOutgoing): string {
  if (why === null) return asSentence(`${onOneLine(reason)}.`);
  const asked = reason.startsWith(`${why}; `) ? reason.slice(why.length + 2) : '';
  const sentences = [
    ...(OCCASIONS[kind] ? [OCCASIONS[kind]] : []),
    `why this person: ${onOneLine(why)}`,
    ...(asked === '' ? [] : [onOneLine(asked)]),
  ];
  return sentences.map((sentence) => `${asSentence(sentence)}.`).join(' ');
}

const OCCASIONS: Partial<Record<OutgoingKind, string>> = {
  feedback_request: 'they said no after an interview',
  open_door: 'the role was closed or put on hold',
  feedback_thanks: 'they told you how they saw it',
  warm_reply: 'they answered kindly',
  stay_in_touch: 'it is time for a hello, and you have news',
};

function whenInWords(outgoing: SearchedOutgoing, { at: now, timeZone, sending }: Search): string {
  const at = new Date(timeOf(outgoing));
  const moment = momentInWords(at, timeZone, now);
  if (isOnItsWay(outgoing.state)) return 'on its way now';
  if (outgoing.mode === 'off') return 'not at all: emails of this kind are switched off, and only shown';
  if (outgoing.state === 'planned') {
    return at > now ? `when you say so, from ${moment} on` : 'when you say so';
  }
  if (sending !== 'on') return `not while sending is ${sending === 'off' ? 'switched off' : 'paused'}`;
  return at > now ? `${moment}, unless you stop it` : 'as soon as it can, unless you stop it';
}

/** What holds the last bytes back is past stopping. */
function linksOf(outgoing: SearchedOutgoing, links: LetterLinks): LetterLink[] {
  if (isOnItsWay(outgoing.state)) return [];
  return [
    links.outgoing(outgoing, 'stop', 'Stop it'),
    links.outgoing(outgoing, 'send', outgoing.state === 'planned' ? 'Send it' : 'Send it now'),
    links.outgoing(outgoing, 'edit', 'Edit it'),
  ];
}
