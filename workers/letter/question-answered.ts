import type { Context } from '../../src/context.ts';
import { QUESTIONS } from '../../src/core/letter/questions.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { findOwner } from '../../src/store/owners.ts';
import { type AnsweredMail, lettersWithQuestion } from '../../src/store/steered-outgoing.ts';
import { isLetterToken } from '../command-token.ts';

/**
 * The words of the question that an answer of the owner's is to: that of the letter which they answer, else that of the
 * letter whose link they used, else the last one that was asked; null when none was.
 */
export async function questionAnswered(
  ledger: Ledger,
  token: string | null,
  answered: readonly AnsweredMail[],
  { ownerId }: Context,
): Promise<string | null> {
  const letters = await lettersWithQuestion(ledger, ownerId);
  const wordsOf = (letter: (typeof letters)[number] | undefined) =>
    QUESTIONS.find(({ id }) => id === letter?.question)?.text ?? null;
  const replied = answered.find(({ kind }) => kind === 'letter');
  if (replied) return wordsOf(letters.find(({ outgoingId }) => outgoingId === replied.id));

  const { secret } = await findOwner(ledger, ownerId);
  const tapped = token && letters.find(({ outgoingId }) => isLetterToken(secret, outgoingId, token));
  return wordsOf(tapped || letters[0]);
}
