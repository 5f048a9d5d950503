import type { Context } from '../src/context.ts';
import { isBrief } from '../src/core/classify/thread-marks.ts';
import { threadSoFar } from '../src/core/match/thread-so-far.ts';
import { type Understanding, understandInThread } from '../src/core/understand-email.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findMoment, findThread } from '../src/store/threads.ts';
import { readingSettings } from './read-raw-email.ts';

/** Whether the thread that an email is written in may count for what it means. What is not believed is in none. */
export function isOfThread({ reading: { original, provenance } }: Understanding): boolean {
  const isBelieved = provenance.kind !== 'owner' && provenance.kind !== 'untrusted';
  return isBelieved && original.references.length > 0 && isBrief(original.text);
}

/** What an email means once the thread is known that it is written in. */
export async function hearThread(
  ledger: Ledger,
  emailId: string,
  understanding: Understanding,
  context: Pick<Context, 'config' | 'ownerId'>,
): Promise<Understanding> {
  if (!isOfThread(understanding)) return understanding;
  const { original } = understanding.reading;
  const { references } = original;
  const known = await findThread(ledger, context.ownerId, references);
  if (!known) return understanding;
  const moment = await findMoment(ledger, emailId, original.date);
  const soFar = threadSoFar({ ...moment, references }, known);
  return soFar ? understandInThread(understanding, soFar, readingSettings(context)) : understanding;
}
