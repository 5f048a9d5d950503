import type { Label, RejectionKind } from '../../outcome.ts';
import type { FoldedEmail } from '../folded-email.ts';
import { NO_LABEL } from '../no-label.ts';
import type { Key } from './feature-keys.ts';
import {
  ASIDE,
  type FeaturedEmail,
  featuresOf,
  type SentenceFeatures,
  shareOfConcepts,
  shareOfWords,
} from './features.ts';
import { KeySet } from './key-set.ts';
import type { KeyTable } from './key-table.ts';
import { ROWS, WEIGHTS } from './known-features.ts';
import { MEANINGS } from './meanings.ts';
import { LEARNED } from './weights.ts';

/** What the learned part thinks of an email. */
export interface Learned {
  /** Of each label, 0 to 1; they add up to 1. */
  probabilities: Readonly<Record<Label, number>>;
  /** The same for the email's own words alone, as if no rule had spoken. */
  fromWords: Readonly<Record<Label, number>>;
  /** What kind of rejection it is, if it is one. */
  kind: RejectionKind;
  /** The sentence of the email that speaks most for a label, as it stands there; null when none does. */
  sentenceFor(label: Label): string | null;
}

const WIDTH = MEANINGS.length;
/** A sentence of fewer features is no stronger for being short. */
const FEW = 10;

/** Asks the learned part, which `npm run train` makes from the corpus; `rules` are the names of those that spoke. */
export function askLearned(email: FoldedEmail, rules: ReadonlySet<string>): Learned {
  const featured = featuresOf(email);
  const scores = scoresOf(featured);
  const fromWords = byLabel(softmax(scores));
  for (const name of rules) addAside(scores, `rule:${name}`);
  const shares = softmax(scores);
  return {
    probabilities: byLabel(shares),
    fromWords,
    kind: kindOf(shares),
    sentenceFor: (label) => sentenceFor(label, email, featured),
  };
}

function byLabel(shares: readonly number[]): Record<Label, number> {
  const probabilities = { ...NO_LABEL };
  MEANINGS.forEach(({ label }, at) => {
    probabilities[label] += shares[at]!;
  });
  return probabilities;
}

function kindOf(shares: readonly number[]): RejectionKind {
  let best: RejectionKind = 'not_selected';
  let most = 0;
  MEANINGS.forEach(({ kind }, at) => {
    if (!kind || shares[at]! <= most) return;
    most = shares[at]!;
    best = kind;
  });
  return best;
}

function sentenceFor(label: Label, { sentences }: FoldedEmail, featured: FeaturedEmail): string | null {
  const columns = MEANINGS.flatMap((meaning, at) => (meaning.label === label ? [at] : []));
  let best: string | null = null;
  let most = 0;
  featured.sentences.forEach(({ words, concepts }, at) => {
    const sum = sumOf(words, ROWS.words, columns) + sumOf(concepts, ROWS.concepts, columns);
    const weight = sum / Math.sqrt(Math.max(FEW, words.length + concepts.length));
    if (weight > most) {
      most = weight;
      best = sentences[at]!.text;
    }
  });
  return best;
}

function sumOf(keys: readonly Key[], rows: KeyTable, columns: readonly number[]): number {
  let sum = 0;
  for (const key of keys) {
    const row = rows.get(key);
    if (row >= 0) for (const column of columns) sum += WEIGHTS[row + column]!;
  }
  return sum;
}

function scoresOf({ sentences, subject, asides }: FeaturedEmail): number[] {
  const scores = [...LEARNED.bias];
  const all = subject ? [...sentences, subject] : sentences;
  const words = distinct(all, 'words');
  const concepts = distinct(all, 'concepts');
  addGroup(scores, words, ROWS.words, shareOfWords(words.length));
  addGroup(scores, concepts, ROWS.concepts, shareOfConcepts(concepts.length));
  for (const name of asides) addAside(scores, name);
  return scores;
}

const met = new KeySet();

function distinct(all: readonly SentenceFeatures[], group: keyof SentenceFeatures): Key[] {
  let most = 0;
  for (const features of all) most += features[group].length;
  met.clear(most);
  const keys: Key[] = [];
  for (const features of all) for (const key of features[group]) if (met.add(key)) keys.push(key);
  return keys;
}

function addGroup(scores: number[], keys: readonly Key[], rows: KeyTable, share: number): void {
  const scale = share * LEARNED.scale;
  for (const key of keys) {
    const row = rows.get(key);
    if (row >= 0) addRow(scores, row, scale);
  }
}

function addAside(scores: number[], name: string): void {
  const row = ROWS.asides.get(name);
  if (row !== undefined) addRow(scores, row, ASIDE * LEARNED.scale);
}

function addRow(scores: number[], row: number, share: number): void {
  for (let at = 0; at < WIDTH; at += 1) scores[at]! += WEIGHTS[row + at]! * share;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
