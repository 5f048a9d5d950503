import { knownSender } from '../applicant-tracking.ts';
import type { KnownApplication, Match } from '../application.ts';
import { couldBeSameCompany, domainSpells, sameCompany } from '../company-name.ts';
import { sameRequisitionId } from '../extract/extract-requisition-id.ts';
import { couldBeSameRole, isCutShort, sameRole } from '../extract/role-name.ts';
import type { Facts } from '../facts.ts';
import type { Outcome } from '../outcome.ts';
import type { Reading } from '../reading.ts';
import {
  areOneMoment,
  canBelong,
  endedLongBefore,
  hasEnded,
  lastCandidacy,
  nearestInTime,
} from './belongs-to-application.ts';
import { keepClosest } from './keep-closest.ts';

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
 * What the owner has merged answers to all its names; what the owner keeps apart is told apart by the closest name.
 */
export function matchApplication(input: MatchInput, applications: readonly KnownApplication[]): Match {
  if (input.outcome.label === 'not_job_related') return { kind: 'none', reason: 'is about no application' };

  const known = applications.flatMap(byEachName);
  const writtenAt = input.reading.original.date ?? input.now;
  const possible = known.filter((each) => canBelong(each, input.outcome.label, writtenAt));
  const steps: readonly (readonly [Step, readonly KnownApplication[]])[] = [
    // A thread holds whatever the dates say.
    [byThread, known],
    [byRequisition, possible],
    [byCompanyAndRole, possible],
    [byPerson, possible],
    [byCompanyInOtherWords, possible],
    [byRoleAlone, possible],
  ];
  for (const [step, applications] of steps) {
    const match = step(input, applications);
    if (match) return match;
  }
  return byUnheardRole(input, possible, known) ?? asNew(input, known);
}

/** An application once for each set of names that it goes by. */
function byEachName(application: KnownApplication): KnownApplication[] {
  const others = application.alsoKnownAs.map((names) => ({
    ...application,
    company: names.company ?? application.company,
    role: names.role ?? application.role,
    requisitionId: names.requisitionId ?? application.requisitionId,
  }));
  return [application, ...others];
}

const byThread: Step = (input, known) => {
  const { messageId, references } = input.reading.original;
  const { facts } = input;
  const thread = [...references, ...(messageId ? [messageId] : [])];
  const inThread = known.filter(
    (each) => each.messageIds.some((id) => thread.includes(id)) && !isLeftBehind(each, input),
  );
  const lastAnswered = nearestInThread(inThread, thread);
  return choose(lastAnswered, facts, 'thread', 'answers an email of this application');
};

/** Whether a mail only answers in the thread of an application: it ended long ago, and another role is spoken of. */
function isLeftBehind(application: KnownApplication, { reading, facts, outcome, now }: MatchInput): boolean {
  const writtenAt = reading.original.date ?? now;
  // Feedback is on what has ended, whatever role is on its writer's mind by now.
  if (outcome.label === 'feedback_reply' || !endedLongBefore(application, writtenAt)) return false;
  return isClearlyAnotherRole(application, facts);
}

/** Of applications that share a thread (the owner split it), those whose email is answered last. */
function nearestInThread(
  applications: readonly KnownApplication[],
  thread: readonly string[],
): readonly KnownApplication[] {
  const last = (each: KnownApplication) => Math.max(...each.messageIds.map((id) => thread.indexOf(id)));
  const nearest = Math.max(...applications.map(last));
  return applications.filter((each) => last(each) === nearest);
}

const byRequisition: Step = ({ reading, facts, now }, known) => {
  const id = facts.requisitionId?.value;
  if (!id) return null;
  const same = known.filter(
    (each) =>
      each.requisitionId !== null &&
      sameRequisitionId(each.requisitionId, id) &&
      companies(each, facts) !== 'differ',
  );
  const nearest = nearestInTime(same, reading.original.date ?? now);
  return choose(nearest, facts, 'requisition', `names the opening ${id}`);
};

