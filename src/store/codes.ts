import { type CodePrefix, idsOfCode, shortCodes } from '../core/short-code.ts';
import { mergedInto } from './application-pairs.ts';
import type { Ledger } from './open-store.ts';

/** The owner named something that is not there, or that could be several. */
export class UnknownCodeError extends Error {
  override name = 'UnknownCodeError';
}

/** What the owner calls each application. */
export async function applicationCodes(
  ledger: Ledger,
  ownerId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await ledger.application.findMany({ where: { ownerId }, select: { id: true } });
  return codesOf('AP', rows);
}

/** What the owner calls each email. */
export async function emailCodes(ledger: Ledger, ownerId: string): Promise<ReadonlyMap<string, string>> {
  return codesOf('EM', await ledger.email.findMany({ where: { ownerId }, select: { id: true } }));
}

/** What the owner calls each entry of the journal. */
export async function journalCodes(ledger: Ledger, ownerId: string): Promise<ReadonlyMap<string, string>> {
  return codesOf('JN', await ledger.journalEntry.findMany({ where: { ownerId }, select: { id: true } }));
}

/** The journal entry that the owner calls so. */
export async function entryByCode(ledger: Ledger, ownerId: string, code: string): Promise<string> {
  const id = rangeOf('JN', code, 'entry', 'afterword journal');
  const rows = await ledger.journalEntry.findMany({ where: { ownerId, id }, select: { id: true }, take: 9 });
  return theOne('JN', code, rows, 'entry', 'afterword journal');
}

/** The wish that the owner calls so. */
export async function wishByCode(ledger: Ledger, ownerId: string, code: string): Promise<string> {
  const id = rangeOf('WI', code, 'wish', 'afterword supporters wishes');
  const rows = await ledger.wish.findMany({ where: { ownerId, id }, select: { id: true }, take: 9 });
  return theOne('WI', code, rows, 'wish', 'afterword supporters wishes');
}

/** The application that the owner calls so; where it was merged, the one that it is part of now. */
export async function applicationByCode(ledger: Ledger, ownerId: string, code: string): Promise<string> {
  const id = rangeOf('AP', code, 'application', 'afterword applications');
  const rows = await ledger.application.findMany({ where: { ownerId, id }, select: { id: true }, take: 9 });
  if (rows.length === 0) {
    const into = await mergedInto(ledger, ownerId, id);
    if (into) return into;
  }
  return theOne('AP', code, rows, 'application', 'afterword applications');
}

/** The email that the owner calls so; of a repetition, the one that it repeats. */
export async function emailByCode(ledger: Ledger, ownerId: string, code: string): Promise<string> {
  const id = rangeOf('EM', code, 'email', 'afterword review');
  const rows = await ledger.email.findMany({
    where: { ownerId, id },
    select: { id: true, duplicateOfId: true },
    take: 9,
  });
  const found = theOne('EM', code, rows, 'email', 'afterword review');
  return rows[0]?.duplicateOfId ?? found;
}

function rangeOf(prefix: CodePrefix, code: string, what: string, list: string): { gte: string; lte: string } {
  const range = idsOfCode(prefix, code);
  if (range) return { gte: range.lowest, lte: range.highest };
  throw new UnknownCodeError(
    `"${code}" is no code of ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}: it looks like ${prefix}-3F2A1B. \`${list}\` shows them.`,
  );
}

function theOne(
  prefix: CodePrefix,
  code: string,
  rows: readonly { id: string }[],
  what: string,
  list: string,
): string {
  if (rows.length === 1) return rows[0]!.id;
  if (rows.length === 0)
    throw new UnknownCodeError(`There is no ${what} ${code.toUpperCase()}. \`${list}\` shows them.`);
  const meant = [...codesOf(prefix, rows).values()].join(', ');
  throw new UnknownCodeError(`${code.toUpperCase()} could be several: ${meant}. Say which.`);
}

function codesOf(prefix: CodePrefix, rows: readonly { id: string }[]): ReadonlyMap<string, string> {
  return shortCodes(
    prefix,
    rows.map(({ id }) => id),
  );
}
