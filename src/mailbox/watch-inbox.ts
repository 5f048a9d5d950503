import { setTimeout as sleep } from 'node:timers/promises';
import { mailboxLogger } from '../logger.ts';
import { catchUp } from './catch-up.ts';
import { connectMailbox, type MailboxConnection } from './connect-mailbox.ts';
import { explainImapFailure } from './explain-imap-failure.ts';
import type { ImapSettings, ImapTimeouts } from './imap-settings.ts';
import type { InboxLedger } from './inbox-ledger.ts';
import type { FetchLimits } from './plan-batches.ts';
import { retryDelay } from './retry-delay.ts';
import { startWatchdog } from './start-watchdog.ts';
import { createSuspects, type Suspects } from './suspects.ts';
import { unlessClosed } from './unless-closed.ts';
import { createHint } from './wait-for-hint.ts';

/** How the way in is: told after every round, and after every failure. */
export interface MailboxHealth {
  at: Date;
  /** What is wrong and what to do about it, in words; null when the last round went well. */
  problem: string | null;
}

export interface WatchOptions {
  /** Rings for what is new. It may fail: what is kept is found again in the ledger. */
  onKept(ids: readonly string[]): void | Promise<void>;
  onHealth?(health: MailboxHealth): void | Promise<void>;
  timing?: Partial<WatchTiming>;
  limits?: Partial<FetchLimits>;
}

/** Only tests have a reason to give their own. */
export interface WatchTiming {
  /** A round is made at least this often, whatever the server hints at or fails to. */
  roundMs: number;
  /** How often every UID is compared with the ledger. */
  fullRoundMs: number;
  /** A connection without progress for this long is given up. */
  watchdogMs: number;
  retryMs: { first: number; most: number };
  /** After a refused log-in. */
  refusedRetryMs: { first: number; most: number };
  imap: Partial<ImapTimeouts>;
}

const TIMING: WatchTiming = {
  roundMs: 60_000,
  fullRoundMs: 3_600_000,
  watchdogMs: 180_000,
  retryMs: { first: 2_000, most: 60_000 },
  refusedRetryMs: { first: 60_000, most: 900_000 },
  imap: {},
};

const LAST_TRANSACTION_MS = 10_000;
const MB = 1024 * 1024;
const LIMITS: FetchLimits = { maxEmailsAtOnce: 50, maxBytesAtOnce: 16 * MB, maxEmailBytes: 25 * MB };

interface Watch {
  settings: ImapSettings;
  ledger: InboxLedger;
  options: WatchOptions;
  timing: WatchTiming;
  limits: FetchLimits;
  suspects: Suspects;
  fullRoundAt: number;
  pardonedAt: number;
  uidValidity: bigint | null;
}

/**
 * Reads the inbox until told to stop, and never changes anything in it. Every failure is told and tried again, on a
 * new connection. Resolves once it has stopped; never rejects.
 */
export async function watchInbox(
  settings: ImapSettings,
  ledger: InboxLedger,
  options: WatchOptions,
  stop: AbortSignal,
): Promise<void> {
  const timing = { ...TIMING, ...options.timing };
  const limits = { ...LIMITS, ...options.limits };
  const watch: Watch = {
    settings,
    ledger,
    options,
    timing,
    limits,
    suspects: createSuspects(),
    fullRoundAt: Number.NEGATIVE_INFINITY,
    pardonedAt: performance.now(),
    uidValidity: null,
  };
  let failures = 0;
  while (!stop.aborted) {
    const { error, wasUseful } = await watchConnection(watch, stop);
    if (stop.aborted) return;
    failures = wasUseful ? 1 : failures + 1;
    const { problem, advice, refused } = explainImapFailure(error, settings);
    const delayMs = retryDelay(failures, refused ? timing.refusedRetryMs : timing.retryMs, Math.random());
    mailboxLogger.warn({ problem, failures, delayMs: Math.round(delayMs) }, 'the inbox could not be read');
    tellHealth(options, `${problem} ${advice}`);
    await sleep(delayMs, undefined, { signal: stop }).catch(() => {});
  }
}

/** The life of one connection, to its end. It was useful when it stood for longer than a round, or brought emails. */
async function watchConnection(
  watch: Watch,
  stop: AbortSignal,
): Promise<{ error: unknown; wasUseful: boolean }> {
  const { settings, timing } = watch;
  const startedAt = performance.now();
  let kept = 0;
  let rounds = 0;
  let connection: MailboxConnection | null = null;
  let round: Promise<void> = Promise.resolve();
  try {
    connection = await connectMailbox(settings, timing.imap, stop);
    using watchdog = startWatchdog(connection, timing.watchdogMs);
    const hint = createHint(connection);
    for (;;) {
      round = runRound(watch, connection, (ids) => {
        watchdog.progress();
        kept += ids.length;
      });
      await unlessClosed(round, connection.closed);
      rounds += 1;
      watchdog.progress();
      // Not awaited: it lasts until the next command breaks it, and its failure is the connection's.
      void connection.client.idle().catch(() => {});
      await hint.wait(timing.roundMs);
    }
  } catch (failure) {
    watch.suspects.blame();
    const error = connection?.closed.aborted ? connection.closed.reason : failure;
    connection?.close();
    // A transaction of the ledger may still be under way, and must not meet the next round.
    await Promise.race([round.catch(() => {}), sleep(LAST_TRANSACTION_MS, undefined, { ref: false })]);
    const stoodLong = rounds > 0 && performance.now() - startedAt > timing.roundMs;
    return { error, wasUseful: kept > 0 || stoodLong };
  }
}

async function runRound(
  watch: Watch,
  { client, closed }: MailboxConnection,
  onProgress: (ids: readonly string[]) => void,
): Promise<void> {
  const { options, suspects, timing } = watch;
  const startedAt = performance.now();
  const isFull = startedAt - watch.fullRoundAt >= timing.fullRoundMs;
  if (isFull && startedAt - watch.pardonedAt >= timing.fullRoundMs) {
    suspects.pardon();
    watch.pardonedAt = startedAt;
  }
  const { kept, uidValidity, renumbered } = await catchUp(client, watch.ledger, {
    ...watch.limits,
    folder: watch.settings.folder ?? 'INBOX',
    everything: isFull,
    alone: suspects.alone(),
    leftOut: suspects.leftOut(),
    stop: closed,
    onFetching: suspects.fetching,
    onKept(ids) {
      onProgress(ids);
      if (ids.length > 0) attempt('ring', () => options.onKept(ids));
    },
  });
  if (isFull) watch.fullRoundAt = startedAt;
  if (renumbered && watch.uidValidity !== uidValidity) {
    suspects.forget();
    mailboxLogger.warn('the folder was made anew on the server: every email in it was looked at again');
  }
  watch.uidValidity = uidValidity;
  if (kept > 0) mailboxLogger.info({ kept }, 'emails kept');
  tellHealth(options, null);
  const left = suspects.leftOut().size;
  if (left > 0)
    tellHealth(options, `${left} of the emails cannot be fetched; they are asked for again every hour.`);
}

function tellHealth({ onHealth }: WatchOptions, problem: string | null): void {
  attempt('tell', () => onHealth?.({ at: new Date(), problem }));
}

/** What others do with the news must not stop the reading. */
function attempt(what: string, act: () => void | Promise<void>): void {
  Promise.resolve()
    .then(act)
    .catch((err) => mailboxLogger.error({ err, what }, 'a listener of the inbox failed'));
}
