import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  type LetterDue,
  lastDue,
  nextDue,
  type Weekday,
  weekBefore,
} from '../../../../src/core/letter/letter-due.ts';

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;

const at = (weekday: Weekday, time: string): LetterDue => {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return { weekday, minuteOfDay: hour * 60 + minute };
};
const inZone = (moment: Date, zone: string) =>
  DateTime.fromJSDate(moment, { zone }).toFormat("ccc yyyy-MM-dd'T'HH:mm:ss ZZ");

describe('the letter of an ordinary week', () => {
  const due = at(1, '08:00');
  const zone = 'Europe/Berlin';

  it.each([
    ['2026-11-23T06:59:59Z', '2026-11-16'],
    ['2026-11-23T07:00:00Z', '2026-11-23'],
    ['2026-11-29T23:59:00Z', '2026-11-23'],
    ['2026-11-30T06:59:59Z', '2026-11-23'],
    ['2026-11-30T07:00:00Z', '2026-11-30'],
  ])('at %s is the one of %s', (now, day) => {
    expect(lastDue(due, zone, new Date(now)).day).toBe(day);
  });

  it('is followed by the one of the next', () => {
    const now = new Date('2026-11-23T07:00:00Z');
    expect(nextDue(due, zone, now)).toEqual({ day: '2026-11-30', at: new Date('2026-11-30T07:00:00Z') });
    expect(weekBefore(lastDue(due, zone, now), due, zone).at).toEqual(new Date('2026-11-16T07:00:00Z'));
  });

  it('is of the day of the owner, not of the one in Greenwich', () => {
    const kiritimati = lastDue(at(1, '01:00'), 'Pacific/Kiritimati', new Date('2026-11-22T12:00:00Z'));
    expect(kiritimati).toEqual({ day: '2026-11-23', at: new Date('2026-11-22T11:00:00Z') });
    const pagoPago = lastDue(at(7, '23:30'), 'Pacific/Pago_Pago', new Date('2026-11-23T11:00:00Z'));
    expect(pagoPago).toEqual({ day: '2026-11-22', at: new Date('2026-11-23T10:30:00Z') });
  });

  it('is a week of seven days between two letters, of 167 or 169 hours when the clocks change', () => {
    const spring = nextDue(due, zone, new Date('2027-03-28T12:00:00Z'));
    expect(spring.at.getTime() - weekBefore(spring, due, zone).at.getTime()).toBe(WEEK_MS - 60 * MINUTE_MS);
  });
});

describe('a time of the day that a change of the clocks', () => {
  it.each<[string, LetterDue, string, string, string]>([
    ['skips in Berlin', at(7, '02:30'), 'Europe/Berlin', '2027-03-28', '2027-03-28T03:00:00+02:00'],
    ['repeats in Berlin', at(7, '02:30'), 'Europe/Berlin', '2026-10-25', '2026-10-25T02:30:00+02:00'],
    ['skips in New York', at(7, '02:00'), 'America/New_York', '2027-03-14', '2027-03-14T03:00:00-04:00'],
    ['repeats in New York', at(7, '01:59'), 'America/New_York', '2026-11-01', '2026-11-01T01:59:00-04:00'],
    ['skips on Lord Howe', at(7, '02:15'), 'Australia/Lord_Howe', '2026-10-04', '2026-10-04T02:30:00+11:00'],
    [
      'repeats on Lord Howe',
      at(7, '01:45'),
      'Australia/Lord_Howe',
      '2027-04-04',
      '2027-04-04T01:45:00+11:00',
    ],
    [
      'skips with its whole day in Apia',
      at(5, '08:00'),
      'Pacific/Apia',
      '2011-12-30',
      '2011-12-31T00:00:00+14:00',
    ],
    ['skips at midnight in Beirut', at(7, '00:00'), 'Asia/Beirut', '2026-03-29', '2026-03-29T01:00:00+03:00'],
  ])('%s is due once, at the first valid moment', (_what, due, zone, day, moment) => {
    const before = new Date(new Date(moment).getTime() - 1);
    expect(nextDue(due, zone, before)).toEqual({ day, at: new Date(moment) });
    expect(lastDue(due, zone, new Date(moment)).day).toBe(day);
    expect(lastDue(due, zone, before).day).not.toBe(day);
  });
});

describe('an Afterword that is started at any time of four weeks', () => {
  const WEEKS = 4;
  it.each<[string, string, string]>([
    ['Europe/Berlin', '2026-10-12', 'autumn'],
    ['Europe/Berlin', '2027-03-15', 'spring'],
    ['America/New_York', '2026-10-19', 'autumn'],
    ['America/New_York', '2027-03-01', 'spring'],
    ['Australia/Lord_Howe', '2026-09-21', 'spring'],
    ['Australia/Lord_Howe', '2027-03-22', 'autumn'],
    ['Pacific/Apia', '2011-12-19', 'the day that was skipped'],
  ])('in %s from %s (%s): one letter each week, none twice, none too early', (zone, from, _season) => {
    for (const due of [at(7, '02:30'), at(7, '01:45'), at(5, '08:00'), at(1, '00:00'), at(7, '23:59')]) {
      const start = DateTime.fromISO(from, { zone }).plus({ hours: 12 }).toMillis();
      const first = lastDue(due, zone, new Date(start)).day;
      const letters: string[] = [];
      for (let now = start; now < start + WEEKS * WEEK_MS; now += 211 * MINUTE_MS) {
        const last = lastDue(due, zone, new Date(now));
        expect(last.at.getTime(), inZone(last.at, zone)).toBeLessThanOrEqual(now);
        if (last.day !== (letters.at(-1) ?? first)) letters.push(last.day);
      }
      const days = letters.map((day) => DateTime.fromISO(day, { zone: 'utc' }).toMillis());
      expect(letters).toHaveLength(WEEKS);
      expect(days.slice(1).map((day, index) => day - days[index]!)).toEqual(days.slice(1).map(() => WEEK_MS));
    }
  });
});
