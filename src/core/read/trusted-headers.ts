import { getDomain } from 'tldts';
import type { HeaderLine } from '../email.ts';

/**
 * The header lines that our own side of the delivery wrote, topmost first.
 *
 * Every server puts its lines above those it received, so trust runs from the top down to the line with which our side
 * took the message from a stranger: a Received line `by` the trusted server's domain and `from` another. That server
 * may write a few lines right below its Received line (Gmail puts its Authentication-Results there), so the zone goes on to the
 * next Received line, which the stranger wrote. A Received line by another public host ends it at once. Lines that a sender
 * writes without any Received line of their own cannot be told from the server's: only the topmost line of
 * each kind is to be believed, and only of a server that always writes its own.
 */
export function trustedHeaders(headers: readonly HeaderLine[], trustedHost: string): HeaderLine[] {
  const zone: HeaderLine[] = [];
  let taken = false;
  for (const line of headers) {
    if (line.name === 'received') {
      if (taken) break;
      const by = host(line.value, /(?:^|[\s)])by\s+([^\s;()]{1,255})/i);
      const from = host(line.value, /^\s*from\s+([^\s;()]{1,255})/i);
      if (isPublic(by) && !isSameDomain(by, trustedHost)) break;
      taken = from !== null && isPublic(from) && !isSameDomain(from, trustedHost);
    }
    zone.push(line);
  }
  return zone;
}

/** Equal, or of one registered domain, as DMARC's relaxed alignment has it. */
export function isSameDomain(one: string | null, other: string | null): boolean {
  if (!one || !other) return false;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const registered = getDomain(a, { allowPrivateDomains: true });
  return a === b || (registered !== null && registered === getDomain(b, { allowPrivateDomains: true }));
}

function host(value: string, pattern: RegExp): string | null {
  return (
    pattern
      .exec(value.slice(0, 2_000))?.[1]
      ?.replace(/^\[|\]$/g, '')
      .toLowerCase() ?? null
  );
}

/** Names without a registered domain and bare IP addresses are how servers of one provider name each other. */
function isPublic(name: string | null): boolean {
  return (
    name !== null && getDomain(name) !== null && !/\.(?:internal|local|localdomain|lan|corp|home)$/.test(name)
  );
}
