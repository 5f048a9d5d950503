import type { ImapSettings, SmtpSettings } from '../../config.ts';

/** How a log-in went; the words are for the owner. */
export interface LogIn {
  ok: boolean;
  problem?: string;
  advice?: string;
}

/** What is tried while the owner waits. A test stands in for the servers. */
export interface LogIns {
  imap(settings: ImapSettings): Promise<LogIn>;
  smtp(settings: SmtpSettings): Promise<LogIn>;
  /** Names the server that vouches for senders in recent mail; null when none is seen. */
  findAuthservId(settings: ImapSettings): Promise<string | null>;
}
