import { shareOf } from '../plan/share-of.ts';
import { isLive, isWithin } from './course.ts';
import { eggs } from './eggs.ts';
import type { LetterLinks, WeekQuestion } from './letter.ts';
import { OCCASIONS, type Occasion, QUESTIONS, type Question } from './questions.ts';
import type { LetterPeriod, Search } from './search.ts';
import { weekFacts } from './week-facts.ts';
import { daysBetween } from './words/coming-days.ts';

/** The same question does not come again within a quarter, whatever day a letter falls on. */
const QUARTER_DAYS = 92;
const SILENT_DAYS = 21;
const MANY_ACKNOWLEDGED = 4;
/** Some weeks are alike: what the last two questions were about gives way to something else that happened. */
const GIVES_WAY = 2;
/** What is never put off. */
const AT_ONCE: readonly Occasion[] = ['accepted', 'offer', 'no_after_last_round'];

/** One question to oneself, by what happened in the week. */
export function weekQuestion(search: Search, period: LetterPeriod, links: LetterLinks): WeekQuestion | null {
  const open = QUESTIONS.filter((question) => !wasAskedLately(question, search, period));
  for (const occasion of inTurn(occasionsOf(search, period), search)) {
    const question = pick(
      open.filter(({ when }) => when === occasion),
      period,
    );
    if (question) {
      const { id, text } = question;
      return { id, text, answer: links.command('Answer it', 'answer: ') };
    }
  }
  return null;
}

/** What happened, what weighs most first. */
export function occasionsOf(search: Search, period: LetterPeriod): Occasion[] {
  const facts = weekFacts(search, period);
  const { applications } = search;
  const live = applications.filter(isLive);
  const daysSilent = (at: Date) => daysBetween(at, search.at, search.timeZone);
  const happened: Readonly<Record<Occasion, boolean>> = {
    accepted: facts.accepted,
    offer: live.some(({ stage }) => stage === 'offer'),
    no_after_last_round: applications.some(
      ({ stage, stageAt, round }) => stage === 'rejected' && round === 'final' && isWithin(period, stageAt),
    ),
    interview_coming: live.some(({ interviewAt }) => interviewAt !== null),
    no_after_interview: facts.nosAfterInterview > 0,
    feedback_heard: facts.feedback > 0,
    first_week: search.asked.length === 0,
    no_on_paper: facts.nos > facts.nosAfterInterview,
    acknowledgements: facts.acknowledged >= MANY_ACKNOWLEDGED,
    lopsided: eggs(search)?.suggestion != null,
    silence: live.some(({ lastWordAt }) => daysSilent(lastWordAt) >= SILENT_DAYS),
    slow_week: search.cameIn.length === 0,
    any: true,
  };
  return OCCASIONS.filter((occasion) => happened[occasion]);
}

function wasAskedLately({ id }: Question, { asked }: Search, { start }: LetterPeriod): boolean {
  return asked.some(({ question, on }) => question === id && daysApart(on, start) < QUARTER_DAYS);
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(other) - Date.parse(one)) / (24 * 60 * 60 * 1000);
}

function inTurn(occasions: readonly Occasion[], { asked }: Search): Occasion[] {
  const lately = asked
    .slice(-GIVES_WAY)
    .map(({ question }) => QUESTIONS.find(({ id }) => id === question)?.when);
  const rank = (occasion: Occasion) => {
    if (occasion === 'any') return 2;
    return lately.includes(occasion) && !AT_ONCE.includes(occasion) ? 1 : 0;
  };
  return occasions.toSorted((a, b) => rank(a) - rank(b));
}

/** By chance, but the same one for the same week. */
function pick(questions: readonly Question[], { start }: LetterPeriod): Question | undefined {
  return questions[Math.floor(shareOf(`question ${start}`) * questions.length)];
}
