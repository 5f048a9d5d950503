import type { FoldedEmail } from '../folded-email.ts';
import type { Sentence } from '../sentences.ts';
import {
  CONCEPTS_OF_SUBJECT,
  type Key,
  keyOfConcepts,
  keyOfWords,
  MOST_STEMS,
  NOT,
  negated,
  WORDS_OF_SUBJECT,
} from './feature-keys.ts';
import { STEMS } from './known-features.ts';
import { type Word, wordsOf } from './words-of.ts';

/** The features of a sentence, as often as they stand in it. */
export interface SentenceFeatures {
  /** Single words, and pairs of neighbours. */
  words: readonly Key[];
  /** What it is about, alone and in pairs, whatever its language. */
  concepts: readonly Key[];
}

/** What the learned part goes by. */
export interface FeaturedEmail {
  /** Of each sentence of the body, in their order; fewer than the sentences when the email is very long. */
  sentences: readonly SentenceFeatures[];
  subject: SentenceFeatures | null;
  /** The marks of the structure, the words of the sender and the length, by name. */
  asides: ReadonlySet<string>;
  /** The stems of this email that have no weights, with their numbers. */
  ownStems: ReadonlyMap<string, number>;
}

/** More words than anybody reads. */
const MOST_TOKENS = 1_500;
/** How far a "not" reaches, in words. */
const REACH = 6;
/** Fewer features than this are not made to count for more. */
const FEW = 20;
/** How much less one of many features counts: 0 not at all, 0.5 as in a vector of length 1. Fitted by hand. */
const DILUTION = 0.3;
/** What a mark of the structure, a rule that spoke, a word of the sender or the length weighs. */
export const ASIDE = 0.3;
/** Concepts hold for every language, and for none exactly: they count for less than words. Fitted by hand. */
const CONCEPTS_COUNT = 0.7;

/** The features of an email. */
export function featuresOf({ sentences, subject, sender, structure }: FoldedEmail): FeaturedEmail {
  const ownStems = new Map<string, number>();
  const bySentence: SentenceFeatures[] = [];
  let left = MOST_TOKENS;
  for (const { folded } of sentences) {
    if (left <= 0) break;
    const words = wordsOf(folded);
    left -= words.length;
    bySentence.push({ words: keysOfWords(words, ownStems), concepts: keysOfConcepts(words) });
  }
  const length = Math.min(6, Math.floor(Math.log2(1 + (MOST_TOKENS - left) / 10)));
  const asides = new Set([...marksOf(structure), ...wordsOfSender(sender), `length:${length}`]);
  return {
    sentences: bySentence,
    subject: subject && featuresOfSubject(subject.folded, ownStems),
    asides,
    ownStems,
  };
}

/** How much one of so many different words and pairs counts: a long email says no more than a short one. */
export function shareOfWords(many: number): number {
  return 1 / Math.max(FEW, many) ** DILUTION;
}

/** The same for concepts. */
export function shareOfConcepts(many: number): number {
  return CONCEPTS_COUNT * shareOfWords(many);
}

function marksOf(structure: string): string[] {
  return structure === '' ? [] : structure.split(' ').map((mark) => `mark:${mark}`);
}

function wordsOfSender(sender: Sentence | null): string[] {
  if (!sender) return [];
  return wordsOf(sender.folded.replace(/[@.<>_-]/g, ' ')).map(({ shape }) => `from:${shape}`);
}

/** Its words count for what they are, and once more for standing there. */
function featuresOfSubject(folded: string, ownStems: Map<string, number>): SentenceFeatures {
  const words = wordsOf(folded);
  const keys = keysOfWords(words, ownStems);
  return {
    words: [...keys.map((key) => key + WORDS_OF_SUBJECT), ...keys],
    concepts: keysOfConcepts(words).map((key) => key + CONCEPTS_OF_SUBJECT),
  };
}

function keysOfWords(words: readonly Word[], ownStems: Map<string, number>): Key[] {
  const keys: Key[] = [];
  let before = 0;
  for (const word of words) {
    const stem = word.number || numberOf(word.stem, ownStems);
    keys.push(keyOfWords(0, stem));
    if (before !== 0) keys.push(keyOfWords(before, stem));
    before = stem;
  }
  return keys;
}

/** A stem without weights counts too, as one more feature. */
function numberOf(stem: string, ownStems: Map<string, number>): number {
  const known = ownStems.get(stem);
  if (known !== undefined) return known;
  const number = Math.min(MOST_STEMS - 1, STEMS.size + 1 + ownStems.size);
  ownStems.set(stem, number);
  return number;
}

/** The concepts of a sentence, once more as negated where a "not" reaches them. */
function keysOfConcepts(words: readonly Word[]): Key[] {
  const said: number[] = [];
  let notUntil = -1;
  for (let at = 0; at < words.length; at += 1) {
    for (const concept of words[at]!.concepts) {
      if (concept === NOT) notUntil = at + REACH;
      else if (at <= notUntil && !said.includes(negated(concept))) said.push(negated(concept));
      if (!said.includes(concept)) said.push(concept);
    }
  }
  said.sort((a, b) => a - b);
  const keys: Key[] = [];
  for (let a = 0; a < said.length; a += 1) {
    for (let b = a; b < said.length; b += 1) keys.push(keyOfConcepts(said[a]!, said[b]!));
  }
  return keys;
}
