import { readdirSync, readFileSync } from 'node:fs';
import { fillDates, firstDate } from './fill-dates.ts';

export interface SampleEmail {
  name: string;
  /** A whole message of ASCII lines that end in CRLF, the receiving server's own lines on top. */
  raw: string;
  arrivedAt: Date;
}

const FOLDER = new URL('./sample-emails/', import.meta.url);

/**
 * One job search as it comes into the inbox, oldest first: every way of forwarding, every kind of answer.
 * All of it lies in the four weeks before `now`, so nothing is too old; deadlines and next interviews lie after it.
 */
export function sampleEmails(now: Date): readonly SampleEmail[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) => {
      const template = readFileSync(new URL(file, FOLDER), 'utf8');
      return {
        name: file.replace(/^\d+-|\.eml$/g, ''),
        raw: fillDates(template, now).replace(/\r?\n/g, '\r\n'),
        arrivedAt: firstDate(template, now),
      };
    });
}
