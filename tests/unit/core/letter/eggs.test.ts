import { describe, expect, it } from 'vitest';
import { eggs } from '../../../../src/core/letter/eggs.ts';
import type { SearchedApplication } from '../../../../src/core/letter/search.ts';
import { anApplication, searchOf, several } from '../../../_util/a-search-so-far.ts';

const live = (overrides: Partial<SearchedApplication> = {}, stage: 'applied' | 'interviewing' = 'applied') =>
  anApplication(
    stage === 'applied' ? { applied: '2026-11-01' } : { applied: '2026-11-01', interviewing: '2026-11-10' },
    { role: null, ...overrides },
  );
const ended = () =>
  anApplication({ applied: '2026-10-01', rejected: '2026-10-10' }, { company: 'Fjordlicht' });
const of = (...applications: SearchedApplication[]) => eggs(searchOf({ applications }));
/** Two of each stage, so that no stage is over half. */
const mixed = () => [live(), live(), live({}, 'interviewing'), live({}, 'interviewing')];

describe('eggs', () => {
  it('says nothing of three live applications, however they hang', () => {
    expect(of(...several(3, () => live({ company: 'Fjordlicht' })), ended(), ended())).toBeNull();
  });

  it('counts the live ones at one company, however its name is spelled, and suggests one thing', () => {
    expect(
      of(
        live({ company: 'Fjordlicht GmbH' }),
        live({ company: 'fjordlicht' }, 'interviewing'),
        live({ company: 'Fjordlicht' }),
        live({ company: 'Brightgate' }, 'interviewing'),
        live({ company: null }, 'interviewing'),
        ended(),
      ),
    ).toEqual({
      live: 5,
      shares: ['3 of 5 are at Fjordlicht GmbH', '3 of 5 are in interviews'],
      suggestion: 'One application somewhere else this week makes the search depend less on Fjordlicht GmbH.',
    });
  });

  it('says a share that is not lopsided without a suggestion', () => {
    const two = several(2, () => live({ company: 'Fjordlicht' }));
    expect(of(...two, ...several(3, () => live({}, 'interviewing')), live())).toEqual({
      live: 6,
      shares: ['2 of 6 are at Fjordlicht', '3 of 6 wait for a first answer'],
      suggestion: null,
    });
  });

  it('takes two of nine at one company for no share worth saying', () => {
    const two = several(2, () => live({ company: 'Fjordlicht' }));
    expect(
      of(...two, ...several(3, () => live()), ...several(4, () => live({}, 'interviewing')))?.shares,
    ).toEqual(['5 of 9 wait for a first answer']);
  });

  it('tells companies of other scripts apart', () => {
    const [one, two, three, four] = mixed();
    const shares = of(
      { ...one!, company: '青空工業' },
      { ...two!, company: '海光電機' },
      three!,
      four!,
    )?.shares;
    expect(shares).toEqual(['2 of 4 wait for a first answer']);
  });

  it('says when all of it is at its beginning, and when nothing is', () => {
    expect(of(...several(4, () => live()))).toMatchObject({
      shares: ['All 4 wait for a first answer'],
      suggestion: expect.stringContaining('Nothing is further than its beginning'),
    });
    expect(of(...several(4, () => live({}, 'interviewing')))?.suggestion).toMatch(
      /^Nothing new comes up behind/,
    );
  });

  it('names a source that most of it goes through; what the owner found is no source', () => {
    const [one, two, three, four] = mixed().map((application) => ({
      ...application,
      source: 'agency' as const,
    }));
    expect(of(one!, two!, three!, { ...four!, source: 'own' })).toEqual({
      live: 4,
      shares: ['3 of 4 go through an agency', '2 of 4 wait for a first answer'],
      suggestion: 'One application straight to a company of your choice is a second way in.',
    });
    expect(of(...mixed())?.shares).toEqual(['2 of 4 wait for a first answer']);
  });

  it('puts roles under their kind, in any language', () => {
    const roles = ['Data Engineer', 'Data Analyst (m/w/d)', 'Analista de datos', 'Product Designer'];
    const applications = mixed().map((application, index) => ({ ...application, role: roles[index]! }));
    expect(of(...applications)?.shares).toContain('3 of 4 are in data');
    expect(of(...applications)?.suggestion).toBeNull();
    expect(of(...applications.slice(0, 3), live({ role: 'Data Steward' }, 'interviewing'))).toMatchObject({
      shares: expect.arrayContaining(['All 4 are in data']),
      suggestion: 'If a kind of role next to data would suit you, one application tests it.',
    });
  });

  it('lets a hostile name neither hide nor turn around', () => {
    const company = `\u202eevil <script>\n${'x'.repeat(300)}`;
    const [share] = of(...several(4, () => live({ company })))!.shares;
    expect(share).toMatch(/^All 4 are at evil <script> x+…$/);
    expect(share!.length).toBeLessThan(100);
  });
});
