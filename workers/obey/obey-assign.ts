import type { Context } from '../../src/context.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { assignInTurn } from '../assign-email.ts';
import { done, failed, type Obeyed, unlessUnknown } from './obeyed.ts';
import { whereItStands } from './where-it-stands.ts';

/** Puts an email into the application that the owner names, or into a new one. */
export async function obeyAssign(
  ledger: Ledger,
  { code, target }: { code: string | null; target: string },
  context: Context,
): Promise<Obeyed> {
  if (code === null) return failed('Which email? Say its code, like assign EM-3F2A1B AP-90C44E.');
  return unlessUnknown('Not assigned', async () => {
    const { applicationId, owed } = await assignInTurn(ledger, code, target, context);
    const where = target === 'new' ? 'is an application of its own' : `is of ${target}`;
    const answer = `${code} ${where} from now on. ${await whereItStands(ledger, applicationId, context)}`;
    return done(`${code} is assigned`, answer, { owed });
  });
}
