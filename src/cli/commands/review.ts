import { openContext } from '../../context.ts';
import { LABELS } from '../../core/outcome.ts';
import { listWaiting } from '../../store/review.ts';
import { settingsHere } from '../read-settings.ts';
import { settling, showWaiting } from '../show-waiting.ts';
import { wrapText } from '../wrap-text.ts';

/** Lists what waits for the owner's eye, each with the commands that settle it. */
export async function review({ json }: { json?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const waiting = await listWaiting(context.store.ledger, context.ownerId);
  if (json) {
    const rows = waiting.map((email) => ({ ...email, settle: settling(email) }));
    return console.log(JSON.stringify(rows, null, 2));
  }
  if (waiting.length === 0) return console.log('Nothing waits for you.');
  for (const email of waiting) console.log(showWaiting(email, context.config.policy.timeZone));
  const labels = `The labels are ${LABELS.join(', ')}. What you say holds, also for later mail like it from the same sender.`;
  console.log(wrapText(labels).join('\n'));
}
