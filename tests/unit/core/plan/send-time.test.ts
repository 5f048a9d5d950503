import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../../src/core/plan/clock.ts';
import { isSendTime, nextSendTime } from '../../../../src/core/plan/send-time.ts';

const MINUTE_MS = 60 * 1000;
const policy = { workingHours: { from: 9 * 60, to: 17 * 60 + 30 }, spacingMs: 5 * MINUTE_MS };
const anyTime = { workingHours: null, spacingMs: 5 * MINUTE_MS };

const berlin: Clock = { zone: 'Europe/Berlin', country: 'DE' };
const paris: Clock = { zone: 'Europe/Paris', country: 'FR' };
const london: Clock = { zone: 'Europe/London', country: 'GB' };
const maybeLisbon: Clock = { ...london, orIn: ['PT', 'BR'] };
const newYork: Clock = { zone: 'America/New_York', country: 'US' };
const saoPaulo: Clock = { zone: 'America/Sao_Paulo', country: 'BR' };
const sydney: Clock = { zone: 'Australia/Sydney', country: 'AU' };
const telAviv: Clock = { zone: 'Asia/Jerusalem', country: 'IL' };
const dubai: Clock = { zone: 'Asia/Dubai', country: 'AE' };
const somewhere: Clock = { zone: 'UTC+5:45', country: null };

const next = (earliest: string, clock: Clock, taken: readonly Date[] = [], seed = 'a') =>
  nextSendTime(new Date(earliest), clock, policy, taken, seed);
/** The day, and the hour by the clock on the wall, of an answer. */
const there = (at: Date, { zone }: Clock) => DateTime.fromJSDate(at, { zone }).toFormat('ccc yyyy-MM-dd HH');

