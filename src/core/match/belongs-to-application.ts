import type { KnownApplication } from '../application.ts';
import type { Label } from '../outcome.ts';

const DAY = 24 * 60 * 60 * 1000;

/** For how many days after its end an application still gets mail of each kind. An acknowledgement opens a new one. */
const DAYS_AFTER_END: Record<Label, number> = {
  application_received: 0,
  recruiter_outreach: 0,
  not_job_related: 0,
  assessment: 14,
  interview_invitation: 21,
  rejection: 30,
  offer: 60,
  status_update: 60,
  feedback_reply: 400,
};
/** An opening is known from the first mail that was read; earlier mail of the same application may follow. */
const DAYS_BEFORE_OPENING = 120;
const DAYS_BEFORE_OPENING_IF_DECIDED = 2;
/** An acknowledgement after so long a silence is of another candidacy, though no end of the first one came. */
const DAYS_UNTIL_ANOTHER = 45;

/** Whether an application has ended for good. A silent one may still be answered. */
export function hasEnded({ stage }: KnownApplication): boolean {
  return stage === 'rejected' || stage === 'closed' || stage === 'withdrawn' || stage === 'accepted';
}

/**
 * Whether mail of this kind and day can be about an application, as far as its dates tell. Mail may arrive in another
 * order than it was written; a decision older than a live application, or than its acknowledgement, was about an
 * earlier one, and so was an acknowledgement of another season.
 */
export function canBelong(application: KnownApplication, label: Label, writtenAt: Date): boolean {
  const daysBefore = (application.openedAt.getTime() - writtenAt.getTime()) / DAY;
  const isDecision = label === 'rejection' || label === 'offer';
  const isAcknowledged = application.acknowledged.length > 0;
  const beginIsKnown = !hasEnded(application) || isAcknowledged;
  if (daysBefore > (isDecision && beginIsKnown ? DAYS_BEFORE_OPENING_IF_DECIDED : DAYS_BEFORE_OPENING))
    return false;
  const daysAfter = (writtenAt.getTime() - application.lastEventAt.getTime()) / DAY;
  const isOtherSeason = isAcknowledged && Math.max(daysBefore, daysAfter) > DAYS_UNTIL_ANOTHER;
  if (label === 'application_received' && isOtherSeason) return false;
  return !hasEnded(application) || daysAfter <= DAYS_AFTER_END[label];
}

/** Whether an application had ended, and nothing was heard of it, for so long that another candidacy may have begun. */
export function endedLongBefore(application: KnownApplication, writtenAt: Date): boolean {
  const days = (writtenAt.getTime() - application.lastEventAt.getTime()) / DAY;
  return hasEnded(application) && days > DAYS_UNTIL_ANOTHER;
}

/** Of several that fit equally, those whose own time, from opening to end, the mail falls in or lies nearest to. */
export function nearestInTime(
  applications: readonly KnownApplication[],
  writtenAt: Date,
): readonly KnownApplication[] {
  const distances = applications.map((each) => distance(each, writtenAt));
  const nearest = Math.min(...distances);
  return applications.filter((_, index) => distances[index] === nearest);
}

function distance(application: KnownApplication, writtenAt: Date): number {
  const before = application.openedAt.getTime() - DAY - writtenAt.getTime();
  const after = hasEnded(application) ? writtenAt.getTime() - application.lastEventAt.getTime() : 0;
  return Math.max(0, before, after);
}

/** Of applications for one role at one company, the last candidacy: nothing was heard of those long before it. */
export function lastCandidacy(applications: readonly KnownApplication[]): readonly KnownApplication[] {
  const last = Math.max(...applications.map(({ openedAt }) => openedAt.getTime()));
  return applications.filter(({ openedAt }) => openedAt.getTime() > last - DAYS_UNTIL_ANOTHER * DAY);
}

/** Whether two acknowledgements of these days can be two receipts for one candidacy: the board's and the employer's. */
export function areOneMoment(a: Date, b: Date): boolean {
  return Math.abs(a.getTime() - b.getTime()) <= 3 * DAY;
}
