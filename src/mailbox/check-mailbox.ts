import { connectMailbox } from './connect-mailbox.ts';
import { explainImapFailure } from './explain-imap-failure.ts';
import type { ImapSettings, ImapTimeouts } from './imap-settings.ts';

export interface MailboxCheck {
  ok: boolean;
  /** What the server can do that makes a difference; null when the log-in failed. */
  capabilities: { idle: boolean; condstore: boolean; uidplus: boolean; encrypted: boolean } | null;
  /** How many emails the folder holds; null when it could not be opened. */
  exists: number | null;
  /** How far the server's clock is ahead of ours, at least; null when nothing shows it. */
  serverClockSkewMs: number | null;
  problem?: string;
  advice?: string;
}

/** An email that came in this far in the future means that one of the two clocks is wrong. */
const TOLERATED_SKEW_MS = 60_000;

/** Logs in and opens the folder read-only, to say whether the inbox can be read, and if not, what to do. Never throws. */
export async function checkMailbox(
  settings: ImapSettings,
  timeouts: Partial<ImapTimeouts> = {},
): Promise<MailboxCheck> {
  const check: MailboxCheck = { ok: false, capabilities: null, exists: null, serverClockSkewMs: null };
  try {
    const { client, close } = await connectMailbox(settings, timeouts);
    try {
      const has = (name: string) => client.capabilities.has(name);
      check.capabilities = {
        idle: has('IDLE'),
        condstore: has('CONDSTORE'),
        uidplus: has('UIDPLUS'),
        encrypted: client.secureConnection,
      };
      const { exists } = await client.mailboxOpen(settings.folder ?? 'INBOX', { readOnly: true });
      check.exists = exists;
      if (exists > 0) check.serverClockSkewMs = skewOf(await client.fetchOne('*', { internalDate: true }));
      check.ok = true;
    } finally {
      await client.logout().catch(() => {});
      close();
    }
  } catch (error) {
    const { problem, advice } = explainImapFailure(error, settings);
    return { ...check, problem, advice };
  }
  return check;
}

function skewOf(newest: { internalDate?: Date | string | undefined } | false): number | null {
  const ahead = newest ? new Date(newest.internalDate ?? Number.NaN).getTime() - Date.now() : Number.NaN;
  return ahead > TOLERATED_SKEW_MS ? ahead : null;
}
