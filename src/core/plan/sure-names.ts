import { couldBeSameCompany, domainSpells, sameCompany } from '../company-name.ts';
import { couldBeSameRole, sameRole } from '../extract/role-name.ts';
import type { ApplicationHistory, PastEmail } from '../history.ts';

/**
 * The names that may stand in a letter: a company or a role that two emails agree on, or that the sender's own domain
 * spells, and that none disputes. A letter without a name reads well; one with a wrong name does not.
 */
export function sureNames(history: Pick<ApplicationHistory, 'company' | 'role' | 'emails'>): {
  company: string | null;
  role: string | null;
} {
  const emails = history.emails.filter(({ provenance }) => provenance.kind !== 'untrusted');
  return { company: sureCompany(history.company, emails), role: sureRole(history.role, emails) };
}

function sureCompany(company: string | null, emails: readonly PastEmail[]): string | null {
  if (company === null) return null;
  const named = emails.flatMap((email) => email.company ?? []);
  const isDisputed = named.some(
    (other) => !sameCompany(other, company) && !couldBeSameCompany(other, company),
  );
  if (isDisputed) return null;
  const isSpelled = emails.some(
    ({ companyDomain }) => companyDomain !== null && domainSpells(companyDomain.split('.')[0] ?? '', company),
  );
  const agree = named.filter((other) => sameCompany(other, company));
  // A word that was only read off a domain is spelled by it, and is no name yet.
  const isWord = company.includes(' ') || agree.length >= 2;
  return agree.length >= 2 || (isSpelled && isWord) ? company : null;
}

function sureRole(role: string | null, emails: readonly PastEmail[]): string | null {
  if (role === null) return null;
  const named = emails.flatMap((email) => email.role ?? []);
  if (named.some((other) => !sameRole(other, role) && !couldBeSameRole(other, role))) return null;
  return named.filter((other) => sameRole(other, role)).length >= 2 ? role : null;
}
