import { DateTime } from 'luxon';

/** 1 is Monday, 7 Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When the owner wants the weekly letter: a day and a time of day of their own zone. */
export interface LetterDue {
  weekday: Weekday;
  /** Minutes after midnight. */
  minuteOfDay: number;
}

/** A moment that a letter is due at. */
export interface DueMoment {
  /** The local day, as `2026-11-23`. Of each there is one letter at most. */
  day: string;
  at: Date;
}

const MINUTE_MS = 60_000;
/** No clock change is near on both sides of so much time. */
const AROUND_MS = 2 * 24 * 60 * MINUTE_MS;

/** The latest moment that a letter was due at, `now` included. */
export function lastDue(due: LetterDue, timeZone: string, now: Date): DueMoment {
  const next = nextDue(due, timeZone, now);
  return momentOn(DateTime.fromISO(next.day, { zone: 'utc' }).minus({ weeks: 1 }), due, timeZone);
}

/** The first moment after `now` that a letter is due at. */
export function nextDue({ weekday, ...due }: LetterDue, timeZone: string, now: Date): DueMoment {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).setZone('utc', { keepLocalTime: true });
  const monday = today.startOf('week').minus({ weeks: 1 });
  for (let week = 0; ; week++) {
    const moment = momentOn(monday.plus({ weeks: week, days: weekday - 1 }), due, timeZone);
    if (moment.at > now) return moment;
  }
}

/** The moment a week before one that a letter is due at. */
export function weekBefore({ day }: DueMoment, due: LetterDue, timeZone: string): DueMoment {
  return momentOn(DateTime.fromISO(day, { zone: 'utc' }).minus({ weeks: 1 }), due, timeZone);
}

function momentOn(
  day: DateTime,
  { minuteOfDay }: Pick<LetterDue, 'minuteOfDay'>,
  timeZone: string,
): DueMoment {
  const wall = day.startOf('day').plus({ minutes: minuteOfDay }).toMillis();
  return { day: day.toFormat('yyyy-MM-dd'), at: new Date(firstAt(wall, timeZone)) };
}

/**
 * The first moment at which a clock of the zone shows at least this (written as if it were UTC): of a time that a change
 * of the clocks repeats the earlier one, of one that it skips the moment of the change.
 */
function firstAt(wall: number, timeZone: string): number {
  const offsets = [wall - AROUND_MS, wall + AROUND_MS].map((at) => offsetAt(at, timeZone));
  const [first, last] = offsets.map((offset) => wall - offset).sort((a, b) => a - b) as [number, number];
  const shows = (at: number) => at + offsetAt(at, timeZone);
  if (shows(first) === wall) return first;
  if (shows(last) === wall) return last;

  let [before, after] = [first, last];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (shows(middle) >= wall) after = middle;
    else before = middle;
  }
  return after;
}

/** How far ahead of UTC the clocks of the zone are, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  return DateTime.fromMillis(at, { zone: timeZone }).offset * MINUTE_MS;
}
