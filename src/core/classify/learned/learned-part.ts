import { LABELS, type Label, type RejectionKind } from '../../outcome.ts';
import type { FoldedEmail } from '../folded-email.ts';
import { type Features, featuresOf, featuresOfSentence } from './features.ts';
import { MEANINGS } from './meanings.ts';
import { LEARNED } from './weights.ts';
import type { LearnedWeights } from './weights-shape.ts';

/** What the learned part thinks of an email. */
export interface Learned {
  /** Of each label, 0 to 1; they add up to 1. */
  probabilities: Readonly<Record<Label, number>>;
  /** What kind of rejection it is, if it is one. */
  kind: RejectionKind;
}

const WIDTH = MEANINGS.length;
const { rows, weights } = parse(LEARNED);

/** Asks the learned part, which `npm run train` makes from the corpus. */
export function askLearned(email: FoldedEmail): Learned {
  const scores = scoresOf(featuresOf(email));
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
  return { probabilities, kind };
}

/** The sentence of an email that speaks most for a label, as it stands there; null when none does. */
export function sentenceFor(label: Label, { sentences }: FoldedEmail): string | null {
  const classes = MEANINGS.flatMap((meaning, at) => (meaning.label === label ? [at] : []));
  let best: string | null = null;
  let most = 0;
  for (const { text, folded } of sentences) {
    const features = featuresOfSentence(folded);
    let sum = 0;
    for (const name of features) {
      const row = rows.get(name);
      if (row === undefined) continue;
      for (const at of classes) sum += weights[row + at]! / classes.length;
    }
    const weight = sum / Math.sqrt(Math.max(10, features.size));
    if (weight > most) {
      most = weight;
      best = text;
    }
  }
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
