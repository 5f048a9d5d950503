import {
  CONCEPT_NAMES,
  CONCEPTS_OF_SUBJECT,
  type Key,
  MOST_CONCEPTS,
  MOST_STEMS,
  WORDS_OF_SUBJECT,
} from '../../src/core/classify/learned/feature-keys.ts';
import {
  ASIDE,
  type FeaturedEmail,
  shareOfConcepts,
  shareOfWords,
} from '../../src/core/classify/learned/features.ts';
import { STEMS } from '../../src/core/classify/learned/known-features.ts';

/** Features by their names in `weights.ts`, and how much of each there is. */
export type Features = ReadonlyMap<string, number>;

/** The stems that have weights, by their numbers. */
const KNOWN = new Map([...STEMS].map(([stem, number]) => [number, stem]));

/**
 * What the learned part goes by in an email, by name: what is learned holds whatever numbers the features have. The names of
 * the `rules` that spoke are among them: some are right more often than others of their tier, and training sees which.
 */
export function namedFeatures(
  { sentences, subject, asides, ownStems }: FeaturedEmail,
  rules: Iterable<string>,
): Features {
  const all = subject ? [...sentences, subject] : sentences;
  const own = new Map([...ownStems].map(([stem, number]) => [number, stem]));
  const stemOf = (number: number) => own.get(number) ?? KNOWN.get(number);
  const features = new Map<string, number>();
  const words = new Set(all.flatMap((each) => each.words).map((key) => nameOfWords(key, stemOf)));
  const concepts = new Set(all.flatMap((each) => each.concepts).map(nameOfConcepts));
  for (const name of words) features.set(name, shareOfWords(words.size));
  for (const name of concepts) features.set(name, shareOfConcepts(concepts.size));
  for (const name of asides) features.set(name, ASIDE);
  for (const name of rules) features.set(`rule:${name}`, ASIDE);
  return features;
}

/** `:stem` and `:before stem`; with an `s` before the colon when it stands in the subject. */
function nameOfWords(key: Key, stemOf: (number: number) => string | undefined): string {
  const pair = key % WORDS_OF_SUBJECT;
  const before = stemOf(Math.floor(pair / MOST_STEMS));
  return `${key === pair ? '' : 's'}:${before === undefined ? '' : `${before} `}${stemOf(pair % MOST_STEMS)}`;
}

/** `:CONCEPT` and `:ONE+OTHER`; `-` before what a "not" reaches, `s` before the colon when it stands in the subject. */
function nameOfConcepts(key: Key): string {
  const pair = key % CONCEPTS_OF_SUBJECT;
  const [a, b] = [CONCEPT_NAMES[Math.floor(pair / MOST_CONCEPTS)]!, CONCEPT_NAMES[pair % MOST_CONCEPTS]!];
  return `${key === pair ? '' : 's'}:${a}${a === b ? '' : `+${b}`}`;
}
