import { parseLocalizedDate } from '../core/read/parse-localized-date.ts';

const MAX_LENGTH = 200;
/** How RFC 5322 and the programs that follow it name a zone; V8 takes any other date for one of this machine's clock. */
const ZONED = /(?:[+-]\d{2}:?\d{2}|\b(?:GMT|UTC?|Z|[ECMP][SD]T)|\dZ)\s*(?:\([^()]{0,60}\)\s*)?$/i;
/** "27 Oct 26 15:12": two digits were enough in RFC 822. */
const SHORT_YEAR = /(\d{1,2}[ -]\p{L}{3,9}\.?[ -])(\d{2})(?=,? \d{1,2}[:.]\d{2})/u;
/** RFC 5322, 4.3: from 50 on, it is of the last century. */
const OF_LAST_CENTURY = 50;

/**
 * The moment that a Date line names: also with a zone in letters, with names of other languages, or with dots in the time;
 * what names no zone is taken for UTC. Null when it cannot be read.
 */
export function readDate(written: string): Date | null {
  const line = written.slice(0, MAX_LENGTH).trim();
  if (ZONED.test(line)) {
    const date = plausible(new Date(line));
    if (date) return date;
  }
  const whole = line.replace(
    SHORT_YEAR,
    (_, day: string, year: string) => `${day}${Number(year) < OF_LAST_CENTURY ? '20' : '19'}${year}`,
  );
  return parseLocalizedDate(whole, { timeZone: 'utc', languages: [], notAfter: null });
}

/** When the server that wrote a Received line took the message (RFC 5321, 4.4). */
export function readReceivedDate(received: string): Date | null {
  const at = received.lastIndexOf(';');
  return at < 0 ? null : readDate(received.slice(at + 1));
}

function plausible(date: Date): Date | null {
  const year = date.getUTCFullYear();
  return year >= 1980 && year <= 2100 ? date : null;
}
