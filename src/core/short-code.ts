/** What the owner calls a row by: an application `AP-…`, an email `EM-…`, a journal entry `JN-…`, a wish `WI-…`: the first digits of its id. */
export type CodePrefix = 'AP' | 'EM' | 'JN' | 'WI';

const DIGITS = 6;

/** The code of each id: six digits, and as many more as tell it from every other one. */
export function shortCodes(prefix: CodePrefix, ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = ids
    .map((id) => ({ id, digits: digitsOf(id) }))
    .sort((a, b) => (a.digits < b.digits ? -1 : 1));
  return new Map(
    sorted.map(({ id, digits }, index) => {
      const shared = [sorted[index - 1], sorted[index + 1]].map((other) =>
        other ? sharedLength(digits, other.digits) : 0,
      );
      const length = Math.max(DIGITS, ...shared.map((count) => count + 1));
      return [id, `${prefix}-${digits.slice(0, length)}`];
    }),
  );
}

/** The ids that a code can mean, from the lowest to the highest; null when it is no such code. */
export function idsOfCode(prefix: CodePrefix, code: string): { lowest: string; highest: string } | null {
  const said = code.trim().toUpperCase();
  const digits = said.slice(prefix.length + 1);
  if (!said.startsWith(`${prefix}-`) || !/^[0-9A-F]{4,32}$/.test(digits)) return null;
  return { lowest: asId(digits.padEnd(32, '0')), highest: asId(digits.padEnd(32, 'F')) };
}

function digitsOf(id: string): string {
  return id.replaceAll('-', '').toUpperCase();
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function asId(digits: string): string {
  return digits.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
