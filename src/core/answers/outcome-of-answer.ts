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

/**
 * What a supporter's answer means: something of the owner's search, and of no application. When it sounds like the news of
 * one, the owner is asked to look.
 */
export function outcomeOfSupporter({ label }: Outcome, { is, evidence }: Answer): Outcome {
  const isMachines = is === 'bounce' || is === 'out_of_office';
  return {
    label: 'status_update',
    kind: null,
    confidence: CONFIDENCE,
    review: !isMachines && NEWS_OF_AN_APPLICATION.includes(label),
    evidence: [{ rule: 'answer-of-a-supporter', words: evidence }],
    contradictions: [],
  };
}

const NEWS_OF_AN_APPLICATION: readonly Label[] = [
  'rejection',
  'interview_invitation',
  'offer',
  'assessment',
  'application_received',
];

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
