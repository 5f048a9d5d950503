import { MEANINGS } from '../../src/core/classify/learned/meanings.ts';
import type { Label, RejectionKind } from '../../src/core/outcome.ts';
import { type Example, fitSoftmax, predictSoftmax } from './fit-softmax.ts';
import type { Features } from './named-features.ts';

/** A mail as the learned part trains on it. */
export interface LearningMail {
  features: Features;
  gold: Label;
  kind: RejectionKind | null;
  writer: string;
}

export interface LearnSettings {
  penalty: number;
  iterations: number;
  /** A feature that fewer writers use is a habit, and no meaning. */
  leastWriters: number;
  /** The features that weigh most are kept. */
  mostFeatures: number;
  /** How far rare meanings are made up for: 0 not at all, 1 until all count the same. */
  balance: number;
}

/** The learned part: a row of weights for each feature, one for each of `MEANINGS`. */
export interface LearnedModel {
  rows: ReadonlyMap<string, Float64Array>;
  bias: Float64Array;
}

const CLASSES = MEANINGS.length;

/** Trains on mails: once to see which features matter, and once more on these alone. */
export function learn(mails: readonly LearningMail[], settings: LearnSettings): LearnedModel {
  const rarity = rarityOf(mails, settings.leastWriters);
  const first = fitModel(mails, rarity, settings);
  if (rarity.size <= settings.mostFeatures) return first;

  const byWeight = [...first.rows].sort((a, b) => largest(b[1]) - largest(a[1]) || (a[0] < b[0] ? -1 : 1));
  const kept = new Map(byWeight.slice(0, settings.mostFeatures).map(([name]) => [name, rarity.get(name)!]));
  return fitModel(mails, kept, settings);
}

/** What the model thinks of a mail: the probability of each of `MEANINGS`. */
export function predict({ rows, bias }: LearnedModel, features: Features): number[] {
  const scores = Array.from(bias);
  for (const [name, value] of features) {
    const row = rows.get(name);
    if (row) for (let c = 0; c < CLASSES; c += 1) scores[c]! += row[c]! * value;
  }
  return Array.from(
    predictSoftmax(
      Float64Array.from(scores),
      { indices: new Int32Array(), values: new Float64Array() },
      CLASSES,
    ),
  );
}

/** Features that enough writers use, each with how rare it is (inverse document frequency). */
function rarityOf(mails: readonly LearningMail[], leastWriters: number): Map<string, number> {
  const writers = new Map<string, Set<string>>();
  for (const { features, writer } of mails) {
    for (const name of features.keys()) {
      const known = writers.get(name);
      if (known) known.add(writer);
      else writers.set(name, new Set([writer]));
    }
  }
  const names = [...writers.keys()].filter((name) => writers.get(name)!.size >= leastWriters).sort();
  return new Map(names.map((name) => [name, Math.log(mails.length / writers.get(name)!.size) / 4]));
}

function fitModel(
  mails: readonly LearningMail[],
  rarity: ReadonlyMap<string, number>,
  settings: LearnSettings,
): LearnedModel {
  const indices = new Map([...rarity.keys()].map((name, at) => [name, at]));
  const targets = mails.map(({ gold, kind }) =>
    MEANINGS.findIndex((each) => each.label === gold && each.kind === kind),
  );
  const counts = MEANINGS.map((_, c) => targets.filter((target) => target === c).length);
  const examples = mails.map(({ features }, at): Example => {
    const known = [...features].filter(([name]) => indices.has(name));
    return {
      indices: Int32Array.from(known, ([name]) => indices.get(name)!),
      values: Float64Array.from(known, ([name, value]) => value * rarity.get(name)!),
      target: targets[at]!,
      weight: (mails.length / CLASSES / counts[targets[at]!]!) ** settings.balance,
    };
  });
  const weights = fitSoftmax(examples, { ...settings, features: indices.size, classes: CLASSES });
  const rows = new Map(
    [...indices].map(([name, at]) => [
      name,
      weights.slice(at * CLASSES, (at + 1) * CLASSES).map((weight) => weight * rarity.get(name)!),
    ]),
  );
  return { rows, bias: weights.slice(indices.size * CLASSES) };
}

function largest(row: Float64Array): number {
  return row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}
