import type { PastInterview } from '../history.ts';

/**
 * The interview that took place before a decision was written, or null when nothing shows that one did. An interview
 * counts when the writer thanks for it, or when its date lies before the decision and no later email moved it before
 * it could take place: a date that was moved away, or that lies after the decision, is no evidence. One that a believed
 * email shows goes before others.
 */
export function interviewHeld(interviews: readonly PastInterview[], decidedAt: Date): PastInterview | null {
  const held = interviews.filter(
    (interview) =>
      interview.tookPlace ||
      (interview.at !== null && interview.at < decidedAt && !wasMoved(interview, interviews)),
  );
  return held.findLast(({ trusted }) => trusted) ?? held.at(-1) ?? null;
}

function wasMoved(interview: PastInterview, interviews: readonly PastInterview[]): boolean {
  const at = interview.at as Date;
  return interviews.some(
    (later) => later.at !== null && later.at > at && later.saidAt > interview.saidAt && later.saidAt < at,
  );
}
