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

/** Whether an application has ended for good. A silent one may still be answered. */
export function hasEnded({ stage }: KnownApplication): boolean {
  return stage === 'rejected' || stage === 'closed' || stage === 'withdrawn' || stage === 'accepted';
}

/**
 * Whether mail of this kind and day can be about an application, as far as its dates tell. Mail may arrive in another
 * order than it was written; a decision older than a live application was about an earlier one.
 */
export function canBelong(application: KnownApplication, label: Label, writtenAt: Date): boolean {
  const daysBefore = (application.openedAt.getTime() - writtenAt.getTime()) / DAY;
  const isDecision = label === 'rejection' || label === 'offer';
  if (
    daysBefore > (isDecision && !hasEnded(application) ? DAYS_BEFORE_OPENING_IF_DECIDED : DAYS_BEFORE_OPENING)
  ) {
    return false;
  }
  const daysAfter = (writtenAt.getTime() - application.lastEventAt.getTime()) / DAY;
  return !hasEnded(application) || daysAfter <= DAYS_AFTER_END[label];
}

/** Of several that fit equally, those whose own time the mail falls in: opened before it, the last such one first. */
export function nearestInTime(
  applications: readonly KnownApplication[],
  writtenAt: Date,
): readonly KnownApplication[] {
  if (applications.length < 2) return applications;
  const within = applications.filter(
    (each) =>
      each.openedAt.getTime() - DAY <= writtenAt.getTime() &&
      (!hasEnded(each) || writtenAt <= each.lastEventAt),
  );
  if (within.length > 0) return within;
  const live = applications.filter((each) => !hasEnded(each));
  return live.length > 0 ? live : applications;
}
