import { outcomesOf } from './came-in.ts';
import { isLive, isWithin } from './course.ts';
import type { LetterPeriod, Search } from './search.ts';
import { weeksOf } from './words/dates.ts';

/** What happened, as numbers: each application counts once for each kind of news. */
export interface WeekFacts {
  offers: number;
  interviews: number;
  tests: number;
  /** Roles put on hold are none: they may come back. */
  nos: number;
  nosAfterInterview: number;
  onHold: number;
  feedback: number;
  acknowledged: number;
  /** What decides nothing, or says again what was decided before. */
  updates: number;
  recruiters: number;
  /** Answers to the owner, with feedback or without. */
  answers: number;
  /** What cannot be told without the owner. */
  unclear: number;
  /** Offers that wait for an answer now. */
  openOffers: number;
  /** Somebody who invited the owner in the period still goes on with them. */
  isInvited: boolean;
  /** The owner said yes to an offer. */
  accepted: boolean;
  /** Applications that are open now. */
  open: number;
  /** Nothing has ever come in. */
  isEmpty: boolean;
  weeks: number;
}

/** Counts what happened in the period. */
export function weekFacts(search: Search, period: LetterPeriod): WeekFacts {
  const seen = outcomesOf(search, period);
  const outcomes = seen.filter(({ isKnown }) => !isKnown).map(({ email }) => email);
  const interviewed = new Set(
    search.applications.filter(({ wasInterviewed }) => wasInterviewed).map(({ code }) => code),
  );
  const live = new Set(search.applications.filter(isLive).map(({ code }) => code));
  const labelled = (label: (typeof outcomes)[number]['label']) =>
    outcomes.filter((outcome) => outcome.label === label);
  const rejections = labelled('rejection');
  const nos = rejections.filter(({ kind }) => kind !== 'on_hold');
  return {
    offers: labelled('offer').length,
    interviews: labelled('interview_invitation').length,
    tests: labelled('assessment').length,
    nos: nos.length,
    nosAfterInterview: nos.filter(({ application }) => application && interviewed.has(application.code))
      .length,
    onHold: rejections.length - nos.length,
    feedback: search.feedback.filter(({ at }) => isWithin(period, at)).length,
    acknowledged: labelled('application_received').length,
    updates: labelled('status_update').length + seen.filter(({ isKnown }) => isKnown).length,
    recruiters: labelled('recruiter_outreach').length,
    answers: labelled('feedback_reply').length,
    unclear: search.cameIn.filter(({ isGuess }) => isGuess).length + search.unreadable.length,
    openOffers: search.applications.filter(({ stage }) => stage === 'offer').length,
    isInvited: labelled('interview_invitation').some(
      ({ application }) => application && live.has(application.code),
    ),
    accepted: search.applications.some(
      ({ stage, stageAt }) => stage === 'accepted' && isWithin(period, stageAt),
    ),
    open: live.size,
    isEmpty: search.applications.length === 0 && search.cameIn.length === 0,
    weeks: weeksOf(period),
  };
}
