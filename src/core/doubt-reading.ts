import type { Outcome, Thresholds } from './outcome.ts';

/** However clear the words are, that they are the right ones is not. */
const MOST = 0.5;
const BELOW_RECORD = 0.01;

/** The same outcome as a guess that waits for the owner, where the reading itself is in doubt. */
export function doubtReading(outcome: Outcome, doubts: readonly string[], { record }: Thresholds): Outcome {
  if (doubts.length === 0) return outcome;
  return {
    ...outcome,
    confidence: Math.max(0, Math.min(outcome.confidence, MOST, record - BELOW_RECORD)),
    review: true,
    contradictions: [
      ...outcome.contradictions,
      ...doubts.map((words) => ({ rule: 'reading-in-doubt', words })),
    ],
  };
}