const byCompanyAndRole: Step = (input, known) => {
  const { reading, facts, now } = input;
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
      likeliestOf(atCompany, input),
      facts,
      'company',
      `is the only application at ${company} that it can mean`,
    );
  }

  const equal = atCompany.filter((each) => each.role !== null && sameRole(each.role, role));
  const byRole = choose(
    lastCandidacy(nearestInTime(equal, writtenAt)),
    facts,
    'company_and_role',
    `${company}, ${role}`,
  );
  if (byRole) return byRole;

  const isOnlyOne = ids(atCompany).length === 1;
  const similar = atCompany.filter(
    (each) =>
      each.role !== null &&
      // A single word tells no role from another, unless there is no other.
      (couldBeSameRole(each.role, role) || (isOnlyOne && isCutShort(each.role, role))) &&
      !isAnotherCandidacy(each, input),
  );
  const nameless = atCompany.filter((each) => each.role === null);
  if (similar.length > 0) {
    return choose(
      nearestInTime(similar, writtenAt),
      facts,
      'company_and_role',
      `${company}, and ${role} is ${similar[0]!.role} in other words`,
    );
  }
  return choose(
    nearestInTime(nameless, writtenAt),
    facts,
    'company',
    `${company}, where no role was known so far`,
  );
};

/** "Tidewater" to the job board, "Tidewater Logistics" to itself: one, if the role is the same. */
const byCompanyInOtherWords: Step = (input, known) => {
  const { reading, facts, now } = input;
  const [company, role] = [facts.company?.value, facts.role?.value];
  if (!company || !role) return null;
  const likely = known.filter(
    (each) =>
      each.company !== null &&
      couldBeSameCompany(each.company.name, company) &&
      each.role !== null &&
      sameRole(each.role, role) &&
      !requisitionsDiffer(each, facts) &&
      !isAnotherCandidacy(each, input),
  );
  return choose(
    lastCandidacy(nearestInTime(likely, reading.original.date ?? now)),
    facts,
    'company_and_role',
    `${role}, and ${company} is ${likely[0]?.company?.name} in other words`,
  );
};

/**
 * Whether an acknowledgement that uses other words is of another candidacy. It is the same one's second receipt when a
 * job board wrote the one and the employer the other, at one moment.
 */
function isAnotherCandidacy(
  { acknowledged }: KnownApplication,
  { reading, outcome, now }: MatchInput,
): boolean {
  if (outcome.label !== 'application_received') return false;
  const { from, date } = reading.original;
  return !acknowledged.some(
    (earlier) =>
      areOneMoment(earlier.at, date ?? now) && isJobBoard(earlier.from) !== isJobBoard(from?.address ?? null),
  );
}

function isJobBoard(address: string | null): boolean {
  return address !== null && knownSender(address)?.is === 'job_board';
}

const byPerson: Step = (input, known) => {
  const { facts, outcome } = input;
  if (outcome.label === 'application_received') return null;
  const met = known.filter(
    (each) =>
      knowsWriter(each, input) &&
      (companies(each, facts) !== 'differ' || isInOtherWords(each, facts)) &&
      !requisitionsDiffer(each, facts) &&
      !isClearlyAnotherRole(each, facts),
  );
  const live = met.filter((each) => !hasEnded(each));
  return choose(live.length > 0 ? live : met, facts, 'person', 'comes from a person of this application');
};

/**
 * Of applications at one company, those that an email without a role can mean. Its writer's own come first: who has
 * just ended one may write of it again, and an open one that is nearer by its time is then no more than a question.
 */
function likeliestOf(
  applications: readonly KnownApplication[],
  input: MatchInput,
): readonly KnownApplication[] {
  const { reading, outcome, now } = input;
  const writtenAt = reading.original.date ?? now;
  const nearest = nearestInTime(applications, writtenAt);
  const ofWriter = applications.filter((each) => knowsWriter(each, input));
  if (ofWriter.length === 0) return nearest;
  // Feedback follows an end: nobody gives it on what is still open.
  const ended = outcome.label === 'feedback_reply' ? ofWriter.filter(hasEnded) : [];
  if (ended.length > 0) return nearestInTime(ended, writtenAt);
  const met = nearestInTime(ofWriter, writtenAt);
  return met.every((each) => nearest.includes(each)) ? met : [...met, ...nearest];
}

/** An agent says "Copper" of "Copper Energy": one company where the same person writes of it. */
function isInOtherWords({ company }: KnownApplication, { company: named }: Facts): boolean {
  return company !== null && named !== null && couldBeSameCompany(company.name, named.value);
}

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

/**
 * Almost nobody is rejected for what they never got a receipt for. A "no" to a role that no application at a company
 * goes by, while others there are open, most likely names one of those in words that nothing here knows.
 */
