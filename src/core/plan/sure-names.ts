import { couldBeSameCompany, domainSpells, sameCompany } from '../company-name.ts';
import { couldBeSameRole, sameRole } from '../extract/role-name.ts';
import type { ApplicationHistory, PastEmail } from '../history.ts';

/**
 * The names that may stand in a letter: a company or a role that two emails agree on, or a company that the sender's
 * own domain spells, and that none disputes. A letter without a name reads well; one with a wrong name does not. What
 * the owner calls them is sure.
 */
export function sureNames(history: Pick<ApplicationHistory, 'role' | 'emails' | 'ownersNames'>): {
  company: string | null;
  role: string | null;
} {
  const emails = history.emails.filter(({ provenance }) => provenance.kind !== 'untrusted');
  const { company, role } = history.ownersNames;
  return { company: company ?? sureCompany(emails), role: role ?? sureRole(history.role, emails) };
}

function sureCompany(emails: readonly PastEmail[]): string | null {
  const named = emails.flatMap((email) => email.company ?? []);
  const [company] = [...named].sort((a, b) => timesIn(named, b) - timesIn(named, a));
  if (company === undefined) return null;
  if (named.some((other) => !sameCompany(other, company) && !couldBeSameCompany(other, company))) return null;
  const isSpelled = emails.some(
    ({ companyDomain }) => companyDomain !== null && domainSpells(companyDomain.split('.')[0] ?? '', company),
  );
  return isSpelled || timesIn(named, company) >= 2 ? company : null;
}

function timesIn(named: readonly string[], company: string): number {
  return named.filter((other) => sameCompany(other, company)).length;
}

function sureRole(role: string | null, emails: readonly PastEmail[]): string | null {
  if (role === null) return null;
  const named = emails.flatMap((email) => email.role ?? []);
  if (named.some((other) => !sameRole(other, role) && !couldBeSameRole(other, role))) return null;
  return named.filter((other) => sameRole(other, role)).length >= 2 ? role : null;
}
