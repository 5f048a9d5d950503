import type { Context } from '../src/context.ts';
import { whyLedgerIsOlder } from '../src/core/plan/ledger-age.ts';
import { workLogger } from '../src/logger.ts';
import { noteHandOffs, readHandOffMark } from '../src/store/hand-off-mark.ts';
import { acceptHandOffs, findOwner, pauseSending } from '../src/store/owners.ts';
import { ringFor } from './ring-for.ts';
import { tellOwner } from './tell-owner.ts';

/**
 * Pauses sending, before any work begins, when the ledger may not know of everything that was sent: what left after a
 * copy of it was made would be sent a second time. It takes over the number that the mark has, so that the owner is
 * stopped and told once, and their word to resume stands.
 */
export async function pauseIfRestored(context: Context): Promise<void> {
  const { config, store, ownerId, now } = context;
  const mark = await readHandOffMark(config.dataDir, ownerId);
  const told = await store.inTurn(ownerId, async (ledger) => {
    const { handedOver } = await findOwner(ledger, ownerId);
    const reason = whyLedgerIsOlder(mark, handedOver);
    if (reason === null) return null;
    const count = Math.max(mark.own ?? 0, handedOver);
    await acceptHandOffs(ledger, ownerId, count);
    await pauseSending(ledger, ownerId, now(), reason);
    workLogger.error({ reason }, 'sending is paused');
    const owed = await tellOwner(ledger, context, {
      about: `older-ledger:${mark.own ?? 'new'}`,
      emailId: null,
      applicationId: null,
      words: { subject: 'sending is paused: emails may be missing in the ledger', text: wordsFor(reason) },
    });
    return { owed, count };
  });
  if (!told) return;
  await noteHandOffs(config.dataDir, ownerId, told.count);
  await ringFor(told.owed, context);
}

function wordsFor(reason: string): string {
  return [
    `Nothing is sent to anybody but you any more, because ${reason}.`,
    'Whatever was sent after that copy was made looks as if it had never been sent, and would be sent once more. Compare the outbox with the Sent folder of your account, and stop what has left already. Then say resume.',
  ].join('\n\n');
}
