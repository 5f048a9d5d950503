import { DateTime, IANAZone, Info } from 'luxon';
import { foldText } from './fold-text.ts';

export interface DateSetting {
  /** The zone of a date that names none. */
  timeZone: string;
  /** The languages that the date may be written in; empty: any. */
  languages: readonly string[];
  /** When the forward was sent: the original is not younger. */
  notAfter: Date | null;
}

/** Each is tried for its month names; the first are the commonest. */
const ALL_LANGUAGES =
  'en de fr es nl pt it sv da no pl cs sk fi hu tr ru uk ro hr sl et lt lv el bg ca'.split(' ');

/** Offsets in minutes of the zone names that mail programs write out, also in their own languages. */
const ZONES: Record<string, number> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  sec: 60,
  hnec: 60,
  cest: 120,
  mesz: 120,
  selc: 120,
  haec: 120,
  eet: 120,
  oez: 120,
  eest: 180,
  oesz: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  hst: -600,
  brt: -180,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  sast: 120,
  sgt: 480,
};

const NUMERIC_ZONE = /(?:utc|gmt)?\s?([+\u2212-])\s?(\d{1,2}):?(\d{2})?(?!\d)/;
const TIME =
  /(?<![\d./-])(\d{1,2})(?:\s?[:.h]\s?|\s?(?:時|时|點|点|시)\s?)(\d{2})(?:\s?分|\s?분)?(?:[:.](\d{2})|\s?(\d{1,2})\s?(?:秒|초))?(?![\d/])(?:\s?(am|pm|a\. ?m\.|p\. ?m\.|a\.m|p\.m)(?![\p{L}]))?/u;
const MERIDIEM_BEFORE = /(上午|下午|午前|午後|오전|오후|de\.|du\.|oo|os)\s?(?=\d{1,2}[:時时点點시])/;
const YEAR = '(\\d{4})';
const WORD = '(\\p{L}{3,14})';

interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * Reads a date as a mail program writes it above a forward, in any of its languages. Null rather than a wrong one: no
 * year, an unknown month, or two readings that nothing decides between.
 */
export function parseLocalizedDate(written: string, setting: DateSetting): Date | null {
  const standard = DateTime.fromRFC2822(written.replace(/\s*\([^()]{0,60}\)\s*$/, '').trim(), {
    setZone: true,
  });
  if (standard.isValid) return plausible(standard.toJSDate());

  const text = foldText(written.slice(0, 200))
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .trim();
  const iso = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s?(z|[+-]\d{2}:?\d{2})$/.exec(text);
  if (iso) return plausible(DateTime.fromISO(`${iso[1]}T${iso[2]}${iso[3]!.toUpperCase()}`).toJSDate());

  // The day is taken out first: "27.10.2021 9.31" would lend its dots to the time.
  const found = findDay(text, setting);
  if (!found) return null;
  const time = findTime(text.replace(found.words, ' | '));
  const zone = time ? findZone(time.rest, setting.timeZone) : setting.timeZone;
  // A date without a time is noon: as near to the truth as can be in every zone.
  const { hour, minute, second } = time ?? { hour: 12, minute: 0, second: 0 };
  const moment = DateTime.fromObject({ ...found.day, hour, minute, second }, { zone });
  return moment.isValid ? plausible(moment.toJSDate()) : null;
}

function plausible(date: Date): Date | null {
  const year = date.getUTCFullYear();
  return year >= 1980 && year <= 2100 ? date : null;
}

function findDay(text: string, setting: DateSetting): { day: Day; words: string } | null {
  return eastAsianDay(text) ?? namedDay(text, setting) ?? numericDay(text, setting);
}

function eastAsianDay(text: string) {
  const match = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(text.normalize('NFC'));
  return match && dayOf(match[0], Number(match[1]), Number(match[2]), Number(match[3]));
}

