import {
  CONCEPTS_OF_SUBJECT,
  conceptNumber,
  type Key,
  keyOfConcepts,
  keyOfWords,
  WORDS_OF_SUBJECT,
} from './feature-keys.ts';
import { MEANINGS } from './meanings.ts';
import { LEARNED } from './weights.ts';

/** The stems that have weights, with their numbers. */
export const STEMS = new Map<string, number>();

/** Where the weights of a feature begin in `WEIGHTS`: by its key, or by its name when it is neither words nor concepts. */
export const ROWS = {
  words: new Map<Key, number>(),
  concepts: new Map<Key, number>(),
  asides: new Map<string, number>(),
};

/** The weights of all features one after the other, one for each of `MEANINGS`. */
export const WEIGHTS = parse(LEARNED.features);

function parse(features: string): Int8Array {
  const lines = features.trim().split('\n');
  const weights = new Int8Array(lines.length * MEANINGS.length);
  lines.forEach((line, at) => {
    const [name, row] = line.split('\t') as [string, string];
    file(name, at * MEANINGS.length);
    row.split(' ').forEach((weight, column) => {
      weights[at * MEANINGS.length + column] = Number(weight);
    });
  });
  return weights;
}

function file(name: string, row: number): void {
  const words = /^(s?):([^A-Z-].*)$/.exec(name);
  const concepts = /^(s?):(-?[A-Z]+)(?:\+(-?[A-Z]+))?$/.exec(name);
  if (words) {
    const [, place, said] = words as unknown as [string, string, string];
    const [stem, before] = said.split(' ').reverse() as [string, string?];
    const key = keyOfWords(before === undefined ? 0 : numberOf(before), numberOf(stem));
    ROWS.words.set(key + (place === 's' ? WORDS_OF_SUBJECT : 0), row);
  } else if (concepts) {
    const [, place, a, b] = concepts as unknown as [string, string, string, string?];
    const key = keyOfConcepts(conceptNumber(a), conceptNumber(b ?? a));
    ROWS.concepts.set(key + (place === 's' ? CONCEPTS_OF_SUBJECT : 0), row);
  } else ROWS.asides.set(name, row);
}

function numberOf(stem: string): number {
  const known = STEMS.get(stem);
  if (known !== undefined) return known;
  STEMS.set(stem, STEMS.size + 1);
  return STEMS.size;
}
