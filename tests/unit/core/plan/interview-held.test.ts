import { describe, expect, it } from 'vitest';
import type { PastInterview } from '../../../../src/core/history.ts';
import { interviewHeld } from '../../../../src/core/plan/interview-held.ts';

const on = (day: number) => new Date(Date.UTC(2026, 2, 0, 10) + day * 24 * 60 * 60 * 1000);
const said = (day: number, interview: Partial<PastInterview>): PastInterview => ({
  saidAt: on(day),
  at: null,
  tookPlace: false,
  cancelled: false,
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

  const first = said(1, { at: on(5) });

  it('does not believe a date that was called off before it came', () => {
    expect(interviewHeld([first, said(4, { cancelled: true })], on(8))).toBeNull();
    expect(interviewHeld([first, said(4, { cancelled: true, at: on(5) })], on(8))).toBeNull();
  });

  it('does not believe a date that was called off on the day, or after it', () => {
    expect(interviewHeld([first, said(6, { cancelled: true, at: on(5) })], on(8))).toBeNull();
    expect(interviewHeld([first, said(8, { cancelled: true })], on(8))).toBeNull();
  });

  it('does not take the cancellation itself for an interview', () => {
    expect(interviewHeld([said(4, { cancelled: true, at: on(5) })], on(8))).toBeNull();
  });

  it('believes a first round when the second was called off', () => {
    const second = said(6, { at: on(12) });
    expect(interviewHeld([first, second, said(10, { cancelled: true })], on(20))).toBe(first);
    expect(interviewHeld([first, second, said(10, { cancelled: true, at: on(12) })], on(20))).toBe(first);
  });

  it('believes a date that was agreed on after an earlier one had been called off', () => {
    const off = said(4, { cancelled: true });
    expect(interviewHeld([first, off, said(4.5, { at: on(7) })], on(8))?.evidence).toBe('said on 4.5');
  });

  it('believes thanks for a conversation, whatever was called off', () => {
    const thanks = said(8, { tookPlace: true });
    expect(interviewHeld([first, said(4, { cancelled: true }), thanks], on(8))).toBe(thanks);
  });

  it('takes a cancellation for what it is, whoever wrote it', () => {
    expect(interviewHeld([first, said(4, { cancelled: true, trusted: false })], on(8))).toBeNull();
  });
});
