import type { ImapSettings } from '../src/config.ts';
import type { Context } from '../src/context.ts';
import { type WatchOptions, watchInbox } from '../src/mailbox/watch-inbox.ts';
import { openMailboxLedger } from '../src/store/mailboxes.ts';

/** Reads the inbox into the ledger until told to stop, and rings for every email that is new. */
export async function pollInbox(
  { store, ownerId, queue, now, config }: Context,
  settings: ImapSettings,
  stop: AbortSignal,
  timing: WatchOptions['timing'] = {
    roundMs: config.pollMs,
    watchdogMs: Math.max(3 * config.pollMs, 180_000),
  },
): Promise<void> {
  // Without the port: the same mailbox behind another port is the same mailbox.
  const key = `${settings.user}@${settings.host}/${settings.folder}`;
  const ledger = await openMailboxLedger(store, { ownerId, key, now });
  await watchInbox(
    settings,
    ledger,
    {
      onKept: async (ids) => {
        for (const emailId of ids) await queue.ring('understand-email', { emailId });
      },
      onHealth: (health) => ledger.noteHealth(health),
      timing,
    },
    stop,
  );
}