describe('nextSendTime', () => {
  it.each<[string, string, Clock, string]>([
    ['early: after the day has begun', '2026-03-10T02:00:00Z', berlin, 'Tue 2026-03-10 09'],
    ['at closing time: the next day', '2026-03-10T16:30:00Z', berlin, 'Wed 2026-03-11 09'],
    ['on Friday after three: on Monday', '2026-03-13T14:00:00Z', berlin, 'Mon 2026-03-16 09'],
    ['on Friday evening: on Monday', '2026-03-13T18:00:00Z', berlin, 'Mon 2026-03-16 09'],
    ['on Saturday: on Monday', '2026-03-14T10:00:00Z', berlin, 'Mon 2026-03-16 09'],
    ['when summer time begins in Berlin', '2026-03-28T12:00:00Z', berlin, 'Mon 2026-03-30 09'],
    ['when it ends in Berlin', '2026-10-24T12:00:00Z', berlin, 'Mon 2026-10-26 09'],
    ['when summer time begins in New York', '2026-03-07T20:00:00Z', newYork, 'Mon 2026-03-09 09'],
    ['when it ends in New York', '2026-10-31T20:00:00Z', newYork, 'Mon 2026-11-02 09'],
    ['when summer time ends in Sydney', '2027-04-03T20:00:00Z', sydney, 'Mon 2027-04-05 09'],
    ['when it begins in Sydney', '2026-10-03T20:00:00Z', sydney, 'Mon 2026-10-05 09'],
    ['in São Paulo, where the clocks stand still', '2026-10-18T12:00:00Z', saoPaulo, 'Mon 2026-10-19 09'],
    ['on the day of German unity', '2028-10-03T08:00:00Z', berlin, 'Wed 2028-10-04 09'],
    ['on Thanksgiving', '2026-11-26T15:00:00Z', newYork, 'Fri 2026-11-27 09'],
    ['on the 14th of July in Paris', '2026-07-14T09:00:00Z', paris, 'Wed 2026-07-15 09'],
    ['over Christmas where no country is known', '2026-12-23T20:00:00Z', somewhere, 'Mon 2026-12-28 09'],
    ['over Christmas, its eve with it', '2026-12-23T20:00:00Z', berlin, 'Mon 2026-12-28 09'],
    ['on a day that stands in for a holiday', '2026-12-28T11:00:00Z', london, 'Tue 2026-12-29 09'],
    ['before a weekend that a holiday makes longer', '2026-04-02T14:00:00Z', berlin, 'Tue 2026-04-07 09'],
    ['on a Friday in Tel Aviv: on Sunday', '2026-06-05T08:00:00Z', telAviv, 'Sun 2026-06-07 09'],
    ['on a Thursday evening there', '2026-06-04T13:00:00Z', telAviv, 'Sun 2026-06-07 09'],
    ['on a holiday of where they may be', '2026-05-01T08:30:00Z', maybeLisbon, 'Tue 2026-05-05 09'],
    ['before a weekend that begins early there', '2026-04-30T15:00:00Z', maybeLisbon, 'Tue 2026-05-05 09'],
    ['on Sunday in Dubai: on Monday', '2026-06-07T08:00:00Z', dubai, 'Mon 2026-06-08 09'],
  ])('%s', (_what, earliest, clock, expected) => {
    expect(there(next(earliest, clock), clock)).toBe(expected);
  });

  it.each<[string, string, Clock]>([
    ['in working hours', '2026-03-10T10:00:00Z', berlin],
    ['on Friday before three', '2026-03-13T13:59:00Z', berlin],
    ['on a Thursday afternoon', '2026-03-12T16:00:00Z', berlin],
    ['on the 14th of July where nobody celebrates it', '2026-07-14T09:00:00Z', berlin],
    ['on a holiday of a part of the country', '2026-01-06T10:00:00Z', berlin],
    ['on a Sunday in Tel Aviv', '2026-06-07T08:00:00Z', telAviv],
    ['on the day of work in London', '2026-05-01T08:30:00Z', london],
    ['on a Friday morning in Dubai', '2026-06-05T08:00:00Z', dubai],
    ['on a holiday where no country is known', '2026-10-02T08:00:00Z', somewhere],
  ])('at once %s', (_what, earliest, clock) => {
    expect(next(earliest, clock)).toEqual(new Date(earliest));
  });

  it('begins the day some minutes after the others do, the same each time for the same seed', () => {
    const starts = ['a', 'b', 'c', 'd', 'e'].map((seed) =>
      next('2026-03-10T02:00:00Z', berlin, [], seed).getTime(),
    );
    const nine = Date.parse('2026-03-10T08:00:00Z');
    expect(new Set(starts).size).toBe(starts.length);
    for (const start of starts) {
      expect(start - nine).toBeGreaterThanOrEqual(2 * MINUTE_MS);
      expect(start - nine).toBeLessThan(40 * MINUTE_MS);
    }
    expect(next('2026-03-10T02:00:00Z', berlin, [], 'a').getTime()).toBe(starts[0]);
  });

  it('keeps minutes between itself and every other', () => {
    const earliest = new Date('2026-03-10T10:00:00Z');
    const taken: Date[] = [];
    for (const seed of ['a', 'b', 'c', 'd']) {
      const at = nextSendTime(earliest, berlin, policy, [...taken].reverse(), seed);
      for (const other of taken)
        expect(Math.abs(at.getTime() - other.getTime())).toBeGreaterThanOrEqual(5 * MINUTE_MS);
      taken.push(at);
    }
    expect(taken[0]).toEqual(earliest);
  });

  it('waits for the next day when the others take what is left of this one', () => {
    const lastMinute = new Date('2026-03-10T16:28:00Z');
    expect(there(next('2026-03-10T16:28:00Z', berlin, [lastMinute]), berlin)).toBe('Wed 2026-03-11 09');
  });

  it('waits for hours that are working hours wherever they may be, as far as there are any', () => {
    const anywhere = { ...berlin, orAt: ['Europe/London', 'America/New_York'] };
    expect(there(next('2026-03-10T02:00:00Z', anywhere), anywhere)).toBe('Tue 2026-03-10 14');
    const farOff = { zone: 'Australia/Sydney', country: 'AU', orAt: ['Europe/London'] };
    expect(there(next('2026-03-09T16:00:00Z', farOff), farOff)).toBe('Tue 2026-03-10 09');
  });

  it('takes any time when there are no working hours, but keeps its distance', () => {
    const night = new Date('2026-03-14T02:00:00Z');
    expect(nextSendTime(night, berlin, anyTime, [], 'a')).toEqual(night);
    const at = nextSendTime(night, berlin, anyTime, [night], 'a');
    expect(at.getTime() - night.getTime()).toBeGreaterThanOrEqual(5 * MINUTE_MS);
    expect(at.getTime() - night.getTime()).toBeLessThan(10 * MINUTE_MS);
  });

  it('takes hours that last until midnight, and hours that Friday has none of', () => {
    const late = { ...policy, workingHours: { from: 20 * 60, to: 24 * 60 } };
    const at = nextSendTime(new Date('2026-03-12T22:59:00Z'), berlin, late, [], 'a');
    expect(at.toISOString()).toBe('2026-03-12T22:59:00.000Z');
    expect(there(nextSendTime(new Date('2026-03-12T23:00:00Z'), berlin, late, [], 'a'), berlin)).toBe(
      'Mon 2026-03-16 20',
    );
  });

  it('says so when a zone does not exist, and does not search for ever', () => {
    expect(() => next('2026-03-10T10:00:00Z', { zone: 'Mars/Olympus', country: null })).toThrow('Mars');
  });

  it.each([berlin, newYork, saoPaulo, sydney, telAviv, dubai, somewhere])(
    'answers with a send time, never before it was asked for and never an earlier one later: $zone',
    (clock) => {
      const taken = [Date.parse('2026-05-05T09:00:00Z'), Date.parse('2026-05-05T09:07:00Z')].map(
        (at) => new Date(at),
      );
      let before = 0;
      // Steps that meet every hour and every minute of it.
      for (
        let at = Date.parse('2026-01-01T00:00:00Z');
        at < Date.parse('2027-01-02');
        at += 433 * MINUTE_MS
      ) {
        const found = nextSendTime(new Date(at), clock, policy, taken, 'seed');
        const says = `${new Date(at).toISOString()} in ${clock.zone}: ${found.toISOString()}`;
        if (!isSendTime(found, clock, policy)) expect.fail(`${says} is no send time`);
        if (found.getTime() < at) expect.fail(`${says} is too early`);
        if (found.getTime() < before) expect.fail(`${says} is before the last answer`);
        if (found.getTime() - at > 13 * 24 * 60 * MINUTE_MS) expect.fail(`${says} is far away`);
        before = found.getTime();
      }
    },
  );
});

describe('isSendTime', () => {
  it.each<[string, Clock, boolean]>([
    ['2026-03-10T08:00:00Z', berlin, true],
    ['2026-03-10T07:59:00Z', berlin, false],
    ['2026-03-10T16:29:00Z', berlin, true],
    ['2026-03-10T16:30:00Z', berlin, false],
    ['2026-03-13T14:00:00Z', berlin, false],
    ['2026-03-15T11:00:00Z', berlin, false],
    ['2026-03-15T11:00:00Z', telAviv, true],
    ['2026-05-01T11:00:00Z', berlin, false],
    ['2026-05-01T14:00:00Z', newYork, true],
    // The same moment before and after the clocks change.
    ['2026-03-27T07:30:00Z', berlin, false],
    ['2026-03-30T07:30:00Z', berlin, true],
    ['2026-10-23T07:30:00Z', berlin, true],
    ['2026-10-26T07:30:00Z', berlin, false],
  ])('%s: $1.zone %s', (at, clock, expected) => {
    expect(isSendTime(new Date(at), clock, policy)).toBe(expected);
  });

  it('is always true without working hours', () => {
    expect(isSendTime(new Date('2026-03-15T02:00:00Z'), berlin, anyTime)).toBe(true);
  });
});
