import { domainToASCII } from 'node:url';
import { parseAddressHeader } from 'mailparser';
import type { Address } from '../core/email.ts';
import { cleanLine } from './clean-text.ts';
import type { RawHeader } from './read-headers.ts';

const LOCAL_PART = /^[^\s@<>()[\]\\,;:"\p{C}\p{Z}]{1,64}$/u;
const DOMAIN = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;
const MAX_ADDRESSES = 500;

/** The mailboxes of the headers of that name, groups opened, the invalid ones left out, a domain in its ASCII form. */
export function readAddresses(headers: readonly RawHeader[], name: string): Address[] {
  const raws = headers.filter((header) => header.name === name).map((header) => header.raw);
  // Left in Unicode, a domain that only looks like another would pass for it.
  const { value } = parseAddressHeader(raws, { flatten: true, decodePunycode: false });
  return value.slice(0, MAX_ADDRESSES).flatMap((mailbox) => {
    const address = addressOf(mailbox.address ?? '');
    if (!address) return [];
    const display = cleanLine(mailbox.name);
    return [{ name: display === '' || display.toLowerCase() === address ? null : display, address }];
  });
}

function addressOf(written: string): string | null {
  const at = written.lastIndexOf('@');
  if (at < 1 || written.length > 254) return null;
  const local = written.slice(0, at).toLowerCase();
  const domain = domainToASCII(written.slice(at + 1));
  return LOCAL_PART.test(local) && DOMAIN.test(domain) && !domain.includes('..')
    ? `${local}@${domain}`
    : null;
}
