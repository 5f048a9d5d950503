import { describe, expect, it } from 'vitest';
import { type Example, fitSoftmax, predictSoftmax } from '../../../../scripts/train/fit-softmax.ts';
import { foldOf } from '../../../../scripts/train/fold-of.ts';
import { type LearningMail, learn, predict } from '../../../../scripts/train/learn.ts';
import { minimise } from '../../../../scripts/train/minimise.ts';
import { MEANINGS } from '../../../../src/core/classify/learned/meanings.ts';

describe('minimise', () => {
  it('finds the lowest point of a long curved valley', () => {
    const x = Float64Array.from([-1.2, 1]);
    minimise(
      x,
      ([a, b], gradient) => {
        gradient[0] = -400 * a! * (b! - a! ** 2) - 2 * (1 - a!);
        gradient[1] = 200 * (b! - a! ** 2);
        return 100 * (b! - a! ** 2) ** 2 + (1 - a!) ** 2;
      },
      200,
    );
    expect(x[0]).toBeCloseTo(1, 2);
    expect(x[1]).toBeCloseTo(1, 2);
  });
});

const example = (index: number, target: number): Example => ({
  indices: Int32Array.from([index]),
  values: Float64Array.from([1]),
  target,
  weight: 1,
});

describe('fitSoftmax', () => {
  it('learns shares, not only winners', () => {
    const examples = [...Array(3).fill(example(0, 0)), example(0, 1), ...Array(4).fill(example(1, 1))];
    const weights = fitSoftmax(examples, { features: 2, classes: 2, penalty: 1e-6, iterations: 200 });
    expect(predictSoftmax(weights, example(0, 0), 2)[0]).toBeCloseTo(0.75, 2);
    expect(predictSoftmax(weights, example(1, 0), 2)[1]).toBeGreaterThan(0.95);
  });
});

describe('learn', () => {
  const mail = (words: string, label: LearningMail['gold'], writer: string): LearningMail => ({
    features: new Map(words.split(' ').map((word) => [`:${word}`, 1])),
    gold: label,
    kind: label === 'rejection' ? 'not_selected' : null,
    writer,
  });
  const mails = [
    mail('sorry kiln', 'rejection', 'a'),
    mail('sorry glaze', 'rejection', 'b'),
    mail('offer kiln', 'offer', 'c'),
    mail('offer glaze quirk', 'offer', 'd'),
  ];
  const settings = { penalty: 1e-3, iterations: 50, leastWriters: 2, mostFeatures: 100, balance: 0.5 };
  const offerAt = MEANINGS.findIndex(({ label }) => label === 'offer');

  it('tells meanings apart by what writers share, and leaves out the habit of one', () => {
    const model = learn(mails, settings);
    expect(model.rows.has(':quirk')).toBe(false);
    expect(predict(model, new Map([[':offer', 1]]))[offerAt]).toBeGreaterThan(0.8);
  });

  it('keeps the features that weigh most when there is room for few', () => {
    expect([...learn(mails, { ...settings, mostFeatures: 2 }).rows.keys()].sort()).toEqual([
      ':offer',
      ':sorry',
    ]);
  });

  it('gives the same weights for the same mails', () => {
    expect(learn(mails, settings)).toEqual(learn(mails, settings));
  });
});

describe('foldOf', () => {
  it('is the same for a writer, whoever else there is, and uses every fold', () => {
    const folds = Array.from({ length: 60 }, (_, at) => foldOf(`writer-${at}`, 5));
    expect(foldOf('writer-7', 5)).toBe(folds[7]);
    expect(new Set(folds).size).toBe(5);
  });
});
