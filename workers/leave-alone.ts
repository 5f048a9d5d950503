import type { Context } from '../src/context.ts';
import type { Supporter } from '../src/core/supporters/supporter.ts';
import { askBeforeSending, cancelUnsent, suppress } from '../src/store/answers.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { endSupport } from '../src/store/supporters.ts';

/**
 * Whoever asks not to be written to again is not: at any address of theirs, for whatever application. Answers with who
 * is a supporter no more.
 */
export async function leaveAlone(
  ledger: Ledger,
  { emailId, addresses, words }: { emailId: string; addresses: readonly string[]; words: string },
  { ownerId, now }: Context,
): Promise<Supporter[]> {
  const reason = `asked not to be written to again: "${words}"`;
  await suppress(ledger, addresses, { ownerId, emailId, because: 'opt_out', reason, at: now() });
  await cancelUnsent(ledger, { ownerId, addresses }, reason);
  return endSupport(ledger, { ownerId, addresses }, { at: now(), reason });
}

/**
 * Nothing leaves unread for somebody who may have asked to be left alone, when nothing proves that it was them. Letters
 * to supporters end: to miss one costs little. Answers with whose did.
 */
export async function letOwnerDecide(
  ledger: Ledger,
  addresses: readonly string[],
  { ownerId, now }: Context,
): Promise<Supporter[]> {
  const reason =
    'a message that says it is from them asks to be left alone, and nothing proves who sent it: read it first';
  await cancelUnsent(ledger, { ownerId, addresses, kinds: ['supporter_letter'] }, reason);
  await askBeforeSending(ledger, { ownerId, addresses }, reason);
  return endSupport(ledger, { ownerId, addresses }, { at: now(), reason });
}
