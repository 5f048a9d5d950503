import { describe, expect, it } from 'vitest';
import type { PastInterview } from '../../../../src/core/history.ts';
import { interviewHeld } from '../../../../src/core/plan/interview-held.ts';

const on = (day: number) => new Date(Date.UTC(2026, 2, day, 10));
const said = (day: number, interview: Partial<PastInterview>): PastInterview => ({
  saidAt: on(day),
  at: null,
  tookPlace: false,
  evidence: `said on ${day}`,
  trusted: true,
  ...interview,
});

describe('interviewHeld', () => {
  it('believes a date that lies before the decision', () => {
    expect(interviewHeld([said(1, { at: on(5) })], on(8))?.evidence).toBe('said on 1');
  });

  it('does not believe a date that lies after the decision', () => {
    expect(interviewHeld([said(1, { at: on(9) })], on(8))).toBeNull();
  });

  it('does not believe a date that was moved before it came', () => {
    expect(interviewHeld([said(1, { at: on(5) }), said(4, { at: on(12) })], on(8))).toBeNull();
  });

  it('believes a first round when the second was invited to after it', () => {
    expect(interviewHeld([said(1, { at: on(5) }), said(6, { at: on(12) })], on(8))?.evidence).toBe(
      'said on 1',
    );
  });

  it('believes thanks for a conversation without a date', () => {
    expect(interviewHeld([said(8, { tookPlace: true })], on(8))).not.toBeNull();
  });
});
