import { isWithin } from './course.ts';
import type { LetterLinks, Wins } from './letter.ts';
import type { LetterPeriod, Search } from './search.ts';
import { wordingOf } from './wording.ts';
import { dayInWords } from './words/dates.ts';

const MOST_LINES = 12;
/** Each is true after any week. */
const PROMPTS_FOR_THE_FIRST = [
  'No win is logged this time. What is one thing you did that you would tell a friend about?',
  'No win is logged this time. Small counts: an hour of practice, a call you made, a question you asked.',
  'No win is logged this time. Who was glad of something you did?',
  'No win is logged this time. What did you finish, learn or show to somebody?',
] as const;
const PROMPTS_FOR_MORE = [
  'Is there one that you left out because it seemed small?',
  'What else? It is also news for the people you stay in touch with.',
  'Which of these would you tell in an interview? Add what is missing.',
  'Who else should know of this? Add what you would tell them.',
] as const;

/** The wins of the week, and the prompt to add one. */
export function wins(search: Search, period: LetterPeriod, links: LetterLinks): Wins {
  const logged = search.journal.filter(({ kind, at }) => kind === 'win' && isWithin(period, at));
  return {
    lines: logged
      .slice(-MOST_LINES)
      .map(({ at, text }) => ({ on: dayInWords(at, search.timeZone, search.at), text })),
    more: Math.max(0, logged.length - MOST_LINES),
    prompt: wordingOf(logged.length === 0 ? PROMPTS_FOR_THE_FIRST : PROMPTS_FOR_MORE, search),
    add: links.command('Add a win', 'win: '),
  };
}
