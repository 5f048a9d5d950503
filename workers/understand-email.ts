import type { Context } from '../src/context.ts';
import { UNDERSTANDING_VERSION } from '../src/core/understand-email.ts';
import { workLogger } from '../src/logger.ts';
import { done, gaveUp, type JobPayload, type JobResult, skipped } from '../src/queue/jobs.ts';
import {
  type EmailRow,
  emailState,
  findSameOriginal,
  markUnreadable,
  recordUnderstandings,
  takeUpEmail,
} from '../src/store/emails.ts';
import { hearAnswer, placeOfAnswer } from './hear-answer.ts';
import { hearCorrections } from './hear-corrections.ts';
import { hearOptOut, recordOptOut } from './hear-opt-out.ts';
import { hearOwner } from './hear-owner.ts';
import { hearThread } from './hear-thread.ts';
import { keepUnaskedFeedback } from './journal/keep-feedback.ts';
import { obeyOwner } from './obey-owner.ts';
import { planApplication } from './plan-application.ts';
import { readRawEmail } from './read-raw-email.ts';
import { recordAnswer } from './record-answer.ts';
import { recordOnApplication } from './record-on-application.ts';
import { ringFor } from './ring-for.ts';
import { tellLeft } from './supporters/tell-left.ts';

/** Only an email that takes its process down with it comes so far; ordinary crashes hit others too. */
const MAX_ATTEMPTS = 10;

/**
 * Reads one email, and writes down what it means, whom it concerns and what is owed for it: all in one transaction.
 * Safe to run twice: the second run finds the email understood.
 */
export async function understandEmail(
  { emailId }: JobPayload<'understand-email'>,
  context: Context,
): Promise<JobResult> {
  const { ledger } = context.store;
  const email = await takeUpEmail(ledger, emailId);
  if (!email) return skipped('no such email');
  if (email.state !== 'received') return skipped(`already ${email.state}`);
  if (email.attempts > MAX_ATTEMPTS)
    return giveUp(email, `it could not be read in ${MAX_ATTEMPTS} attempts`, context);

  // A mail that cannot be read will not be readable the next time: it is a state of its row, never a stop.
  const read = await readRawEmail(ledger, email, context);
  if ('problem' in read) return giveUp(email, read.problem, context);

  const orders = await hearOwner(email.raw, read.reading, context);
  let { outcome } = read;
  const owed = await context.store.inTurn(email.ownerId, async (tx) => {
    if ((await emailState(tx, email.id)) !== 'received') return [];
    const sameOriginal = await findSameOriginal(tx, email, read.reading);
    const answer = sameOriginal ? null : await hearAnswer(tx, email, read, context);
    const optOut = sameOriginal || answer ? null : await hearOptOut(tx, read, context);
    const said = (answer ?? optOut)?.understanding ?? (await hearThread(tx, email.id, read, context));
    const heard = await hearCorrections(tx, said, context);
    outcome = heard.outcome;
    const place = sameOriginal
      ? {
          applicationId: sameOriginal.applicationId,
          matchReason: 'the same original came in before',
          candidates: [],
        }
      : await recordOnApplication(tx, email, heard, { placed: answer && placeOfAnswer(answer) });
    const duplicateOfId = sameOriginal?.id ?? null;
    const understanding = { ...heard, ...place, duplicateOfId, version: UNDERSTANDING_VERSION };
    await recordUnderstandings(tx, email.ownerId, [{ id: email.id, understanding }]);
    const told = answer ? await recordAnswer(tx, email.id, answer, context) : [];
    if (!answer && !sameOriginal) await keepUnaskedFeedback(tx, email, { ...heard, ...place }, context);
    if (optOut) {
      const left = await recordOptOut(tx, email.id, optOut, context);
      const wish = { emailId, words: optOut.words, isProved: optOut.belief === 'believed' };
      told.push(...(await tellLeft(tx, left, wish, context)));
    }
    if (orders && !sameOriginal) told.push(...(await obeyOwner(tx, email.id, orders, context)));
    if (!place.applicationId || sameOriginal) return told;
    return [...told, ...(await planApplication(tx, place.applicationId, context))];
  });
  await ringFor(owed, context);

  const { label, kind, confidence, review, evidence } = outcome;
  workLogger.info(
    {
      emailId,
      label,
      kind,
      confidence,
      review,
      rule: evidence[0]?.rule,
      provenance: read.reading.provenance.kind,
      owed: owed.length,
    },
    'email understood',
  );
  return done;
}

async function giveUp(email: EmailRow, problem: string, { store }: Context): Promise<JobResult> {
  await markUnreadable(store.ledger, email.id, problem);
  return gaveUp(problem);
}
