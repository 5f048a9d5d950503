/** A value as JSON can say it. */
export type Plain = string | number | boolean | null | Plain[] | { [name: string]: Plain };

/** Turns a value of the ledger into one that every program reads: a moment is ISO 8601 in UTC. */
export function plainValue(value: unknown, clean: (text: string) => string): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((each) => plainValue(each, clean));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainValue(each, clean)]));
}
