import type { Context } from '../../src/context.ts';
import type { OwnersStage } from '../../src/core/application.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { setStageInTurn } from '../owners-word.ts';
import { done, failed, type Obeyed, unlessUnknown } from './obeyed.ts';
import { whereItStands } from './where-it-stands.ts';

/** Takes the owner's word for where an application stands. */
export async function obeyStage(
  ledger: Ledger,
  { code, stage }: { code: string | null; stage: OwnersStage },
  context: Context,
): Promise<Obeyed> {
  if (code === null) return failed(`Which application? Say its code, like stage AP-90C44E ${stage}.`);
  return unlessUnknown('Not changed', async () => {
    const { applicationId, owed } = await setStageInTurn(ledger, code, stage, context);
    const answer = `${await whereItStands(ledger, applicationId, context)} No email changes your word.`;
    return done(`${code} is ${stage}`, answer, { owed });
  });
}
