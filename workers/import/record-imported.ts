import type { Context } from '../../src/context.ts';
import { UNDERSTANDING_VERSION, type Understanding } from '../../src/core/understand-email.ts';
import {
  type EmailRow,
  findOriginalsLike,
  type KnownOriginal,
  recordUnderstandings,
  sameOriginalAmong,
  type WrittenDown,
} from '../../src/store/emails.ts';
import { hasAnythingLeft, hasCorrections } from '../../src/store/imports.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { hearAnswer, placeOfAnswer } from '../hear-answer.ts';
import { hearCorrections } from '../hear-corrections.ts';
import { hearOptOut, recordOptOut } from '../hear-opt-out.ts';
import { hearThread, isOfThread } from '../hear-thread.ts';
import { keepUnaskedFeedback } from '../journal/keep-feedback.ts';
import { type KnownInTurn, knownInTurn } from '../known-in-turn.ts';
import { recordAnswer } from '../record-answer.ts';
import { recordOnApplication } from '../record-on-application.ts';

/** An email of an old mailbox, read and not written down yet. */
export interface ReadImported {
  email: EmailRow;
  read: Understanding;
}

/** What is the same for all emails of a batch. */
interface Batch {
  originals: KnownOriginal[];
  known: KnownInTurn;
  /** Nothing of ours ever left: no email can be an answer to it. */
  nothingLeft: boolean;
  /** The owner never said that an email means something else. */
  noCorrections: boolean;
}

/** More emails than this with the words of one are not compared. */
const MOST_ALIKE = 5_000;

/**
 * Writes down what emails of old mailboxes mean and what they tell of applications, in their order. Nothing is owed for
 * them, and no command in them is obeyed; who asked to be left alone is. Inside the owner's turn; the ids of the
 * applications that they told something of.
 */
export async function recordImported(
  ledger: Ledger,
  batch: readonly ReadImported[],
  context: Context,
): Promise<ReadonlySet<string>> {
  const { ownerId } = context;
  const read = batch.map(({ email, read: { reading } }) => ({ email, reading }));
  const shared: Batch = {
    originals: await findOriginalsLike(ledger, ownerId, read, { most: MOST_ALIKE }),
    known: knownInTurn(ledger, ownerId),
    nothingLeft: !(await hasAnythingLeft(ledger, ownerId)),
    noCorrections: !(await hasCorrections(ledger, ownerId)),
  };
  const told = new Set<string>();
  let later: { id: string; understanding: WrittenDown }[] = [];
  for (const each of batch) {
    if (isOfThread(each.read) && later.some(({ understanding }) => isAnswered(understanding, each.read))) {
      await recordUnderstandings(ledger, ownerId, later);
      later = [];
    }
    const understanding = await recordOne(ledger, each, shared, context);
    const { applicationId, duplicateOfId } = understanding;
    if (!duplicateOfId) shared.originals.push(asOriginal(each, understanding));
    if (applicationId && !duplicateOfId) told.add(applicationId);
    // By what is told of an application the next email may be known; the rest is written at once, when one answers it
    // or in the end.
    if (!applicationId) later.push({ id: each.email.id, understanding });
  }
  await recordUnderstandings(ledger, ownerId, later);
  return told;
}

/** Mail about no job says nothing of a thread. */
function isAnswered({ reading, outcome }: WrittenDown, by: Understanding): boolean {
  const { messageId } = reading.original;
  const { references } = by.reading.original;
  return outcome.label !== 'not_job_related' && messageId !== null && references.includes(messageId);
}

async function recordOne(
  ledger: Ledger,
  { email, read }: ReadImported,
  { originals, known, nothingLeft, noCorrections }: Batch,
  context: Context,
): Promise<WrittenDown> {
  const version = UNDERSTANDING_VERSION;
  const sameOriginal = sameOriginalAmong(originals, email, read.reading);
  if (sameOriginal) {
    const { id: duplicateOfId, applicationId } = sameOriginal;
    const matchReason = 'the same original came in before';
    return write(ledger, email, {
      ...read,
      applicationId,
      matchReason,
      candidates: [],
      duplicateOfId,
      version,
    });
  }
  const answer = nothingLeft ? null : await hearAnswer(ledger, email, read, context);
  const optOut = answer ? null : await hearOptOut(ledger, read, context);
  const said = (answer ?? optOut)?.understanding ?? (await hearThread(ledger, email.id, read, context));
  const heard = noCorrections ? said : await hearCorrections(ledger, said, context);
  const place = await recordOnApplication(ledger, email, heard, {
    placed: answer && placeOfAnswer(answer),
    allKnown: () => known.all(),
  });
  if (place.applicationId) known.changed(place.applicationId);
  const written = await write(ledger, email, { ...heard, ...place, duplicateOfId: null, version });
  if (answer) await recordAnswer(ledger, email.id, answer, context, { isOld: true });
  else await keepUnaskedFeedback(ledger, email, { ...heard, ...place }, context);
  if (optOut) await recordOptOut(ledger, email.id, optOut, context);
  return written;
}

async function write(
  ledger: Ledger,
  { id, ownerId }: EmailRow,
  understanding: WrittenDown,
): Promise<WrittenDown> {
  if (understanding.applicationId) await recordUnderstandings(ledger, ownerId, [{ id, understanding }]);
  return understanding;
}

/** An email of this batch, as a later one of it may repeat it. */
function asOriginal({ email }: ReadImported, { reading, applicationId }: WrittenDown): KnownOriginal {
  const { fingerprint, original, provenance } = reading;
  return {
    id: email.id,
    sha256: email.sha256,
    fingerprint,
    messageId: original.messageId,
    originalAt: original.date,
    trusted: provenance.trusted,
    applicationId,
  };
}
