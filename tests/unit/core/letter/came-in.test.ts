import { describe, expect, it } from 'vitest';
import { cameIn } from '../../../../src/core/letter/came-in.ts';
import type { SearchedEmail } from '../../../../src/core/letter/search.ts';
import {
  anApplication,
  aSearchedEmail,
  LINKS,
  PERIOD,
  searchOf,
  several,
} from '../../../_util/a-search-so-far.ts';

const of = (...emails: SearchedEmail[]) => cameIn(searchOf({ cameIn: emails }), PERIOD, LINKS);
const from = (company: string, overrides: Partial<SearchedEmail> = {}) =>
  aSearchedEmail({ application: { code: `AP-${company}`, company, role: null }, ...overrides });

describe('what came in', () => {
  it('says what it was, of whom, and by which words', () => {
    expect(of(aSearchedEmail({ code: 'EM-3F2A1B' }))?.lines).toMatchObject([
      {
        code: 'EM-3F2A1B',
        outcome: 'a no',
        company: 'Fjordlicht',
        role: 'Data Engineer',
        on: '18 November',
        words: 'we will not be moving forward',
      },
    ]);
  });

  it('offers the likeliest other meanings, as commands that name the email', () => {
    const [line] = of(aSearchedEmail({ code: 'EM-3F2A1B' }))!.lines;
    expect(line?.links.map(({ words, command }) => [words, command])).toEqual([
      ['It is an interview', 'label EM-3F2A1B interview_invitation'],
      ['It is an update', 'label EM-3F2A1B status_update'],
    ]);
  });

  it.each([
    ['role_closed', 'a no: the role was closed'],
    ['on_hold', 'a no for now: the role is on hold'],
  ] as const)('tells a %s apart', (kind, outcome) => {
    expect(of(aSearchedEmail({ kind }))?.lines[0]?.outcome).toBe(outcome);
  });

  it('says the same news of one application once, with how many emails bring it', () => {
    const lines = of(aSearchedEmail(), aSearchedEmail({ code: 'EM-AAAAAA' }))?.lines;
    expect(lines?.map(({ code, outcome }) => [code, outcome])).toEqual([['EM-AAAAAA', 'a no, in 2 emails']]);
  });

  it('names the sender of what belongs to no application', () => {
    const outreach = aSearchedEmail({ label: 'recruiter_outreach', kind: null, application: null });
    expect(of(outreach)?.lines[0]?.outcome).toBe('mail from a recruiter, from Ines Roth');
  });

  it.each([
    ['rejection', { applied: '2026-10-01', rejected: '2026-11-10' }, 'a no, once more'],
    ['rejection', { applied: '2026-10-01', rejected: '2026-11-18' }, 'a no'],
    ['offer', { applied: '2026-10-01', offer: '2026-11-10' }, 'an offer, once more'],
    ['interview_invitation', { applied: '2026-10-01', interviewing: '2026-11-10' }, 'an interview'],
  ] as const)('says of %s what an earlier week told already', (label, course, outcome) => {
    const application = anApplication(course);
    const email = aSearchedEmail({ label, kind: label === 'rejection' ? 'not_selected' : null, application });
    const search = searchOf({ applications: [application], cameIn: [email] });
    expect(cameIn(search, PERIOD, LINKS)?.lines[0]?.outcome).toBe(outcome);
  });

  it('puts first what changes most', () => {
    const lines = of(
      from('Moor', { label: 'application_received' }),
      from('Heide', { label: 'rejection' }),
      from('Wald', { label: 'interview_invitation' }),
      from('See', { label: 'offer' }),
    )?.lines;
    expect(lines?.map(({ company }) => company)).toEqual(['See', 'Wald', 'Heide', 'Moor']);
  });

  it('leaves guesses, unreadable mail and what is about no job to other parts', () => {
    expect(
      of(
        aSearchedEmail({ isGuess: true }),
        aSearchedEmail({ problem: 'damaged' }),
        aSearchedEmail({ label: 'not_job_related', kind: null }),
      ),
    ).toBeNull();
  });

  it('counts acknowledgements when they are many', () => {
    const companies = ['Moor', 'Heide', 'Wald', 'See', 'Berg', 'Tal', 'Ufer'];
    const part = of(...companies.map((name) => from(name, { label: 'application_received', kind: null })));
    expect(part).toEqual({
      lines: [],
      more: 0,
      also: 'Seven applications were acknowledged: Moor, Heide, Wald, See, Berg and 2 more.',
    });
  });

  it('cuts long words between two of them', () => {
    const words = 'word '.repeat(80);
    const [line] = of(aSearchedEmail({ evidence: [{ rule: 'any', words }] }))!.lines;
    expect(line?.words).toMatch(/^(?:word ){30,31}word…$/);
  });

  it('says how many more there are than a letter holds', () => {
    const emails = several(25, () => aSearchedEmail({ application: null }));
    expect(of(...emails)).toMatchObject({ more: 5 });
  });
});
