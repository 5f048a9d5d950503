import { rm } from 'node:fs/promises';
import { type Context, openContext } from '../../src/context.ts';
import { type ClockedQueue, openClockedQueue } from '../../src/queue/clocked-queue.ts';
import { sandboxIdentity } from '../../src/sandbox/sandbox-identity.ts';
import { openMailboxLedger } from '../../src/store/mailboxes.ts';
import { listOutgoing, type OutgoingRow } from '../../src/store/outgoing.ts';
import { forgetFailures, forgetOwner, resumeSending } from '../../src/store/owners.ts';
import { handlers } from '../../workers/handlers.ts';
import { settingsFor } from './a-running-afterword.ts';
import { createTestDatabase } from './database.ts';
import { type FaultSmtpServer, type KeptMessage, startFaultSmtpServer } from './fault-smtp-server.ts';

export const HOUR_MS = 60 * 60 * 1000;
export const DAY_MS = 24 * HOUR_MS;
export const OWNER = sandboxIdentity.ownerAddresses[0] as string;
export const INBOX = sandboxIdentity.inboxAddress;
/** The server whose word on senders counts. */
export const AUTHSERV = sandboxIdentity.trustedAuthservId as string;
/** A Tuesday. */
const START = new Date('2026-03-10T10:00:00Z');

/** A mail as whoever wrote it, or the last server on its way, wants it to look. Lines stand as they are given. */
export interface RawMail {
  /** The lines above the writer's own: what servers put there. */
  above?: readonly string[];
  from?: string;
  to?: string;
  subject?: string;
  text?: string;
  /** More header lines of the writer's. */
  headers?: readonly string[];
  messageId?: string;
  /** A calendar part besides the text. */
  calendar?: string;
  /** How long ago it was written. */
  agoMs?: number;
}

/** The whole program, everything on `auto` with a hold of twenty hours, and a clock that moves when it is told to. */
export interface UnderAttack extends AsyncDisposable {
  context: Context;
  smtp: FaultSmtpServer;
  queue: ClockedQueue;
  now(): Date;
  /** Moves the clock, back too, and does nothing else. */
  step(ms: number): void;
  /** Forgets everything, and starts at the same time again. */
  begin(): Promise<void>;
  /** Lets bytes come into the inbox and everything happen that they lead to at once; answers with the email's id. */
  comeIn(raw: Buffer, place?: { uidValidity?: bigint; uid?: number }): Promise<string>;
  /** Lets so many days pass, with all that is due in them. */
  pass(days: number): Promise<void>;
  /** What left to anybody but the owner. */
  toOthers(): KeptMessage[];
  toOwner(): KeptMessage[];
  outbox(): Promise<OutgoingRow[]>;
  /** The rows of the outbox that are for anybody but the owner. */
  owed(): Promise<OutgoingRow[]>;
}

/** Opens it on a database of its own. */
export async function openUnderAttack(more: Record<string, string> = {}): Promise<UnderAttack> {
  const database = await createTestDatabase();
  const smtp = await startFaultSmtpServer({});
  let at = START;
  const now = () => new Date(at);
  const queue = openClockedQueue(now);
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const config = settingsFor(
    { databaseUrl: database.url, imap: nowhere, smtp: { port: smtp.port } },
    {
      MODE_FEEDBACK_REQUEST: 'auto',
      MODE_FEEDBACK_THANKS: 'auto',
      MODE_STAY_IN_TOUCH: 'auto',
      HOLD_HOURS: '20',
      ...more,
    },
  );
  const context = await openContext(config, { now, queue });
  await queue.startWorkers(handlers, context);
  const { store, ownerId } = context;
  const isOwners = ({ to }: KeptMessage) => to.some((line) => line.includes(`<${OWNER}>`));
  const outbox = () => listOutgoing(store.ledger, ownerId);
  let nextUid = 1;

  const dueWork = async () => {
    await queue.ring('run-due-work', { ownerId });
    await queue.runDue();
  };
  return {
    context,
    smtp,
    queue,
    now,
    step: (ms) => {
      at = new Date(at.getTime() + ms);
    },
    begin: async () => {
      at = new Date(Math.max(at.getTime(), START.getTime()) + 400 * DAY_MS);
      await queue.runDue();
      at = START;
      smtp.kept.length = 0;
      smtp.follow({});
      await forgetOwner(store.ledger, ownerId);
      await resumeSending(store.ledger, ownerId);
      await forgetFailures(store.ledger, ownerId);
    },
    comeIn: async (raw, { uidValidity = 1n, uid = nextUid++ } = {}) => {
      const ledger = await openMailboxLedger(store, { ownerId, key: 'test', now });
      const [emailId] = await ledger.keep([
        { uidValidity, uid, raw, internalDate: now(), size: raw.length, state: 'whole' },
      ]);
      await queue.ring('understand-email', { emailId: emailId as string });
      await queue.runDue();
      return emailId as string;
    },
    pass: async (days) => {
      for (let hour = 0; hour < days * 24; hour += 4) {
        at = new Date(at.getTime() + 4 * HOUR_MS);
        await dueWork();
      }
    },
    toOthers: () => smtp.kept.filter((message) => !isOwners(message)),
    toOwner: () => smtp.kept.filter(isOwners),
    outbox,
    owed: async () =>
      (await outbox()).filter(
        ({ kind }) => !['hold_notice', 'command_reply', 'owner_notice', 'letter'].includes(kind),
      ),
    [Symbol.asyncDispose]: async () => {
      await context[Symbol.asyncDispose]();
      await smtp[Symbol.asyncDispose]();
      await database.drop();
      await rm(config.dataDir, { recursive: true, force: true });
    },
  };
}

