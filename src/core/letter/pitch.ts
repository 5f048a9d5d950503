import { isWithin } from './course.ts';
import type { LetterLinks, Pitch } from './letter.ts';
import type { LetterPeriod, Search, SearchedEntry } from './search.ts';
import { wordingOf } from './wording.ts';
import { dayInWords } from './words/dates.ts';
import { cutAtWord } from './words/foreign.ts';

const MOST_LESSONS = 6;
const LONGEST_LESSON = 200;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** A pitch that nothing has been learned about is shown again so often, and a missing one asked for. */
const AGAIN_AFTER_WEEKS = 4;

const ABOUT_ONE_LESSON = [
  'Can that lesson be heard in it yet?',
  'Read it aloud with that lesson in mind: which sentence would you change first?',
  'If you gave it again tomorrow, what would be different because of that lesson?',
] as const;
const ABOUT_LESSONS = [
  'Which of these lessons cannot be heard in it yet?',
  'Read it aloud with the last lesson in mind: which sentence would you change first?',
  'If you took up one lesson and no other, which would it be, and where would it go?',
  'Which of these lessons is about the pitch, and which about something else?',
] as const;
const ABOUT_THE_PITCH = [
  'Which sentence of it could anybody else say as well?',
  'What is the proof of its strongest claim, and is it in there?',
  'Would your best friend recognise you in it?',
  'Say it aloud: where do you run out of breath, and which sentence would nobody miss?',
  'What do you want people to ask you when they have heard it?',
] as const;
const TO_BEGIN = [
  'You have not written one yet. In three sentences: what are you good at, how can one see that, and what do you want to do next?',
  'You have not written one yet. How would a colleague who liked working with you introduce you to a stranger?',
  'You have not written one yet. What would you say in the lift to somebody who could hire you, between two floors?',
] as const;

/** The current pitch, what was learned since it was written, and one question about them. */
export function pitch(search: Search, period: LetterPeriod, links: LetterLinks): Pitch | null {
  const versions = search.journal.filter(({ kind }) => kind === 'pitch');
  const current = versions.at(-1) ?? null;
  const lessons = search.journal.filter(
    ({ kind, at }) => kind === 'lesson' && (current === null || at > current.at),
  );
  if (!isWorthATalk(current, lessons, search, period)) return null;
  return {
    current: current && {
      version: versions.length,
      on: dayInWords(current.at, search.timeZone, search.at),
      text: current.text,
    },
    lessons: lessons
      .slice(-MOST_LESSONS)
      .map(({ text, about }) => ({ text: cutAtWord(text, LONGEST_LESSON), about })),
    more: Math.max(0, lessons.length - MOST_LESSONS),
    question: questionOn(current, lessons, search),
    answer: links.command(current ? 'Write a new version' : 'Write the first version', 'pitch: '),
  };
}

/** A pitch is worth a talk when it is new, when something was learned, before an interview, and now and then. */
function isWorthATalk(
  current: SearchedEntry | null,
  lessons: readonly SearchedEntry[],
  { applications, asked }: Search,
  period: LetterPeriod,
): boolean {
  const hasInterview = applications.some(({ interviewAt }) => interviewAt !== null);
  if (current === null) {
    if (lessons.some(({ at }) => isWithin(period, at))) return true;
    const isWanted =
      lessons.length > 0 || hasInterview || applications.some(({ wasInterviewed }) => wasInterviewed);
    return isWanted && asked.length % AGAIN_AFTER_WEEKS === 0;
  }
  if (lessons.length > 0 || hasInterview) return true;
  if (isWithin(period, current.at)) return true;
  const weeks = Math.floor((period.to.getTime() - current.at.getTime()) / WEEK_MS);
  return weeks % AGAIN_AFTER_WEEKS === 0;
}

function questionOn(
  current: SearchedEntry | null,
  lessons: readonly SearchedEntry[],
  search: Search,
): string {
  if (current === null) return wordingOf(TO_BEGIN, search);
  if (lessons.length === 0) return wordingOf(ABOUT_THE_PITCH, search);
  return wordingOf(lessons.length === 1 ? ABOUT_ONE_LESSON : ABOUT_LESSONS, search);
}
