import { LANGUAGES, type Language } from '../reading.ts';
import { CLASSIFICATION_RULES } from './classification-rules/all-rules.ts';
import type { Rule } from './classification-rules/rule.ts';
import { foldWords } from './fold-words.ts';
import { filterOf, type PatternFilter } from './pattern-filter.ts';

/** What a rule reads at a time: a sentence of the body, or another part. */
export type Passage = 'sentence' | 'subject' | 'structure';

/** Rules of one language that read the same passages. */
export interface Shelf {
  /** Null for rules that read no words. */
  language: Language | null;
  /** The rules that may match in a passage; no other one does. */
  rulesFor(folded: string): readonly Rule[];
}

/** The rules by what they read, so that each passage is compared with those alone that may say something of it. */
export const SHELVES: Readonly<Record<Passage, readonly Shelf[]>> = {
  sentence: shelves(({ where }) => where === 'text' || where === 'anywhere'),
  subject: shelves(({ where }) => where === 'subject' || where === 'anywhere'),
  structure: shelves(({ where }) => where === 'structure'),
};

function shelves(isHere: (rule: Rule) => boolean): Shelf[] {
  const here = CLASSIFICATION_RULES.filter(isHere);
  return [...LANGUAGES, null].flatMap((language) => {
    const rules = here.filter((rule) => rule.language === language);
    return rules.length === 0 ? [] : shelfOf(language, rules);
  });
}

/**
 * The lines that rules were written for stand for the mail to come: they show which words are common. They are folded when
 * the shelf is first asked, since most mailboxes have mail in one or two languages.
 */
function shelfOf(language: Language | null, rules: readonly Rule[]): Shelf {
  let mayMatch: PatternFilter | undefined;
  return {
    language,
    rulesFor: (folded) => {
      mayMatch ??= filterOf(
        rules.map(({ pattern }) => pattern),
        rules.map(({ example }) => foldWords(example)),
      );
      return mayMatch(folded).map((at) => rules[at]!);
    },
  };
}
