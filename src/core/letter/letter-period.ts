import { DateTime } from 'luxon';
import { type DueMoment, type LetterDue, lastDue, nextDue } from './letter-due.ts';
import type { LetterPeriod } from './search.ts';

/** What decides whether a letter is due. */
export interface LettersSoFar {
  /** When there first was something to tell of: a mail had come in. Null before that. */
  began: Date | null;
  /** The last letter that was written, whatever became of it. */
  latest: { day: string; coversTo: Date } | null;
}

/** A restart takes a letter no later than this: it tells of the same week as if it had been on time. */
const ON_TIME_MS = 15 * 60_000;
/** Two letters are due at least so far apart. */
const LEAST_DAYS = 4;

/**
 * The moment of the letter that is owed by now; null for none. Of several that were missed only the latest is owed, and
 * none of a time before the search began.
 */
export function letterOwed(
  due: LetterDue,
  timeZone: string,
  { began, latest }: LettersSoFar,
  now: Date,
): DueMoment | null {
  const last = lastDue(due, timeZone, now);
  if (began === null || began > last.at) return null;
  // Another day of the week, or another zone, may move a moment behind one that a letter told of already.
  return latest && (isTooSoon(last, latest.day) || latest.coversTo >= last.at) ? null : last;
}

/** When the next letter is due after the latest one. */
export function nextLetterDue(
  due: LetterDue,
  timeZone: string,
  latest: LettersSoFar['latest'],
  now: Date,
): DueMoment {
  const next = nextDue(due, timeZone, now);
  return latest && isTooSoon(next, latest.day) ? nextDue(due, timeZone, next.at) : next;
}

/** After a change of the day of the week the next letter is the one that has half a week to tell of. */
function isTooSoon({ day }: DueMoment, latestDay: string): boolean {
  const dayOf = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' });
  return dayOf(day).diff(dayOf(latestDay), 'days').days < LEAST_DAYS;
}

/**
 * What the letter of a moment tells of: everything since the end of the last one that left. The first tells of all since
 * the week that the search began in.
 */
export function periodOf(
  moment: DueMoment,
  due: LetterDue,
  timeZone: string,
  { toldTo, began, now }: { toldTo: Date | null; began: Date; now: Date },
): LetterPeriod {
  const isLate = now.getTime() - moment.at.getTime() > ON_TIME_MS;
  return {
    start: moment.day,
    from: toldTo ?? lastDue(due, timeZone, began).at,
    to: isLate ? now : moment.at,
  };
}

/** What a letter would tell of that was due at this very moment: a week at least, and what no letter has told before. */
export function previewPeriod(at: Date, timeZone: string, toldTo: Date | null): LetterPeriod {
  const local = DateTime.fromJSDate(at, { zone: timeZone });
  const week = local.minus({ weeks: 1 }).toJSDate();
  return { start: local.toFormat('yyyy-MM-dd'), from: toldTo && toldTo < week ? toldTo : week, to: at };
}
