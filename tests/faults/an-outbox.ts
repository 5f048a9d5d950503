import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, type ContextOptions, openContext } from '../../src/context.ts';
import { dedupeKey } from '../../src/core/outgoing.ts';
import { deliver } from '../../src/mailer/deliver.ts';
import {
  findOutgoing,
  insertOutgoing,
  type NewOutgoing,
  type OutgoingRow,
} from '../../src/store/outgoing.ts';
import { outgoingRow } from '../../workers/outgoing-row.ts';
import { runDueWork } from '../../workers/run-due-work.ts';
import { sendOutgoing } from '../../workers/send-outgoing.ts';
import { type Servers, settingsFor } from '../_util/a-running-afterword.ts';
import { createTestDatabase } from '../_util/database.ts';
import { type FaultSmtpServer, startFaultSmtpServer } from '../_util/fault-smtp-server.ts';
import { openMovedClock } from './moved-clock.ts';
import type { OneJob } from './one-job.ts';

const HOUR_MS = 60 * 60 * 1000;

/** A ledger with an outbox, a mail server that follows scripts, and a clock that steps. */
export interface Outbox extends AsyncDisposable {
  context: Context;
  smtp: FaultSmtpServer;
  servers: Servers;
  now(): Date;
  ahead(ms: number): void;
  /** Another worker on the same ledger: a context of its own. Closed together with the outbox. */
  openWorker(options?: ContextOptions, more?: Record<string, string>): Promise<Context>;
  /** An email of its own that is due now. It goes to the owner, so that no guard has a say in when. */
  owe(): Promise<OutgoingRow>;
  row(id: string): Promise<OutgoingRow>;
  /** How often the mail server took it. */
  taken(id: string): number;
  /** Runs due work and tries it again until nothing happens any more. */
  settle(id: string): Promise<OutgoingRow>;
  /** A process of its own that does one job, and gets a signal at some point. */
  startJob(job: Pick<OneJob, 'job' | 'at' | 'signal' | 'outgoingId' | 'supporterId'>): ChildProcess;
}

export interface OutboxOptions {
  /** Where the database is reached, when not directly. */
  databaseUrl?: (url: string) => string | Promise<string>;
  more?: Record<string, string>;
  /** Hangs of the mail server are given up so soon. */
  timeouts?: { connectMs: number; beforeHandOffMs: number; answerMs: number; ledgerMs: number };
}

const SHORT = { connectMs: 700, beforeHandOffMs: 1_200, answerMs: 700, ledgerMs: 2_000 };

export async function openOutbox({
  databaseUrl,
  more,
  timeouts = SHORT,
}: OutboxOptions = {}): Promise<Outbox> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-faults-'));
  writeFileSync(join(folder, 'clock'), '0');
  const clock = openMovedClock(join(folder, 'clock'));
  const database = await createTestDatabase();
  const smtp = await startFaultSmtpServer({});
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers: Servers = {
    databaseUrl: (await databaseUrl?.(database.url)) ?? database.url,
    imap: nowhere,
    smtp: { port: smtp.port, user: 'robin@vale.example', password: 'hunter2' },
  };
  const opened: Context[] = [];
  const openWorker: Outbox['openWorker'] = async (options = {}, otherwise = {}) => {
    const config = settingsFor(servers, { ...more, ...otherwise });
    const context = await openContext(config, { now: clock.now, ...options });
    opened.push(context);
    const crashPoint = options.crashPoint ?? (() => {});
    return {
      ...context,
      deliver: ((message, handOff) =>
        deliver(config.smtp!, message, handOff, { timeouts, crashPoint })) as Context['deliver'],
    };
  };
  const context = await openWorker();
  const row = async (id: string) => (await findOutgoing(context.store.ledger, id)) as OutgoingRow;
  let owed = 0;

  return {
    context,
    smtp,
    servers,
    now: clock.now,
    ahead: clock.ahead,
    openWorker,
    owe: async () => {
      const written = await anEmail(`outbox ${owed++}`, context);
      await insertOutgoing(context.store.ledger, written);
      return row(written.id);
    },
    row,
    taken: (id) => smtp.kept.filter(({ raw }) => raw.includes(`X-Reply-Ref: ${id}`)).length,
    settle: async (id) => {
      for (let round = 0; round < 6; round++) {
        clock.ahead(12 * HOUR_MS);
        // A database that comes back fails a job or two: the queue would try them again.
        await runDueWork({ ownerId: context.ownerId }, context).catch(() => {});
        await sendOutgoing({ outgoingId: id }, context).catch(() => {});
      }
      return row(id);
    },
    startJob: (job) => {
      const order: OneJob = { ...job, servers, more: more ?? {}, clockFile: clock.file };
      const script = join(import.meta.dirname, 'one-job.ts');
      return spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(order)], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_NO_WARNINGS: '1' },
      });
    },
    [Symbol.asyncDispose]: async () => {
      for (const one of opened) await one[Symbol.asyncDispose]();
      await smtp[Symbol.asyncDispose]();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An email to the owner for some purpose, not yet in the ledger. */
export async function anEmail(purpose: string, context: Context): Promise<NewOutgoing> {
  const owner = context.config.identity.ownerAddresses[0] as string;
  return outgoingRow(context.store.ledger, context, {
    kind: 'command_reply',
    applicationId: null,
    emailId: null,
    noticeOfId: null,
    to: { name: context.config.identity.ownerName, address: owner },
    language: 'en',
    wording: 0,
    step: null,
    words: { subject: `Done: ${purpose}`, text: `Dear Robin,\n\nit is done: ${purpose}.\n\nAfterword` },
    thread: null,
    sendAt: context.now(),
    mode: 'auto',
    state: 'waiting',
    reason: 'answers a command',
    why: {},
    dedupeKey: dedupeKey('command_reply', purpose, owner),
  });
}

/** The signal that ended a process. */
export async function endOf(child: ChildProcess): Promise<NodeJS.Signals | null> {
  const [, signal] = await once(child, 'exit');
  return signal;
}

/** Wakes a stopped process, however late the stop takes hold, and waits for its end. */
export async function wokenToItsEnd(child: ChildProcess): Promise<NodeJS.Signals | null> {
  const waking = setInterval(() => child.kill('SIGCONT'), 200);
  try {
    return await endOf(child);
  } finally {
    clearInterval(waking);
  }
}

/** Waits until a process says that it has come to its point. */
export async function reached(child: ChildProcess): Promise<void> {
  const early = once(child, 'exit').then(() => Promise.reject(new Error('it ended before its point')));
  await Promise.race([once(child.stdout!, 'data'), early]);
  early.catch(() => {});
}
