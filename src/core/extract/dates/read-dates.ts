import type { ParsedResult } from 'chrono-node';
import { DateTime, IANAZone } from 'luxon';
import { chrono } from '../../large-libraries.ts';
import type { Language } from '../../reading.ts';

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

const RELATIVE =
  /\b(?:weeks?|months?|min(?:ute)?s?|hours?|wochen?|monate?n?|minuten|stunden?|semaines?|mois|semanas?|mes(?:es)?|maanden?|weken|settiman[ae]|mesi)\b/i;
const AMBIGUOUS_NUMBERS = /\b(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])(?:\/\d{2,4})?\b/;
const MAX_PARSED = 300;

/** A day as most of Europe writes it, which English would read month first. */
const DOTTED = /\b\d{1,2}\.\d{1,2}\.(?:\d{2,4})?\b/;

/** The readers for a phrase in a language: its own first, and English; a dotted date is never English. */
export function readersOf(language: Language | null, phrase: string): DateReader[] {
  const { [language ?? 'en']: own, en, de } = chrono();
  return DOTTED.test(phrase) ? [own === en ? de : own] : [...new Set([own, en])];
}

/** The days and times that a phrase names, without those that could be two days. */
export function readDates(
  phrase: string,
  reader: DateReader,
  { writtenAt, zone }: DateSetting,
): ParsedResult[] {
  const words = datePhrase(phrase);
  const instant = writtenAt ?? new Date(0);
  const offset = DateTime.fromJSDate(instant, { zone }).offset;
  return reader
    .parse(words, { instant, timezone: offset }, { forwardDate: true })
    .filter((result) => isDay(result) && !(AMBIGUOUS_NUMBERS.test(result.text) && reader === chrono().en))
    .filter(
      ({ start, text }) => writtenAt !== null || (start.isCertain('year') && /\d{4}|\.\d\d\b/.test(text)),
    );
}

/** A phrase as the readers read it. */
export function datePhrase(phrase: string): string {
  return phrase
    .slice(0, MAX_PARSED)
    .replace(/\b(alle) ore\b/g, '$1')
    .replace(/\bore (?=\d)/g, 'alle ')
    .replace(/\bab (?=\d{1,2}(?:[:.]\d\d)? ?Uhr)/g, 'um ')
    .replace(/(\d{1,2}) h (?=\d\d)/g, '$1h')
    .replace(/(\d{1,2})\.(\d\d) ?(?=[ap]m\b)/g, '$1:$2')
    .replace(/ [⋅·•|] (?=\d{1,2}[:.h])/g, ' ')
    .replace(/ \((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\)/gi, '')
    .replace(/(?<=\s)(às|as) (\d{1,2}) ?h\b/g, '$1 $2:00')
    .replace(/(?<=\s)(às|as) (\d{1,2}) ?h(?=\d\d\b)/g, '$1 $2:');
}

function isDay({ start, text }: ParsedResult): boolean {
  if (RELATIVE.test(text)) return false;
  return start.isCertain('hour')
    ? start.isCertain('day') || start.isCertain('weekday')
    : start.isCertain('day') && /\d/.test(text);
}

/** The moment that a part of a result names; null when it is none. */
export function momentOf(
  parts: ParsedResult['start'],
  { zone, writtenAt }: Pick<DateSetting, 'zone' | 'writtenAt'>,
): DateTime | null {
  if (parts.isCertain('timezoneOffset')) return DateTime.fromJSDate(parts.date(), { zone });
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

/** The time zone that a phrase names as the IANA does: "10:00 (Europe/Madrid)". */
export function namedZone(words: string): string | null {
  const name = /\b[A-Z][a-z]+\/[A-Z][A-Za-z_]+\b/.exec(words)?.[0];
  return name && IANAZone.isValidZone(name) ? name : null;
}
