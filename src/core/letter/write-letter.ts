import { cameIn } from './came-in.ts';
import { eggs } from './eggs.ts';
import { goingOut } from './going-out.ts';
import { heard } from './heard.ts';
import type { Letter, LetterLinks } from './letter.ts';
import { normal } from './normal.ts';
import { openingOf, subjectOf } from './opening.ts';
import { pitch } from './pitch.ts';
import type { LetterPeriod, Search } from './search.ts';
import { standing } from './standing.ts';
import { weekFacts } from './week-facts.ts';
import { weekQuestion } from './week-question.ts';
import { wins } from './wins.ts';
import { weekInWords } from './words/dates.ts';
import { onOneLine } from './words/foreign.ts';
import { yourEye } from './your-eye.ts';

/** Writes the weekly letter from the search as it stands: its words and links, and no part that has nothing to say. */
export function writeLetter(search: Search, period: LetterPeriod, links: LetterLinks): Letter {
  const facts = weekFacts(search, period);
  return {
    subject: subjectOf(facts),
    week: weekInWords(period, search.timeZone),
    ownerName: search.ownerName,
    opening: openingOf(facts, search),
    notice: noticeOf(search),
    standing: standing(search, period, links),
    cameIn: cameIn(search, period, links),
    eye: yourEye(search, period, links),
    goingOut: goingOut(search, period, links),
    heard: heard(search, period, links),
    // Who has said yes to an offer needs no second basket.
    eggs: facts.accepted ? null : eggs(search),
    normal: normal(search),
    pitch: pitch(search, period, links),
    question: weekQuestion(search, period, links),
    wins: wins(search, period, links),
    footer: FOOTER,
  };
}

const FOOTER =
  'Answer this letter to steer it. Each line is read by itself: "win: …", "lesson: …", "answer: …", or a command such as "stop AF-…", "label EM-… rejection" or "stage AP-… withdrawn". What you quote is not read, and "help" tells the rest.';

function noticeOf({ sending, pausedReason }: Search): string | null {
  switch (sending) {
    case 'on':
      return null;
    case 'off':
      return 'Sending is switched off (SENDING=off): emails in your name are planned and shown, and none leaves.';
    case 'paused': {
      const why = pausedReason === null ? '' : `: ${onOneLine(pausedReason)}`;
      return `Sending is paused${why}. No email leaves in your name until you answer with "resume".`;
    }
    default:
      return sending satisfies never;
  }
}
