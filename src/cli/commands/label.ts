import { labelEmail } from '../../../workers/label-email.ts';
import { openContext } from '../../context.ts';
import type { Label, RejectionKind } from '../../core/outcome.ts';
import { findApplicationDetails } from '../../store/application-details.ts';
import { applicationCodes } from '../../store/codes.ts';
import { settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { showApplication } from '../show-application.ts';

/** Writes down what the owner says an email means, and shows where that leaves its application. */
export async function label(code: string, said: Label, { kind }: { kind?: RejectionKind }): Promise<void> {
  if (kind && said !== 'rejection') throw new WrongUseError('--kind is of a rejection only.');
  await using context = await openContext(settingsHere());
  const { store, ownerId, config } = context;
  const { applicationId, candidates } = await labelEmail(code, { label: said, kind: kind ?? null }, context);
  if (applicationId) {
    const details = await findApplicationDetails(store.ledger, ownerId, applicationId);
    return console.log(showApplication(details, config.policy.timeZone));
  }
  const codes = await applicationCodes(store.ledger, ownerId);
  const choice = candidates.map((id) => codes.get(id)).join(', ');
  console.log(
    candidates.length > 0
      ? `Noted. It may be of ${choice}: \`afterword assign ${code.toUpperCase()} AP-…\` says which.`
      : 'Noted. It belongs to no application.',
  );
}
