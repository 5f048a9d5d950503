import { DateTime } from 'luxon';
import { WEEKDAY } from './day-words.ts';
import { sideOfZone } from './zone-words.ts';

/** A reader gets so many characters of a phrase. */
const MAX_PARSED = 300;

/** What a phrase is rewritten for. */
export interface PhraseSetting {
  isEnglish: boolean;
  /** Of the year that a day without one is in; null when nobody knows when the email was written. */
  writtenAt: Date | null;
  zone: string;
  /** A day without a year is rather one that has been. */
  looksBack: boolean;
}

const DAY_OF_MONTH = '(0?[1-9]|[12]\\d|3[01])';
const MONTH_OF_YEAR = '(0?[1-9]|1[0-2])';
const ARTICLE = '(?:(?:den|dem|the|il|le|el|op|dia|día) )?';
/** What makes two numbers behind it a time, a share or a price. */
const NO_DATE_BEHIND =
  '(?!\\d|\\.\\d| ?(?:uhr|h|uur|ore|[ap]\\.?m|eur|€|%|stunden|jahre)(?![a-z])|\\s?(?:-|–|bis)\\s?\\d{1,2}[.:]\\d\\d)';

/** "17.03.2026" and "17.03.26", which an English reader takes for nothing or reads month first. */
const DOTTED_WITH_YEAR = new RegExp(
  `(?<![\\d.])${DAY_OF_MONTH}\\. ?${MONTH_OF_YEAR}\\. ?(20\\d\\d|\\d\\d)(?!\\d|\\.\\d)`,
  'g',
);
/** "17.03.": the second full stop makes it a day, unless it ends the phrase or a word says that it is something else. */
const DOTTED = new RegExp(
  `(?<![\\d.§★]|\\b(?:version|v|kapitel|abschnitt|punkt|ziffer|nr|no|section|chapter|modul|teil|raum|zimmer|kamer|room|um|at|alle|om|à) ?)${DAY_OF_MONTH}\\. ?${MONTH_OF_YEAR}\\.(?=[,;:)\\s–-]\\s?\\S)${NO_DATE_BEHIND}`,
  'gi',
);
/** "Dienstag, 17.03", "am 17.03" and "bis 17.03.". */
const DOTTED_SHORT = new RegExp(
  `((?<![a-z])${WEEKDAY}[.,]{0,2} ${ARTICLE}|\\b(?:am|den|vom|zum|il|op) )${DAY_OF_MONTH}\\. ?${MONTH_OF_YEAR}\\.?${NO_DATE_BEHIND}`,
  'gi',
);
const DOTTED_END = new RegExp(
  `((?<![a-z])(?:bis|ab|spätestens|termin:?|datum:?) )${DAY_OF_MONTH}\\. ?${MONTH_OF_YEAR}\\.$`,
  'i',
);
/** "dinsdag 17-03", "il 17/03": not in English, where nobody knows which of the two is the month. */
const SLASHED_SHORT = new RegExp(
  `((?<![a-z])${WEEKDAY}[.,]{0,2} ${ARTICLE}|\\b(?:am|den|vom|zum|il|op|le|el|dia|día|del|du|al|au) )${DAY_OF_MONTH}[/-]${MONTH_OF_YEAR}(?![\\d/:-])${NO_DATE_BEHIND}`,
  'gi',
);
/** "3/10" and "10/03/2026" in English: one of two days. */
const SLASHED = new RegExp(
  `(?<![\\d/])${MONTH_OF_YEAR}/${MONTH_OF_YEAR}(?:/(20\\d\\d|\\d\\d))?(?![\\d/])`,
  'g',
);
const WEEKDAY_BEFORE = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? (?:the )?$/i;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Articles and brackets that part a weekday from its day. */
const ARTICLE_OF_DAY = new RegExp(`(?<![a-z])(${WEEKDAY}),? (?:den|dem|the) (?=\\d)`, 'gi');
const WEEKDAY_IN_BRACKETS = new RegExp(` \\(${WEEKDAY}\\.?\\),?`, 'gi');

const CLOCK = '(\\d{1,2})(?:[:.h](\\d\\d))?(?: ?(h|uhr|uur|horas?|ore)\\b)?';
/** "de 10h à 11h", "das 10h às 11h", "van 09:30 tot 10:30 uur": a span in words, of which readers lose the hour or the end. */
const SPAN = new RegExp(
  `(?<=[\\s,(])(?:de|das|dalle(?: ore)?|van|von|desde las) ${CLOCK} (à|a|a las|às|as|alle(?: ore)?|tot|bis) ${CLOCK}`,
  'gi',
);
/** The word before a time, by the word between the two times of a span. */
const BEFORE_TIME: Readonly<Record<string, string>> = {
  à: 'à',
  a: 'a las',
  'a las': 'a las',
  às: 'às',
  as: 'às',
  alle: 'alle',
  'alle ore': 'alle',
  tot: 'om',
  bis: 'um',
};

/** "halb elf" is half past ten. Below eight it could be morning or afternoon. */
const HALF: Readonly<Record<string, string>> = {
  neun: '8:30',
  negen: '8:30',
  zehn: '9:30',
  tien: '9:30',
  elf: '10:30',
  zwölf: '11:30',
  twaalf: '11:30',
};

/** A phrase in words that the readers know, for reading only: what is shown as evidence stays as it was written. */
export function datePhrase(phrase: string, setting: PhraseSetting): string {
  const words = phrase.slice(0, MAX_PARSED);
  const plain = withPlainTimes(withPlainDays(words, setting));
  return setting.isEnglish ? plain.replace(/(?<=\d) ?Uhr\b/g, '') : plain;
}

