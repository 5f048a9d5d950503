import { describe, expect, it } from 'vitest';
import { joinedProbabilities } from '../../../../src/core/classify/join-parts.ts';
import type { JoinWeights } from '../../../../src/core/classify/learned/weights-shape.ts';
import { LABELS, type Label } from '../../../../src/core/outcome.ts';

const of = (some: Partial<Record<Label, number>>, rest: number) =>
  Object.fromEntries(LABELS.map((label) => [label, some[label] ?? rest])) as Record<Label, number>;
const join: JoinWeights = { learned: 1, likely: 0.5, sure: 1, bias: of({}, 0) };
const silent = { weights: of({}, 0), beyondText: new Set<Label>() };
const torn = of({ rejection: 0.44, offer: 0.44 }, 0.12 / 7);

describe('joinedProbabilities', () => {
  it('adds up to one, and is the learned part alone where no rule speaks', () => {
    const joined = joinedProbabilities(silent, torn, join);
    expect(Object.values(joined).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(joined.rejection).toBeCloseTo(0.44, 3);
  });

  it('is surer where both agree than where only one speaks, and less sure where they disagree', () => {
    const rules = (label: Label) => ({ ...silent, weights: of({ [label]: 4 }, 0) });
    const learned = of({ rejection: 0.8 }, 0.025);
    const alone = joinedProbabilities(silent, learned, join).rejection;
    expect(joinedProbabilities(rules('rejection'), learned, join).rejection).toBeGreaterThan(alone);
    expect(joinedProbabilities(rules('offer'), learned, join).rejection).toBeLessThan(alone);
  });

  it('makes up for what the parts see too much of', () => {
    const doubtful = { ...join, bias: of({ rejection: -1 }, 0) };
    const { rejection, offer } = joinedProbabilities(silent, torn, doubtful);
    expect(rejection).toBeCloseTo(offer / Math.E, 3);
  });

  it('counts what no text shows', () => {
    const built = { ...silent, beyondText: new Set<Label>(['interview_invitation']) };
    expect(joinedProbabilities(built, of({}, 1 / 9), join).interview_invitation).toBeGreaterThan(0.5);
  });
});
