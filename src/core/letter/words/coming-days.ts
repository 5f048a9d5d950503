import { DateTime } from 'luxon';

/** How many midnights of the owner's zone lie between two moments: a clock change makes no day longer. */
export function daysBetween(from: Date, to: Date, timeZone: string): number {
  const dayOf = (at: Date) => DateTime.fromJSDate(at, { zone: timeZone }).startOf('day');
  return Math.round(dayOf(to).diff(dayOf(from), 'days').days);
}

/** A day to come: "today", "tomorrow", "Friday 27 November"; with the year when it is another one than now. */
export function comingDay(at: Date, timeZone: string, now: Date): string {
  const days = daysBetween(now, at, timeZone);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  const day = DateTime.fromJSDate(at, { zone: timeZone }).setLocale('en');
  const isThisYear = day.year === DateTime.fromJSDate(now, { zone: timeZone }).year;
  return day.toFormat(isThisYear ? 'cccc d LLLL' : 'cccc d LLLL yyyy');
}

/** A day whose time nobody named is kept as its midnight. */
export function isWholeDay(at: Date, timeZone: string): boolean {
  const time = DateTime.fromJSDate(at, { zone: timeZone });
  return time.equals(time.startOf('day'));
}

/** The same with its time of day, where somebody named one. */
export function comingMoment(at: Date, timeZone: string, now: Date): string {
  const day = comingDay(at, timeZone, now);
  if (isWholeDay(at, timeZone)) return day;
  return `${day} at ${DateTime.fromJSDate(at, { zone: timeZone }).toFormat('HH:mm')}`;
}
