import { openContext } from '../src/context.ts';
import { openClockedQueue } from '../src/queue/clocked-queue.ts';
import { type ReceivedMessage, type SandboxSmtp, startSandboxSmtp } from '../src/sandbox/smtp-server.ts';
import { setSecret } from '../src/store/owners.ts';
import { readWholeLedger } from '../src/store/whole-ledger.ts';
import { handlers } from './handlers.ts';
import { findRefusals } from './replay/find-refusals.ts';
import { openFreshDatabase } from './replay/fresh-database.ts';
import { movedClock, play, playOut } from './replay/play.ts';
import { readTimeline } from './replay/read-timeline.ts';
import { readReplaySettings } from './replay/replay-settings.ts';
import { type ReplayedLedger, tellReplay } from './replay/replayed.ts';
import { sparing } from './replay/spare-handlers.ts';
import { stableIds } from './replay/stable-ids.ts';
import { clearReplay, writeReplay } from './replay/write-replay.ts';

export interface ReplayOptions {
  /** A file of lines like `{"at": "2026-01-05T09:12:00Z", "deliver": "path/of.eml"}`, in the order of time. */
  timeline: string;
  /** A file of settings like .env. Its mailbox, mail server and database are left alone. */
  settings: string;
  /** The folder that gets `sent/NNNN.eml` and `ledger.json`. */
  out: string;
  /** The clock goes on until then; when absent, until the outbox rests, or 60 days after the last mail. */
  until?: Date;
  stop?: AbortSignal;
  /** The mail server that emails of ours go to; one of this process's own when absent. */
  smtp?: SandboxSmtp;
}

export interface Replay {
  ledger: ReplayedLedger;
  /** Every email that left, in order. */
  sent: readonly ReceivedMessage[];
  from: Date;
  to: Date;
  /** The owner's. */
  timeZone: string;
}

const LONGEST_REST_MS = 60 * 24 * 60 * 60_000;

/**
 * Plays a timeline of mail to the whole program, with its own fresh ledger, its own mail server and a clock that jumps
 * to whatever comes next, and writes down what left and what the ledger says at the end. The same timeline and
 * settings give the same files to the byte. Throws a CannotReplayError or a SettingsError before anything is done.
 */
export async function replayTimeline(options: ReplayOptions): Promise<Replay> {
  const { out, until, stop } = options;
  const timeline = await readTimeline(options.timeline);
  const configFor = await readReplaySettings(options.settings);
  const events = until ? timeline.filter(({ at }) => at <= until) : timeline;
  const from = timeline[0]!.at;
  const lastMail = events.at(-1)?.at ?? from;
  await clearReplay(out);

  await using database = await openFreshDatabase();
  await using smtp = await mailServer(options.smtp);
  const clock = movedClock(from);
  const queue = openClockedQueue(clock.now);
  await using context = await openContext(
    configFor({ databaseUrl: database.url, dataDir: database.folder, smtp: smtp.server }),
    {
      now: clock.now,
      queue,
      stamps: { newId: stableIds(), now: clock.now },
    },
  );
  const { store, ownerId } = context;
  await setSecret(store.ledger, ownerId, 'replay');

  await using _workers = await queue.startWorkers(sparing(handlers), context);
  const stage = { context, queue, clock, stop };
  await play(events, stage);
  await playOut(until ?? new Date(lastMail.getTime() + LONGEST_REST_MS), until === undefined, stage);

  const sent = smtp.server.received;
  const ledger = tellReplay(
    await readWholeLedger(store.ledger, ownerId),
    events,
    sent,
    await findRefusals(context),
  );
  await writeReplay(out, ledger, sent);
  return { ledger, sent, from, to: clock.now(), timeZone: context.config.policy.timeZone };
}

async function mailServer(
  given: SandboxSmtp | undefined,
): Promise<AsyncDisposable & { server: SandboxSmtp }> {
  const server = given ?? (await startSandboxSmtp());
  return { server, [Symbol.asyncDispose]: () => (given ? Promise.resolve() : server.close()) };
}
