import { describe, expect, it } from 'vitest';
import type { JudgedMail, Measured } from '../../../src/cli/evaluation.ts';
import {
  errorsAsJson,
  evaluationAsJson,
  showErrors,
  showEvaluation,
} from '../../../src/cli/show-evaluation.ts';
import { evaluate } from '../../../src/core/classify/evaluate.ts';

const thresholds = { record: 0.8, send: 0.95 };
const measured: Measured = {
  evaluation: evaluate(
    [
      { gold: 'rejection', predicted: 'rejection', confidence: 0.9 },
      { gold: 'rejection', predicted: 'offer', confidence: 0.4 },
    ],
    thresholds,
  ),
  thresholds,
  review: 1,
  companies: { named: 4, right: 2, wrong: 1, invented: 3 },
  roles: { named: 0, right: 0, wrong: 0, invented: 0 },
};

describe('showEvaluation', () => {
  const lines = showEvaluation(measured).split('\n');

  it('is tables no wider than a terminal, with a dash where there is no figure', () => {
    expect(lines[0]).toBe('2 mails: accuracy 0.500, macro-F1 0.667 (0.000 over labels with 5 mails or more)');
    expect(lines[1]).toMatch(/^1 \(50\.0 %\)/);
    expect(lines.find((line) => line.includes('rejection'))).toMatch(/1\.000 +0\.500 +0\.667 +2$/);
    expect(lines.find((line) => line.includes('assessment'))).toMatch(/- +- +- +0$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('shows what was taken for what', () => {
    expect(lines.find((line) => line.startsWith('  1 rejection'))).toMatch(/ 1 +1$/);
  });

  it('shows what each confidence promises and keeps, and marks the thresholds in use', () => {
    expect(lines.find((line) => line.includes('from 0.90'))).toMatch(/0\.900 +1\.000 +1$/);
    expect(lines.find((line) => line.endsWith('record'))).toMatch(/from 0\.80 +1\.000 +0\.500 +1 +0/);
    expect(lines.find((line) => line.endsWith('send'))).toMatch(/from 0\.95 +- +0\.000 +0 +0/);
  });

  it('counts names only where the file says what is right', () => {
    expect(lines.find((line) => line.startsWith('Company'))).toContain('right 2 of 4');
    expect(lines.find((line) => line.startsWith('Company'))).toContain(
      '1 wrong, 1 missed, 3 read where none',
    );
    expect(lines.some((line) => line.startsWith('Role'))).toBe(false);
  });
});

describe('the list of errors', () => {
  const mail = (over: Partial<JudgedMail>): JudgedMail => ({
    id: 'a',
    gold: 'rejection',
    outcome: {
      label: 'rejection',
      kind: 'not_selected',
      confidence: 0.9,
      review: false,
      evidence: [{ rule: 'en-no', words: 'It is a no.' }],
      contradictions: [{ rule: 'en-offer', words: 'We offer you tea.' }],
    },
    company: null,
    role: null,
    ...over,
  });

  it('names each wrong answer with what it rests on', () => {
    const shown = showErrors([mail({}), mail({ id: 'b', gold: 'offer' })]);
    expect(shown).not.toMatch(/^a$/m);
    expect(shown).toContain('b\n  is offer, was taken for rejection (0.900)');
    expect(shown).toContain('because "It is a no." (en-no)');
    expect(shown).toContain('against "We offer you tea." (en-offer)');
    expect(errorsAsJson([mail({}), mail({ id: 'b', gold: 'offer' })])).toMatchObject([
      { id: 'b', gold: 'offer', label: 'rejection' },
    ]);
  });

  it('names a wrong company and role, and lets another spelling pass', () => {
    const shown = showErrors([
      mail({ id: 'c', company: { gold: 'Fenbrook', found: 'Fenbrook Ltd' } }),
      mail({ id: 'd', company: { gold: 'Fenbrook', found: null }, role: { gold: null, found: 'Cook' } }),
    ]);
    expect(shown).toBe('d\n  company is "Fenbrook", was read as none\n  role is none, was read as "Cook"');
  });

  it('says so when nothing is wrong', () => {
    expect(showErrors([mail({})])).toBe('All 1 are right.');
  });
});

describe('evaluationAsJson', () => {
  it('has the figures by label, and those of confidence', () => {
    const json = evaluationAsJson(measured);
    expect(json).toMatchObject({ n: 2, accuracy: 0.5, review: 1, thresholds });
    expect(json.labels).toMatchObject({
      rejection: { precision: 1, recall: 0.5, support: 2 },
      offer: { precision: 0, recall: null, f1: null, support: 0 },
    });
    expect(json.rejectionAt).toContainEqual({
      threshold: 0.8,
      precision: 1,
      recall: 0.5,
      right: 1,
      wrong: 0,
    });
  });
});
