import { DateTime } from 'luxon';
import { chrono } from '../large-libraries.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** 4/5/2026 is one day to some and another to others. */
const AMBIGUOUS = /^\d{1,2}[/.-]\d{1,2}\b/;
const MAX_LENGTH = 60;
const MAX_DAYS = 400;

/**
 * When "2w", "Monday" or "2026-05-01" is: the beginning of that day in the owner's zone, or that very time when hours
 * are said. Null when the words are no time, could be two, are past, or lie more than a year ahead.
 */
export function snoozeUntil(words: string, now: Date, timeZone: string): Date | null {
  const asked = words.trim();
  if (asked.length > MAX_LENGTH || AMBIGUOUS.test(asked)) return null;
  const until = ISO_DAY.test(asked)
    ? DateTime.fromISO(asked, { zone: timeZone })
    : inWords(asked, now, timeZone);
  if (!until?.isValid) return null;
  const at = until.toJSDate();
  return at > now && until.diff(DateTime.fromJSDate(now), 'days').days <= MAX_DAYS ? at : null;
}

function inWords(asked: string, now: Date, timeZone: string): DateTime | null {
  const offset = DateTime.fromJSDate(now, { zone: timeZone }).offset;
  const [found, ...more] = chrono().en.parse(
    asked,
    { instant: now, timezone: offset },
    { forwardDate: true },
  );
  // Words around it would say something that is not understood.
  if (!found || more.length > 0 || found.text.length < asked.length) return null;
  const { start } = found;
  if (start.isCertain('hour')) return DateTime.fromJSDate(start.date(), { zone: timeZone });
  const [year, month, day] = [start.get('year')!, start.get('month')!, start.get('day')!];
  return DateTime.fromObject({ year, month, day }, { zone: timeZone });
}
