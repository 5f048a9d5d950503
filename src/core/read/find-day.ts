import { DateTime } from 'luxon';
import { monthsNamed, namesWeekday } from './calendar-words.ts';

export interface DateSetting {
  /** The zone of a date that names none. */
  timeZone: string;
  /** The languages that the date may be written in; empty: any. */
  languages: readonly string[];
  /** When the forward was sent: the original is not younger. */
  notAfter: Date | null;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

export interface FoundDay {
  day: Day;
  words: string;
}

const YEAR = '(\\d{4})';
const WORD = '(\\p{L}{3,14})';

/** A day with its month in words, and how the groups go as year, month and day. */
const NAMED_DAYS: readonly [RegExp, (groups: string[]) => [string, string, string]][] = [
  [
    new RegExp(
      `(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?[ -](?:de |of )?${WORD}\\.?,?[ -](?:de |del )?${YEAR}`,
      'u',
    ),
    ([d, m, y]) => [y!, m!, d!],
  ],
  [new RegExp(`${WORD}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'u'), ([m, d, y]) => [y!, m!, d!]],
  [
    new RegExp(`${YEAR}\\.?[ -](?:g\\. |m\\. |gada )?${WORD}\\.? (?:d\\. )?(\\d{1,2})`, 'u'),
    ([y, m, d]) => [y!, m!, d!],
  ],
  [new RegExp(`${YEAR}\\. gada (\\d{1,2})\\. ${WORD}`, 'u'), ([y, d, m]) => [y!, m!, d!]],
];

/** The day that a folded text names, and the words that name it; null when none or when two readings stay possible. */
export function findDay(text: string, setting: DateSetting): FoundDay | null {
  return eastAsianDay(text) ?? namedDay(text, setting) ?? numericDay(text, setting);
}

function eastAsianDay(text: string) {
  const match = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(text.normalize('NFC'));
  return match && dayOf(match[0], Number(match[1]), Number(match[2]), Number(match[3]));
}

function namedDay(text: string, setting: DateSetting) {
  for (const [pattern, order] of NAMED_DAYS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, name, day] = order(match.slice(1));
    const readings = monthsNamed(name, setting.languages).map((month) =>
      dayOf(match[0], Number(year), month, Number(day)),
    );
    const chosen = decide(readings, text, setting.notAfter);
    if (chosen) return chosen;
  }
  return null;
}

function numericDay(text: string, { languages, notAfter }: DateSetting) {
  const yearFirst = /(?<!\d)(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return dayOf(yearFirst[0], Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));

  const match = /(?<!\d)(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4}|\d{2}(?=[ ,]|$))(?!\d)/.exec(text);
  if (!match) return null;
  const [words, first, mark, second] = match;
  const year = Number(match[4]) < 100 ? 2000 + Number(match[4]) : Number(match[4]);
  const dayFirst = dayOf(words, year, Number(second), Number(first));
  const monthFirst = mark === '/' ? dayOf(words, year, Number(first), Number(second)) : null;
  const english = languages.length === 0 || languages.includes('en');
  const american = english && /\b(?:[ap]m|[ecmp][sd]t)\b/.test(text);
  if (!english || !monthFirst) return dayFirst ?? monthFirst;
  if (american) return monthFirst ?? dayFirst;
  // The month-first countries write am and pm: without them the day is first, unless that is in the future.
  return decide([dayFirst, monthFirst], text, notAfter) ?? dayFirst;
}

/** Of several readings, the only one that is a day, falls on the weekday named, or is not later than the forward. */
function decide(
  readings: readonly (FoundDay | null)[],
  text: string,
  notAfter: Date | null,
): FoundDay | null {
  let left = readings.filter((reading) => reading !== null);
  const filters = [
    (day: Day) => namesWeekday(text, dateOf(day).weekday),
    (day: Day) => !notAfter || dateOf(day).toMillis() <= notAfter.getTime() + 86_400_000,
  ];
  for (const fits of filters) {
    if (left.length < 2) break;
    const fitting = left.filter((reading) => fits(reading.day));
    if (fitting.length > 0) left = fitting;
  }
  return left.length === 1 ? left[0]! : null;
}

const dateOf = (day: Day) => DateTime.fromObject(day, { zone: 'utc' });

function dayOf(words: string, year: number, month: number, day: number): FoundDay | null {
  return DateTime.fromObject({ year, month, day }).isValid ? { day: { year, month, day }, words } : null;
}
