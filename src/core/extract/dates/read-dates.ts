import type { ParsedResult } from 'chrono-node';
import { DateTime } from 'luxon';
import { chrono } from '../../large-libraries.ts';
import type { Language } from '../../reading.ts';
import { datePhrase } from './date-phrase.ts';
import { mayNameDay } from './day-words.ts';
import { zonesIn } from './zone-words.ts';

/** A reader of dates in one language. */
export type DateReader = ReturnType<typeof chrono>[Language];
export type { ParsedResult };

/** What dates are read against. */
export interface DateSetting {
  /** When the email was written; null when nobody knows, and then a date without a year is none. */
  writtenAt: Date | null;
  language: Language | null;
  /** IANA; of times that name none. */
  zone: string;
}

/** How a phrase is read. */
export interface ReadingOfDates {
  /** A bare weekday is the last one, as in a sentence that looks back. */
  looksBack?: boolean;
  /** A bare weekday without a time is a day. */
  bareWeekday?: boolean;
}

/** The days and times that a phrase names, and the words that they were read in. */
export interface DatesRead {
  words: string;
  dates: ParsedResult[];
}

/** Spans, which chrono counts from the moment of writing: "a second interview" is no date, and neither is "two weeks". */
const RELATIVE =
  /\b(?:weeks?|months?|seconds?|secs?|min(?:ute)?s?|hours?|wochen?|monate?n?|sekunden?|minuten|stunden?|semaines?|mois|secondes?|semanas?|mes(?:es)?|segundos?|maanden?|weken|seconden?|settiman[ae]|mesi|secondi?)\b/i;
/** Of these chrono makes the moment of writing. */
const NOW = /^(?:right )?(?:now|jetzt|maintenant|ahora|nu|agora|adesso|ora)$/i;
const AMBIGUOUS_NUMBERS = /\b(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])(?:\/\d{2,4})?\b/;
const BARE_WEEKDAY = /^(?:(?:on|this|am|diesen|ce|este|esta|deze|questo) )?[\p{L}-]+$/iu;

/** German in an email of another language, or of one that nobody recognised. */
const GERMAN = /\b(?:am|um|den|dem|von|vom|zum)\b[^.!?]{0,80}\bUhr\b/i;

/** The readers for a phrase in a language: its own first, and English. */
export function readersOf(language: Language | null, phrase: string): DateReader[] {
  const { [language ?? 'en']: own, en, de } = chrono();
  if (own === en && GERMAN.test(phrase)) return [de];
  return [...new Set([own, en])];
}

/** The days and times that a phrase names, without those that could be two days. */
export function readDates(
  phrase: string,
  reader: DateReader,
  setting: DateSetting,
  { looksBack = false, bareWeekday = false }: ReadingOfDates = {},
): DatesRead {
  const { words, dates } = parseDates(phrase, reader, setting, { looksBack });
  return {
    words,
    dates: dates
      .filter((result) => isDay(result) || (bareWeekday && isBareWeekday(result)))
      .filter(
        ({ start, text }) =>
          setting.writtenAt !== null || (start.isCertain('year') && /\d{4}|\.\d\d\b/.test(text)),
      ),
  };
}

/** Whatever a reader takes for a date or a time in a phrase, spans and bare weekdays too. */
export function parseDates(
  phrase: string,
  reader: DateReader,
  { writtenAt, zone }: DateSetting,
  { looksBack = false }: Pick<ReadingOfDates, 'looksBack'> = {},
): DatesRead {
  if (!mayNameDay(phrase)) return { words: phrase, dates: [] };
  const isEnglish = reader === chrono().en;
  const words = datePhrase(phrase, { isEnglish, writtenAt, zone, looksBack });
  const instant = writtenAt ?? new Date(0);
  const offset = DateTime.fromJSDate(instant, { zone }).offset;
  const dates = reader
    .parse(words, { instant, timezone: offset }, { forwardDate: !looksBack })
    .filter(({ text }) => !NOW.test(text.trim()) && !(isEnglish && AMBIGUOUS_NUMBERS.test(text)));
  return { words, dates };
}

function isDay({ start, text }: ParsedResult): boolean {
  if (RELATIVE.test(text)) return false;
  return start.isCertain('hour')
    ? start.isCertain('day') || start.isCertain('weekday')
    : start.isCertain('day') && /\d/.test(text);
}

function isBareWeekday({ start, text }: ParsedResult): boolean {
  return start.isCertain('weekday') && !start.isCertain('day') && BARE_WEEKDAY.test(text.trim());
}

/** The moment that a part of a result names; null when it is none. */
export function momentOf(
  parts: ParsedResult['start'],
  { zone, writtenAt }: Pick<DateSetting, 'zone' | 'writtenAt'>,
): DateTime | null {
  if (parts.isCertain('timezoneOffset')) return DateTime.fromJSDate(parts.date(), { zone });
  return localMoment(parts, { zone, writtenAt });
}

/** The same by the clock of a zone, whatever offset stands beside it. */
function localMoment(
  parts: ParsedResult['start'],
  { zone, writtenAt }: Pick<DateSetting, 'zone' | 'writtenAt'>,
): DateTime | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  const [hour, minute] = [parts.get('hour') ?? 12, parts.get('minute') ?? 0];
  const local = DateTime.fromObject({ year, month, day, hour, minute }, { zone });
  if (!local.isValid) return null;
  if (writtenAt === null) return local;
  // "Our interview on 5 May", written on 8 May, is not in the coming year.
  const isFarAhead = local.diff(DateTime.fromJSDate(writtenAt)).as('days') > 270;
  return isFarAhead && !parts.isCertain('year') ? local.minus({ years: 1 }) : local;
}

/** An offset that a calendar prints beside the name of a zone is that of its winter. */
const PRINTED_OFFSET = /\b(?:UTC|GMT) ?[+\-−–] ?\d/;
/** Between a time and the name of its zone. */
const CLOCK = /\d[:.h]\d\d|\d ?[ap]\.?m\b|\d ?Uhr\b/i;

/**
 * When a result begins and ends. The zone is the one that its words name, `otherZone` if they name none, as on a line of
 * its own, and the setting's last; null when the words name several and none is that of the time.
 */
export function momentsOf(
  result: ParsedResult,
  words: string,
  setting: DateSetting,
  otherZone: string | null = null,
): { begins: DateTime; ends: DateTime | null } | null {
  const named = zoneOf(result, words) ?? otherZone;
  const byOffset = result.start.isCertain('timezoneOffset') && !(named && PRINTED_OFFSET.test(words));
  const read = (parts: ParsedResult['start']) =>
    byOffset ? momentOf(parts, setting) : localMoment(parts, { ...setting, zone: named ?? setting.zone });
  const begins = read(result.start);
  if (!begins) return null;
  return { begins, ends: result.end ? read(result.end) : null };
}

/** The zone that stands behind a time, or the only one before it: "10:00 Berlin time (4:00 Eastern Time)". */
function zoneOf({ index, text }: ParsedResult, words: string): string | null {
  const zones = zonesIn(words);
  const end = index + text.length;
  const behind = zones.find(({ to }) => to > end);
  if (behind && !CLOCK.test(words.slice(end, behind.from))) return behind.zone;
  return new Set(zones.map(({ zone }) => zone)).size === 1 ? (zones[0]?.zone ?? null) : null;
}
