import { DateTime } from 'luxon';
import { SANDBOX_TIME_ZONE } from './sandbox-identity.ts';

const PLACEHOLDER = /\{\{([+-]\d{1,2}) (\d\d):(\d\d)(?::(\d\d))?(?: (en|de|fr))? \| ([^{}]{1,40})\}\}/g;
const RFC_5322 = 'EEE, dd LLL yyyy HH:mm:ss ZZZ';
const CALENDAR_UTC = "yyyyMMdd'T'HHmmss'Z'";
const LOCALES: Record<string, string> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR' };

/**
 * Puts dates counted from `now` into a text: `{{-6 16:12 | cccc d LLLL}}` is six working days before today at 16:12,
 * in Luxon's format. `| rfc` writes a header's date, `| utc` a calendar's; `{{-6 16:12 de | cccc}}` speaks German.
 */
export function fillDates(text: string, now: Date): string {
  return text.replace(PLACEHOLDER, (_, days, hour, minute, second = '0', language = '', format) => {
    const at = momentOf(now, Number(days), Number(hour), Number(minute), Number(second));
    if (format === 'utc') return at.toUTC().toFormat(CALENDAR_UTC);
    if (format === 'rfc') return at.toFormat(RFC_5322);
    return quotedPrintable(at.setLocale(LOCALES[language] ?? 'en-US').toFormat(format));
  });
}

/** The first date of a text: of an email, when the server that keeps it took it over. */
export function firstDate(text: string, now: Date): Date {
  const [, days, hour, minute, second = '0'] = text.matchAll(PLACEHOLDER).next().value ?? [];
  return momentOf(now, Number(days), Number(hour), Number(minute), Number(second)).toJSDate();
}

/** Whole working days from today, so that no interview falls on a weekend whenever the demo is run. */
function momentOf(now: Date, workingDays: number, hour: number, minute: number, second: number): DateTime {
  let day = DateTime.fromJSDate(now, { zone: SANDBOX_TIME_ZONE }).setLocale('en-US');
  for (let left = Math.abs(workingDays); left > 0; left -= day.weekday <= 5 ? 1 : 0) {
    day = day.plus({ days: Math.sign(workingDays) });
  }
  return day.set({ hour, minute, second, millisecond: 0 });
}

/** Names of months bring accents along; every part that holds such a name is written as quoted-printable. */
function quotedPrintable(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
    .join('');
}
