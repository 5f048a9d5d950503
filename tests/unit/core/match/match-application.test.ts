import { describe, expect, it } from 'vitest';
import type { KnownApplication } from '../../../../src/core/application.ts';
import { type Facts, NO_FACTS } from '../../../../src/core/facts.ts';
import { matchApplication } from '../../../../src/core/match/match-application.ts';
import type { Label } from '../../../../src/core/outcome.ts';
import type { Original } from '../../../../src/core/reading.ts';
import { aReading } from '../../../_util/a-reading.ts';

const day = (date: string) => new Date(`${date}T10:00:00Z`);
const known = (
  id: string,
  overrides: Partial<KnownApplication> & { name?: string | null } = {},
): KnownApplication => {
  const { name = 'Northwind', ...rest } = overrides;
  return {
    id,
    company: name === null ? null : { name, aliases: [], domains: [] },
    role: 'Fleet Planner',
    requisitionId: null,
    alsoKnownAs: [],
    apartFrom: [],
    acknowledged: [],
    stage: 'interviewing',
    openedAt: day('2026-04-01'),
    lastEventAt: day('2026-04-20'),
    messageIds: [],
    people: [],
    ...rest,
  };
};
interface Mail {
  label?: Label;
  company?: string | null;
  domain?: string;
  role?: string;
  requisition?: string;
  person?: string;
  on?: string;
  review?: boolean;
  original?: Partial<Original>;
}
const match = (mail: Mail, ...applications: KnownApplication[]) => {
  const found = (value: string | null | undefined) => (value ? { value, evidence: value } : null);
  const { label = 'rejection', company = 'Northwind', on = '2026-05-04', review = false } = mail;
  const person = { name: null, is: 'unknown', title: null, source: 'from', evidence: '' } as const;
  const facts: Facts = {
    ...NO_FACTS,
    company: found(company),
    companyDomain: mail.domain ?? null,
    role: found(mail.role),
    requisitionId: found(mail.requisition),
    people: mail.person ? [{ ...person, address: mail.person }] : [],
  };
  const outcome = { label, kind: null, confidence: 0.9, review, evidence: [], contradictions: [] };
  const reading = aReading({ original: { date: day(on), ...mail.original } });
  return matchApplication({ reading, facts, outcome, now: day('2026-06-01') }, applications);
};
const existing = (applicationId: string, by: string) =>
  expect.objectContaining({ kind: 'existing', applicationId, by });
const isNew = expect.objectContaining({ kind: 'new' });

