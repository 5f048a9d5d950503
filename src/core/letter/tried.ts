import { answered, cameTo, isLive, type Moment } from './course.ts';
import type { Search, SearchedApplication } from './search.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** An application is told of in a rate once it had so long to get on: before, the quick nos alone would be known. */
export const OLD_ENOUGH_DAYS = 30;
/** After so long without a word nothing is expected any more. */
export const QUIET_DAYS = 30;

export type Step = 'applied' | 'answered' | 'interviewing' | 'offer';

/** The applications that tell how often one step leads to another, and how many of them came to the other. */
export interface Tried {
  of: readonly SearchedApplication[];
  successes: number;
}

/**
 * Which applications tell how often one step leads to another: those that came to the first long enough ago, and that
 * came to the second or can no longer be expected to. What the owner ended before it could come to it tells nothing,
 * and what a recruiter began tells nothing of what an application leads to.
 */
export function tried(search: Search, from: Step, to: Step): Tried {
  const of = search.applications.filter(
    (application) =>
      (from !== 'applied' || application.source !== 'recruiter') &&
      isOldEnough(cameToStep(application, from), search) &&
      (cameToStep(application, to) !== null || isSettled(application, search)),
  );
  return { of, successes: of.filter((application) => cameToStep(application, to) !== null).length };
}

/** When an application came to a step; null when it never did. */
export function cameToStep(application: SearchedApplication, step: Step): Moment | null {
  return step === 'answered' ? answered(application) : cameTo(application, step);
}

function isOldEnough(begun: Moment | null, { at: now }: Search): boolean {
  return begun !== null && daysSince(begun.at, now) >= OLD_ENOUGH_DAYS;
}

function isSettled(application: SearchedApplication, { at: now }: Search): boolean {
  if (!isLive(application)) return application.stage !== 'withdrawn';
  const isExpected = [application.interviewAt, application.deadline].some((at) => at !== null && at >= now);
  return !isExpected && daysSince(application.lastWordAt, now) >= QUIET_DAYS;
}

function daysSince(at: Date, now: Date): number {
  return (now.getTime() - at.getTime()) / DAY_MS;
}
