import type { Label, RejectionKind } from '../../outcome.ts';
import type { Language } from '../../reading.ts';
import { BAD_LETTER, foldLetters } from '../fold-words.ts';

/**
 * How much a rule proves. `sure`: alone it decides. `likely`: alone it is mostly right, two of them decide.
 * `hint`: it goes along with the label; several make a guess.
 */
export type Tier = 'sure' | 'likely' | 'hint';

/** `text` is one sentence of the body, `anywhere` the subject too, `structure` the marks of `mail-structure.ts`. */
export type Where = 'subject' | 'text' | 'anywhere' | 'structure';

/** One thing that an email can say, as data. The first rules of a table are no stronger than the last. */
export interface Rule {
  name: string;
  label: Label;
  /** Only for a rejection; `not_selected` when left out. */
  kind?: RejectionKind;
  where: Where;
  /** Null for a rule that reads no words. */
  language: Language | null;
  tier: Tier;
  pattern: RegExp;
  /** Words of the same sentence that take the rule's ground away. */
  unless?: RegExp;
  /** True: the words mean this only in an email that speaks of jobs at all. False: only in one that does not. */
  aboutJobs?: boolean;
  /** It reads what no text shows, such as a calendar part: the learned part cannot know of it. */
  beyondText?: boolean;
  /** Where it speaks, an answer with this label is a guess; `others`: with any label but the rule's own. */
  doubts?: Label | 'others';
  /** The invented line that the rule was written for. */
  example: string;
}

type Extra = Partial<Pick<Rule, 'kind' | 'where' | 'unless' | 'aboutJobs' | 'beyondText' | 'doubts'>>;

/** Makes the rules of one language; a rule reads the sentences of the body unless it says otherwise. */
export function rulesOf(language: Language | null) {
  return (
    label: Label,
    tier: Tier,
    name: string,
    pattern: RegExp,
    example: string,
    extra: Extra = {},
  ): Rule => ({
    name: language ? `${language}-${name}` : name,
    label,
    tier,
    pattern,
    example,
    language,
    where: 'text',
    ...extra,
    ...(extra.unless && { unless: new RegExp(foldSource(extra.unless.source)) }),
  });
}

/**
 * A pattern over folded text, written with the language's own letters: `möchten` also finds `moechten`, `mochten` and
 * the replacement character that a broken charset leaves. A dot never leaves the sentence.
 */
export function rx(strings: TemplateStringsArray, ...words: readonly string[]): RegExp {
  return new RegExp(foldSource(String.raw(strings, ...words)), 'g');
}

/** A part of a pattern, to be put into others. */
export function part(strings: TemplateStringsArray, ...words: readonly string[]): string {
  return String.raw(strings, ...words);
}

function foldSource(source: string): string {
  return source.replace(/[^\p{ASCII}]/gu, foldedLetter);
}

function foldedLetter(letter: string): string {
  const folded = foldLetters(letter);
  if (!/\p{L}/u.test(letter)) return folded;
  if ('äöü'.includes(letter)) return `(?:${folded}?|${BAD_LETTER})`;
  return folded === letter ? letter : `(?:${folded}|${BAD_LETTER})`;
}
