import type { SearchedApplication } from './search.ts';
import { comingDay, comingMoment, daysBetween, isWholeDay } from './words/coming-days.ts';

/** Later a thank-you looks odd; sooner, the letter of a Monday would come too late for a talk on Thursday. */
const THANK_WITHIN_DAYS = 4;
/** What they ask for is done within a week, or it has been done. */
const ASKED_WITHIN_DAYS = 7;
/** A process that has begun is asked about after a week without a word, an application that nobody answered after two. */
const ASK_AFTER_DAYS = { applied: 14, underWay: 7 };
/** From here on silence is likely to be the answer. */
export const LONG_SILENCE_DAYS = 30;

interface Moment {
  now: Date;
  timeZone: string;
}
type Step = (application: SearchedApplication, moment: Moment) => string | null;

/** What a live application asks of its owner next, in a few words. */
export function nextStep(application: SearchedApplication, moment: Moment): string {
  for (const step of STEPS) {
    const words = step(application, moment);
    if (words !== null) return words;
  }
  return 'Nothing to do: it is their turn';
}

/** Whole days since the last word in either direction. */
export function daysSilent({ lastWordAt }: SearchedApplication, { now, timeZone }: Moment): number {
  return Math.max(0, daysBetween(lastWordAt, now, timeZone));
}

const answerOffer: Step = ({ stage, deadline }, { now, timeZone }) => {
  if (stage !== 'offer') return null;
  return isAhead(deadline, { now, timeZone })
    ? `Answer the offer: they wait until ${comingDay(deadline, timeZone, now)}`
    : 'Answer the offer';
};

/** It would have ended if that were sure, or meant for good. To ask how it stands would be to ask after a no. */
const settleTheNo: Step = ({ lastLabel }) =>
  lastLabel === 'rejection' ? 'Their last mail may be a no: read it again before anything else' : null;

const goToInterview: Step = ({ interviewAt, lastInterviewAt }, { now, timeZone }) => {
  // One of today without a time is past its midnight, and may well be ahead.
  const isToday = lastInterviewAt !== null && isWholeDay(lastInterviewAt, timeZone);
  const at = isToday && isAhead(lastInterviewAt, { now, timeZone }) ? lastInterviewAt : interviewAt;
  return isAhead(at, { now, timeZone }) ? `Interview: ${comingMoment(at, timeZone, now)}` : null;
};

const keepDeadline: Step = ({ stage, deadline }, { now, timeZone }) => {
  if (!isAhead(deadline, { now, timeZone })) return null;
  return `${stage === 'screening' ? 'Test' : 'What they asked for is'} due: ${comingDay(deadline, timeZone, now)}`;
};

const sayThanks: Step = ({ lastInterviewAt }, { now, timeZone }) => {
  const days = lastInterviewAt === null ? Infinity : daysBetween(lastInterviewAt, now, timeZone);
  return days >= 0 && days <= THANK_WITHIN_DAYS
    ? 'A short thank-you for the talk, if none is sent yet'
    : null;
};

const doWhatTheyAsked: Step = (application, moment) => {
  if (daysSilent(application, moment) >= ASKED_WITHIN_DAYS) return null;
  if (application.lastLabel === 'assessment') return 'Do the test, if it is not done yet';
  return application.lastLabel === 'interview_invitation' && application.lastInterviewAt === null
    ? 'Answer the invitation, if you have not: no date is known yet'
    : null;
};

const askHowItStands: Step = (application, moment) => {
  const days = daysSilent(application, moment);
  if (days < (application.stage === 'applied' ? ASK_AFTER_DAYS.applied : ASK_AFTER_DAYS.underWay))
    return null;
  return days >= LONG_SILENCE_DAYS
    ? `${days} days of silence: ask one last time, or call it silent`
    : `Ask how it stands: ${days} days without a word`;
};

/** The first that speaks is the next step. */
const STEPS: readonly Step[] = [
  answerOffer,
  settleTheNo,
  goToInterview,
  keepDeadline,
  sayThanks,
  doWhatTheyAsked,
  askHowItStands,
];

/** Today counts as ahead: a day without a time is its midnight. */
function isAhead(at: Date | null, { now, timeZone }: Moment): at is Date {
  return at !== null && (at >= now || daysBetween(now, at, timeZone) === 0);
}
