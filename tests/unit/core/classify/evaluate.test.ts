import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/classify/evaluate.ts';

const judged = (gold: 'rejection' | 'offer', predicted: 'rejection' | 'offer') => ({
  gold,
  predicted,
  confidence: 1,
});

describe('evaluate', () => {
  it('counts right answers, and each label by itself', () => {
    const { accuracy, macroF1, labels, confusion } = evaluate([
      judged('rejection', 'rejection'),
      judged('rejection', 'rejection'),
      judged('rejection', 'offer'),
      judged('offer', 'offer'),
    ]);
    expect(accuracy).toBe(0.75);
    expect(labels.find(({ label }) => label === 'rejection')).toEqual({
      label: 'rejection',
      precision: 1,
      recall: 2 / 3,
      f1: 0.8,
      support: 3,
    });
    expect(macroF1).toBeCloseTo((0.8 + 2 / 3) / 2);
    expect(confusion.rejection.offer).toBe(1);
  });

  it('has no figure where there is nothing to count', () => {
    const { count, accuracy, labels } = evaluate([]);
    expect({ count, accuracy }).toEqual({ count: 0, accuracy: 0 });
    expect(labels[0]).toMatchObject({ precision: null, recall: null, f1: null, support: 0 });
  });

  it('gives a label that was never found an F1 of zero', () => {
    const { labels } = evaluate([judged('offer', 'rejection')]);
    expect(labels.find(({ label }) => label === 'offer')?.f1).toBe(0);
  });
});
