import { DateTime } from 'luxon';
import type { Policy } from '../policy.ts';

/**
 * The first moment at or after `earliest` that lies in the working hours of a working day (Monday to Friday), in the
 * policy's time zone. Without working hours: `earliest` itself.
 */
export function nextWorkingTime(
  earliest: Date,
  { workingHours, timeZone }: Pick<Policy, 'workingHours' | 'timeZone'>,
): Date {
  if (!workingHours) return earliest;

  const wanted = DateTime.fromJSDate(earliest, { zone: timeZone });
  for (let day = 0; day <= 7; day++) {
    const date = wanted.plus({ days: day }).startOf('day');
    if (date.weekday > 5) continue;
    const opens = atMinute(date, workingHours.from);
    const closes = atMinute(date, workingHours.to);
    if (wanted < opens) return opens.toJSDate();
    if (wanted < closes) return earliest;
  }
  return earliest;
}

/** Wall-clock time of a day: right on the days when the clocks change. */
function atMinute(date: DateTime, minute: number): DateTime {
  return minute >= 24 * 60
    ? date.plus({ days: 1 })
    : date.set({ hour: Math.floor(minute / 60), minute: minute % 60 });
}
