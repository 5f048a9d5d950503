import { createHash } from 'node:crypto';

/**
 * Ids that come from what a row says, so that the same mail gives the same ledger, and one mail more leaves the ids of
 * everything else as they are. A row that says exactly what an earlier one said gets an id of its own.
 */
export function stableIds(): (model: string, row: object) => string {
  const seen = new Map<string, number>();
  return (model, row) => {
    const said = hash(JSON.stringify([model, row], leaveOut));
    const nth = (seen.get(said) ?? 0) + 1;
    seen.set(said, nth);
    return asUuid(hash(`${said} ${nth}`));
  };
}

/** The bytes of an email are told by their hash, and its number by its place among the others. */
function leaveOut(key: string, value: unknown): unknown {
  if (key === 'uid' || value instanceof Uint8Array) return undefined;
  return typeof value === 'bigint' ? String(value) : value;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Version 8 (RFC 9562, 5.8): an id of one's own making. */
function asUuid(digits: string): string {
  const [a, b, c, d, e] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(13, 16),
    digits.slice(17, 20),
  ].concat(digits.slice(20, 32));
  return `${a}-${b}-8${c}-a${d}-${e}`;
}
