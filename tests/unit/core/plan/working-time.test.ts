import { describe, expect, it } from 'vitest';
import { nextWorkingTime } from '../../../../src/core/plan/working-time.ts';

const berlin = { workingHours: { from: 9 * 60, to: 17 * 60 + 30 }, timeZone: 'Europe/Berlin' };

describe('nextWorkingTime', () => {
  it.each([
    ['in working hours: at once', '2026-03-10T10:00:00Z', '2026-03-10T10:00:00Z'],
    ['early: when the day begins', '2026-03-10T05:00:00Z', '2026-03-10T08:00:00Z'],
    ['at closing time: the next day', '2026-03-10T16:30:00Z', '2026-03-11T08:00:00Z'],
    ['on Friday evening: on Monday', '2026-03-13T19:00:00Z', '2026-03-16T08:00:00Z'],
    ['on Sunday: on Monday', '2026-03-15T12:00:00Z', '2026-03-16T08:00:00Z'],
    [
      'over the weekend that summer time begins: nine by the new clock',
      '2026-03-28T12:00:00Z',
      '2026-03-30T07:00:00Z',
    ],
    ['over the weekend that it ends: nine by the old one', '2026-10-24T12:00:00Z', '2026-10-26T08:00:00Z'],
  ])('%s', (_what, earliest, expected) => {
    expect(nextWorkingTime(new Date(earliest), berlin).toISOString()).toBe(new Date(expected).toISOString());
  });

  it('takes any time when there are no working hours', () => {
    const night = new Date('2026-03-14T02:00:00Z');
    expect(nextWorkingTime(night, { ...berlin, workingHours: null })).toEqual(night);
  });
});
