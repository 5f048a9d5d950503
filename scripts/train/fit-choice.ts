import { minimise } from './minimise.ts';

/** One mail: its candidates' marks, and which of them are right; none is when it names nothing. */
export interface ChoiceExample {
  writer: string;
  candidates: readonly { marks: readonly string[]; right: boolean }[];
  /** The mail names one, whether or not a candidate is it. */
  named: boolean;
}

export interface ChoiceModel {
  bias: number;
  marks: ReadonlyMap<string, number>;
}

export interface ChoiceSettings {
  /** Strength of a mark's L2 penalty; the bias is free. */
  penaltyOf(mark: string): number;
  iterations: number;
  /** A mark that fewer writers have tells nothing about others. */
  leastWriters: number;
}

/**
 * Fits a conditional logit: each candidate, and "none of them", has a score, and the right ones together are to have the
 * most of the probability. Mails whose name is not among their candidates teach nothing.
 */
export function fitChoice(
  examples: readonly ChoiceExample[],
  { penaltyOf, iterations, leastWriters }: ChoiceSettings,
): ChoiceModel {
  const names = marksOfWriters(examples, leastWriters);
  const place = new Map(names.map((name, at) => [name, at]));
  const penalties = Float64Array.from(names, penaltyOf);
  const mails = examples
    .filter(({ candidates, named }) => named === candidates.some(({ right }) => right))
    .map(({ candidates }) =>
      candidates.map(({ marks, right }) => ({
        right,
        marks: Int32Array.from(marks.map((mark) => place.get(mark) ?? -1).filter((at) => at >= 0)),
      })),
    );
  const weights = new Float64Array(names.length + 1);
  minimise(
    weights,
    (at, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (const candidates of mails) loss += addMail(candidates, at, gradient);
      for (let i = 0; i < names.length; i += 1) {
        loss += 0.5 * penalties[i]! * at[i]! * at[i]!;
        gradient[i]! += penalties[i]! * at[i]!;
      }
      return loss;
    },
    iterations,
  );
  return { bias: weights.at(-1)!, marks: new Map(names.map((name, at) => [name, weights[at]!])) };
}

function addMail(
  candidates: readonly { marks: Int32Array; right: boolean }[],
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const last = weights.length - 1;
  const scores = candidates.map(({ marks }) =>
    marks.reduce((sum, mark) => sum + weights[mark]!, weights[last]!),
  );
  const most = Math.max(0, ...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const none = Math.exp(-most);
  const all = shares.reduce((sum, share) => sum + share, none);
  const isNamed = candidates.some(({ right }) => right);
  const right = isNamed
    ? shares.reduce((sum, share, at) => sum + (candidates[at]!.right ? share : 0), 0)
    : none;
  candidates.forEach(({ marks, right: isRight }, at) => {
    const error = shares[at]! / all - (isNamed && isRight ? shares[at]! / right : 0);
    gradient[last]! += error;
    for (const mark of marks) gradient[mark]! += error;
  });
  return Math.log(all) - Math.log(Math.max(right, Number.MIN_VALUE));
}

function marksOfWriters(examples: readonly ChoiceExample[], least: number): string[] {
  const writers = new Map<string, Set<string>>();
  for (const { writer, candidates } of examples) {
    for (const { marks } of candidates) {
      for (const mark of marks) {
        const known = writers.get(mark);
        if (known) known.add(writer);
        else writers.set(mark, new Set([writer]));
      }
    }
  }
  return [...writers]
    .filter(([, set]) => set.size >= least)
    .map(([mark]) => mark)
    .sort();
}
