import type { Context } from '../../src/context.ts';
import type { JournalKind } from '../../src/core/steer/command.ts';
import { addJournalEntry } from '../../src/store/journal.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { done, failed, type Obeyed } from './obeyed.ts';

/** Writes into the journal what the owner says, word for word. */
export async function obeyNote(
  ledger: Ledger,
  { verb, text }: { verb: JournalKind; text: string },
  source: { emailId: string; ordinal: number },
  { ownerId, now }: Context,
): Promise<Obeyed> {
  if (text === '') return failed(`Nothing noted: after "${verb}:" comes what it is.`);
  await addJournalEntry(ledger, ownerId, { kind: verb, text, at: now() }, source);
  return done(`a ${verb} is noted`, `Noted as a ${verb}: ${text}`);
}
