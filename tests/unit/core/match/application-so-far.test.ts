import { describe, expect, it } from 'vitest';
import { retell, type Told, tell } from '../../../../src/core/match/application-so-far.ts';
import type { Label } from '../../../../src/core/outcome.ts';

const day = (date: string) => new Date(`2026-${date}T10:00:00Z`);
const said = (
  on: string,
  label: Label,
  names: { company?: string; role?: string; domain?: string } = {},
): Told => {
  const found = (value?: string) => (value ? { value, evidence: value } : null);
  return {
    outcome: { label, kind: null, review: false },
    facts: {
      company: found(names.company),
      companyDomain: names.domain ?? null,
      role: found(names.role),
      requisitionId: null,
    },
    at: day(on),
    language: 'en',
  };
};
const applied = {
  company: null,
  companyBy: 'machine',
  role: null,
  roleBy: 'machine',
  stage: 'applied',
  stageBy: 'machine',
  stageAt: day('01-01'),
} as const;

describe('an application as its emails tell it', () => {
  it('fills in what is not known, and replaces nothing', () => {
    const first = tell(null, said('03-05', 'application_received', { company: 'Tidewater' }));
    const second = tell(first, said('03-01', 'status_update', { company: 'Boreal', role: 'Planner' }));
    expect(second).toMatchObject({
      company: { name: 'Tidewater' },
      role: 'Planner',
      stage: 'applied',
      openedAt: day('03-01'),
      lastEventAt: day('03-05'),
    });
  });

  it('learns a domain from who writes of it by its name, and from nobody else', () => {
    const first = tell(null, said('03-05', 'application_received', { company: 'Tidewater' }));
    const named = tell(
      first,
      said('03-06', 'status_update', { company: 'Tidewater GmbH', domain: 'tw.example' }),
    );
    expect(named.company?.domains).toEqual(['tw.example']);
    const other = tell(
      first,
      said('03-06', 'status_update', { company: 'Boreal', domain: 'boreal.example' }),
    );
    expect(other.company?.domains).toEqual([]);
    expect(tell(first, said('03-06', 'status_update', { domain: 'x.example' })).company?.domains).toEqual([]);
  });

  it('is told anew in the order in which they were written', () => {
    const emails = [
      { ...said('03-20', 'rejection', { company: 'Tidewater' }), addedByOwner: false },
      {
        ...said('03-09', 'interview_invitation', { company: 'Tidewater', role: 'Planner' }),
        addedByOwner: false,
      },
    ];
    expect(retell(emails, applied)).toMatchObject({
      role: 'Planner',
      stage: 'rejected',
      stageAt: day('03-20'),
      openedAt: day('03-09'),
    });
    expect(retell([], applied)).toBeNull();
  });

  it('keeps its own name when the owner adds older mail, and the end that the owner gave it', () => {
    const emails = [
      {
        ...said('03-20', 'application_received', { company: 'Tidewater', role: 'Planner' }),
        addedByOwner: false,
      },
      {
        ...said('03-01', 'application_received', { company: 'Gezeiten', role: 'Head of Quays' }),
        addedByOwner: true,
      },
    ];
    expect(
      retell(emails, { ...applied, stage: 'withdrawn', stageBy: 'owner', stageAt: day('04-01') }),
    ).toMatchObject({
      company: { name: 'Tidewater' },
      role: 'Planner',
      openedAt: day('03-01'),
      stage: 'withdrawn',
      stageAt: day('04-01'),
    });
  });

  const named = (on: string, label: Label) => ({
    ...said(on, label, { company: 'Gezeiten', role: 'Planner' }),
    addedByOwner: false,
  });

  it('goes by the names that the owner gave, whatever its emails say', () => {
    const company = { name: 'Tidewater', domains: [] };
    const before = { ...applied, company, companyBy: 'owner' } as const;
    expect(retell([named('03-01', 'application_received')], before)).toMatchObject({
      company,
      companyBy: 'owner',
      role: 'Planner',
      roleBy: 'machine',
    });
    const first = {
      ...tell(null, named('03-01', 'application_received')),
      company,
      companyBy: 'owner',
    } as const;
    expect(tell(first, named('03-02', 'status_update'))).toMatchObject({ company, companyBy: 'owner' });
  });

  it('stays where the owner said that it ended, whatever comes in later', () => {
    const before = { ...applied, stage: 'accepted', stageBy: 'owner', stageAt: day('03-10') } as const;
    const emails = [named('03-01', 'offer'), named('03-20', 'rejection')];
    expect(retell(emails, before)).toMatchObject({ stage: 'accepted', stageAt: day('03-10') });
    const accepted = { ...tell(null, emails[0]!), ...before };
    expect(tell(accepted, emails[1]!)).toMatchObject({ stage: 'accepted', stageBy: 'owner' });
  });

  it('goes on from another stage of the owner with the emails after it', () => {
    const before = { ...applied, stage: 'interviewing', stageBy: 'owner', stageAt: day('03-10') } as const;
    const first = named('03-01', 'application_received');
    expect(retell([first], before)).toMatchObject({ stage: 'interviewing', stageBy: 'owner' });
    expect(retell([first, named('03-20', 'rejection')], before)).toMatchObject({
      stage: 'rejected',
      stageBy: 'machine',
      stageAt: day('03-20'),
    });
    expect(retell([named('03-05', 'rejection')], before)).toMatchObject({ stage: 'interviewing' });
  });

  it('lives again when they invite after their no, in whatever order that is read, and ends again', () => {
    const [no, invited] = [named('03-10', 'rejection'), named('03-24', 'interview_invitation')];
    expect(retell([invited, no], applied)).toMatchObject({ stage: 'interviewing', stageAt: day('03-24') });
    expect(tell(tell(null, invited), no)).toMatchObject({ stage: 'interviewing', stageAt: day('03-24') });
    const again = named('04-02', 'rejection');
    expect(retell([no, invited, again], applied)).toMatchObject({ stage: 'rejected', stageAt: day('04-02') });
  });

  it('stays ended when what comes after its no calls an interview off', () => {
    const no = named('03-10', 'rejection');
    const off = named('03-24', 'interview_invitation');
    const interview = {
      at: null,
      endsAt: null,
      tookPlace: false,
      cancelled: true,
      source: 'phrase',
      evidence: 'cancelled',
    } as const;
    const calledOff = { ...off, facts: { ...off.facts, interview } };
    expect(retell([no, calledOff], applied)).toMatchObject({ stage: 'rejected' });
  });

  it('is named by words before a name that only a domain spells', () => {
    const spelled = said('03-01', 'application_received', { company: 'Tidewater' });
    const company = { value: 'Tidewaterports', evidence: 'tidewaterports.example' };
    const domainOnly = {
      ...spelled,
      at: day('02-20'),
      facts: { ...spelled.facts, company, companyDomain: 'tidewaterports.example' },
      addedByOwner: false,
    };
    const inWords = { ...spelled, addedByOwner: true };
    expect(retell([domainOnly, inWords], applied)?.company?.name).toBe('Tidewater');
    expect(retell([domainOnly], applied)?.company?.name).toBe('Tidewaterports');
  });
});
