import type { Context } from '../../src/context.ts';
import { unaskedFeedback } from '../../src/core/answers/unasked-feedback.ts';
import type { Understanding } from '../../src/core/understand-email.ts';
import { type FeedbackToFile, fileFeedback } from '../../src/store/answers.ts';
import type { EmailRow } from '../../src/store/emails.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { learnFrom } from './learn-from.ts';

/** Files what somebody told the owner, and what it teaches. The same words to the same email are filed once. */
export async function keepFeedback(
  ledger: Ledger,
  feedback: FeedbackToFile,
  context: Context,
): Promise<void> {
  const feedbackId = await fileFeedback(ledger, feedback);
  if (feedbackId) await learnFrom(ledger, { ...feedback, feedbackId }, context);
}

/** Files feedback that answers no email of ours: the owner asked for it themselves. */
export async function keepUnaskedFeedback(
  ledger: Ledger,
  { id: emailId, ownerId, internalDate, receivedAt }: EmailRow,
  heard: Understanding & { applicationId: string | null },
  context: Context,
): Promise<void> {
  const text = unaskedFeedback(heard);
  const { from, date } = heard.reading.original;
  if (text === null || from === null || heard.applicationId === null) return;
  const at = date ?? internalDate ?? receivedAt;
  const { applicationId } = heard;
  await keepFeedback(ledger, { ownerId, emailId, outgoingId: null, applicationId, from, text, at }, context);
}
