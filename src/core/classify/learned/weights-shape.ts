import type { Label } from '../../outcome.ts';

/** Weights of a softmax regression over `MEANINGS`: a row of whole numbers for each feature, times `scale`. */
export interface LearnedWeights {
  /** A line for each feature: its name, a tab, and its weights separated by spaces. */
  features: string;
  scale: number;
  bias: readonly number[];
}

/**
 * How much each part counts: fitted on mail that neither has seen.
 */
export interface JoinWeights {
  /** For the logarithm of the learned part's probability. */
  learned: number;
  /** Once a likely rule has spoken. */
  likely: number;
  /** Once a sure rule has spoken. */
  sure: number;
  /** What the two together make too little of, in log-odds: above all a no is suspected where there is none. */
  bias: Readonly<Record<Label, number>>;
}
