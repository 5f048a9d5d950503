import type { Answer } from '../answer.ts';
import type { Label, Outcome } from '../outcome.ts';

/** Less than certain, and more than every threshold: it rests on what we wrote and on their own words. */
const CONFIDENCE = 0.98;

/** What an email means that answers one of ours: its own label where it says something of its own. */
export function outcomeOfAnswer(outcome: Outcome, { is, evidence }: Answer): Outcome {
  const label = labelOf(is, outcome);
  if (label === outcome.label && is === 'other') return outcome;
  return {
    label,
    kind: null,
    confidence: Math.max(CONFIDENCE, label === outcome.label ? outcome.confidence : 0),
    review: is === 'other' && outcome.review,
    evidence: [{ rule: `answer-${is.replaceAll('_', '-')}`, words: evidence }],
    contradictions: [],
  };
}

/** What an email means that answers nothing of ours and says no more than that its writer wants to be left alone. */
export function outcomeOfOptOut(words: string): Outcome {
  return {
    label: 'status_update',
    kind: null,
    confidence: CONFIDENCE,
    review: false,
    evidence: [{ rule: 'unasked-opt-out', words }],
    contradictions: [],
  };
}

function labelOf(is: Answer['is'], outcome: Outcome): Label {
  switch (is) {
    case 'feedback':
    case 'warm':
      return 'feedback_reply';
    case 'opt_out':
    case 'out_of_office':
    case 'bounce':
      return 'status_update';
    case 'other':
      // What answers us is about our search, whatever else it sounds like.
      return outcome.label === 'not_job_related' ? 'status_update' : outcome.label;
    default:
      return is satisfies never;
  }
}
