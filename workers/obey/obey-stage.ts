import type { Context } from '../../src/context.ts';
import { OWNERS_STAGES, type Stage } from '../../src/core/application.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { setStageInTurn } from '../owners-word.ts';
import { done, failed, type Obeyed, unlessUnknown } from './obeyed.ts';
import { whereItStands } from './where-it-stands.ts';

/** Takes the owner's word for where an application stands. */
export async function obeyStage(
  ledger: Ledger,
  { code, stage }: { code: string | null; stage: Stage },
  context: Context,
): Promise<Obeyed> {
  if (code === null) return failed(`Which application? Say its code, like stage AP-90C44E ${stage}.`);
  return unlessUnknown('Not changed', async () => {
    const { applicationId, owed } = await setStageInTurn(ledger, code, stage, context);
    const stands = await whereItStands(ledger, applicationId, context);
    const isFinal = (OWNERS_STAGES as readonly Stage[]).includes(stage);
    const next = isFinal ? 'No email changes your word.' : 'A later email may lead on from there.';
    return done(`${code} is ${stage}`, `${stands} ${next}`, { owed });
  });
}