function withPlainDays(words: string, setting: PhraseSetting): string {
  const day = (of: { day: string; month: string; year?: string | undefined }, otherwise: string) =>
    plainDay({ day: Number(of.day), month: Number(of.month), year: fullYear(of.year) }, setting) ?? otherwise;
  const withLead = (all: string, lead: string, d: string, month: string) =>
    lead + day({ day: d, month }, all.slice(lead.length));
  const bare = words
    .replace(/\b24\/7\b/g, '')
    .replace(WEEKDAY_IN_BRACKETS, '')
    .replace(ARTICLE_OF_DAY, '$1 ');
  const dotted = bare
    .replace(DOTTED_WITH_YEAR, (all, d: string, month: string, year: string) =>
      day({ day: d, month, year }, all),
    )
    .replace(DOTTED, (all, d: string, month: string) => day({ day: d, month }, all))
    .replace(DOTTED_SHORT, withLead)
    .replace(DOTTED_END, withLead);
  if (setting.isEnglish) return settleSlashed(dotted, setting);
  return dotted.replace(SLASHED_SHORT, withLead);
}

function fullYear(year: string | undefined): number | null {
  return year === undefined ? null : (Number(year) % 2000) + 2000;
}

/** As the readers of a language know a day: an English one as ISO has it, the others with the day first. */
function plainDay(
  { day, month, year }: { day: number; month: number; year: number | null },
  { isEnglish, ...setting }: PhraseSetting,
): string | null {
  const date = year === null ? nearest(day, month, setting) : DateTime.utc(year, month, day);
  if (!date?.isValid) return null;
  return date.toFormat(isEnglish ? 'yyyy-MM-dd' : 'dd/MM/yyyy');
}

/** The year of a day that names none: nine months ahead at most, otherwise it has been. */
function nearest(
  day: number,
  month: number,
  { writtenAt, zone, looksBack }: Omit<PhraseSetting, 'isEnglish'>,
): DateTime | null {
  if (!writtenAt) return null;
  const written = DateTime.fromJSDate(writtenAt, { zone }).startOf('day');
  const years = [written.year - 1, written.year, written.year + 1];
  const days = years.map((year) => DateTime.fromObject({ year, month, day }, { zone }));
  return (
    days.findLast((each) => each.isValid && each.diff(written).as('days') <= (looksBack ? 30 : 270)) ?? null
  );
}

/** An English day of two numbers, where a weekday or a zone says which of them is the month. */
function settleSlashed(words: string, setting: PhraseSetting): string {
  if (!/\d\/\d/.test(words)) return words;
  const side = sideOfZone(words);
  return words.replace(
    SLASHED,
    (all, first: string, second: string, year: string | undefined, at: number) => {
      const ways = [
        { month: Number(first), day: Number(second), isAmerican: true },
        { month: Number(second), day: Number(first), isAmerican: false },
      ].map((way) => ({ ...way, iso: plainDay({ ...way, year: fullYear(year) }, setting) }));
      const name = WEEKDAY_BEFORE.exec(words.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase();
      if (!name && side === null) return all;
      const right = ways.filter(
        ({ iso, isAmerican }) =>
          (side === null || isAmerican === (side === 'american')) &&
          (!name || (iso !== null && DateTime.fromISO(iso).weekday === WEEKDAYS.indexOf(name) + 1)),
      );
      const found = new Set(right.map(({ iso }) => iso));
      return found.size === 1 ? ([...found][0] ?? all) : all;
    },
  );
}

function withPlainTimes(words: string): string {
  return words
    .replace(/\b(alle) ore\b/g, '$1')
    .replace(/\bore (?=\d)/g, 'alle ')
    .replace(/\b(?:ab|gegen|ca\.) (?=\d{1,2}(?:[:.]\d\d)? ?Uhr)/g, 'um ')
    .replace(/\b(?:um )?hal[bf] (neun|negen|zehn|tien|elf|zwölf|twaalf)\b/gi, (all, hour: string) => {
      const time = HALF[hour.toLowerCase()];
      return time ? `${/halb/i.test(all) ? 'um' : 'om'} ${time}` : all;
    })
    .replace(/\b(\d{1,2})[uh](\d\d)\b/g, '$1:$2')
    .replace(/(?<![\d.])(\d{1,2})\.(\d\d)(?= ?(?:Uhr|uur|h)\b)/g, '$1:$2')
    .replace(/(\d{1,2}) h (?=\d\d)/g, '$1h')
    .replace(SPAN, plainSpan)
    .replace(/(\d{1,2})\.(\d\d) ?(?=[ap]m\b)/g, '$1:$2')
    .replace(/ [⋅·•|] (?=\d{1,2}[:.h]|\d{1,2} ?[ap]m\b)/g, ' ')
    .replace(/, (?=a las \d)/g, ' ')
    .replace(/(?<=\s)(às|as) (\d{1,2}) ?h\b/g, '$1 $2:00')
    .replace(/(?<=\s)(às|as) (\d{1,2}) ?h(?=\d\d\b)/g, '$1 $2:');
}

function plainSpan(all: string, ...groups: string[]): string {
  const [hour, minute, unit, between, toHour, toMinute, toUnit] = groups;
  const before = BEFORE_TIME[between!.toLowerCase()];
  // "de 10 a 11" could be anything.
  if (!before || (!minute && !unit && !toMinute && !toUnit)) return all;
  return `${before} ${hour}:${minute ?? '00'} - ${toHour}:${toMinute ?? '00'}`;
}
