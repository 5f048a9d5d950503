import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/classify/evaluate.ts';

const judged = (gold: 'rejection' | 'offer', predicted: 'rejection' | 'offer') => ({
  gold,
  predicted,
  confidence: 1,
});

const thresholds = { record: 0.75, send: 0.9 };
const sure = (gold: 'rejection' | 'offer', predicted: 'rejection' | 'offer', confidence: number) => ({
  gold,
  predicted,
  confidence,
});

describe('evaluate', () => {
  it('counts right answers, and each label by itself', () => {
    const { accuracy, macroF1, labels, confusion } = evaluate(
      [
        judged('rejection', 'rejection'),
        judged('rejection', 'rejection'),
        judged('rejection', 'offer'),
        judged('offer', 'offer'),
      ],
      thresholds,
    );
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
    const { count, accuracy, labels } = evaluate([], thresholds);
    expect({ count, accuracy }).toEqual({ count: 0, accuracy: 0 });
    expect(labels[0]).toMatchObject({ precision: null, recall: null, f1: null, support: 0 });
  });

  it('gives a label that was never found an F1 of zero', () => {
    const { labels } = evaluate([judged('offer', 'rejection')], thresholds);
    expect(labels.find(({ label }) => label === 'offer')?.f1).toBe(0);
  });

  it('holds what each confidence promises against what it keeps', () => {
    const { reliability, calibrationError } = evaluate(
      [
        sure('rejection', 'rejection', 0.9),
        sure('rejection', 'offer', 0.9),
        sure('offer', 'offer', 0.55),
        sure('offer', 'offer', 0.55),
      ],
      thresholds,
    );
    const step = (from: number) => reliability.find((one) => one.from === from);
    expect(step(0.9)).toEqual({ from: 0.9, count: 2, promised: 0.9, kept: 0.5 });
    expect(step(0.5)).toEqual({ from: 0.5, count: 2, promised: 0.55, kept: 1 });
    expect(step(0.98)).toMatchObject({ count: 0, promised: null, kept: null });
    expect(calibrationError).toBeCloseTo((2 * 0.4 + 2 * 0.45) / 4);
  });

  it('says what each threshold costs and buys, those in use among them', () => {
    const { rejectionAt } = evaluate(
      [
        sure('rejection', 'rejection', 0.99),
        sure('rejection', 'rejection', 0.8),
        sure('offer', 'rejection', 0.78),
        sure('rejection', 'offer', 0.99),
      ],
      thresholds,
    );
    const at = (threshold: number) => rejectionAt.find((one) => one.threshold === threshold);
    expect(at(0.75)).toEqual({ threshold: 0.75, precision: 2 / 3, recall: 2 / 3, right: 2, wrong: 1 });
    expect(at(0.9)).toEqual({ threshold: 0.9, precision: 1, recall: 1 / 3, right: 1, wrong: 0 });
  });

  it('leaves rare labels out of the figure for common ones', () => {
    const rejections = Array.from({ length: 5 }, () => judged('rejection', 'rejection'));
    const { macroF1, macroF1Common } = evaluate([...rejections, judged('offer', 'rejection')], thresholds);
    expect(macroF1Common).toBeCloseTo(10 / 11);
    expect(macroF1).toBeCloseTo(10 / 11 / 2);
  });
});
