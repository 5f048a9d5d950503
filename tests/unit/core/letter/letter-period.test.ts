import { describe, expect, it } from 'vitest';
import type { LetterDue } from '../../../../src/core/letter/letter-due.ts';
import {
  letterOwed,
  nextLetterDue,
  periodOf,
  previewPeriod,
} from '../../../../src/core/letter/letter-period.ts';

const DUE: LetterDue = { weekday: 1, minuteOfDay: 8 * 60 };
const ZONE = 'Europe/Berlin';
const at = (iso: string) => new Date(iso);
const MONDAY = { day: '2026-11-23', at: at('2026-11-23T07:00:00Z') };
const began = at('2026-09-01T10:00:00Z');
const WEEK_BEFORE = at('2026-11-16T07:00:00Z');

describe('a letter is owed', () => {
  const owed = (latest: { day: string; coversTo: Date } | null, now: string, due = DUE) =>
    letterOwed(due, ZONE, { began, latest }, at(now))?.day ?? null;
  const lastWeek = { day: '2026-11-16', coversTo: WEEK_BEFORE };

  it('from its moment on, until it is written', () => {
    expect(owed(lastWeek, '2026-11-23T06:59:59Z')).toBeNull();
    expect(owed(lastWeek, '2026-11-23T07:00:00Z')).toBe('2026-11-23');
    expect(owed({ day: '2026-11-23', coversTo: MONDAY.at }, '2026-11-29T07:00:00Z')).toBeNull();
  });

  it('once for weeks that were missed: the latest', () => {
    expect(owed({ day: '2026-10-26', coversTo: at('2026-10-26T07:00:00Z') }, '2026-11-25T07:00:00Z')).toBe(
      '2026-11-23',
    );
  });

  it('not for a moment before the search began', () => {
    const soFar = { began: at('2026-11-23T07:00:01Z'), latest: null };
    expect(letterOwed(DUE, ZONE, soFar, at('2026-11-29T07:00:00Z'))).toBeNull();
    expect(letterOwed(DUE, ZONE, soFar, at('2026-11-30T07:00:00Z'))?.day).toBe('2026-11-30');
    expect(letterOwed(DUE, ZONE, { began: null, latest: null }, at('2026-11-30T07:00:00Z'))).toBeNull();
  });

  it('not for a time that was told already, when the owner moves it to another day', () => {
    const written = { day: '2026-11-23', coversTo: MONDAY.at };
    expect(owed(written, '2026-11-23T08:00:00Z', { weekday: 7, minuteOfDay: 8 * 60 })).toBeNull();
    expect(owed(written, '2026-11-23T08:00:00Z', { weekday: 1, minuteOfDay: 9 * 60 })).toBeNull();
    const late = { day: '2026-11-16', coversTo: at('2026-11-18T12:00:00Z') };
    expect(owed(late, '2026-11-19T12:00:00Z', { weekday: 3, minuteOfDay: 8 * 60 })).toBeNull();
    expect(owed(late, '2026-11-23T08:00:00Z')).toBe('2026-11-23');
  });

  it('not within days of the last one, when the owner chooses another day of the week', () => {
    const written = { day: '2026-11-23', coversTo: MONDAY.at };
    const on = (weekday: LetterDue['weekday'], now: string) =>
      owed(written, now, { weekday, minuteOfDay: 8 * 60 });
    expect(on(2, '2026-11-25T12:00:00Z')).toBeNull();
    expect(on(3, '2026-11-25T07:00:00Z')).toBeNull();
    expect(on(3, '2026-12-02T07:00:00Z')).toBe('2026-12-02');
    expect(on(5, '2026-11-27T07:00:00Z')).toBe('2026-11-27');
  });

  it('next on a day that is far enough from the last one', () => {
    const written = { day: '2026-11-23', coversTo: MONDAY.at };
    const next = (weekday: LetterDue['weekday']) =>
      nextLetterDue({ weekday, minuteOfDay: 480 }, ZONE, written, at('2026-11-23T12:00:00Z')).day;
    expect([1, 3, 5].map((weekday) => next(weekday as LetterDue['weekday']))).toEqual([
      '2026-11-30',
      '2026-12-02',
      '2026-11-27',
    ]);
  });

  it('for each week once, though the owner moves to another zone', () => {
    const written = { day: '2026-11-23', coversTo: MONDAY.at };
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles'])
      expect(letterOwed(DUE, zone, { began, latest: written }, at('2026-11-24T12:00:00Z'))).toBeNull();
    expect(
      letterOwed(DUE, 'Pacific/Auckland', { began, latest: written }, at('2026-11-29T19:00:00Z'))?.day,
    ).toBe('2026-11-30');
  });
});

describe('a letter tells', () => {
  const period = (toldTo: Date | null, now: string, since = began) =>
    periodOf(MONDAY, DUE, ZONE, { toldTo, began: since, now: at(now) });

  it('of the time since the last one, up to its moment', () => {
    expect(period(WEEK_BEFORE, '2026-11-23T07:00:02Z')).toEqual({
      start: '2026-11-23',
      from: WEEK_BEFORE,
      to: MONDAY.at,
    });
  });

  it('of all that was missed, and when it is late of what came in since', () => {
    const missed = at('2026-11-02T07:00:00Z');
    expect(period(missed, '2026-11-25T12:00:00Z')).toMatchObject({
      from: missed,
      to: at('2026-11-25T12:00:00Z'),
    });
  });

  it('the first time of all since the week that the search began in', () => {
    expect(period(null, '2026-11-23T07:00:02Z', at('2026-11-20T10:00:00Z')).from).toEqual(WEEK_BEFORE);
    expect(period(null, '2026-11-23T07:00:02Z').from).toEqual(at('2026-08-31T06:00:00Z'));
  });
});

describe('a preview tells', () => {
  it('of a week at least, by the clocks of the owner', () => {
    const now = at('2026-10-28T07:00:00Z');
    const week = at('2026-10-21T06:00:00Z');
    expect(previewPeriod(now, ZONE, null)).toEqual({ start: '2026-10-28', from: week, to: now });
    expect(previewPeriod(now, ZONE, at('2026-10-26T07:00:00Z')).from).toEqual(week);
  });

  it('of what no letter has told', () => {
    const toldTo = at('2026-10-05T06:00:00Z');
    expect(previewPeriod(at('2026-10-28T07:00:00Z'), ZONE, toldTo).from).toEqual(toldTo);
  });
});
