import { describe, expect, it } from 'vitest';
import { holdAnswer } from '../../../../src/core/plan/hold.ts';

const HOUR_MS = 3_600_000;
const now = new Date('2026-03-10T10:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);

describe('holdAnswer', () => {
  it('runs from the moment that the notice left', () => {
    expect(holdAnswer({ state: 'sent', sentAt: ago(21) }, 20 * HOUR_MS, now)).toEqual({ over: true });
    expect(holdAnswer({ state: 'sent', sentAt: ago(19) }, 20 * HOUR_MS, now)).toMatchObject({
      over: false,
      until: new Date(now.getTime() + HOUR_MS),
    });
  });

  it('waits while the notice has not left, however long ago it was planned', () => {
    expect(holdAnswer({ state: 'waiting', sentAt: null }, 0, now)).toMatchObject({ over: false });
  });

  it.each(['failed', 'uncertain', 'cancelled'] as const)('asks the owner when the notice is %s', (state) => {
    expect(holdAnswer({ state, sentAt: null }, 0, now)).toMatchObject({ over: false, until: null });
  });

  it('asks the owner when there is no notice', () => {
    expect(holdAnswer(null, 0, now)).toMatchObject({ over: false, until: null });
  });
});