function byUnheardRole(
  { facts, outcome }: MatchInput,
  possible: readonly KnownApplication[],
  known: readonly KnownApplication[],
): Match | null {
  const role = facts.role?.value;
  if (outcome.label !== 'rejection' || !role) return null;
  const isHere = (each: KnownApplication) => companies(each, facts) === 'agree';
  // It may have ended before: this is then an application of its own, whose receipt is missing.
  if (known.some((each) => isHere(each) && each.role !== null && sameRole(each.role, role))) return null;
  // Its number may be another one: a candidacy is moved to another opening without a receipt.
  const open = possible.filter((each) => isHere(each) && !hasEnded(each));
  if (!open.some(({ acknowledged }) => acknowledged.length > 0)) return null;
  return {
    kind: 'ambiguous',
    candidates: ids(open),
    reason: `names the role ${role}, which no application at ${facts.company?.value ?? facts.companyDomain} goes by`,
  };
}

function asNew({ facts, outcome }: MatchInput, known: readonly KnownApplication[]): Match {
  const { label, review } = outcome;
  if (label === 'recruiter_outreach')
    return { kind: 'none', reason: 'an offer to talk; no application was made yet' };
  if (label === 'feedback_reply')
    return { kind: 'none', reason: 'feedback, but on no application that is known' };
  // An invitation from an employer's own domain says whose it is, though it spells no name.
  const isFromEmployer = facts.companyDomain !== null && facts.role !== null && !review;
  if (!facts.company && facts.people.length === 0 && !isFromEmployer) {
    return { kind: 'none', reason: 'names neither a company nor a person' };
  }
  if ((review || label === 'status_update') && !facts.role && !facts.requisitionId) {
    return {
      kind: 'none',
      reason: 'names no role, and does not say clearly that it is about an application',
    };
  }
  const earlier = known.filter((each) => companies(each, facts) === 'agree');
  const company = facts.company?.value ?? facts.people[0]?.address ?? facts.companyDomain;
  if (earlier.length === 0) return { kind: 'new', reason: `the first email about ${company}` };
  return earlier.some((each) => !hasEnded(each))
    ? { kind: 'new', reason: `another role at ${company} than those known so far` }
    : { kind: 'new', reason: `a new application at ${company}: the earlier one has ended` };
}

function choose(
  fitting: readonly KnownApplication[],
  facts: Facts,
  by: Extract<Match, { kind: 'existing' }>['by'],
  reason: string,
): Match | null {
  const candidates = ids(keepClosest(fitting, facts));
  if (candidates.length === 0) return null;
  if (candidates.length === 1) return { kind: 'existing', applicationId: candidates[0]!, by, reason };
  return {
    kind: 'ambiguous',
    candidates,
    reason: `fits ${candidates.length} applications equally (${by.replaceAll('_', ' ')})`,
  };
}

function companies({ company }: KnownApplication, facts: Facts): 'agree' | 'differ' | 'unknown' {
  if (!company) return 'unknown';
  const { companyDomain: domain } = facts;
  const names = [company.name, ...company.aliases];
  const isKnownDomain = domain !== null && company.domains.includes(domain);
  // An agency writes for several employers from one domain: it is the employer's own only where a name spells it.
  const isSpelled = (name: string) => domain !== null && domainSpells(domain.split('.')[0]!, name);
  if (isKnownDomain && (!facts.company || [...names, facts.company.value].some(isSpelled))) return 'agree';
  const named = facts.company?.value;
  if (named) {
    const isSame = (name: string) =>
      sameCompany(name, named) || (isSpelled(name) && couldBeSameCompany(name, named));
    return names.some(isSame) ? 'agree' : 'differ';
  }
  if (!domain) return 'unknown';
  return names.some(isSpelled) ? 'agree' : 'differ';
}

/** Whether somebody of an application wrote, be it that the mail itself does not show them to be a person. */
function knowsWriter({ people }: KnownApplication, { facts, reading }: MatchInput): boolean {
  const writer = reading.original.from?.address.toLowerCase();
  return (
    (writer !== undefined && people.includes(writer)) ||
    facts.people.some(({ address }) => people.includes(address))
  );
}

function requisitionsDiffer({ requisitionId }: KnownApplication, { requisitionId: found }: Facts): boolean {
  return requisitionId !== null && found !== null && !sameRequisitionId(requisitionId, found.value);
}

/** Neither the same role in other words, nor one cut short. */
function isClearlyAnotherRole({ role }: KnownApplication, { role: named }: Facts): boolean {
  return role !== null && named !== null && !sameRole(role, named.value) && !isCutShort(role, named.value);
}

function ids(applications: readonly KnownApplication[]): string[] {
  return [...new Set(applications.map(({ id }) => id))];
}
