import { DateTime, Info } from 'luxon';
import { type DateSetting, findDay } from './find-day.ts';
import { foldText } from './fold-text.ts';

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
  /(?<![\d./-])(\d{1,2})(?:\s?[:.h]\s?|\s?(?:時|时|點|点|시)\s?)(\d{2})(?:\s?分|\s?분)?(?:[:.](\d{2})|\s?(\d{1,2})\s?(?:秒|초))?(?![\d/])(?:\s?(am|pm|a\. ?m\.|p\. ?m\.|a\.m|p\.m|[πμ]\. ?μ\.?)(?![\p{L}]))?/u;
const MERIDIEM_BEFORE = /(am|pm|上午|下午|午前|午後|오전|오후|de\.|du\.|oo|os)\s?(?=\d{1,2}[:時时点點시])/;
const MAX_LENGTH = 200;

/**
 * Reads a date as a mail program writes it above a forward, in any of its languages. Null rather than a wrong one: no
 * year, an unknown month, or two readings that nothing decides between.
 */
export function parseLocalizedDate(written: string, setting: DateSetting): Date | null {
  const line = written.slice(0, MAX_LENGTH).trim();
  const standard = DateTime.fromRFC2822(line.replace(/\([^()]{0,60}\)$/, '').trim(), { setZone: true });
  if (standard.isValid) return plausible(standard.toJSDate());

  const text = foldText(line)
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

function findTime(text: string): { hour: number; minute: number; second: number; rest: string } | null {
  const match = TIME.exec(text.normalize('NFC'));
  if (!match) return null;
  const before = MERIDIEM_BEFORE.exec(text.normalize('NFC'))?.[1] ?? '';
  const half = (match[5] ?? before).replace(/[ .]/g, '');
  const later = ['pm', 'μμ', '下午', '午後', '오후', 'du', 'os'].includes(half);
  const earlier = ['am', 'πμ', '上午', '午前', '오전', 'de', 'oo'].includes(half);
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
  return Info.normalizeZone(fallback).isValid ? fallback : 'utc';
}
