import { DateTime, Info } from 'luxon';
import { Holidays } from '../large-libraries.ts';
import { remember } from '../remember.ts';
import type { Clock } from './clock.ts';

const FRIDAY = 5;
const DAY_HOURS = 24;
const HOUR_MS = 60 * 60 * 1000;

type Whereabouts = Pick<Clock, 'country' | 'orIn'>;

/** Whether people work somewhere on a day: no weekend there, and no holiday of the whole country. */
export function isWorkingDay(day: DateTime, where: Whereabouts): boolean {
  return !isWeekend(day, where.country) && !isHoliday(day, where);
}

/** Whether nobody works any more between a working day and the weekend after it. */
export function isLastBeforeWeekend(day: DateTime, where: Whereabouts): boolean {
  let next = day.plus({ days: 1 });
  while (!isWeekend(next, where.country) && isHoliday(next, where)) next = next.plus({ days: 1 });
  return isWeekend(next, where.country);
}

/** Two days everywhere, also where only one of them is free by the law. */
function isWeekend(day: DateTime, country: string | null): boolean {
  const { weekday } = day;
  const free = weekendOf(country ?? 'none');
  return free.includes(weekday) || (free.includes(FRIDAY) ? [5, 6] : [6, 7]).includes(weekday);
}

const weekendOf = remember((country): readonly number[] =>
  country === 'none' ? [6, 7] : Info.getWeekendWeekdays({ locale: `und-${country}` }),
);

function isHoliday(day: DateTime, { country, orIn = [] }: Whereabouts): boolean {
  if (isFeast(day)) return true;
  const date = day.toISODate() ?? '';
  return [...(country ? [country] : []), ...orIn].some((each) => holidaysOf(`${each} ${day.year}`).has(date));
}

/** Days on which nobody is glad of such mail, wherever they are and whatever the law there says. */
function isFeast({ month, day }: DateTime): boolean {
  return (month === 12 && ([24, 25, 26].includes(day) || day === 31)) || (month === 1 && day === 1);
}

/** The days of a year on which shops or banks are closed in the whole of a country; holidays of its parts are not assumed. */
const holidaysOf = remember((countryAndYear): ReadonlySet<string> => {
  const [country, year] = countryAndYear.split(' ') as [string, string];
  const calendar = new (Holidays())(country, { types: ['public', 'bank'] });
  return new Set(
    calendar.getHolidays(Number(year)).flatMap(({ date, start, end }) => {
      const first = DateTime.fromSQL(date.slice(0, 19), { zone: 'utc' });
      // A feast that begins in the evening takes that day and the next.
      const hours = first.hour + (end.getTime() - start.getTime()) / HOUR_MS;
      const days = Math.max(1, Math.round(hours / DAY_HOURS));
      return Array.from({ length: days }, (_, i) => first.plus({ days: i }).toISODate() ?? '');
    }),
  );
}, 200);
