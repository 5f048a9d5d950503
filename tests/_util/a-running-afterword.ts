import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, type ImapSettings, readConfig } from '../../src/config.ts';
import { type Context, type ContextOptions, openContext } from '../../src/context.ts';
import { SANDBOX_TIME_ZONE, sandboxIdentity } from '../../src/sandbox/sandbox-identity.ts';
import { listOutgoing, type OutgoingRow } from '../../src/store/outgoing.ts';
import { type EmailOverview, listEmails } from '../../src/store/overview.ts';
import { runRoles } from '../../workers/run-roles.ts';
import { dataDirOf } from './database.ts';

export interface Servers {
  databaseUrl: string;
  /** What is kept beside the database; a folder of its own when absent. */
  dataDir?: string;
  redisUrl?: string;
  imap: { host: string; port: number; user: string; password: string };
  smtp: { port: number; user?: string; password?: string };
}

/** The settings of a search like the sandbox's, at any time of day and with no hold; more are given by name. */
export function settingsFor(
  servers: Servers,
  more: Record<string, string> = {},
): Config & { imap: ImapSettings } {
  const { imap, smtp } = servers;
  const config = readConfig({
    OWNER_NAME: sandboxIdentity.ownerName as string,
    OWNER_ADDRESS: sandboxIdentity.ownerAddresses.join(','),
    OWNER_TIME_ZONE: SANDBOX_TIME_ZONE,
    INBOX_ADDRESS: sandboxIdentity.inboxAddress,
    INTAKE_TAG: sandboxIdentity.intakeTag as string,
    TRUSTED_AUTHSERV_ID: sandboxIdentity.trustedAuthservId as string,
    IMAP_HOST: imap.host,
    IMAP_PORT: String(imap.port),
    IMAP_SECURE: 'false',
    IMAP_USER: imap.user,
    IMAP_PASSWORD: imap.password,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(smtp.port),
    SMTP_SECURE: 'false',
    ...(smtp.user && smtp.password ? { SMTP_USER: smtp.user, SMTP_PASSWORD: smtp.password } : {}),
    SENDING: 'on',
    MODE_FEEDBACK_REQUEST: 'auto',
    HOLD_HOURS: '0',
    MINUTES_BETWEEN: '0',
    WORKING_HOURS: '00:00-24:00',
    POLL_SECONDS: '5',
    LETTER_DAY: 'off',
    DATABASE_URL: servers.databaseUrl,
    DATA_DIR: servers.dataDir ?? dataDirOf(servers.databaseUrl),
    ...(servers.redisUrl ? { REDIS_URL: servers.redisUrl } : {}),
    ...more,
  });
  return { ...config, imap: config.imap as ImapSettings };
}

export interface RunningAfterword extends AsyncDisposable {
  context: Context;
  emails(): Promise<EmailOverview[]>;
  outgoing(): Promise<OutgoingRow[]>;
}

/** The whole program in this process: the poller and the jobs, until it is disposed of. */
export async function aRunningAfterword(
  config: Config & { imap: ImapSettings },
  options: ContextOptions = {},
): Promise<RunningAfterword> {
  const context = await openContext(config, options);
  const stop = new AbortController();
  const running = runRoles(context, {
    roles: new Set(['poll', 'work']),
    imap: config.imap,
    stop: stop.signal,
  });
  return {
    context,
    emails: () => listEmails(context.store.ledger, context.ownerId),
    outgoing: () => listOutgoing(context.store.ledger, context.ownerId),
    async [Symbol.asyncDispose]() {
      stop.abort();
      await running;
      await context[Symbol.asyncDispose]();
    },
  };
}

/** Waits until a question about the world is answered with yes; says what it last saw when it never is. */
export async function until<Seen>(
  what: string,
  look: () => Promise<Seen> | Seen,
  isSo: (seen: Seen) => boolean,
  timeoutMs = 40_000,
): Promise<Seen> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > deadline)
      throw new Error(
        `${what} did not come true; last seen: ${JSON.stringify(seen, leaveOut).slice(0, 4000)}`,
      );
    await sleep(100);
  }
}

/** Nothing waits and nothing moves any more. */
export function isSettled(rows: readonly OutgoingRow[]): boolean {
  return rows.every(({ state }) => !['waiting', 'sending', 'handoff'].includes(state));
}

function leaveOut(key: string, value: unknown): unknown {
  return ['mime', 'text', 'why', 'evidence', 'guards'].includes(key) ? undefined : value;
}
