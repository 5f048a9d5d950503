import { describe, expect, it } from 'vitest';
import { standing } from '../../../../src/core/letter/standing.ts';
import {
  anApplication,
  LINKS,
  PERIOD,
  searchOf,
  several,
  someFeedback,
} from '../../../_util/a-search-so-far.ts';

const of = (search: Parameters<typeof searchOf>[0]) => standing(searchOf(search), PERIOD, LINKS);
const commandsOf = (application: ReturnType<typeof anApplication>) =>
  of({ applications: [application] })?.live[0]?.links.map(({ command }) => command.replace(/AP-\w+/, 'AP'));

describe('standing', () => {
  it('has nothing to say before the first application', () => expect(of({})).toBeNull());

  it('counts the week beside the whole search, each number once', () => {
    const { figures } = of({
      applications: [
        // This week: two applications, two answers (an invitation, a no), one offer, two nos.
        anApplication({ applied: '2026-11-16T07:00:00Z' }),
        anApplication({ applied: '2026-11-18', rejected: '2026-11-20' }),
        anApplication({ applied: '2026-10-01', interviewing: '2026-11-17' }),
        anApplication({ applied: '2026-09-01', interviewing: '2026-10-01', offer: '2026-11-22' }),
        // A second answer is no second first answer: it came to an interview in October.
        anApplication({ applied: '2026-09-02', interviewing: '2026-10-02', rejected: '2026-11-19' }),
        // Before: the moment that the last letter was due belongs to this one, that of this one to the next.
        anApplication({ applied: '2026-11-16T06:59:59Z' }),
        anApplication({ applied: '2026-08-01', closed: '2026-08-20' }),
        // What the owner ends is no answer.
        anApplication({ applied: '2026-08-01', withdrawn: '2026-11-18' }),
        anApplication({ applied: '2026-08-01', silent: '2026-11-18' }),
      ],
      sent: [
        { kind: 'feedback_request', at: new Date('2026-08-25T09:00:00Z') },
        { kind: 'feedback_request', at: new Date('2026-11-20T09:00:00Z') },
        { kind: 'feedback_thanks', at: new Date('2026-11-20T10:00:00Z') },
        { kind: 'stay_in_touch', at: new Date('2026-10-20T09:00:00Z') },
      ],
      feedback: [someFeedback()],
    })!;
    expect(figures.map(({ what, thisWeek, sinceStart }) => [what, thisWeek, sinceStart])).toEqual([
      ['Applications', 2, 9],
      ['Answered, receipts aside', 2, 5],
      ['Came to a first interview', 1, 3],
      ['Came to an offer', 1, 1],
      ['Ended with a no', 2, 3],
      ['Asked for feedback', 1, 2],
      ['Feedback heard', 1, 1],
      ['Hellos sent', 0, 1],
    ]);
  });

  it('counts a word in the week in which it came to the owner, however long ago it was written', () => {
    const late = anApplication({ applied: '2026-10-01', rejected: '2026-10-20' });
    const reached = late.reached.map((step) =>
      step.stage === 'rejected' ? { ...step, cameAt: new Date('2026-11-18T12:00:00Z') } : step,
    );
    const { figures } = of({ applications: [{ ...late, reached }] })!;
    expect(figures.map(({ what, thisWeek, sinceStart }) => [what, thisWeek, sinceStart])).toEqual([
      ['Applications', 0, 1],
      ['Answered, receipts aside', 1, 1],
      ['Ended with a no', 1, 1],
    ]);
  });

  it('leaves out what never happened', () => {
    const { figures } = of({ applications: [anApplication({ applied: '2026-10-01' })] })!;
    expect(figures).toEqual([{ what: 'Applications', thisWeek: 0, sinceStart: 1 }]);
  });

  it('lists the live ones, the furthest first, then the soonest interview, then the latest word', () => {
    const applications = [
      anApplication({ applied: '2026-11-20' }, { code: 'AP-NEW' }),
      anApplication({ applied: '2026-10-01', rejected: '2026-11-18' }, { code: 'AP-NO' }),
      anApplication({ applied: '2026-11-12' }, { code: 'AP-OLDER' }),
      anApplication(
        { applied: '2026-11-01', interviewing: '2026-11-10' },
        { code: 'AP-LATE', interviewAt: new Date('2026-12-01T09:00:00Z') },
      ),
      anApplication({ applied: '2026-11-01', interviewing: '2026-11-21' }, { code: 'AP-NODATE' }),
      anApplication(
        { applied: '2026-11-01', interviewing: '2026-11-09' },
        { code: 'AP-SOON', interviewAt: new Date('2026-11-24T09:00:00Z') },
      ),
      anApplication({ applied: '2026-11-01', screening: '2026-11-02' }, { code: 'AP-TEST' }),
      anApplication({ applied: '2026-09-01', offer: '2026-11-02' }, { code: 'AP-OFFER' }),
    ];
    expect(of({ applications })?.live.map(({ code, days }) => [code, days])).toEqual([
      ['AP-OFFER', 21],
      ['AP-SOON', 14],
      ['AP-LATE', 13],
      ['AP-NODATE', 2],
      ['AP-TEST', 21],
      ['AP-NEW', 3],
      ['AP-OLDER', 11],
    ]);
  });

  it('shows twelve and counts the rest', () => {
    const shown = of({ applications: several(15, () => anApplication({ applied: '2026-11-20' })) })!;
    expect([shown.live.length, shown.more]).toEqual([12, 3]);
  });

  it('offers to end what reads like a no', () => {
    const guessed = anApplication(
      { applied: '2026-09-01', interviewing: '2026-11-10' },
      { lastLabel: 'rejection' },
    );
    expect(commandsOf(guessed)).toEqual(['stage AP rejected', 'stage AP withdrawn']);
  });

  it('offers what only the owner can say, where it is likely', () => {
    expect(commandsOf(anApplication({ applied: '2026-11-20' }))).toEqual([]);
    expect(commandsOf(anApplication({ applied: '2026-10-01' }))).toEqual([
      'stage AP silent',
      'stage AP withdrawn',
    ]);
    expect(commandsOf(anApplication({ applied: '2026-10-01', offer: '2026-11-20' }))).toEqual([
      'stage AP accepted',
      'stage AP withdrawn',
    ]);
  });
});
