import type { Context } from '../../src/context.ts';
import type { Label, RejectionKind } from '../../src/core/outcome.ts';
import { findApplicationDetails } from '../../src/store/application-details.ts';
import { applicationCodes } from '../../src/store/codes.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { labelInTurn } from '../label-email.ts';
import { done, failed, type Obeyed, unlessUnknown } from './obeyed.ts';
import { nameOf } from './where-it-stands.ts';

/** Takes the owner's word for what an email means, and says where that leaves its application. */
export async function obeyLabel(
  ledger: Ledger,
  { code, label, kind }: { code: string | null; label: Label; kind: RejectionKind | null },
  context: Context,
): Promise<Obeyed> {
  if (code === null) return failed('Which email? Say its code, like label EM-3F2A1B rejection.');
  return unlessUnknown('Not labelled', async () => {
    const { applicationId, candidates, owed } = await labelInTurn(ledger, code, { label, kind }, context);
    const meaning = `${code} is ${[label, kind].filter(Boolean).join(', ').replaceAll('_', ' ')} from now on`;
    const where = await whereIsIt(ledger, applicationId, { code, candidates }, context);
    return done(`${code} is labelled`, `${meaning}. ${where}`, { owed });
  });
}

async function whereIsIt(
  ledger: Ledger,
  applicationId: string | null,
  { code: emailCode, candidates }: { code: string; candidates: readonly string[] },
  { ownerId }: Context,
): Promise<string> {
  if (applicationId) {
    const details = await findApplicationDetails(ledger, ownerId, applicationId);
    return `Its application is ${nameOf(details)}, stage ${details.stage}.`;
  }
  const codes = await applicationCodes(ledger, ownerId);
  return candidates.length > 0
    ? `It may be of ${candidates.map((id) => codes.get(id)).join(', ')}: say which, like assign ${emailCode} ${codes.get(candidates[0]!)}.`
    : 'It belongs to no application.';
}