function namedDay(text: string, setting: DateSetting) {
  const patterns: readonly [RegExp, (groups: string[]) => [string, string, string]][] = [
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
  for (const [pattern, order] of patterns) {
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

/** The months that a word may mean: "listopada" is October in Croatian and November in Polish. */
function monthsNamed(name: string, languages: readonly string[]): number[] {
  const asked = languages.length > 0 ? languages : ALL_LANGUAGES;
  const known = asked.flatMap((language) => monthIn(name, language) ?? []);
  return [
    ...new Set(known.length > 0 ? known : ALL_LANGUAGES.flatMap((language) => monthIn(name, language) ?? [])),
  ];
}

const monthNames = new Map<string, string[][]>();

function monthIn(name: string, language: string): number | null {
  let lists = monthNames.get(language);
  if (!lists) {
    const locale = { locale: language };
    lists = [
      Info.monthsFormat('long', locale),
      Info.months('long', locale),
      Info.monthsFormat('short', locale),
      Info.months('short', locale),
    ].map((names) => names.map(foldText));
    monthNames.set(language, lists);
  }
  const fits = (test: (known: string) => boolean) => [
    ...new Set(lists.flatMap((names) => names.flatMap((known, i) => (test(known) ? [i + 1] : [])))),
  ];
  const exact = fits((known) => known.replace('.', '') === name);
  if (exact.length > 0) return exact.length === 1 ? exact[0]! : null;
  const begun = fits((known) => known.startsWith(name));
  return begun.length === 1 ? begun[0]! : null;
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

type Reading = { day: Day; words: string } | null;

/** Of several readings, the only one that is a day, falls on the weekday named, or is not later than the forward. */
function decide(readings: readonly Reading[], text: string, notAfter: Date | null): Reading {
  let left = readings.filter((reading) => reading !== null);
  const filters = [
    (day: Day) => weekdayFits(day, text),
    (day: Day) => !notAfter || dateOf(day).toMillis() <= notAfter.getTime() + 86_400_000,
  ];
  for (const fits of filters) {
    if (left.length < 2) break;
    const fitting = left.filter((reading) => fits(reading.day));
    if (fitting.length > 0) left = fitting;
  }
  return left.length === 1 ? left[0]! : null;
}

const weekdayNames = new Map<number, Set<string>>();

function weekdayFits(day: Day, text: string): boolean {
  const { weekday } = dateOf(day);
  let names = weekdayNames.get(weekday);
  if (!names) {
    names = new Set(
      ALL_LANGUAGES.flatMap((locale) =>
        [Info.weekdays('long', { locale }), Info.weekdays('short', { locale })].map((list) =>
          foldText(list[weekday - 1]!).replace('.', ''),
        ),
      ),
    );
    weekdayNames.set(weekday, names);
  }
  return (text.match(/\p{L}+/gu) ?? []).some((word) => names.has(word));
}

const dateOf = (day: Day) => DateTime.fromObject(day, { zone: 'utc' });

function dayOf(words: string, year: number, month: number, day: number): Reading {
  return DateTime.fromObject({ year, month, day }).isValid ? { day: { year, month, day }, words } : null;
}

function findTime(text: string): { hour: number; minute: number; second: number; rest: string } | null {
  const match = TIME.exec(text.normalize('NFC'));
  if (!match) return null;
  const before = MERIDIEM_BEFORE.exec(text.normalize('NFC'))?.[1] ?? '';
  const half = (match[5] ?? before).replace(/[ .]/g, '');
  const later = ['pm', '下午', '午後', '오후', 'du', 'os'].includes(half);
  const earlier = ['am', '上午', '午前', '오전', 'de', 'oo'].includes(half);
  const written = Number(match[1]);
  const hour = later && written < 12 ? written + 12 : earlier && written === 12 ? 0 : written;
  return {
    hour,
    minute: Number(match[2]),
    second: Number(match[3] ?? match[4] ?? 0),
    rest: text.normalize('NFC').slice(match.index + match[0].length),
  };
}

function findZone(rest: string, fallback: string) {
  const numeric = NUMERIC_ZONE.exec(rest);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return Info.normalizeZone(numeric[1] === '+' ? minutes : -minutes);
  }
  for (const word of rest.match(/\p{L}{1,5}/gu) ?? []) {
    const offset = ZONES[word];
    if (offset !== undefined) return Info.normalizeZone(offset);
  }
  return IANAZone.isValidZone(fallback) ? fallback : 'utc';
}
