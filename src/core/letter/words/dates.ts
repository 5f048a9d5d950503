import { DateTime } from 'luxon';
import type { LetterPeriod } from '../search.ts';

const DAY_HOURS = 24;
const NOON = 12;

/** A day as the letter says it: "18 November", with the year when it is another one than that of `now`. */
export function dayInWords(at: Date, timeZone: string, now: Date): string {
  const day = local(at, timeZone);
  return day.toFormat(day.year === local(now, timeZone).year ? 'd LLLL' : 'd LLLL yyyy');
}

/** A moment as the letter says it: "Tuesday 24 November, 10:15", with the year when it is another one. */
export function momentInWords(at: Date, timeZone: string, now: Date): string {
  const day = local(at, timeZone);
  return day.toFormat(
    day.year === local(now, timeZone).year ? 'cccc d LLLL, HH:mm' : 'cccc d LLLL yyyy, HH:mm',
  );
}

/**
 * The days that a letter tells of, such as "16 to 22 November 2026". The day that it is due on belongs to the week which
 * has most of it, so that the weeks of two letters in a row never share one.
 */
export function weekInWords(period: LetterPeriod, timeZone: string): string {
  const first = nearestMidnight(period.from, timeZone);
  const last = DateTime.max(first, nearestMidnight(period.to, timeZone).minus({ days: 1 }));
  const end = last.toFormat('d LLLL yyyy');
  if (first.hasSame(last, 'day')) return end;
  if (first.hasSame(last, 'month')) return `${first.day} to ${end}`;
  return `${first.toFormat(first.hasSame(last, 'year') ? 'd LLLL' : 'd LLLL yyyy')} to ${end}`;
}

/** How many weeks a letter tells of: one, or more when letters before it were missed. */
export function weeksOf({ from, to }: LetterPeriod): number {
  const days = (to.getTime() - from.getTime()) / (DAY_HOURS * 60 * 60 * 1000);
  return Math.max(1, Math.round(days / 7));
}

/** What a letter tells of, at the head of a column: "this week", "these 3 weeks". */
export function spanInWords(period: LetterPeriod): string {
  const weeks = weeksOf(period);
  return weeks === 1 ? 'this week' : `these ${weeks} weeks`;
}

function nearestMidnight(at: Date, timeZone: string): DateTime {
  const day = local(at, timeZone);
  return day.startOf('day').plus({ days: day.hour < NOON ? 0 : 1 });
}

function local(at: Date, timeZone: string): DateTime {
  return DateTime.fromJSDate(at, { zone: timeZone }).setLocale('en');
}
