import type { KnownApplication } from '../application.ts';
import { foldCompany } from '../company-name.ts';
import { sameRole } from '../extract/role-name.ts';
import type { Facts } from '../facts.ts';

/**
 * Of applications that fit equally and that the owner keeps apart: the ones whose own names and people the email names.
 * "Delta" is Delta Systems to a machine, but not once the owner has split the two.
 */
export function keepClosest(fitting: readonly KnownApplication[], facts: Facts): readonly KnownApplication[] {
  const closeness = new Map<string, number>();
  for (const each of fitting) {
    closeness.set(each.id, Math.max(closeness.get(each.id) ?? 0, closenessOf(each, facts)));
  }
  return fitting.filter((each) => {
    const own = closeness.get(each.id)!;
    return !each.apartFrom.some((other) => (closeness.get(other) ?? -1) > own);
  });
}

function closenessOf({ company, role, people }: KnownApplication, facts: Facts): number {
  const name = facts.company?.value;
  const isCompany = company !== null && name !== undefined && foldCompany(company.name) === foldCompany(name);
  const isRole = role !== null && facts.role !== null && sameRole(role, facts.role.value);
  const isPerson = facts.people.some(({ address }) => people.includes(address));
  return (isCompany ? 4 : 0) + (isRole ? 2 : 0) + (isPerson ? 1 : 0);
}
