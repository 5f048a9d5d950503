import { describe, expect, it } from 'vitest';
import { daysSilent, nextStep } from '../../../../src/core/letter/next-step.ts';
import type { SearchedApplication } from '../../../../src/core/letter/search.ts';
import { anApplication, type Course } from '../../../_util/a-search-so-far.ts';

/** A Monday, nine in the morning in Berlin. */
const MOMENT = { now: new Date('2026-11-23T08:00:00Z'), timeZone: 'Europe/Berlin' };

const step = (course: Course, overrides: Partial<SearchedApplication> = {}) =>
  nextStep(anApplication(course, overrides), MOMENT);
const invited: Course = { applied: '2026-11-02', interviewing: '2026-11-20' };

describe('nextStep', () => {
  it('names the interview with its day and time, today and tomorrow by those words', () => {
    const at = (moment: string) => step(invited, { interviewAt: new Date(moment) });
    expect(at('2026-11-26T13:30:00Z')).toBe('Interview: Thursday 26 November at 14:30');
    expect(at('2026-11-23T13:30:00Z')).toBe('Interview: today at 14:30');
    expect(at('2026-11-24T08:00:00Z')).toBe('Interview: tomorrow at 09:00');
    expect(at('2027-01-08T09:00:00Z')).toBe('Interview: Friday 8 January 2027 at 10:00');
  });

  it('says a day without a time as a day, also on that day', () => {
    expect(step(invited, { interviewAt: new Date('2026-11-25T23:00:00Z') })).toBe(
      'Interview: Thursday 26 November',
    );
    expect(step(invited, { interviewAt: new Date('2026-11-22T23:00:00Z') })).toBe('Interview: today');
  });

  it('does not ask for thanks on the day of a talk whose time it does not know', () => {
    const today = { lastInterviewAt: new Date('2026-11-22T23:00:00Z') };
    expect(step(invited, today)).toBe('Interview: today');
    const yesterday = { lastInterviewAt: new Date('2026-11-21T23:00:00Z') };
    expect(step(invited, yesterday)).toBe('A short thank-you for the talk, if none is sent yet');
  });

  it('lets an offer be answered before everything else, with the day they wait until', () => {
    const offered: Course = { applied: '2026-10-01', offer: '2026-11-20' };
    expect(step(offered)).toBe('Answer the offer');
    expect(
      step(offered, {
        deadline: new Date('2026-11-27T22:59:59Z'),
        interviewAt: new Date('2026-11-24T09:00:00Z'),
      }),
    ).toBe('Answer the offer: they wait until Friday 27 November');
    expect(step(offered, { deadline: new Date('2026-11-21T22:59:59Z') })).toBe('Answer the offer');
  });

  it('sends nobody to ask after what may be a no already', () => {
    const guessed = { lastLabel: 'rejection', lastWordAt: new Date('2026-10-01T12:00:00Z') } as const;
    const words = 'Their last mail may be a no: read it again before anything else';
    expect(step(invited, guessed)).toBe(words);
    expect(step(invited, { ...guessed, lastInterviewAt: new Date('2026-11-20T15:00:00Z') })).toBe(words);
    expect(step({ applied: '2026-10-01', offer: '2026-10-20' }, guessed)).toBe('Answer the offer');
  });

  it('names what is due, and a test as a test', () => {
    const deadline = new Date('2026-11-24T22:59:59Z');
    expect(step({ applied: '2026-11-02', screening: '2026-11-20' }, { deadline })).toBe('Test due: tomorrow');
    expect(step(invited, { deadline })).toBe('What they asked for is due: tomorrow');
  });

  it('asks for a thank-you within four days of the talk, and no longer', () => {
    const talked = (talk: string) => step(invited, { lastInterviewAt: new Date(talk) });
    expect(talked('2026-11-23T07:30:00Z')).toBe('A short thank-you for the talk, if none is sent yet');
    expect(talked('2026-11-18T23:30:00Z')).toBe('A short thank-you for the talk, if none is sent yet');
    expect(talked('2026-11-18T15:00:00Z')).toBe('Nothing to do: it is their turn');
  });

  it('reminds of what they asked for a week long', () => {
    expect(step({ applied: '2026-11-02', screening: '2026-11-17' }, { lastLabel: 'assessment' })).toBe(
      'Do the test, if it is not done yet',
    );
    expect(step(invited, { lastLabel: 'interview_invitation' })).toBe(
      'Answer the invitation, if you have not: no date is known yet',
    );
    expect(step({ applied: '2026-11-02', screening: '2026-11-16' }, { lastLabel: 'assessment' })).toBe(
      'Ask how it stands: 7 days without a word',
    );
  });

  it('suggests to ask after one week of silence, after two when nobody has answered yet', () => {
    expect(step({ applied: '2026-11-01', interviewing: '2026-11-17' })).toBe(
      'Nothing to do: it is their turn',
    );
    expect(step({ applied: '2026-11-01', interviewing: '2026-11-16' })).toBe(
      'Ask how it stands: 7 days without a word',
    );
    expect(step({ applied: '2026-11-10' })).toBe('Nothing to do: it is their turn');
    expect(step({ applied: '2026-11-09' })).toBe('Ask how it stands: 14 days without a word');
    expect(step({ applied: '2026-10-24' })).toBe('30 days of silence: ask one last time, or call it silent');
  });

  it('counts the last word in either direction: who asked last week waits', () => {
    const asked = { lastWordAt: new Date('2026-11-19T12:00:00Z') };
    expect(step({ applied: '2026-10-01' }, asked)).toBe('Nothing to do: it is their turn');
  });
});

describe('daysSilent', () => {
  const silent = (lastWordAt: string, now: string, timeZone: string) =>
    daysSilent(anApplication(undefined, { lastWordAt: new Date(lastWordAt) }), {
      now: new Date(now),
      timeZone,
    });

  it('counts days of the calendar in the owner’s zone', () => {
    expect(silent('2026-11-22T22:30:00Z', '2026-11-23T08:00:00Z', 'Europe/Berlin')).toBe(1);
    expect(silent('2026-11-22T23:30:00Z', '2026-11-23T08:00:00Z', 'Europe/Berlin')).toBe(0);
    expect(silent('2026-11-22T23:30:00Z', '2026-11-23T08:00:00Z', 'America/New_York')).toBe(1);
  });

  it('counts them right over a change of the clock', () => {
    expect(silent('2026-10-24T22:30:00Z', '2026-10-26T08:00:00Z', 'Europe/Berlin')).toBe(1);
    expect(silent('2026-03-28T22:30:00Z', '2026-03-30T06:00:00Z', 'Europe/Berlin')).toBe(2);
  });
});
