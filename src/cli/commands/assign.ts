import { assignEmail } from '../../../workers/assign-email.ts';
import { openContext } from '../../context.ts';
import { findApplicationDetails } from '../../store/application-details.ts';
import { settingsHere } from '../read-settings.ts';
import { showApplication } from '../show-application.ts';

/** Puts an email into the application that the owner names, and shows it. */
export async function assign(code: string, target: string): Promise<void> {
  await using context = await openContext(settingsHere());
  const { applicationId } = await assignEmail(code, target, context);
  const details = await findApplicationDetails(context.store.ledger, context.ownerId, applicationId);
  console.log(showApplication(details, context.config.policy.timeZone));
}
