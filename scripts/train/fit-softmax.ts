import { minimise } from './minimise.ts';

/** One example: which features it has and how much of each, and the class that it is. */
export interface Example {
  indices: Int32Array;
  values: Float64Array;
  target: number;
  /** How much it counts. */
  weight: number;
}

export interface SoftmaxSettings {
  features: number;
  classes: number;
  /** Strength of the L2 penalty; the bias is free. */
  penalty: number;
  iterations: number;
}

/**
 * Fits a softmax (multinomial logistic) regression. The weight of a feature for a class stands at
 * `feature * classes + class`; the bias is the last row.
 */
export function fitSoftmax(
  examples: readonly Example[],
  { features, classes, penalty, iterations }: SoftmaxSettings,
): Float64Array {
  const weights = new Float64Array((features + 1) * classes);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const penalised = features * classes;
  minimise(
    weights,
    (at, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (const example of examples) {
        const { indices, values, target } = example;
        const share = example.weight / total;
        const probabilities = predictSoftmax(at, example, classes);
        loss -= share * Math.log(Math.max(probabilities[target]!, Number.MIN_VALUE));
        const errors = probabilities.map((probability, c) => share * (probability - (c === target ? 1 : 0)));
        for (let i = 0; i < indices.length; i += 1) {
          const row = indices[i]! * classes;
          const value = values[i]!;
          for (let c = 0; c < classes; c += 1) gradient[row + c]! += errors[c]! * value;
        }
        for (let c = 0; c < classes; c += 1) gradient[penalised + c]! += errors[c]!;
      }
      for (let i = 0; i < penalised; i += 1) {
        loss += 0.5 * penalty * at[i]! * at[i]!;
        gradient[i]! += penalty * at[i]!;
      }
      return loss;
    },
    iterations,
  );
  return weights;
}

/** The probability of each class. */
export function predictSoftmax(
  weights: Float64Array,
  { indices, values }: Pick<Example, 'indices' | 'values'>,
  classes: number,
): Float64Array {
  const scores = weights.slice(weights.length - classes);
  for (let i = 0; i < indices.length; i += 1) {
    const row = indices[i]! * classes;
    const value = values[i]!;
    for (let c = 0; c < classes; c += 1) scores[c]! += weights[row + c]! * value;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < classes; c += 1) {
    scores[c] = Math.exp(scores[c]! - most);
    sum += scores[c]!;
  }
  for (let c = 0; c < classes; c += 1) scores[c]! /= sum;
  return scores;
}
