import { DateTime } from 'luxon';
import type { Policy } from '../policy.ts';
import type { Clock } from './clock.ts';
import { hashOf } from './hash-of.ts';
import { isLastBeforeWeekend, isWorkingDay } from './working-days.ts';

type Hours = NonNullable<Policy['workingHours']>;
type SendPolicy = Pick<Policy, 'workingHours'>;

const MINUTE_MS = 60 * 1000;
/** Nobody is written to on a Friday evening. */
const LAST_DAY_CLOSES = 15 * 60;
const MIN_GAP_MS = 5 * MINUTE_MS;
const GAP_SPREAD_MS = 4 * MINUTE_MS;
const FIRST_DELAY_MS = 2 * MINUTE_MS;
const DELAY_SPREAD_MS = 38 * MINUTE_MS;
/** No country rests this long: more means that something is wrong with the hours. */
const MAX_DAYS = 400;

/**
 * The first moment at or after `earliest` at which a person could have written: in the working hours of a working day
 * where the recipient is, some minutes after the day began and some after or before every time in `taken`. How many is
 * told by `seed`: the same for the same email, another for the next. Without working hours any time will do, apart from `taken`.
 */
export function nextSendTime(
  earliest: Date,
  clock: Clock,
  policy: SendPolicy,
  taken: readonly Date[],
  seed: string,
): Date {
  const gapMs = MIN_GAP_MS + (hashOf(`gap ${seed}`) % GAP_SPREAD_MS);
  const delayMs = FIRST_DELAY_MS + (hashOf(`delay ${seed}`) % DELAY_SPREAD_MS);
  const sorted = taken.map((date) => date.getTime()).sort((a, b) => a - b);
  let wanted = earliest.getTime();
  for (;;) {
    const open = policy.workingHours ? nextOpen(wanted, clock, policy.workingHours, delayMs) : wanted;
    const free = nextFree(open, sorted, gapMs);
    if (free === open) return new Date(open);
    wanted = free;
  }
}

/** Whether a recipient may be written to at a moment: in their working hours, on a working day of theirs. */
export function isSendTime(at: Date, clock: Clock, { workingHours }: SendPolicy): boolean {
  if (!workingHours) return true;
  const open = openOn(dayOf(at.getTime(), clock), clock, workingHours);
  return open !== null && at.getTime() >= open.from && at.getTime() < open.to;
}

function nextOpen(wanted: number, clock: Clock, hours: Hours, delayMs: number): number {
  const first = dayOf(wanted, clock);
  for (let i = 0; i < MAX_DAYS; i++) {
    const open = openOn(first.plus({ days: i }).startOf('day'), clock, hours);
    if (!open) continue;
    const begins = open.from + Math.min(delayMs, Math.floor((open.to - open.from) / 2));
    if (wanted < open.to) return Math.max(wanted, begins);
  }
  throw new Error(`no working day in ${MAX_DAYS} days in ${clock.zone}`);
}

/** From when to when somebody works on a day; null when not at all. */
function openOn(day: DateTime, { country }: Clock, hours: Hours): { from: number; to: number } | null {
  if (!isWorkingDay(day, country)) return null;
  const closes = isLastBeforeWeekend(day, country) ? Math.min(hours.to, LAST_DAY_CLOSES) : hours.to;
  const [from, to] = [atMinute(day, hours.from), atMinute(day, closes)];
  return from < to ? { from, to } : null;
}

function nextFree(wanted: number, taken: readonly number[], gapMs: number): number {
  let free = wanted;
  for (const one of taken) if (Math.abs(free - one) < gapMs) free = one + gapMs;
  return free;
}

function dayOf(at: number, { zone }: Clock): DateTime {
  return DateTime.fromMillis(at, { zone }).startOf('day');
}

/** Wall-clock time of a day: right on the days when the clocks change. */
function atMinute(day: DateTime, minute: number): number {
  const at =
    minute >= 24 * 60
      ? day.plus({ days: 1 })
      : day.set({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return at.toMillis();
}
