import { describe, expect, it } from 'vitest';
import { flow } from '../../../../src/core/letter/flow.ts';
import { anApplication, type Course, several } from '../../../_util/a-search-so-far.ts';

const of = (...courses: Course[]) => courses.map((course) => anApplication(course));
const linksOf = (applications: Parameters<typeof flow>[0]) =>
  Object.fromEntries(
    (flow(applications)?.links ?? []).map(({ from, to, count }) => [`${from}>${to}`, count]),
  );

describe('flow', () => {
  it('is none without an application', () => expect(flow([])).toBeNull());

  it('takes each application through what it reached to how it ended', () => {
    const applications = of(
      { applied: '2026-09-01', rejected: '2026-09-09' },
      { applied: '2026-09-01', rejected: '2026-09-19' },
      { applied: '2026-09-02', closed: '2026-09-12' },
      { applied: '2026-09-03', screening: '2026-09-08', rejected: '2026-09-20' },
      { applied: '2026-09-03', screening: '2026-09-08', interviewing: '2026-09-15', rejected: '2026-09-30' },
      { applied: '2026-09-04', interviewing: '2026-09-15', offer: '2026-10-01', accepted: '2026-10-04' },
      { applied: '2026-09-04', interviewing: '2026-09-16', offer: '2026-10-02', withdrawn: '2026-10-05' },
      { applied: '2026-09-05', interviewing: '2026-09-17', silent: '2026-11-01' },
      { applied: '2026-11-18' },
      { applied: '2026-11-01', interviewing: '2026-11-17' },
    );
    expect(flow(applications)?.stages).toEqual([
      { stage: 'applied', count: 10 },
      { stage: 'screening', count: 2 },
      { stage: 'interviewing', count: 5 },
      { stage: 'offer', count: 2 },
    ]);
    expect(linksOf(applications)).toEqual({
      'applied>screening': 2,
      'applied>interviewing': 4,
      'applied>rejected': 2,
      'applied>closed': 1,
      'applied>live': 1,
      'screening>interviewing': 1,
      'screening>rejected': 1,
      'interviewing>offer': 2,
      'interviewing>rejected': 1,
      'interviewing>silent': 1,
      'interviewing>live': 1,
      'offer>accepted': 1,
      'offer>withdrawn': 1,
    });
    expect(flow(applications)?.inWords).toBe(
      '10 applications: 2 came to a screening, 5 to an interview and 2 to an offer. ' +
        '1 was accepted, 4 ended with a no, 1 was closed, 1 was withdrawn, 1 fell silent and 2 are live.',
    );
  });

  it('counts an interview that nothing but the no speaks of, and the offer that was accepted', () => {
    const thanked = anApplication(
      { applied: '2026-10-01', rejected: '2026-10-20' },
      { wasInterviewed: true },
    );
    expect(linksOf([thanked])).toEqual({ 'applied>interviewing': 1, 'interviewing>rejected': 1 });
    expect(linksOf(of({ applied: '2026-10-01', accepted: '2026-10-20' }))).toEqual({
      'applied>offer': 1,
      'offer>accepted': 1,
    });
  });

  it('goes by where an application stands, not by an end that was taken back', () => {
    const reopened = anApplication(
      { applied: '2026-10-01', interviewing: '2026-10-09', rejected: '2026-10-20' },
      { stage: 'interviewing' },
    );
    expect(linksOf([reopened])).toEqual({ 'applied>interviewing': 1, 'interviewing>live': 1 });
  });

  it('says one application, and many that went nowhere yet, in words', () => {
    expect(flow(of({ applied: '2026-11-20' }))?.inWords).toBe('1 application. 1 is live.');
    expect(flow(several(400, () => anApplication({ applied: '2026-11-20' })))?.inWords).toBe(
      '400 applications. 400 are live.',
    );
  });

  it('counts each application once on its way in and once at its end, whatever its course', () => {
    const stages = ['screening', 'interviewing', 'offer'] as const;
    const ends = ['accepted', 'rejected', 'closed', 'withdrawn', 'silent', null] as const;
    const applications = ends.flatMap((end) =>
      Array.from({ length: 8 }, (_, mask) => {
        const passed = stages.filter((_, bit) => mask & (1 << bit));
        const course: Course = { applied: '2026-09-01' };
        for (const [index, stage] of passed.entries()) course[stage] = `2026-09-1${index}`;
        if (end) course[end] = '2026-10-10';
        return anApplication(course);
      }),
    );
    const { links, stages: counts } = flow(applications)!;
    const sum = (some: typeof links) => some.reduce((total, { count }) => total + count, 0);
    for (const { stage, count } of counts) {
      const into = stage === 'applied' ? applications.length : sum(links.filter(({ to }) => to === stage));
      expect(into, stage).toBe(count);
      expect(sum(links.filter(({ from }) => from === stage)), stage).toBe(count);
    }
    const places: readonly string[] = ['applied', ...stages];
    expect(sum(links.filter(({ to }) => !places.includes(to)))).toBe(applications.length);
  });
});
