import { openContext } from '../../context.ts';
import { LABELS } from '../../core/outcome.ts';
import { emailCodes } from '../../store/codes.ts';
import { listRefusedCommands } from '../../store/commands.ts';
import { listWaiting } from '../../store/review.ts';
import { settingsHere } from '../read-settings.ts';
import { commandOf, showRefused } from '../show-refused.ts';
import { olderOnes, settling, showWaiting } from '../show-waiting.ts';
import { wrapText } from '../wrap-text.ts';

const REFUSED_SINCE_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Lists what waits for the owner's eye, each with the commands that settle it, and what somebody wrote as the owner of
 * late and nothing proved.
 */
export async function review({ json, all }: { json?: boolean; all?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const { store, ownerId, now, config } = context;
  const { timeZone, maxAgeDays } = config.policy;
  const importedDays = all ? Number.POSITIVE_INFINITY : maxAgeDays;
  const waiting = await listWaiting(store.ledger, ownerId, { importedDays });
  const since = new Date(now().getTime() - REFUSED_SINCE_MS);
  const refused = await listRefusedCommands(store.ledger, ownerId, since);
  if (json) {
    const codes = await emailCodes(store.ledger, ownerId);
    const rows = [
      ...waiting.map((email) => ({ ...email, settle: settling(email) })),
      ...refused.map(({ emailId, reason, at, from, subject, ...command }) => ({
        code: codes.get(emailId),
        at,
        from,
        subject,
        command: commandOf(command),
        refused: reason,
        settle: [],
      })),
    ];
    return console.log(JSON.stringify(rows, null, 2));
  }
  for (const command of refused) console.log(showRefused(command, timeZone));
  const everything = all
    ? waiting
    : await listWaiting(store.ledger, ownerId, { importedDays: Number.POSITIVE_INFINITY });
  const older = olderOnes(everything.length - waiting.length);
  if (waiting.length === 0)
    return console.log(older ? `Nothing waits for you; ${older}.` : 'Nothing waits for you.');
  for (const email of waiting) console.log(showWaiting(email, timeZone));
  const labels = `The labels are ${LABELS.join(', ')}. What you say holds, also for later mail like it from the same sender.`;
  console.log(wrapText(labels).join('\n'));
  if (older) console.log(`Besides, ${older}.`);
}
