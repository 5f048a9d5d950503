import { inputsOf } from '../../src/core/classify/join-parts.ts';
import type { JoinWeights } from '../../src/core/classify/learned/weights-shape.ts';
import { LABELS, type Label } from '../../src/core/outcome.ts';
import { minimise } from './minimise.ts';

/** What both parts say of a mail that the learned part was not trained on, and what it is. */
export interface JoiningMail {
  gold: Label;
  /** How much it counts. */
  weight: number;
  /** The rules' weight for each label. */
  weights: Readonly<Record<Label, number>>;
  /** The learned part's probability of each label. */
  learned: Readonly<Record<Label, number>>;
}

const PARTS = ['learned', 'likely', 'sure'] as const;
const PENALTY = 1e-4;
/** How frequent a label is differs from mailbox to mailbox: what speaks for a bias must be more than that. */
const PENALTY_OF_BIAS = 1e-3;
const ITERATIONS = 300;

/** Fits how much each part counts (a conditional logit): the probabilities that come out are those of being right. */
export function fitJoin(mails: readonly JoiningMail[]): JoinWeights {
  const inputs = mails.map(({ weights, learned }) =>
    LABELS.map((label) => {
      const input = inputsOf(weights[label], learned[label]);
      return PARTS.map((part) => input[part]);
    }),
  );
  const targets = mails.map(({ gold }) => LABELS.indexOf(gold));
  const all = mails.reduce((sum, { weight }) => sum + weight, 0);
  const shares = mails.map(({ weight }) => weight / all);
  const fitted = new Float64Array(PARTS.length + LABELS.length);
  minimise(
    fitted,
    (at, gradient) => {
      gradient.fill(0);
      let loss = 0;
      inputs.forEach((labels, mail) => {
        const powers = labels.map((parts, l) =>
          Math.exp(parts.reduce((sum, part, i) => sum + part * at[i]!, at[PARTS.length + l]!)),
        );
        const total = powers.reduce((sum, power) => sum + power, 0);
        loss -= shares[mail]! * Math.log(powers[targets[mail]!]! / total);
        labels.forEach((parts, l) => {
          const error = shares[mail]! * (powers[l]! / total - (l === targets[mail] ? 1 : 0));
          parts.forEach((part, i) => {
            gradient[i]! += error * part;
          });
          gradient[PARTS.length + l]! += error;
        });
      });
      at.forEach((weight, i) => {
        const penalty = i < PARTS.length ? PENALTY : PENALTY_OF_BIAS;
        loss += penalty * weight * weight;
        gradient[i]! += 2 * penalty * weight;
      });
      return loss;
    },
    ITERATIONS,
  );
  const [learned, likely, sure, ...bias] = Array.from(fitted, (weight) => Number(weight.toFixed(4)));
  return {
    learned: learned!,
    likely: likely!,
    sure: sure!,
    bias: Object.fromEntries(LABELS.map((label, l) => [label, bias[l]!])) as Record<Label, number>,
  };
}
