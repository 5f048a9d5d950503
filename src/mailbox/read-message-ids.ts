const BRACKETED = /<([^<>\s]{1,996})>/g;
const BARE = /^[^<>\s]{1,996}$/;

/** The message ids that a header value names (RFC 5322, 3.6.4), in order, once each, with their angle brackets. */
export function readMessageIds(value: string): string[] {
  const bracketed = [...value.matchAll(BRACKETED)].map((match) => `<${match[1]}>`);
  if (bracketed.length > 0) return [...new Set(bracketed)];
  const bare = value.split(/\s+/).filter((word) => word.includes('@') && BARE.test(word));
  return [...new Set(bare.map((word) => `<${word}>`))];
}
