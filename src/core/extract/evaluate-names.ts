import { sameCompany } from '../company-name.ts';
import { sameRole } from './role-name.ts';

/** What an email names by a person's reading, beside what was extracted; null where it names none. */
export interface NamedBeside {
  gold: string | null;
  found: string | null;
}

export interface NameFigures {
  /** Emails that name one. */
  named: number;
  /** Of these, extracted right. */
  right: number;
  /** Of these, another name was extracted. */
  wrong: number;
  /** Emails that name none, and one was extracted all the same. */
  invented: number;
}

/** Counts companies, compared as matching compares them. */
export function evaluateCompanies(rows: readonly NamedBeside[]): NameFigures {
  return count(rows, sameCompany);
}

/** Counts roles: word order, gender marks and spelling of the level do not matter. */
export function evaluateRoles(rows: readonly NamedBeside[]): NameFigures {
  return count(rows, sameRole);
}

function count(rows: readonly NamedBeside[], same: (a: string, b: string) => boolean): NameFigures {
  const named = rows.filter(({ gold }) => gold !== null);
  const right = named.filter(({ gold, found }) => found !== null && same(gold!, found)).length;
  return {
    named: named.length,
    right,
    wrong: named.filter(({ found }) => found !== null).length - right,
    invented: rows.filter(({ gold, found }) => gold === null && found !== null).length,
  };
}
