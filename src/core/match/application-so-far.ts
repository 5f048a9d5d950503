import { OWNERS_STAGES, type SaidBy, type Stage } from '../application.ts';
import { sameCompany } from '../company-name.ts';
import type { Facts } from '../facts.ts';
import type { Language } from '../reading.ts';
import { advanceStage, type Spoken, stageAfter } from './advance-stage.ts';

/** What one email tells of its application. */
export interface Told {
  outcome: Spoken;
  facts: Pick<Facts, 'company' | 'companyDomain' | 'role' | 'requisitionId'> &
    Partial<Pick<Facts, 'interview'>>;
  /** When it was written. */
  at: Date;
  language: Language | null;
}

/** All that an application's own row says, as its emails have told it so far. */
export interface ApplicationSoFar {
  /** Its name, and the domains of those who wrote of it by that name. */
  company: { name: string; domains: readonly string[] } | null;
  companyBy: SaidBy;
  role: string | null;
  roleBy: SaidBy;
  requisitionId: string | null;
  stage: Stage;
  stageBy: SaidBy;
  /** When the email was written that speaks of the stage, or the owner said it. */
  stageAt: Date;
  openedAt: Date;
  lastEventAt: Date;
  language: Language | null;
}

/** An application after one more email; null before the first one. What is known is filled in, never replaced. */
export function tell(before: ApplicationSoFar | null, told: Told): ApplicationSoFar {
  const { outcome, facts, at, language } = told;
  const so: ApplicationSoFar = before ?? {
    company: null,
    companyBy: 'machine',
    role: null,
    roleBy: 'machine',
    requisitionId: null,
    stage: 'applied',
    stageBy: 'machine',
    stageAt: at,
    openedAt: at,
    lastEventAt: at,
    language: null,
  };
  const spoken = { ...outcome, callsOff: facts.interview?.cancelled ?? false };
  const { stage } = isOwnersEnd(so) ? so : advanceStage(so, spoken, at);
  const isSaid = !isOwnersEnd(so) && speaksOfStage(outcome, stage);
  return {
    ...so,
    company: companyAfter(so.company, facts),
    role: so.role ?? facts.role?.value ?? null,
    requisitionId: so.requisitionId ?? facts.requisitionId?.value ?? null,
    stage,
    stageBy: stage === so.stage ? so.stageBy : 'machine',
    stageAt: isSaid ? (stage === so.stage ? later(at, so.stageAt) : at) : so.stageAt,
    openedAt: earlier(at, so.openedAt),
    lastEventAt: later(at, so.lastEventAt),
    language: language ?? so.language,
  };
}

/** What an application told anew keeps of what it was, where the owner said so. */
export type Before = Pick<
  ApplicationSoFar,
  'company' | 'companyBy' | 'role' | 'roleBy' | 'stage' | 'stageBy' | 'stageAt'
>;

/**
 * An application told anew from all its emails, in the order in which they were written; null for none. It is named by
 * the emails that came to it by themselves, before those that the owner added; a name that only a domain spells comes last. What the owner said of it stays: its
 * names, and its stage until a later email leads on from there.
 */
export function retell(
  emails: readonly (Told & { addedByOwner: boolean })[],
  before: Before,
): ApplicationSoFar | null {
  const inTime = [...emails].sort((a, b) => a.at.getTime() - b.at.getTime());
  const told = inTime.reduce<ApplicationSoFar | null>(tell, null);
  if (!told) return null;
  const naming = [
    ...inTime.filter((each) => !each.addedByOwner),
    ...inTime.filter((each) => each.addedByOwner),
  ];
  const { role, requisitionId } = naming.reduce<ApplicationSoFar | null>(tell, null)!;
  const { company } = [
    ...naming.filter((each) => !isSpelledByDomain(each)),
    ...naming.filter(isSpelledByDomain),
  ].reduce<ApplicationSoFar | null>(tell, null)!;
  return {
    ...told,
    requisitionId,
    ...(before.companyBy === 'owner' ? pick(before, 'company', 'companyBy') : { company }),
    ...(before.roleBy === 'owner' ? pick(before, 'role', 'roleBy') : { role }),
    ...(before.stageBy === 'owner' ? stageFrom({ ...told, ...before }, inTime) : {}),
  };
}

function isSpelledByDomain({ facts: { company, companyDomain } }: Told): boolean {
  return company !== null && company.evidence === companyDomain;
}

/** Where it stands by the owner's word and the emails after it. */
function stageFrom(said: ApplicationSoFar, inTime: readonly Told[]) {
  const later = inTime.filter(({ at }) => at > said.stageAt);
  return pick(later.reduce<ApplicationSoFar>(tell, said), 'stage', 'stageBy', 'stageAt');
}

function pick<T, Name extends keyof T>(from: T, ...names: Name[]): Pick<T, Name> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, Name>;
}

function isOwnersEnd({ stage, stageBy }: Pick<ApplicationSoFar, 'stage' | 'stageBy'>): boolean {
  return stageBy === 'owner' && (OWNERS_STAGES as readonly Stage[]).includes(stage);
}

function companyAfter(
  before: ApplicationSoFar['company'],
  { company, companyDomain }: Told['facts'],
): ApplicationSoFar['company'] {
  if (!company) return before;
  const { name, domains } = before ?? { name: company.value, domains: [] };
  const isNew =
    companyDomain !== null && !domains.includes(companyDomain) && sameCompany(name, company.value);
  return { name, domains: isNew ? [...domains, companyDomain] : domains };
}

function speaksOfStage(outcome: Told['outcome'], stage: Stage): boolean {
  const spoken = stageAfter(outcome);
  return !outcome.review && spoken !== null && (spoken === stage || stage !== 'applied');
}

function earlier(a: Date, b: Date): Date {
  return new Date(Math.min(a.getTime(), b.getTime()));
}

function later(a: Date, b: Date): Date {
  return new Date(Math.max(a.getTime(), b.getTime()));
}
