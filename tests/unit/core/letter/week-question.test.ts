import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { OCCASIONS, QUESTIONS } from '../../../../src/core/letter/questions.ts';
import type { LetterPeriod, Search } from '../../../../src/core/letter/search.ts';
import { occasionsOf, weekQuestion } from '../../../../src/core/letter/week-question.ts';
import {
  anApplication,
  aSearchedEmail,
  LINKS,
  PERIOD,
  searchOf,
  several,
  someFeedback,
} from '../../../_util/a-search-so-far.ts';

const askedFor = (search: Partial<Search>, period: LetterPeriod = PERIOD) =>
  weekQuestion(searchOf(search), period, LINKS);
const occasionOf = (search: Partial<Search>) => QUESTIONS.find(({ id }) => id === askedFor(search)?.id)?.when;
/** A letter was written before this one, with a question that is none of the set. */
const BEFORE = { asked: [{ question: 'none', on: '2026-11-16' }] };

/** Writes letter after letter, and keeps what was asked. */
function askFor(weeks: number, week: Partial<Search>) {
  const asked: { question: string; on: string }[] = [];
  for (let at = 0; at < weeks; at += 1) {
    const start = DateTime.fromISO(PERIOD.start).plus({ weeks: at }).toISODate() as string;
    const question = askedFor({ ...week, asked: [...asked] }, { ...PERIOD, start });
    if (question) asked.push({ question: question.id, on: start });
  }
  return asked.map(({ question }) => question);
}

describe('the set of questions', () => {
  it('has at least 40, each with an id and words of its own', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    expect(new Set(QUESTIONS.map(({ text }) => text)).size).toBe(QUESTIONS.length);
  });

  it.each(OCCASIONS)('has three or more for %s', (occasion) => {
    expect(QUESTIONS.filter(({ when }) => when === occasion).length).toBeGreaterThanOrEqual(3);
  });

  it.each(QUESTIONS)('$id asks', ({ text }) => {
    expect(text).toContain('?');
  });
});

describe('the question of the week', () => {
  const rejected = (overrides: Parameters<typeof anApplication>[1]) =>
    anApplication({ applied: '2026-10-01', rejected: '2026-11-18' }, overrides);
  const noFrom = (application: ReturnType<typeof anApplication>) => ({
    ...BEFORE,
    applications: [application],
    cameIn: [aSearchedEmail({ application })],
  });

  it.each<[string, Partial<Search>]>([
    ['no_after_last_round', noFrom(rejected({ wasInterviewed: true, round: 'final' }))],
    ['no_after_interview', noFrom(rejected({ wasInterviewed: true, round: 'screen' }))],
    ['no_on_paper', noFrom(rejected({}))],
    ['feedback_heard', { ...BEFORE, feedback: [someFeedback()] }],
    ['slow_week', { ...BEFORE }],
    ['first_week', {}],
    ['any', { ...BEFORE, cameIn: [aSearchedEmail({ label: 'status_update', kind: null })] }],
    ['offer', { applications: [anApplication({ applied: '2026-10-01', offer: '2026-11-18' })] }],
    ['accepted', { applications: [anApplication({ applied: '2026-10-01', accepted: '2026-11-18' })] }],
    ['interview_coming', { applications: [anApplication(undefined, { interviewAt: PERIOD.to })] }],
    [
      'silence',
      {
        ...BEFORE,
        cameIn: [aSearchedEmail({ isGuess: true })],
        applications: [anApplication({ applied: '2026-10-01' })],
      },
    ],
    [
      'lopsided',
      {
        ...BEFORE,
        applications: several(6, () => anApplication({ applied: '2026-11-20' }, { company: 'Moor' })),
      },
    ],
    [
      'acknowledgements',
      {
        ...BEFORE,
        cameIn: several(4, () =>
          aSearchedEmail({ label: 'application_received', kind: null, application: null }),
        ),
      },
    ],
  ])('is about %s', (occasion, search) => {
    expect(occasionOf(search)).toBe(occasion);
  });

  it('takes no no of an earlier week for one of this', () => {
    const earlier = anApplication(
      { applied: '2026-09-01', rejected: '2026-11-10' },
      { wasInterviewed: true, round: 'final' },
    );
    expect(occasionsOf(searchOf({ applications: [earlier] }), PERIOD)).not.toContain('no_after_last_round');
  });

  it('does not come again within a quarter, however alike the weeks are', () => {
    const questions = askFor(60, { applications: [anApplication({ applied: '2026-10-01' })] });
    expect(questions).toHaveLength(60);
    questions.forEach((question, at) => {
      expect(questions.slice(at + 1, at + 14)).not.toContain(question);
    });
  });

  it('may come again after a quarter', () => {
    const questions = askFor(80, {});
    expect(new Set(questions).size).toBeLessThan(questions.length);
  });

  it('is the same for the same week, and is answered by a command', () => {
    expect(askedFor({})).toEqual(askedFor({}));
    expect(askedFor({})?.answer.command).toBe('answer: ');
  });
});
