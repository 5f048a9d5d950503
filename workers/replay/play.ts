import { readFile } from 'node:fs/promises';
import type { Context } from '../../src/context.ts';
import type { ClockedQueue } from '../../src/queue/clocked-queue.ts';
import { isOutboxAtRest } from '../../src/store/due-work.ts';
import { type MailboxLedger, openMailboxLedger } from '../../src/store/mailboxes.ts';
import type { TimelineEvent } from './read-timeline.ts';

/**
 * How often due work is looked for between the mails. A running Afterword looks every minute; by the moved clock what
 * has no job of its own, such as the hellos that a day brings, happens up to so much later, and a year stays quick.
 */
const DUE_WORK_EVERY_MS = 6 * 60 * 60_000;

/** A clock that moves when it is told to. */
export interface MovedClock {
  now(): Date;
  moveTo(at: Date): void;
}

export function movedClock(start: Date): MovedClock {
  let time = start;
  return {
    now: () => new Date(time),
    moveTo: (at) => {
      if (at > time) time = at;
    },
  };
}

export interface Stage {
  context: Context;
  queue: ClockedQueue;
  clock: MovedClock;
  stop: AbortSignal | undefined;
}

/** Lets the mails come in, each at its time, and everything happen that they lead to. */
export async function play(events: readonly TimelineEvent[], stage: Stage): Promise<void> {
  const { context, queue, clock } = stage;
  const { store, ownerId, now } = context;
  const mailbox = await openMailboxLedger(store, { ownerId, key: 'replay', now });
  for (const [index, event] of events.entries()) {
    await playUntil(event.at, stage);
    clock.moveTo(event.at);
    for (const emailId of await keep(event, index + 1, mailbox))
      await queue.ring('understand-email', { emailId });
    await queue.runDue();
    await doDueWork(stage);
  }
}

/** Goes on without mail: until `end`, or earlier when nothing more is on its way and that is enough. */
export async function playOut(end: Date, isRestEnough: boolean, stage: Stage): Promise<void> {
  const { store, ownerId } = stage.context;
  await playUntil(end, stage, async () => isRestEnough && (await isOutboxAtRest(store.ledger, ownerId)));
  if (!isRestEnough) stage.clock.moveTo(end);
}

/** Runs all that is due before `end`, the clock jumping from one thing to the next. */
async function playUntil(
  end: Date,
  stage: Stage,
  isEnough: () => Promise<boolean> = async () => false,
): Promise<void> {
  const { queue, clock } = stage;
  while (!(await isEnough())) {
    if (stage.stop?.aborted) throw new Error('The replay was stopped: nothing of it is kept.');
    const round = nextRound(clock.now());
    const job = queue.nextAt();
    const next = job && job < round ? job : round;
    if (next > end) return;
    clock.moveTo(next);
    await queue.runDue();
    if (next === round) await doDueWork(stage);
  }
}

async function doDueWork({ context, queue }: Stage): Promise<void> {
  await queue.ring('run-due-work', { ownerId: context.ownerId });
  await queue.runDue();
}

function nextRound(now: Date): Date {
  return new Date((Math.floor(now.getTime() / DUE_WORK_EVERY_MS) + 1) * DUE_WORK_EVERY_MS);
}

/** Keeps a mail as the poller does: its bytes first, before anybody looks at them. */
async function keep(
  { at, path }: TimelineEvent,
  uid: number,
  mailbox: MailboxLedger,
): Promise<readonly string[]> {
  const raw = await readFile(path);
  return mailbox.keep([{ uidValidity: 1n, uid, raw, internalDate: at, size: raw.length, state: 'whole' }]);
}
