import type { LetterDue } from '../letter/letter-due.ts';
import type { GuardResult, Mode } from '../outgoing.ts';
import type { Policy } from '../policy.ts';
import { hasLeft, isOpen, type LetterToSupporter, type SupporterCase } from './supporter-case.ts';
import { checkSupporterGuards, gapEndsAt } from './supporter-guards.ts';
import { type SupporterNews, type SupporterSearch, supporterNews } from './supporter-news.ts';
import { periodAt, type SupporterPeriod } from './supporter-period.ts';
import { supporterSendTime } from './supporter-send-time.ts';

/** A letter to a supporter that is owed. */
export interface SupporterLetterPlan {
  period: SupporterPeriod;
  news: SupporterNews;
  /** Falls from `auto` to `approve` when a guard is weak. */
  mode: Mode;
  sendAt: Date;
  /** Why the owner is asked in any mode; null when the mode alone decides. */
  because: string | null;
  guards: readonly GuardResult[];
}

/** What follows for a supporter at a moment. */
export interface SupporterPlanning {
  letter: SupporterLetterPlan | null;
  /** Why none is owed. */
  nothing: string | null;
  /** Letters that have not left and are out of date. */
  outdated: readonly LetterToSupporter[];
  /** When to look again; null when never. */
  lookAt: Date | null;
}

/** What decides on a letter beside the supporter. */
export interface SupporterSetting {
  search: SupporterSearch;
  policy: Policy;
  due: LetterDue;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Decides whether a supporter is owed a letter at this moment. Each week or month has one at most; a missed one is
 * written late, and together with what has come since: never two.
 */
export function planSupporterLetter(
  about: SupporterCase,
  { search, policy, due }: SupporterSetting,
  now: Date,
): SupporterPlanning {
  const { supporter, letters } = about;
  if (supporter.leftAt) return nothing('they are no supporter any more', null);

  const period = periodAt(supporter.every, { due, timeZone: policy.timeZone }, now);
  const outdated = letters.filter(
    (letter) => letter.period < period.day && isOpen(letter) && !letter.approved,
  );
  const none = (why: string, lookAt: Date) => nothing(why, lookAt, outdated);
  if (supporter.joinedAt > period.from) return none('their first letter is due with the next one', period.to);
  if (letters.some((letter) => letter.period >= period.day))
    return none('the letter of this time is written', period.to);
  const onItsWay = letters.find((letter) => !outdated.includes(letter) && isMoving(letter));
  if (onItsWay) return none('the letter before has not come to its end', later(now, DAY_MS));
  const gapEnds = gapEndsAt(about, null);
  if (gapEnds && gapEnds > now) return none('the letter before has hardly left', gapEnds);

  const news = supporterNews(search, lastToldBy(about));
  if (!news) return none('nothing is new, and nothing is wished for', period.to);

  const written = { id: null, plannedAt: now, period: period.day, approved: false, text: '', told: [] };
  const guards = checkSupporterGuards(written, about, { policy, period, now });
  const refused = guards.find(({ ok, otherwise }) => !ok && otherwise === 'refuse');
  if (refused) return none(refused.reason, period.to);

  const weak = guards.find(({ ok, otherwise }) => !ok && otherwise === 'ask');
  const wanted = policy.modes.supporter_letter;
  const mode = wanted === 'auto' && weak ? 'approve' : wanted;
  const earliest = mode === 'auto' ? later(now, policy.holdMs) : now;
  const to = { id: null, to: supporter.address };
  const sendAt = supporterSendTime(to, earliest, about.sendTimes, policy);
  return {
    letter: { period, news, mode, sendAt, because: weak?.reason ?? null, guards },
    nothing: null,
    outdated,
    lookAt: period.to,
  };
}

/** When the last letter that left was written, and what all of them told; null when none has left. */
export function lastToldBy({ letters }: SupporterCase): { since: Date; toldIds: readonly string[] } | null {
  const left = letters.filter(hasLeft);
  const last = left.at(-1);
  return last
    ? { since: last.plannedAt, toldIds: left.flatMap(({ told }) => told.map(({ id }) => id)) }
    : null;
}

function isMoving({ state }: LetterToSupporter): boolean {
  return ['planned', 'waiting', 'sending', 'handoff', 'uncertain'].includes(state);
}

function later(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms);
}

function nothing(
  why: string,
  lookAt: Date | null,
  outdated: readonly LetterToSupporter[] = [],
): SupporterPlanning {
  return { letter: null, nothing: why, outdated, lookAt };
}
