import type { KnownApplication, Match } from '../application.ts';
import { domainSpells, sameCompany } from '../company-name.ts';
import { sameRequisitionId } from '../extract/extract-requisition-id.ts';
import { couldBeSameRole, sameRole } from '../extract/role-name.ts';
import type { Facts } from '../facts.ts';
import type { Outcome } from '../outcome.ts';
import type { Reading } from '../reading.ts';
import { canBelong, hasEnded, nearestInTime } from './belongs-to-application.ts';

export interface MatchInput {
  reading: Reading;
  facts: Facts;
  outcome: Outcome;
  now: Date;
}

type Step = (input: MatchInput, known: readonly KnownApplication[]) => Match | null;

/**
 * Says which application an email is about: by thread, then requisition id, then company and role, then person, else a
 * new one. Two that fit equally are an answer of their own, and an application that has ended takes no new candidacy.
 */
export function matchApplication(input: MatchInput, known: readonly KnownApplication[]): Match {
  if (input.outcome.label === 'not_job_related') return { kind: 'none', reason: 'is about no application' };

  const writtenAt = input.reading.original.date ?? input.now;
  const possible = known.filter((each) => canBelong(each, input.outcome.label, writtenAt));
  const steps: readonly (readonly [Step, readonly KnownApplication[]])[] = [
    // A thread holds whatever the dates say.
    [byThread, known],
    [byRequisition, possible],
    [byCompanyAndRole, possible],
    [byPerson, possible],
    [byRoleAlone, possible],
  ];
  for (const [step, applications] of steps) {
    const match = step(input, applications);
    if (match) return match;
  }
  return asNew(input, known);
}

const byThread: Step = ({ reading }, known) => {
  const { messageId, references } = reading.original;
  const thread = [...references, ...(messageId ? [messageId] : [])];
  const inThread = known.filter((each) => each.messageIds.some((id) => thread.includes(id)));
  return choose(inThread, 'thread', 'answers an email of this application');
};

const byRequisition: Step = ({ reading, facts, now }, known) => {
  const id = facts.requisitionId?.value;
  if (!id) return null;
  const same = known.filter(
    (each) =>
      each.requisitionId !== null &&
      sameRequisitionId(each.requisitionId, id) &&
      companies(each, facts) !== 'differ',
  );
  return choose(nearestInTime(same, reading.original.date ?? now), 'requisition', `names the opening ${id}`);
};

const byCompanyAndRole: Step = ({ reading, facts, now, outcome }, known) => {
  const atCompany = known.filter(
    (each) => companies(each, facts) === 'agree' && !requisitionsDiffer(each, facts),
  );
  if (atCompany.length === 0) return null;

  const writtenAt = reading.original.date ?? now;
  const company = facts.company?.value ?? facts.companyDomain ?? 'the company';
  const role = facts.role?.value;
  if (!role) {
    // An acknowledgement that names no role may well open a second candidacy there, but nothing says so.
    return choose(
      nearestInTime(atCompany, writtenAt),
      'company',
      `is the only application at ${company} that it can mean`,
    );
  }

  const equal = atCompany.filter((each) => each.role !== null && sameRole(each.role, role));
  const byRole = choose(nearestInTime(equal, writtenAt), 'company_and_role', `${company}, ${role}`);
  if (byRole) return byRole;

  const similar = atCompany.filter((each) => each.role !== null && couldBeSameRole(each.role, role));
  const nameless = atCompany.filter((each) => each.role === null);
  if (similar.length > 0 && outcome.label !== 'application_received') {
    return choose(
      nearestInTime(similar, writtenAt),
      'company_and_role',
      `${company}, and ${role} is ${similar[0]!.role} in other words`,
    );
  }
  return choose(nearestInTime(nameless, writtenAt), 'company', `${company}, where no role was known so far`);
};

const byPerson: Step = ({ facts, outcome }, known) => {
  if (outcome.label === 'application_received') return null;
  const addresses = facts.people.map(({ address }) => address);
  const met = known.filter(
    (each) =>
      each.people.some((address) => addresses.includes(address)) &&
      companies(each, facts) !== 'differ' &&
      !requisitionsDiffer(each, facts) &&
      !rolesDiffer(each, facts),
  );
  const live = met.filter((each) => !hasEnded(each));
  return choose(live.length > 0 ? live : met, 'person', 'comes from a person of this application');
};

/** A role without a company is a hint for the owner, never a match. */
const byRoleAlone: Step = ({ facts, outcome }, known) => {
  const role = facts.role?.value;
  if (!role || facts.company || facts.companyDomain || outcome.label === 'application_received') return null;
  const candidates = known.filter(
    (each) => !hasEnded(each) && each.role !== null && sameRole(each.role, role),
  );
  return candidates.length === 0
    ? null
    : { kind: 'ambiguous', candidates: ids(candidates), reason: `names the role ${role} but no company` };
};

function asNew({ facts, outcome }: MatchInput, known: readonly KnownApplication[]): Match {
  const { label, review } = outcome;
  if (label === 'recruiter_outreach')
    return { kind: 'none', reason: 'an offer to talk; no application was made yet' };
  if (label === 'feedback_reply')
    return { kind: 'none', reason: 'feedback, but on no application that is known' };
  if (!facts.company && facts.people.length === 0) {
    return { kind: 'none', reason: 'names neither a company nor a person' };
  }
  if ((review || label === 'status_update') && !facts.role && !facts.requisitionId) {
    return {
      kind: 'none',
      reason: 'names no role, and does not say clearly that it is about an application',
    };
  }
  const earlier = known.filter((each) => companies(each, facts) === 'agree');
  const company = facts.company?.value ?? facts.people[0]!.address;
  if (earlier.length === 0) return { kind: 'new', reason: `the first email about ${company}` };
  return earlier.some((each) => !hasEnded(each))
    ? { kind: 'new', reason: `another role at ${company} than those known so far` }
    : { kind: 'new', reason: `a new application at ${company}: the earlier one has ended` };
}

function choose(
  candidates: readonly KnownApplication[],
  by: Extract<Match, { kind: 'existing' }>['by'],
  reason: string,
): Match | null {
  if (candidates.length === 0) return null;
  if (candidates.length === 1) return { kind: 'existing', applicationId: candidates[0]!.id, by, reason };
  return {
    kind: 'ambiguous',
    candidates: ids(candidates),
    reason: `fits ${candidates.length} applications equally (${by.replaceAll('_', ' ')})`,
  };
}

function companies({ company }: KnownApplication, facts: Facts): 'agree' | 'differ' | 'unknown' {
  if (!company) return 'unknown';
  const { companyDomain: domain } = facts;
  if (domain && company.domains.includes(domain)) return 'agree';

  const names = [company.name, ...company.aliases];
  if (facts.company)
    return names.some((name) => sameCompany(name, facts.company!.value)) ? 'agree' : 'differ';
  if (!domain) return 'unknown';
  return names.some((name) => domainSpells(domain.split('.')[0]!, name)) ? 'agree' : 'differ';
}

function requisitionsDiffer({ requisitionId }: KnownApplication, { requisitionId: found }: Facts): boolean {
  return requisitionId !== null && found !== null && !sameRequisitionId(requisitionId, found.value);
}

function rolesDiffer({ role }: KnownApplication, facts: Facts): boolean {
  return (
    role !== null &&
    facts.role !== null &&
    !sameRole(role, facts.role.value) &&
    !couldBeSameRole(role, facts.role.value)
  );
}

function ids(applications: readonly KnownApplication[]): string[] {
  return applications.map(({ id }) => id);
}
