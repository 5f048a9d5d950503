import { getDomain } from 'tldts';
import { serviceOfDomain } from '../../applicant-tracking.ts';
import type { Original } from '../../reading.ts';
import { remember } from '../../remember.ts';
import { isFreeMail } from '../free-mail.ts';
import { meetingHouse } from './meeting-house.ts';

/**
 * The registrable domain that the sender writes from; null for free mail, recruiting services, houses that carry a call,
 * and no sender.
 */
export function employerDomain(original: Original): string | null {
  const { from } = original;
  if (!from || meetingHouse(original) !== null) return null;
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  const domain = registrableDomain(host);
  const isOther = / via /i.test(from.name ?? '');
  return domain && !isOther && !isFreeMail(domain) && !serviceOfDomain(host) ? domain : null;
}

/** The part of a host that somebody registered, as `northwind.co.uk`; null when it has none. */
export const registrableDomain = remember(
  (host): string | null =>
    getDomain(host) ?? (/\.(?:example|test)$/.test(host) ? host.split('.').slice(-2).join('.') : null),
  2_000,
);

/** The name that a label of a domain spells: "northwind-traders" is "Northwind Traders". */
export function nameOfLabel(label: string): string {
  return label
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
