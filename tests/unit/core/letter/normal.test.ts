import { describe, expect, it } from 'vitest';
import { normal } from '../../../../src/core/letter/normal.ts';
import type { SearchedApplication } from '../../../../src/core/letter/search.ts';
import { anApplication, type Course, searchOf, several } from '../../../_util/a-search-so-far.ts';

/** At the end of the week of 23 November, what began until 24 October is old enough. */
const of = (...applications: SearchedApplication[]) => normal(searchOf({ applications }));
const as = (course: Course, overrides?: Partial<SearchedApplication>) => () =>
  anApplication(course, overrides);
const unanswered = as({ applied: '2026-09-01' });
const no = as({ applied: '2026-09-01', rejected: '2026-09-09' });
const noAfterTalk = as({ applied: '2026-09-01', interviewing: '2026-09-10', rejected: '2026-09-30' });
const declined = as({
  applied: '2026-09-01',
  interviewing: '2026-09-10',
  offer: '2026-09-20',
  withdrawn: '2026-09-30',
});
const young = as({ applied: '2026-10-25' });
const youngNo = as({ applied: '2026-10-25', rejected: '2026-10-27' });

const counts = (...applications: SearchedApplication[]) =>
  of(...applications)?.rates.map(({ what, successes, of: all }) => `${what}: ${successes} of ${all}`);

describe('normal', () => {
  it('tells the rates of a search, each with what it rests on', () => {
    const applications = [
      ...several(10, unanswered),
      ...several(20, no),
      ...several(9, noAfterTalk),
      declined(),
    ];
    expect(of(...applications)).toEqual({
      rates: [
        {
          what: 'An application gets an answer',
          successes: 30,
          of: 40,
          rate: 30.5 / 41,
          // Quantiles of Beta(30.5, 10.5) at 0.05 and 0.95, as scipy.stats.beta.ppf gives them.
          low: expect.closeTo(0.626515, 5),
          high: expect.closeTo(0.847613, 5),
        },
        {
          what: 'An application leads to an interview',
          successes: 10,
          of: 40,
          rate: 10.5 / 41,
          low: expect.closeTo(0.152387, 5),
          high: expect.closeTo(0.373485, 5),
        },
        {
          what: 'An interview leads to an offer',
          successes: 1,
          of: 10,
          rate: 1.5 / 11,
          low: expect.closeTo(0.017892, 5),
          high: expect.closeTo(0.330563, 5),
        },
      ],
      // Beta(1.5, 39.5) has its middle 90 percent between 0.00442 and 0.09363: an offer in 11 to 230 applications.
      outlook: 'At your rates, an offer takes about 11 to 230 more applications on average.',
      basis:
        'This counts what has had 30 days or more to lead somewhere. Each range holds the true rate with a probability of 90 percent.',
    });
  });

  it('is silent on an application below ten, on an interview below five', () => {
    expect(counts(...several(9, no))).toBeUndefined();
    expect(counts(...several(6, no), ...several(4, noAfterTalk))).toEqual([
      'An application gets an answer: 10 of 10',
      'An application leads to an interview: 4 of 10',
    ]);
    expect(counts(...several(6, no), ...several(5, noAfterTalk))).toContain(
      'An interview leads to an offer: 0 of 5',
    );
  });

  it('counts nothing that began less than 30 days ago, not even what has ended: the quick are the nos', () => {
    expect(counts(...several(9, no), ...several(20, young), ...several(20, youngNo))).toBeUndefined();
    expect(counts(...several(10, no), ...several(20, youngNo))?.[0]).toMatch(/10 of 10$/);
  });

  it('leaves out what is still under way, until it comes to the next step or falls silent', () => {
    const underWay = as({ applied: '2026-09-01', interviewing: '2026-11-10' });
    const [answers, interviews] = counts(...several(10, no), ...several(3, underWay))!;
    expect([answers, interviews]).toEqual([
      'An application gets an answer: 13 of 13',
      'An application leads to an interview: 3 of 13',
    ]);
    const heardOf = as({ applied: '2026-09-01' }, { lastWordAt: new Date('2026-11-01T12:00:00Z') });
    expect(counts(...several(10, no), ...several(3, heardOf))?.[0]).toMatch(/10 of 10$/);
    const ahead = as({ applied: '2026-09-01' }, { deadline: new Date('2026-11-30T12:00:00Z') });
    expect(counts(...several(10, no), ...several(3, ahead))?.[0]).toMatch(/10 of 10$/);
    expect(counts(...several(10, no), ...several(3, unanswered))?.[0]).toMatch(/10 of 13$/);
  });

  it('counts what the owner ended for what it came to, and for nothing after that', () => {
    const withdrew = as({ applied: '2026-09-01', interviewing: '2026-09-10', withdrawn: '2026-09-12' });
    const gaveUp = as({ applied: '2026-09-01', silent: '2026-10-20' });
    expect(
      counts(...several(5, noAfterTalk), ...several(4, withdrew), ...several(3, gaveUp), ...several(2, no)),
    ).toEqual([
      'An application gets an answer: 11 of 14',
      'An application leads to an interview: 9 of 14',
      'An interview leads to an offer: 0 of 5',
    ]);
  });

  it('takes what a recruiter began for no answer to an application, but for an interview', () => {
    const approached = as(
      { applied: '2026-09-01', interviewing: '2026-09-02', rejected: '2026-09-20' },
      { source: 'recruiter' },
    );
    expect(counts(...several(10, no), ...several(5, approached))).toEqual([
      'An application gets an answer: 10 of 10',
      'An application leads to an interview: 0 of 10',
      'An interview leads to an offer: 0 of 5',
    ]);
  });
});

describe('the outlook', () => {
  const outlookOf = (...applications: SearchedApplication[]) => of(...applications)?.outlook;

  it('is silent below twenty applications or three interviews', () => {
    expect(outlookOf(...several(16, no), ...several(3, noAfterTalk))).toBeNull();
    expect(outlookOf(...several(18, no), ...several(2, noAfterTalk))).toBeNull();
    expect(outlookOf(...several(17, no), ...several(3, noAfterTalk))).not.toBeNull();
  });

  it('leaves the upper end open while there was no offer', () => {
    // The 0.95 quantile of Beta(0.5, 20.5) is 0.09048.
    expect(outlookOf(...several(17, no), ...several(3, noAfterTalk))).toBe(
      'At your rates, an offer takes at least about 11 more applications on average. There was none yet, so nothing tells how many at most.',
    );
  });

  it('rounds to two digits, and never below one', () => {
    // Beta(3.5, 297.5): 0.00362 to 0.02330. Beta(20.5, 0.5) reaches to the edge.
    expect(outlookOf(...several(250, no), ...several(47, noAfterTalk), ...several(3, declined))).toBe(
      'At your rates, an offer takes about 43 to 280 more applications on average.',
    );
    expect(outlookOf(...several(20, declined))).toBe(
      'At your rates, an offer takes about 1 more application on average.',
    );
  });

  it('is no question while an offer is there, or once one was accepted', () => {
    const rest = [...several(17, no), ...several(3, noAfterTalk), declined()];
    expect(outlookOf(...rest, anApplication({ applied: '2026-10-01', offer: '2026-11-10' }))).toBeNull();
    expect(outlookOf(...rest, anApplication({ applied: '2026-10-01', accepted: '2026-11-10' }))).toBeNull();
  });
});
