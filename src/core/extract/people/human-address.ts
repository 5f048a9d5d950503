import { serviceOfDomain } from '../../applicant-tracking.ts';
import type { Address } from '../../email.ts';
import type { Identity } from '../../identity.ts';
import { isNoReplyAddress } from '../../no-reply-address.ts';
import { isSameDomain } from '../../read/trusted-headers.ts';
import type { Original } from '../../reading.ts';
import { cleanDisplayName } from '../person-name.ts';
import { isRoleAddress } from '../role-address.ts';

/** Whether a person may read an address: not the owner's, no task, no tracking system, no list, no room. */
export function isHumanAddress({ address }: Address, original: Original, identity: Identity): boolean {
  const at = address.lastIndexOf('@');
  if (at < 1 || isNoReplyAddress(address) || isRoleAddress(address)) return false;
  if (identity.ownerAddresses.includes(address) || withoutTag(address) === withoutTag(identity.inboxAddress))
    return false;

  const domain = address.slice(at + 1);
  if (serviceOfDomain(domain) !== null || /^(?:resource|group)\.calendar\.google\.com$/.test(domain))
    return false;
  return !isList(address, original);
}

/**
 * A sender may name colleagues, and a machine the people that it writes for. Somebody else's Reply-To or Cc could have us
 * write to anybody in the world.
 */
export function isNamedBySender(named: Address, from: Address | null): boolean {
  if (!from) return true;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return (
    isSameDomain(domain, named.address.slice(named.address.lastIndexOf('@') + 1)) ||
    serviceOfDomain(domain) !== null ||
    isNoReplyAddress(from.address) ||
    isRoleAddress(from.address)
  );
}

function isList(address: string, { headers }: Original): boolean {
  const lists = headers.filter(
    ({ name }) => name === 'list-post' || name === 'list-id' || name === 'mailing-list',
  );
  return (
    lists.some(({ value }) => value.toLowerCase().includes(address)) ||
    /(?:^|[-._])(?:list|liste|verteiler|group)@|@(?:lists?|groups|googlegroups)\./.test(address)
  );
}

function withoutTag(address: string): string {
  return address.replace(/\+[^@]{0,254}(?=@)/, '');
}

/** Without a name: "mlindt@" may be a human, "northwind@" and a sender that calls itself a company are not. */
export function isPlausiblyHuman({ name, address }: Address, company: string | null): boolean {
  if (name && !name.includes('@') && cleanDisplayName(name) !== '') return false;
  const local = address.slice(0, address.lastIndexOf('@'));
  const label = address.slice(address.lastIndexOf('@') + 1).split('.')[0]!;
  const plain = local.replace(/[^a-z]/g, '');
  return (
    plain.length >= 2 &&
    plain !== label.replace(/[^a-z]/g, '') &&
    plain !== company?.toLowerCase().replace(/[^a-z]/g, '')
  );
}
