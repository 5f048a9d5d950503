import { inputsOf } from '../../src/core/classify/join-parts.ts';
import type { JoinWeights } from '../../src/core/classify/learned/weights-shape.ts';
import { LABELS, type Label } from '../../src/core/outcome.ts';
import { minimise } from './minimise.ts';

/** What both parts say of a mail that the learned part was not trained on, and what it is. */
export interface JoiningMail {
  gold: Label;
  /** The rules' weight for each label. */
  weights: Readonly<Record<Label, number>>;
  /** The learned part's probability of each label. */
  learned: Readonly<Record<Label, number>>;
}

const PARTS = ['learned', 'rules', 'likely', 'sure'] as const;
const PENALTY = 1e-4;
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
        loss -= Math.log(powers[targets[mail]!]! / total) / mails.length;
        labels.forEach((parts, l) => {
          const error = (powers[l]! / total - (l === targets[mail] ? 1 : 0)) / mails.length;
          parts.forEach((part, i) => {
            gradient[i]! += error * part;
          });
          gradient[PARTS.length + l]! += error;
        });
      });
      at.forEach((weight, i) => {
        loss += PENALTY * weight * weight;
        gradient[i]! += 2 * PENALTY * weight;
      });
      return loss;
    },
    ITERATIONS,
  );
  const round = (weight: number) => Number(weight.toFixed(4));
  const [learned, rules, likely, sure] = Array.from(fitted, round) as [number, number, number, number];
  const bias = Object.fromEntries(
    LABELS.map((label, l) => [label, round(fitted[PARTS.length + l]!)]),
  ) as Record<Label, number>;
  return { learned, rules, likely, sure, bias };
}
