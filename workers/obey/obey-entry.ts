import type { Context } from '../../src/context.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { changeEntry, removeEntry } from '../journal/change-entry.ts';
import { stillTelling } from '../journal/still-telling.ts';
import { inAnswer, moreOf } from './obey-note.ts';
import { done, failed, type Obeyed, unlessUnknown } from './obeyed.ts';

/** Gives an entry of the journal another text, or adds the missing parts to a story. */
export async function obeyEditEntry(
  ledger: Ledger,
  { code, text }: { code: string; text: string },
  context: Context,
): Promise<Obeyed> {
  return unlessUnknown('Not changed', async () => {
    const result = await changeEntry(ledger, code, text, context);
    if ('problem' in result) return failed(`Not changed: ${result.problem}.`);
    const { entry } = result;
    const answer = [
      `Your ${entry.kind} ${entry.code} is now:\n\n${entry.text}`,
      ...moreOf(result, inAnswer),
      ...(await stillTelling(ledger, entry, context)),
    ];
    return done(`${entry.code} has a new text`, answer.join('\n\n'), {
      asksAbout: result.missing.length > 0 ? entry.code : null,
    });
  });
}

/** Takes an entry out of the journal. The answer holds its text, which so is not lost by a slip. */
export async function obeyDropEntry(
  ledger: Ledger,
  { code }: { code: string },
  context: Context,
): Promise<Obeyed> {
  return unlessUnknown('Not dropped', async () => {
    const entry = await removeEntry(ledger, code, context);
    const answer = [
      `Out of your journal is the ${entry.kind}: ${entry.text}`,
      ...(await stillTelling(ledger, entry, context)),
    ];
    return done(`a ${entry.kind} is dropped`, answer.join('\n\n'));
  });
}
