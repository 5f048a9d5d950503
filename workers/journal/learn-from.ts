import type { Context } from '../../src/context.ts';
import type { Address } from '../../src/core/email.ts';
import { heardFrom, lessonOfFeedback } from '../../src/core/journal/lesson-of-feedback.ts';
import { companyOf } from '../../src/store/companies.ts';
import { addJournalEntry } from '../../src/store/journal.ts';
import type { Ledger } from '../../src/store/open-store.ts';

/** Feedback that was just filed. */
interface Filed {
  feedbackId: string;
  applicationId: string | null;
  from: Address;
  text: string;
  at: Date;
}

/** Writes into the journal what a feedback teaches, with its source. Only what is newly filed teaches: what the owner drops stays away. */
export async function learnFrom(
  ledger: Ledger,
  { feedbackId, applicationId, from, text, at }: Filed,
  { ownerId, now }: Context,
): Promise<void> {
  const company = applicationId ? await companyOf(ledger, applicationId) : null;
  await addJournalEntry(ledger, ownerId, {
    kind: 'lesson',
    text: lessonOfFeedback(text),
    // A clock that is ahead must not put it behind a pitch that is yet to be written.
    at: at < now() ? at : now(),
    about: heardFrom(from, company),
    applicationId,
    feedbackId,
  });
}
