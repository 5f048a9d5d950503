import { isFirstName } from '../first-names.ts';
import { findProperNames } from '../proper-names.ts';
import { asName, type Line, lineOf } from './words-of-line.ts';

/** Where in a line somebody stands with a title. */
export interface Title {
  from: number;
  to: number;
}

const COURTESY =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|M|Mme|Madame|Monsieur|Sra?|Señora?|Senhora?|Sig|Signora?|Mevrouw|Dott)\b\.?/u;
const COURTESY_BEFORE =
  /(?:^|[\s(])(?:mevrouw|meneer|dhr\.|mevr\.|señora?|signora?|senhora?|il dott\.|la dott\.ssa) $/u;
const LONGEST_COURTESY = 14;
const OPENS = /,? \(|, /y;
const ARTICLE =
  /(?:our|the|unsere?|unser|der|die|notre|le|la|el|nuestr[oa]|onze|de|het|o|a|noss[oa]|il|nostr[oa]) |l'/y;
const ENDS = /[.;:()\n,]/g;

/**
 * The titles of other people than the reader: "Mara Lindt, Head of Insights", "Frau Sandmann (Leiterin Forschung)". What
 * somebody is whom the owner is to meet is no role of the owner's.
 */
export function titlesOfPeople({ text }: Line, reader: ReadonlySet<string>): Title[] {
  if (!text.includes('(') && !text.includes(',')) return [];
  return findProperNames(text).flatMap(({ name, start, end }) => {
    OPENS.lastIndex = end;
    if (!OPENS.test(text) || !isPerson(name, text.slice(Math.max(0, start - LONGEST_COURTESY), start)))
      return [];
    if (namesReader(name, reader)) return [];
    const from = OPENS.lastIndex;
    ARTICLE.lastIndex = from;
    const begin = ARTICLE.test(text) ? ARTICLE.lastIndex : from;
    // "Mara Lindt, and the other …" goes on with no title.
    const first = lineOf(text.slice(begin, begin + 40)).words[0];
    if (!first || (first.begins !== 'capital' && !first.kind.isRole)) return [];
    ENDS.lastIndex = begin;
    return [{ from: start, to: ENDS.exec(text)?.index ?? text.length }];
  });
}

/** "Frau" alone is nobody. */
function namesReader(name: string, reader: ReadonlySet<string>): boolean {
  const own = name.split(' ').filter((word) => !COURTESY.test(word));
  return own.some((word) => reader.has(asName(lineOf(word).words[0]!).key));
}

function isPerson(name: string, before: string): boolean {
  const words = name.split(' ');
  if (COURTESY.test(name) || COURTESY_BEFORE.test(before)) return true;
  return words.length >= 2 && words.length <= 5 && isFirstName(words[0]!);
}
