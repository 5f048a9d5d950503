import {
  CONCEPTS_OF_SUBJECT,
  conceptNumber,
  type Key,
  keyOfConcepts,
  keyOfWords,
  WORDS_OF_SUBJECT,
} from './feature-keys.ts';
import { KeyTable } from './key-table.ts';
import { MEANINGS } from './meanings.ts';
import { LEARNED } from './weights.ts';

/** The stems that have weights, with their numbers. */
export const STEMS = new Map<string, number>();

const wordRows = new Map<Key, number>();
const conceptRows = new Map<Key, number>();
const asideRows = new Map<string, number>();

/** The weights of all features one after the other, one for each of `MEANINGS`. */
export const WEIGHTS = parse(LEARNED.features);

/** Where the weights of a feature begin in `WEIGHTS`: by its key, or by its name when it is neither words nor concepts. */
export const ROWS = {
  words: new KeyTable(wordRows),
  concepts: new KeyTable(conceptRows),
  asides: asideRows as ReadonlyMap<string, number>,
};

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
  const words = /^(?<place>s?):(?<said>[^A-Z-].*)$/.exec(name)?.groups;
  const concepts = /^(?<place>s?):(?<a>-?[A-Z]+)(?:\+(?<b>-?[A-Z]+))?$/.exec(name)?.groups;
  if (words) {
    const [stem, before] = words.said!.split(' ').toReversed() as [string, string?];
    const key = keyOfWords(before === undefined ? 0 : numberOf(before), numberOf(stem));
    wordRows.set(words.place === 's' ? key + WORDS_OF_SUBJECT : key, row);
  } else if (concepts) {
    const [a, b] = [concepts.a!, concepts.b ?? concepts.a!];
    const key = keyOfConcepts(conceptNumber(a), conceptNumber(b));
    conceptRows.set(concepts.place === 's' ? key + CONCEPTS_OF_SUBJECT : key, row);
  } else asideRows.set(name, row);
}

function numberOf(stem: string): number {
  const known = STEMS.get(stem);
  if (known !== undefined) return known;
  STEMS.set(stem, STEMS.size + 1);
  return STEMS.size;
}
