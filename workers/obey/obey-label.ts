import type { Context } from '../../src/context.ts';
import type { Label, RejectionKind } from '../../src/core/outcome.ts';
import { findApplicationDetails } from '../../src/store/application-details.ts';
import { applicationCodes, UnknownCodeError } from '../../src/store/codes.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { labelInTurn } from '../label-email.ts';
import { done, failed, type Obeyed } from './obeyed.ts';

/** Takes the owner's word for what an email means, and says where that leaves its application. */
export async function obeyLabel(
  ledger: Ledger,
  { code, label, kind }: { code: string | null; label: Label; kind: RejectionKind | null },
  context: Context,
): Promise<Obeyed> {
  if (code === null) return failed('Which email? Say its code, like label EM-3F2A1B rejection.');
  try {
    const { applicationId, candidates, owed } = await labelInTurn(ledger, code, { label, kind }, context);
    const meaning = `${code} is ${[label, kind].filter(Boolean).join(', ').replaceAll('_', ' ')} from now on`;
    const where = await whereIsIt(ledger, applicationId, candidates, context);
    return done(`${code} is labelled`, `${meaning}. ${where}`, { owed });
  } catch (error) {
    // Said before anything was written: the turn goes on.
    if (error instanceof UnknownCodeError) return failed(`Not labelled: ${error.message}`);
    throw error;
  }
}

async function whereIsIt(
  ledger: Ledger,
  applicationId: string | null,
  candidates: readonly string[],
  { ownerId }: Context,
): Promise<string> {
  if (applicationId) {
    const { code, company, role, stage } = await findApplicationDetails(ledger, ownerId, applicationId);
    return `Its application is ${code} (${[company, role].filter(Boolean).join(', ') || 'no name yet'}), stage ${stage}.`;
  }
  const codes = await applicationCodes(ledger, ownerId);
  return candidates.length > 0
    ? `It may be of ${candidates.map((id) => codes.get(id)).join(', ')}: assign it on the command line.`
    : 'It belongs to no application.';
}
