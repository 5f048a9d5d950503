import { DateTime } from 'luxon';

/** A moment as an email to the owner says it: "Tuesday 3 March, 10:15". */
export function inOwnersZone(at: Date, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).setLocale('en').toFormat('cccc d LLLL, HH:mm');
}
