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

/** What a house adds to its name where the bare domain was taken, or to part its offices: "northwind-hq", "get-northwind". */
const ADDED =
  /^(?:get|join|try|use|hello|meet|team|go|we-are|weare|my)-(?=[a-z\d]{3})|(?<=[a-z\d]{3})(?:-(?:app|hq|io|jobs?|careers?|karriere|hr|rh|recruiting|recruitment|mail|online|web|team)|(?<=[a-z]{4})hq)$/;

/** A label of a domain without what its house has added to the name. */
export function bareLabel(label: string): string {
  return label.replace(ADDED, '');
}

/** The name that a label of a domain spells: "northwind-traders" is "Northwind Traders". */
export function nameOfLabel(label: string): string {
  return bareLabel(label)
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
