import { isWithin } from './course.ts';
import type { Heard, LetterLinks } from './letter.ts';
import type { LetterPeriod, Search } from './search.ts';
import { themesOf } from './themes.ts';
import { dayInWords } from './words/dates.ts';
import { applicationInWords, cutAtWord, nameInWords } from './words/foreign.ts';

/** Feedback is told word for word; what is longer than anybody's feedback is something else that came along. */
const LONGEST = 3_000;
const MOST_LINES = 12;

/** What people said about the owner this week, word for word, and the themes of all that was said so far. */
export function heard(search: Search, period: LetterPeriod, _links: LetterLinks): Heard | null {
  const said = search.feedback.filter(({ at }) => isWithin(period, at));
  if (said.length === 0) return null;
  return {
    lines: said.slice(0, MOST_LINES).map(({ at, from, application, text }) => ({
      from: nameInWords(from),
      application: application && applicationInWords(application),
      on: dayInWords(at, search.timeZone, search.at),
      text: cutAtWord(text.trim(), LONGEST),
    })),
    more: Math.max(0, said.length - MOST_LINES),
    themes: themesOf(search.feedback.filter(({ at }) => at < period.to)),
  };
}
