import { describe, expect, it } from 'vitest';
import { periodAt } from '../../../../src/core/supporters/supporter-period.ts';
import { DUE } from '../../../_util/a-supporter.ts';

const setting = { due: DUE, timeZone: 'Europe/Berlin' };

describe('the week of a supporter', () => {
  it.each([
    ['2026-03-02T07:59:00Z', '2026-02-23'],
    ['2026-03-02T08:00:00Z', '2026-03-02'],
    ['2026-03-08T23:59:00Z', '2026-03-02'],
  ])('at %s is that of %s: it begins an hour after the owner has their letter', (now, day) => {
    expect(periodAt('week', setting, new Date(now)).day).toBe(day);
  });

  it('ends where the next one begins, also across a change of the clocks', () => {
    const period = periodAt('week', setting, new Date('2026-03-25T12:00:00Z'));
    expect(period).toEqual({
      day: '2026-03-23',
      from: new Date('2026-03-23T08:00:00Z'),
      to: new Date('2026-03-30T07:00:00Z'),
    });
  });
});

describe('the month of a supporter', () => {
  it.each([
    ['2026-03-02T07:00:00Z', '2026-02-02'],
    ['2026-03-02T09:00:00Z', '2026-03-02'],
    ['2026-04-05T09:00:00Z', '2026-03-02'],
    ['2026-04-06T09:00:00Z', '2026-04-06'],
    ['2027-01-02T09:00:00Z', '2026-12-07'],
  ])('at %s is that of %s: it begins with its first letter', (now, day) => {
    expect(periodAt('month', setting, new Date(now)).day).toBe(day);
  });

  it('ends with the first letter of the next', () => {
    const { to } = periodAt('month', setting, new Date('2026-03-10T12:00:00Z'));
    expect(to).toEqual(new Date('2026-04-06T07:00:00Z'));
  });
});
