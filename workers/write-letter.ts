import type { Context } from '../src/context.ts';
import type { LetterDue } from '../src/core/letter/letter-due.ts';
import { letterOwed, periodOf } from '../src/core/letter/letter-period.ts';
import type { LetterPeriod } from '../src/core/letter/search.ts';
import { dedupeKey } from '../src/core/outgoing.ts';
import { workLogger } from '../src/logger.ts';
import { done, type JobPayload, type JobResult, skipped } from '../src/queue/jobs.ts';
import { isReadingMail } from '../src/store/due-work.ts';
import { findLettersSoFar, findToldTo, findUnsentLetters, insertLetter } from '../src/store/letters.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { cancelOutgoing, insertOutgoing } from '../src/store/outgoing.ts';
import { composeLetter } from './letter/compose-letter.ts';
import { freeName, outgoingRow } from './outgoing-row.ts';
import type { Owed } from './plan-application.ts';
import { ringFor } from './ring-for.ts';

/** What takes longer to be understood keeps no letter from its owner. */
const READING_MS = 60 * 60_000;

/**
 * Writes the weekly letter that is owed by now, if any: the letter and the email in one transaction, once for its day.
 * Safe to run at any time, in any number of processes. A pause of sending does not stop it: how else would the owner
 * hear of it? One that never left makes way for the next, which tells of its week as well.
 */
export async function writeLetter(
  { ownerId }: JobPayload<'write-letter'>,
  context: Context,
): Promise<JobResult> {
  const { store, config, crashPoint } = context;
  const { letter: due, policy } = config;
  if (!due) return skipped('no letter is wanted');
  if (!policy.sendingOn) return skipped('sending is off');
  // After weeks without power the mail of all of them is read now, and belongs into this letter.
  if (await isReadingMail(store.ledger, ownerId, new Date(context.now().getTime() - READING_MS)))
    return skipped('mail is still being read');
  const owed = await store.inTurn(ownerId, async (ledger) => {
    const period = await periodOwed(ledger, due, context);
    return period && writeDown(ledger, period, context);
  });
  if (!owed) return skipped('no letter is due');
  crashPoint('after-letter-commit');
  await ringFor([owed], context);
  return done;
}

/** The period of the letter that is owed; those that never left are taken back. */
async function periodOwed(
  ledger: Ledger,
  due: LetterDue,
  { ownerId, config, now }: Context,
): Promise<LetterPeriod | null> {
  const { timeZone } = config.policy;
  const soFar = await findLettersSoFar(ledger, ownerId);
  const moment = letterOwed(due, timeZone, soFar, now());
  if (moment === null || soFar.began === null) return null;
  for (const id of await findUnsentLetters(ledger, ownerId))
    await cancelOutgoing(ledger, id, 'a newer letter has taken its place');
  const toldTo = await findToldTo(ledger, ownerId, moment.at);
  return periodOf(moment, due, timeZone, { toldTo, began: soFar.began, now: now() });
}

async function writeDown(ledger: Ledger, period: LetterPeriod, context: Context): Promise<Owed | null> {
  const { id } = await letterName(ledger, period, context);
  const { letter, rendered, shown } = await composeLetter(ledger, period, id, context);
  const question = letter.question?.id ?? null;
  if (!(await insertLetter(ledger, context.ownerId, period, { outgoingId: id, question }))) return null;

  const row = await outgoingRow(ledger, context, {
    ...namedBy(period, context),
    applicationId: null,
    language: 'en',
    wording: 0,
    words: { subject: rendered.subject, text: rendered.text },
    html: rendered.html,
    picture: rendered.picture,
    thread: null,
    sendAt: context.now(),
    mode: 'auto',
    state: 'waiting',
    reason: 'your weekly letter',
    why: { shows: shown },
  });
  if (!(await insertOutgoing(ledger, row))) throw new Error('the letter of this day was sent before');
  context.crashPoint('before-letter-commit');
  workLogger.info({ outgoingId: row.id, day: period.start }, 'letter written');
  return { outgoingId: row.id, sendAt: row.sendAt };
}

/** Id and code of the letter of a period, before it is written: its links are made with them. */
export function letterName(
  ledger: Ledger,
  period: LetterPeriod,
  context: Context,
): Promise<{ id: string; code: string }> {
  return freeName(ledger, context, namedBy(period, context));
}

function namedBy({ start }: LetterPeriod, { config: { identity } }: Context) {
  const address = identity.ownerAddresses[0] as string;
  return {
    kind: 'letter' as const,
    step: null,
    noticeOfId: null,
    emailId: null,
    to: { name: identity.ownerName, address },
    dedupeKey: dedupeKey('letter', start, address),
  };
}
