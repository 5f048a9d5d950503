import { LABELS, type Label, type RejectionKind } from '../../outcome.ts';
import type { FoldedEmail } from '../folded-email.ts';
import { type FeaturedEmail, type Features, featuresOf } from './features.ts';
import { MEANINGS } from './meanings.ts';
import { LEARNED } from './weights.ts';
import type { LearnedWeights } from './weights-shape.ts';

/** What the learned part thinks of an email. */
export interface Learned {
  /** Of each label, 0 to 1; they add up to 1. */
  probabilities: Readonly<Record<Label, number>>;
  /** What kind of rejection it is, if it is one. */
  kind: RejectionKind;
  /** The sentence of the email that speaks most for a label, as it stands there; null when none does. */
  sentenceFor(label: Label): string | null;
}

const WIDTH = MEANINGS.length;
/** A sentence of fewer features is no stronger for being short. */
const FEW = 10;
const { rows, weights } = parse(LEARNED);

/** Asks the learned part, which `npm run train` makes from the corpus. */
export function askLearned(email: FoldedEmail): Learned {
  const featured = featuresOf(email);
  const scores = scoresOf(featured.features);
  const shares = softmax(scores);
  const probabilities = Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>;
  let kind: RejectionKind = 'not_selected';
  let most = 0;
  MEANINGS.forEach((meaning, at) => {
    probabilities[meaning.label] += shares[at]!;
    if (meaning.kind && shares[at]! > most) {
      most = shares[at]!;
      kind = meaning.kind;
    }
  });
  return { probabilities, kind, sentenceFor: (label) => sentenceFor(label, email, featured) };
}

function sentenceFor(label: Label, { sentences }: FoldedEmail, featured: FeaturedEmail): string | null {
  const classes = MEANINGS.flatMap((meaning, at) => (meaning.label === label ? [at] : []));
  let best: string | null = null;
  let most = 0;
  featured.sentences.forEach((features, at) => {
    let sum = 0;
    for (const name of features) {
      const row = rows.get(name);
      if (row !== undefined) for (const column of classes) sum += weights[row + column]!;
    }
    const weight = sum / Math.sqrt(Math.max(FEW, features.length));
    if (weight > most) {
      most = weight;
      best = sentences[at]!.text;
    }
  });
  return best;
}

function scoresOf(features: Features): number[] {
  const scores = [...LEARNED.bias];
  for (const [name, value] of features) {
    const row = rows.get(name);
    if (row === undefined) continue;
    const scaled = value * LEARNED.scale;
    for (let at = 0; at < WIDTH; at += 1) scores[at]! += weights[row + at]! * scaled;
  }
  return scores;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Where each feature's row begins, and all rows one after the other. */
function parse({ features }: LearnedWeights): { rows: Map<string, number>; weights: Int8Array } {
  const lines = features.trim().split('\n');
  const parsed = new Int8Array(lines.length * WIDTH);
  const places = new Map<string, number>();
  lines.forEach((line, at) => {
    const tab = line.indexOf('\t');
    places.set(line.slice(0, tab), at * WIDTH);
    line
      .slice(tab + 1)
      .split(' ')
      .forEach((weight, column) => {
        parsed[at * WIDTH + column] = Number(weight);
      });
  });
  return { rows: places, weights: parsed };
}
