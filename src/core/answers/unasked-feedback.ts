import { splitSentences } from '../classify/sentences.ts';
import type { Outcome } from '../outcome.ts';
import type { Reading } from '../reading.ts';
import { findFeedback } from './find-feedback.ts';
import { MOST_FEEDBACK } from './judge-answer.ts';

/**
 * What an email that answers no email of ours tells the owner of how they did, whole: they asked for it themselves, or
 * somebody was kind. Null when it tells nothing, when that is a guess, and when nobody believed wrote it.
 */
export function unaskedFeedback({ reading, outcome }: { reading: Reading; outcome: Outcome }): string | null {
  const { provenance, automatic, original } = reading;
  if (outcome.label !== 'feedback_reply' || outcome.review || automatic !== null) return null;
  if (provenance.kind === 'owner' || provenance.kind === 'untrusted') return null;
  if (findFeedback(splitSentences(original.text), { isLikely: true }) === null) return null;
  return original.text.trim().slice(0, MOST_FEEDBACK);
}
