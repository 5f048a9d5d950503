import { CONCEPTS } from './concepts.ts';

/**
 * The number of a feature. A mail has hundreds of features, most of them pairs: a number need not be put together and
 * looked up letter by letter, as its name must.
 */
export type Key = number;

/** Stems are numbered from 1 to less than this; 0 is none. */
export const MOST_STEMS = 1 << 15;
export const MOST_CONCEPTS = 1 << 7;
/** Added to the key of words and of concepts that stand in the subject. */
export const WORDS_OF_SUBJECT = 1 << 30;
export const CONCEPTS_OF_SUBJECT = 1 << 14;

/** Concepts in the order of their names; first as what a "not" reaches. */
export const CONCEPT_NAMES = ['-', ''].flatMap((not) =>
  Object.keys(CONCEPTS)
    .toSorted()
    .map((name) => `${not}${name}`),
);
const CONCEPT_NUMBERS = new Map(CONCEPT_NAMES.map((name, at) => [name, at]));
const NEGATED = CONCEPT_NAMES.length / 2;
export const NOT = conceptNumber('NOT');

/** A word by its stem, or with the one before it. */
export function keyOfWords(before: number, stem: number): Key {
  return before * MOST_STEMS + stem;
}

/** A concept, twice, or two in the order of their numbers. */
export function keyOfConcepts(a: number, b: number): Key {
  return a * MOST_CONCEPTS + b;
}

export function conceptNumber(name: string): number {
  return CONCEPT_NUMBERS.get(name)!;
}

/** The same concept where a "not" reaches it. */
export function negated(concept: number): number {
  return concept - NEGATED;
}