describe('matchApplication', () => {
  it('follows the thread before everything else', () => {
    const original = { references: ['<1@northwind.example>'] };
    const other = known('other', { role: 'Analyst', messageIds: ['<1@northwind.example>'] });
    expect(match({ role: 'Fleet Planner', original }, known('one'), other)).toEqual(
      existing('other', 'thread'),
    );
  });

  it('follows the requisition id, where the company does not speak against it', () => {
    const one = known('one', { requisitionId: 'REQ-0077', role: 'Planner' });
    expect(match({ requisition: '77', role: 'Something Else', company: null }, one)).toEqual(
      existing('one', 'requisition'),
    );
    expect(match({ requisition: '77', company: 'Boreal' }, one)).toEqual(isNew);
  });

  it('tells two openings of one company apart by their ids', () => {
    const one = known('one', { requisitionId: 'REQ-1' });
    expect(match({ requisition: 'REQ-2', role: 'Fleet Planner' }, one)).toEqual(isNew);
  });

  it.each([
    ['Northwind GmbH', 'Fleet Planner (m/w/d)'],
    ['northwind group', 'Planner, Fleet'],
  ])('joins %s, %s by company and role', (company, role) => {
    expect(match({ company, role }, known('one'))).toEqual(existing('one', 'company_and_role'));
  });

  it('knows a company by its alias and by its domain', () => {
    const one = known('one', {
      company: { name: 'Zoom', aliases: ['ZM Video'], domains: ['zoomvideo.example'] },
    });
    expect(match({ company: 'Zoom Communications, Inc.' }, one)).toEqual(existing('one', 'company'));
    expect(match({ company: 'ZM Video' }, one)).toEqual(existing('one', 'company'));
    expect(match({ company: null, domain: 'zoomvideo.example' }, one)).toEqual(existing('one', 'company'));
  });

  it('keeps Workable the tool and Workable the employer apart', () => {
    const employer = known('workable', { name: 'Workable', role: 'Designer' });
    expect(match({ company: 'Northwind', role: 'Designer' }, employer)).toEqual(isNew);
  });

  it('keeps another level and another role at one company apart', () => {
    const one = known('one', { role: 'Backend Engineer' });
    expect(match({ role: 'Senior Backend Engineer' }, one)).toEqual(isNew);
    expect(match({ role: 'Designer' }, one)).toEqual(isNew);
  });

  it('chooses between two live applications by role, and asks when no role is named', () => {
    const both = [known('planner'), known('analyst', { role: 'Data Analyst' })];
    expect(match({ role: 'Data Analyst' }, ...both)).toEqual(existing('analyst', 'company_and_role'));
    expect(match({}, ...both)).toMatchObject({ kind: 'ambiguous', candidates: ['planner', 'analyst'] });
  });

  it('joins a job board’s acknowledgement and the tracking system’s rejection of one job', () => {
    const acknowledged = known('one', { stage: 'applied', name: 'Northwind', role: 'Fleet Planner' });
    expect(match({ company: 'Northwind Ltd', role: 'Fleet Planner - Remote' }, acknowledged)).toEqual(
      existing('one', 'company_and_role'),
    );
  });

  it('joins a no-reply rejection and the invitation of a person, whichever of the two names a role', () => {
    const invited = known('one', { role: null, people: ['mara@northwind.example'] });
    expect(match({ role: 'Fleet Planner' }, invited)).toEqual(existing('one', 'company'));
    expect(match({}, known('one', { people: ['mara@northwind.example'] }))).toEqual(
      existing('one', 'company'),
    );
  });

  it('knows a person of exactly one application', () => {
    const one = known('one', { name: null, role: null, people: ['mara@northwind.example'] });
    expect(match({ company: null, person: 'mara@northwind.example' }, one)).toEqual(
      existing('one', 'person'),
    );
    expect(
      match({ company: null, person: 'mara@northwind.example' }, one, { ...one, id: 'two' }),
    ).toMatchObject({ kind: 'ambiguous' });
  });

  it('knows a person by the address that they write from, though nothing shows them to be one', () => {
    const met = known('met', { people: ['mara@northwind.example'] });
    const original = { from: { name: 'Northwind', address: 'Mara@northwind.example' } };
    expect(match({ original }, known('other', { role: 'Analyst' }), met)).toEqual(existing('met', 'company'));
  });

  it('does not follow an agency’s recruiter to another employer', () => {
    const one = known('one', { people: ['kai@agency.example'] });
    expect(match({ company: 'Boreal', person: 'kai@agency.example' }, one)).toEqual(isNew);
  });

  it('follows a person who cuts the company’s name short, to the role that they mean', () => {
    const one = known('one', { name: 'Copper Energy', role: 'Grid Analyst', people: ['dan@agents.example'] });
    const said = { company: 'Copper', domain: 'agents.example', person: 'dan@agents.example' };
    expect(match(said, one)).toEqual(existing('one', 'person'));
    expect(match({ ...said, role: 'Grid' }, one)).toEqual(existing('one', 'person'));
    expect(match({ ...said, role: 'Crane Operator' }, one)).toEqual(isNew);
    expect(match({ ...said, person: 'kim@agents.example' }, one)).toEqual(isNew);
    const water = known('two', { name: 'Copper Water', role: null, people: ['dan@agents.example'] });
    expect(match(said, one, water)).toMatchObject({ kind: 'ambiguous', candidates: ['one', 'two'] });
  });

  it('opens a new one for an acknowledgement after the end, and keeps late mail of the old one', () => {
    const ended = known('old', { stage: 'rejected', lastEventAt: day('2026-04-20') });
    expect(match({ label: 'application_received', role: 'Fleet Planner', on: '2026-05-04' }, ended)).toEqual(
      isNew,
    );
    expect(match({ label: 'feedback_reply', role: 'Fleet Planner', on: '2026-05-04' }, ended)).toEqual(
      existing('old', 'company_and_role'),
    );
    expect(match({ label: 'rejection', role: 'Fleet Planner', on: '2026-04-25' }, ended)).toEqual(
      existing('old', 'company_and_role'),
    );
    expect(match({ label: 'interview_invitation', role: 'Fleet Planner', on: '2026-08-01' }, ended)).toEqual(
      isNew,
    );
  });

  it('keeps an acknowledgement that was written before the end, though it arrives after it', () => {
    const ended = known('old', { stage: 'rejected' });
    expect(match({ label: 'application_received', role: 'Fleet Planner', on: '2026-04-02' }, ended)).toEqual(
      existing('old', 'company_and_role'),
    );
  });

  it('gives a re-application its own mail', () => {
    const old = known('old', {
      stage: 'rejected',
      openedAt: day('2026-01-05'),
      lastEventAt: day('2026-02-01'),
    });
    const live = known('live', {
      stage: 'applied',
      openedAt: day('2026-04-01'),
      lastEventAt: day('2026-04-01'),
    });
    expect(match({ role: 'Fleet Planner', on: '2026-04-20' }, old, live)).toEqual(
      existing('live', 'company_and_role'),
    );
    expect(match({ role: 'Fleet Planner', on: '2026-01-20' }, old, live)).toEqual(
      existing('old', 'company_and_role'),
    );
  });

  it('never closes a live application with a decision older than it', () => {
    const live = known('live', {
      stage: 'applied',
      openedAt: day('2026-05-10'),
      lastEventAt: day('2026-05-10'),
    });
    expect(match({ role: 'Fleet Planner', on: '2026-05-01' }, live)).toEqual(isNew);
  });

  it('still matches mail older than the last event', () => {
    expect(
      match({ label: 'interview_invitation', role: 'Fleet Planner', on: '2026-04-05' }, known('one')),
    ).toEqual(existing('one', 'company_and_role'));
  });

  it('opens nothing for mail that concerns no application', () => {
    expect(match({ label: 'not_job_related' }, known('one')).kind).toBe('none');
    expect(match({ label: 'recruiter_outreach' }).kind).toBe('none');
    expect(match({ company: null }).kind).toBe('none');
    expect(match({ label: 'status_update' }).kind).toBe('none');
    expect(match({ review: true }).kind).toBe('none');
  });

  it('offers a role without a company as a question', () => {
    expect(match({ company: null, role: 'Fleet Planner' }, known('one'))).toMatchObject({
      kind: 'ambiguous',
      candidates: ['one'],
    });
  });

  describe('after the owner merged two', () => {
    const names = { company: { name: 'Gezeiten', aliases: [], domains: [] }, role: 'Head of Quays' };
    const merged = known('one', { alsoKnownAs: [{ ...names, requisitionId: 'REQ-9' }] });

    it('takes mail of either name to the one', () => {
      const byRole = existing('one', 'company_and_role');
      expect(match({ company: 'Gezeiten GmbH', role: 'Head of Quays' }, merged)).toEqual(byRole);
      expect(match({ role: 'Fleet Planner' }, merged)).toEqual(byRole);
      expect(match({ company: 'Gezeiten' }, merged)).toEqual(existing('one', 'company'));
      expect(match({ company: null, requisition: 'REQ-9' }, merged)).toEqual(existing('one', 'requisition'));
    });

    it('opens a new one for another role of either', () => {
      expect(match({ company: 'Gezeiten', role: 'Crane Operator' }, merged)).toEqual(isNew);
      expect(match({ role: 'Crane Operator' }, merged)).toEqual(isNew);
    });
  });

  describe('after the owner split two', () => {
    const systems = known('systems', { name: 'Delta Systems', apartFrom: ['delta'], messageIds: ['<1@d>'] });
    const delta = known('delta', { name: 'Delta', apartFrom: ['systems'], messageIds: ['<2@d>'] });

    it('tells them apart by the closest name, role or person', () => {
      expect(match({ company: 'Delta' }, systems, delta)).toEqual(existing('delta', 'company'));
      expect(match({ company: 'Delta Systems' }, systems, delta)).toEqual(existing('systems', 'company'));
      const twin = known('twin', { name: 'Delta', apartFrom: ['delta'], people: ['mara@delta.example'] });
      expect(match({ company: 'Delta', person: 'mara@delta.example' }, twin, delta)).toEqual(
        existing('twin', 'company'),
      );
    });

    it('asks when their names are the same', () => {
      const twin = known('twin', { name: 'Delta', apartFrom: ['delta'] });
      expect(match({ company: 'Delta', role: 'Fleet Planner' }, twin, delta)).toMatchObject({
        kind: 'ambiguous',
        candidates: ['twin', 'delta'],
      });
    });

    it('follows the email that is answered last where they share a thread', () => {
      const original = { references: ['<1@d>', '<2@d>'] };
      expect(match({ company: null, original }, systems, delta)).toEqual(existing('delta', 'thread'));
    });

    it('does not tell those apart that the owner has not split', () => {
      const one = { ...systems, apartFrom: [] };
      const other = { ...delta, apartFrom: [] };
      expect(match({ company: 'Delta' }, one, other).kind).toBe('ambiguous');
    });
  });

  it('says why in words', () => {
    expect(match({}).reason).toBe('the first email about Northwind');
    expect(match({ role: 'Fleet Planner' }, known('one')).reason).toBe('Northwind, Fleet Planner');
  });
});