/** The lines that the inbox's own servers put above a mail that the owner's filter redirected. */
export function throughFilter(now: Date): string[] {
  const tagged = INBOX.replace('@', `+${sandboxIdentity.intakeTag}@`);
  return [
    `Delivered-To: ${tagged}`,
    `Received: from mx.vale.example by ${AUTHSERV} for <${tagged}>; ${now.toUTCString()}`,
  ];
}

/** The lines above a mail that was written to the inbox itself, with what its server found of the sender. */
export function straightIn(now: Date, found: string | null): string[] {
  return [
    `Received: from mail.elsewhere.example by ${AUTHSERV}; ${now.toUTCString()}`,
    ...(found === null ? [] : [`Authentication-Results: ${AUTHSERV}; ${found}`]),
  ];
}

let nextId = 1;

/** The bytes of a mail. */
export function rawMail(mail: RawMail, now: Date): Buffer {
  const { above = [], from, to, subject = '', text = '', headers = [], calendar, agoMs = 0 } = mail;
  const id = mail.messageId ?? `<${nextId++}.${now.getTime()}@sender.example>`;
  const top = [
    ...above,
    ...(from === undefined ? [] : [`From: ${from}`]),
    `To: ${to ?? `Robin Vale <${OWNER}>`}`,
    `Subject: ${subject}`,
    `Date: ${new Date(now.getTime() - agoMs).toUTCString()}`,
    `Message-ID: ${id}`,
    ...headers,
    'MIME-Version: 1.0',
  ];
  const body = text.replace(/\r?\n/g, '\r\n');
  const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', body];
  if (calendar === undefined) return Buffer.from([...top, ...plain].join('\r\n'));
  const parts = [
    '--part',
    ...plain,
    '--part',
    'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
    '',
    calendar,
    '--part--',
    '',
  ];
  return Buffer.from([...top, 'Content-Type: multipart/mixed; boundary=part', '', ...parts].join('\r\n'));
}

/** An invitation to an interview an hour long, as a calendar part says it. */
export function anInvitation(organizer: { name: string; address: string }, start: Date): string {
  const stamp = (at: Date) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Invented//Calendar 1//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${start.getTime()}@invented.example`,
    `DTSTAMP:${stamp(new Date(start.getTime() - 7 * DAY_MS))}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(new Date(start.getTime() + HOUR_MS))}`,
    'SUMMARY:Interview: Harbour Planner',
    `ORGANIZER;CN=${organizer.name}:mailto:${organizer.address}`,
    `ATTENDEE;CN=Robin Vale:mailto:${OWNER}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
}

/** A no after an interview, in words that leave no doubt. */
export function refusalBy(name: string, { company = 'Tidewater', role = 'Harbour Planner' } = {}): string {
  return `Dear Robin,\n\nThank you for speaking with us last week about the ${role} role at ${company}. Unfortunately, we have decided not to move forward with your application.\n\nBest wishes,\n${name}\n${company}`;
}

/** What the owner's mail program makes of a message that they forward with one click. */
export function inlineForward(of: { from: string; subject: string; text: string; date: Date }): string {
  return [
    '---------- Forwarded message ---------',
    `From: ${of.from}`,
    `Date: ${of.date.toUTCString()}`,
    `Subject: ${of.subject}`,
    `To: Robin Vale <${OWNER}>`,
    '',
    of.text,
  ].join('\n');
}
