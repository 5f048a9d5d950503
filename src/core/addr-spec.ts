/**
 * The characters of an atom (RFC 5322, 3.2.3) without those that some servers read as more: `%` and `!` are a route to
 * elsewhere in old relays, and `?` makes an encoded word, which careless ones decode into anything.
 */
const LOCAL_PART = /^[A-Za-z0-9#$&'*+/=^_`{|}~-]+(?:\.[A-Za-z0-9#$&'*+/=^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * Whether an address is one plain addr-spec that can stand in a header and in an SMTP command with no quoting at all:
 * ASCII, no whitespace, quotes, list separators, brackets or control characters, one `@`, at most 254 characters, a
 * domain of two labels or more. An internationalised domain passes in its ASCII form (`xn--…`) only.
 */
export function isAddrSpec(address: string): boolean {
  if (address.length > 254) return false;

  const [local, domain, ...rest] = address.split('@');
  if (local === undefined || domain === undefined || rest.length > 0) return false;
  if (local.length > 64 || !LOCAL_PART.test(local)) return false;

  const labels = domain.split('.');
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1)!);
}
