import { DateTime } from 'luxon';
import type { Policy } from '../policy.ts';
import type { Clock } from './clock.ts';
import { shareOf } from './share-of.ts';
import { isLastBeforeWeekend, isWorkingDay } from './working-days.ts';

type Hours = NonNullable<Policy['workingHours']>;
type SendPolicy = Pick<Policy, 'workingHours' | 'spacingMs'>;

const MINUTE_MS = 60 * 1000;
const DAY_MINUTES = 24 * 60;
/** Nobody is written to on a Friday evening. */
const LAST_DAY_CLOSES = 15 * 60;
/** A gap is up to so much longer than the policy wants, and a day begins so long after its hours. */
const GAP_SPREAD = 0.8;
const LEAST_DELAY_MS = 2 * MINUTE_MS;
const DELAY_SPREAD_MS = 38 * MINUTE_MS;
/** No country rests this long: more means that something is wrong with the hours. */
/** Less than this in common with another zone is no time to write in. */
const SHORTEST_MS = 60 * 60 * 1000;
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
  const gapMs = Math.ceil(policy.spacingMs * (1 + GAP_SPREAD * shareOf(`gap ${seed}`)));
  const delayMs = Math.floor(LEAST_DELAY_MS + DELAY_SPREAD_MS * shareOf(`delay ${seed}`));
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
export function isSendTime(at: Date, clock: Clock, { workingHours }: Pick<Policy, 'workingHours'>): boolean {
  if (!workingHours) return true;
  const open = openOn(dayOf(at.getTime(), clock), clock, workingHours);
  return open !== null && at.getTime() >= open.from && at.getTime() < open.to;
}

function nextOpen(wanted: number, clock: Clock, hours: Hours, delayMs: number): number {
  const today = dayOf(wanted, clock);
  for (let i = 0; i < MAX_DAYS; i++) {
    const open = openOn(today.plus({ days: i }), clock, hours);
    if (!open || wanted >= open.to) continue;
    const begins = open.from + Math.min(delayMs, Math.floor((open.to - open.from) / 2));
    return Math.max(wanted, begins);
  }
  throw new Error(`no working day in ${MAX_DAYS} days in ${clock.zone}`);
}

/** From when to when somebody works on a day; null when not at all. */
function openOn(day: DateTime, clock: Clock, hours: Hours): { from: number; to: number } | null {
  if (!isWorkingDay(day, clock)) return null;
  const closes = isLastBeforeWeekend(day, clock) ? Math.min(hours.to, LAST_DAY_CLOSES) : hours.to;
  if (closes <= hours.from) return null;
  const own = { from: atMinute(day, hours.from, clock.zone), to: atMinute(day, hours.to, clock.zone) };
  const { from, to } = (clock.orAt ?? []).reduce((span, zone) => alsoIn(span, day, zone, hours), own);
  const open = { from, to: Math.min(to, atMinute(day, closes, clock.zone)) };
  return open.from < open.to ? open : null;
}

interface Span {
  from: number;
  to: number;
}

/** The part of a span that lies in the working hours of another zone as well; the whole of it where none does. */
function alsoIn(span: Span, day: DateTime, zone: string, hours: Hours): Span {
  const from = Math.max(span.from, atMinute(day, hours.from, zone));
  const to = Math.min(span.to, atMinute(day, hours.to, zone));
  return to - from >= SHORTEST_MS ? { from, to } : span;
}

function nextFree(wanted: number, taken: readonly number[], gapMs: number): number {
  let free = wanted;
  for (const one of taken) if (Math.abs(free - one) < gapMs) free = one + gapMs;
  return free;
}

/** The date on the calendar there, as a day of UTC: to go on from it asks no zone, which takes long. */
function dayOf(at: number, { zone }: Clock): DateTime {
  const local = DateTime.fromMillis(at, { zone });
  if (!local.isValid) throw new Error(`no day can be told: ${local.invalidExplanation}`);
  return DateTime.utc(local.year, local.month, local.day);
}

/** Wall-clock time of a day: right on the days when the clocks change. */
function atMinute(date: DateTime, minute: number, zone: string): number {
  const { year, month, day } = date.plus({ days: Math.floor(minute / DAY_MINUTES) });
  const time = { hour: Math.floor((minute % DAY_MINUTES) / 60), minute: minute % 60 };
  return DateTime.fromObject({ year, month, day, ...time }, { zone }).toMillis();
}
