import type { HeaderLine } from '../email.ts';
import { type AuthenticationResult, parseAuthenticationResults } from './authentication-results.ts';
import { isSameDomain, trustedHeaders } from './trusted-headers.ts';

/** What the trusted server found about a sender's address. `unknown`: it said nothing, or is not configured. */
export interface SenderProof {
  is: 'proved' | 'failed' | 'unknown';
  reason: string;
}

/**
 * Whether the trusted server vouches for a From address. Only its topmost Authentication-Results line counts: a second
 * one may be the sender's. Accepted, the strongest first: dmarc=pass for the address's domain; dkim=pass by a key of that domain;
 * spf=pass when the envelope's sender is the very same address (a whole domain's SPF is passed by every customer of
 * its host). dmarc=fail overrides the others.
 */
export function proveSender(
  headers: readonly HeaderLine[],
  address: string,
  authservId: string | null,
): SenderProof {
  if (authservId === null)
    return { is: 'unknown', reason: 'TRUSTED_AUTHSERV_ID is not set, so nothing proves who sent it' };

  const results = topmostResults(headers, authservId);
  if (!results) return { is: 'unknown', reason: `${authservId} has not said who sent it` };

  const domain = address.slice(address.lastIndexOf('@') + 1);
  const dmarc = results.filter(
    (result) =>
      result.method === 'dmarc' && isSameDomain(result.properties.get('header.from') ?? null, domain),
  );
  if (dmarc.some((result) => result.result === 'fail'))
    return { is: 'failed', reason: `${authservId} says dmarc=fail for ${domain}` };
  if (dmarc.some((result) => result.result === 'pass'))
    return { is: 'proved', reason: `${authservId} says dmarc=pass for ${domain}` };
  if (results.some((result) => isAlignedDkim(result, domain)))
    return { is: 'proved', reason: `${authservId} says dkim=pass for ${domain}` };
  if (
    results.some(
      (result) =>
        result.method === 'spf' &&
        result.result === 'pass' &&
        result.properties.get('smtp.mailfrom')?.toLowerCase() === address,
    )
  ) {
    return { is: 'proved', reason: `${authservId} says spf=pass for ${address}` };
  }
  return { is: 'unknown', reason: `${authservId} found no valid DMARC, DKIM or SPF of ${domain}` };
}

function topmostResults(
  headers: readonly HeaderLine[],
  authservId: string,
): readonly AuthenticationResult[] | null {
  for (const { name, value } of trustedHeaders(headers, authservId)) {
    if (name !== 'authentication-results') continue;
    const parsed = parseAuthenticationResults(value);
    if (parsed?.authservId === authservId.toLowerCase()) return parsed.results;
  }
  return null;
}

function isAlignedDkim({ method, result, properties }: AuthenticationResult, domain: string): boolean {
  if (method !== 'dkim' || result !== 'pass') return false;
  const identity = properties.get('header.i');
  const signer =
    properties.get('header.d') ??
    (identity?.includes('@') ? identity.slice(identity.lastIndexOf('@') + 1) : null);
  return isSameDomain(signer, domain);
}
