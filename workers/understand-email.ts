import type { Context } from '../src/context.ts';
import type { ParsedEmail } from '../src/core/email.ts';
import {
  UNDERSTANDING_VERSION,
  type Understanding,
  understandEmail as understand,
} from '../src/core/understand-email.ts';
import { workLogger } from '../src/logger.ts';
import { parseEmail } from '../src/mailbox/parse-email.ts';
import { done, gaveUp, type JobPayload, type JobResult, skipped } from '../src/queue/jobs.ts';
import {
  type EmailRow,
  emailState,
  findSameOriginal,
  markUnreadable,
  recordUnderstanding,
  takeUpEmail,
} from '../src/store/emails.ts';
import { ourMessageIds } from '../src/store/outgoing.ts';
import { type Owed, planApplication } from './plan-application.ts';
import { recordOnApplication } from './record-on-application.ts';

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

  const read = await readOrSay(email, context);
  if ('problem' in read) return giveUp(email, read.problem, context);

  const owed = await context.store.inTurn(email.ownerId, async (tx) => {
    if ((await emailState(tx, email.id)) !== 'received') return [];
    const sameOriginal = await findSameOriginal(tx, email, read.reading);
    const place = sameOriginal
      ? {
          applicationId: sameOriginal.applicationId,
          matchReason: 'the same original came in before',
          candidates: [],
        }
      : await recordOnApplication(tx, email, read, context);
    const duplicateOfId = sameOriginal?.id ?? null;
    await recordUnderstanding(tx, email, {
      ...read,
      ...place,
      duplicateOfId,
      version: UNDERSTANDING_VERSION,
    });
    return place.applicationId && !sameOriginal ? planApplication(tx, place.applicationId, context) : [];
  });
  await ringFor(owed, context);

  const { label, kind, confidence, review, evidence } = read.outcome;
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

/** A mail that cannot be read will not be readable the next time: it is a state of its row, never a stop. */
async function readOrSay(email: EmailRow, context: Context): Promise<Understanding | { problem: string }> {
  const { identity, policy } = context.config;
  const parsed = await parseEmail(email.raw).catch((error: unknown) => ({ problem: inWords(error) }));
  if ('problem' in parsed) return parsed;

  const ours = await ourMessageIds(context.store.ledger, email.ownerId, idsIn(parsed));
  try {
    return understand(parsed, {
      identity,
      timeZone: policy.timeZone,
      thresholds: policy.thresholds,
      isOurs: (id) => ours.has(id),
    });
  } catch (error) {
    return { problem: inWords(error) };
  }
}

/** A message may name thousands of others; who answers us names ours among the last ones. */
const IDS_ASKED = 200;

/** The Message-IDs that an email names: its own, and those that it answers. */
function idsIn({ messageId, inReplyTo, references }: ParsedEmail): string[] {
  return [messageId, inReplyTo, ...references.slice(-IDS_ASKED)].filter((id) => id !== null);
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function giveUp(email: EmailRow, problem: string, { store }: Context): Promise<JobResult> {
  await markUnreadable(store.ledger, email.id, problem);
  return gaveUp(problem);
}

async function ringFor(owed: readonly Owed[], { queue }: Context): Promise<void> {
  for (const { outgoingId, sendAt } of owed)
    await queue.ring('send-outgoing', { outgoingId }, { at: sendAt });
}
