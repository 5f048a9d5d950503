import { type DueMoment, type LetterDue, lastDue, nextDue, weekBefore } from '../letter/letter-due.ts';
import type { Every } from './supporter.ts';

/** The week or month that a letter to a supporter is for; each has one at most. */
export interface SupporterPeriod {
  /** The local day of its letter, as `2026-11-02`. */
  day: string;
  /** When its letter may be written. */
  from: Date;
  /** When that of the next one may. */
  to: Date;
}

/** The owner reads their own letter first. */
const AFTER_OWNERS_MS = 60 * 60 * 1000;
/** The first of its weekday in a month. */
const DAYS_OF_FIRST = 7;

/** The period of a supporter that goes on at a moment. It begins with the owner's letter: of a month, with the first one. */
export function periodAt(
  every: Every,
  { due, timeZone }: { due: LetterDue; timeZone: string },
  now: Date,
): SupporterPeriod {
  const ownersNow = new Date(now.getTime() - AFTER_OWNERS_MS);
  const starts = (moment: DueMoment) => every === 'week' || isFirstOfMonth(moment);
  let first = lastDue(due, timeZone, ownersNow);
  while (!starts(first)) first = weekBefore(first, due, timeZone);
  let next = nextDue(due, timeZone, ownersNow);
  while (!starts(next)) next = nextDue(due, timeZone, next.at);
  return { day: first.day, from: after(first), to: after(next) };
}

function isFirstOfMonth({ day }: DueMoment): boolean {
  return Number(day.slice(-2)) <= DAYS_OF_FIRST;
}

function after({ at }: DueMoment): Date {
  return new Date(at.getTime() + AFTER_OWNERS_MS);
}
