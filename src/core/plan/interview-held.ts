import type { PastInterview } from '../history.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The interview that took place before a decision was written, or null when nothing shows that one did. An interview
 * counts when the writer thanks for it, or when its date lies before the decision and no later email moved it before
 * it could take place or called it off: a date that was moved away, or that lies after the decision, is no evidence.
 * One that a believed email shows goes before others.
 */
export function interviewHeld(interviews: readonly PastInterview[], decidedAt: Date): PastInterview | null {
  const held = interviewsHeld(interviews, decidedAt);
  return held.findLast(({ trusted }) => trusted) ?? held.at(-1) ?? null;
}

/** All that took place before a decision, in the order in which they were spoken of. */
export function interviewsHeld(interviews: readonly PastInterview[], decidedAt: Date): PastInterview[] {
  return interviews.filter(
    (interview) =>
      interview.tookPlace ||
      (!interview.cancelled &&
        interview.at !== null &&
        interview.at < decidedAt &&
        !wasMoved(interview, interviews) &&
        !wasCalledOff(interview, interviews)),
  );
}

/** The next interview that is not called off and that no later email moved; null when none is known to lie ahead. */
export function nextInterview(interviews: readonly PastInterview[], now: Date): Date | null {
  const ahead = interviews.filter(
    (interview) =>
      !interview.tookPlace &&
      !interview.cancelled &&
      interview.at !== null &&
      interview.at > now &&
      !wasMoved(interview, interviews) &&
      !wasCalledOff(interview, interviews),
  );
  const times = ahead.map(({ at }) => (at as Date).getTime());
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}

function wasMoved(interview: PastInterview, interviews: readonly PastInterview[]): boolean {
  const at = interview.at as Date;
  return interviews.some(
    (later) =>
      !later.cancelled &&
      later.at !== null &&
      later.at > at &&
      later.saidAt > interview.saidAt &&
      later.saidAt < at,
  );
}

function wasCalledOff(interview: PastInterview, interviews: readonly PastInterview[]): boolean {
  return interviews.some(
    (word) => word.cancelled && word.saidAt > interview.saidAt && isMeant(interview, word, interviews),
  );
}

/**
 * Whether a cancellation means this interview: the one of the day that it names; else those that are still ahead, and
 * where none is ahead the last one, of which "apologies for calling off our meeting" speaks afterwards.
 */
function isMeant(
  interview: PastInterview,
  { at, saidAt }: PastInterview,
  interviews: readonly PastInterview[],
): boolean {
  const time = (interview.at as Date).getTime();
  if (at) return Math.abs(time - at.getTime()) < DAY;
  if (time > saidAt.getTime()) return true;
  const times = interviews.flatMap((each) =>
    each.at && !each.cancelled && each.saidAt < saidAt ? each.at.getTime() : [],
  );
  return time === Math.max(...times);
}
