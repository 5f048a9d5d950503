import { describe, expect, it } from 'vitest';
import { evaluationAsJson, showEvaluation } from '../../../src/cli/show-evaluation.ts';
import { evaluate } from '../../../src/core/classify/evaluate.ts';

const evaluation = evaluate([
  { gold: 'rejection', predicted: 'rejection', confidence: 0.9 },
  { gold: 'rejection', predicted: 'offer', confidence: 0.4 },
]);

describe('showEvaluation', () => {
  it('is a table no wider than a terminal, with a dash where there is no figure', () => {
    const lines = showEvaluation(evaluation, 1).split('\n');
    expect(lines[0]).toBe('2 mails: accuracy 0.500, macro-F1 0.667');
    expect(lines[1]).toMatch(/^1 \(50\.0 %\)/);
    expect(lines.find((line) => line.includes('rejection'))).toMatch(/1\.000 +0\.500 +0\.667 +2$/);
    expect(lines.find((line) => line.includes('assessment'))).toMatch(/- +- +- +0$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe('evaluationAsJson', () => {
  it('has the figures by label', () => {
    const json = evaluationAsJson(evaluation, 1);
    expect(json).toMatchObject({ n: 2, accuracy: 0.5, review: 1 });
    expect(json.labels).toMatchObject({
      rejection: { precision: 1, recall: 0.5, support: 2 },
      offer: { precision: 0, recall: null, f1: null, support: 0 },
    });
  });
});
