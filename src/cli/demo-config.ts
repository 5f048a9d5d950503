import { join, resolve } from 'node:path';
import { type Config, type ImapSettings, readConfig } from '../config.ts';
import type { SandboxImap } from '../sandbox/imap-server.ts';
import { SANDBOX_TIME_ZONE, sandboxIdentity } from '../sandbox/sandbox-identity.ts';
import type { SandboxSmtp } from '../sandbox/smtp-server.ts';

export const DEMO_HOLD_SECONDS = 2;

/** Where the demo keeps its own ledger, apart from a real one. */
export function demoFolder(env: Record<string, string | undefined>): string {
  return join(resolve(env.DATA_DIR?.trim() || 'data'), 'demo');
}

/** The settings of the demo: those of any user, with a hold of seconds, any time of day, and the servers of the sandbox. */
export function demoConfig(
  dataDir: string,
  imap: SandboxImap,
  smtp: SandboxSmtp,
): Config & { imap: ImapSettings } {
  const config = readConfig({
    OWNER_NAME: sandboxIdentity.ownerName ?? undefined,
    OWNER_ADDRESS: sandboxIdentity.ownerAddresses.join(','),
    OWNER_TIME_ZONE: SANDBOX_TIME_ZONE,
    INBOX_ADDRESS: sandboxIdentity.inboxAddress,
    INTAKE_TAG: sandboxIdentity.intakeTag ?? undefined,
    TRUSTED_AUTHSERV_ID: sandboxIdentity.trustedAuthservId ?? undefined,
    IMAP_HOST: imap.host,
    IMAP_PORT: String(imap.port),
    IMAP_SECURE: 'false',
    IMAP_USER: imap.user,
    IMAP_PASSWORD: imap.password,
    SMTP_HOST: smtp.host,
    SMTP_PORT: String(smtp.port),
    SMTP_SECURE: 'false',
    SMTP_USER: smtp.user,
    SMTP_PASSWORD: smtp.password,
    SENDING: 'on',
    MODE_FEEDBACK_REQUEST: 'auto',
    MINUTES_BETWEEN: '0',
    HOLD_HOURS: String(DEMO_HOLD_SECONDS / 3600),
    WORKING_HOURS: '00:00-24:00',
    POLL_SECONDS: '5',
    DATA_DIR: dataDir,
  });
  return { ...config, imap: config.imap as ImapSettings };
}
