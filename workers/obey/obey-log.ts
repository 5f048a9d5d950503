import type { Context } from '../../src/context.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { inOwnersZone } from '../owners-time.ts';
import { logNoteInTurn } from '../owners-word.ts';
import { done, failed, type Obeyed, unlessUnknown } from './obeyed.ts';
import { whereItStands } from './where-it-stands.ts';

/** Notes something in the timeline of an application. */
export async function obeyLog(
  ledger: Ledger,
  { code, text }: { code: string | null; text: string },
  context: Context,
): Promise<Obeyed> {
  if (code === null || text === '')
    return failed(
      `Nothing noted: say it like log ${code ?? 'AP-90C44E'} had a call with the hiring manager.`,
    );
  return unlessUnknown('Not noted', async () => {
    const { applicationId, note, owed } = await logNoteInTurn(
      ledger,
      code,
      { words: text, at: null },
      context,
    );
    const day = inOwnersZone(note.at, context.config.policy.timeZone);
    const counts = note.isInterview
      ? `It tells of a talk that took place (${day}), so it counts as an interview.`
      : 'It does not tell of a talk that took place, so it does not count as an interview.';
    const stands = await whereItStands(ledger, applicationId, context);
    return done(`a note on ${code} is kept`, `Noted for ${code}: ${text}\n${counts} ${stands}`, { owed });
  });
}
