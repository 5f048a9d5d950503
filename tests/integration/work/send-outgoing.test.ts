import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { cancelOutgoing, findOutgoing } from '../../../src/store/outgoing.ts';
import { approveOutgoing } from '../../../workers/approve-outgoing.ts';
import { runDueWork } from '../../../workers/run-due-work.ts';
import { sendOutgoing } from '../../../workers/send-outgoing.ts';
import { type Servers, settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import {
  type FaultSmtpServer,
  type Script,
  say,
  startFaultSmtpServer,
} from '../../_util/fault-smtp-server.ts';
import { owedRequest } from '../../_util/owed-request.ts';

const HOUR_MS = 60 * 60 * 1000;
let database: TestDatabase;
let smtp: FaultSmtpServer;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(async () => {
  await smtp[Symbol.asyncDispose]();
  await database.drop();
});

function servers(): Servers {
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  return { databaseUrl: database.url, imap: nowhere, smtp: { port: smtp.port } };
}

/** A context whose clock is moved ahead at will. */
async function open(
  more: Record<string, string> = {},
): Promise<{ context: Context; ahead(ms: number): void }> {
  let aheadMs = 0;
  const context = await openContext(settingsFor(servers(), more), {
    now: () => new Date(Date.now() + aheadMs),
  });
  return {
    context,
    ahead: (ms) => {
      aheadMs += ms;
    },
  };
}

/** Tries again for two days: whatever can still leave by itself has left. */
async function settle(context: Context, ahead: (ms: number) => void, outgoingId: string): Promise<void> {
  for (let hour = 0; hour < 48; hour += 6) {
    ahead(6 * HOUR_MS);
    await runDueWork({ ownerId: context.ownerId }, context);
    await sendOutgoing({ outgoingId }, context);
  }
}

const requestsKept = () => smtp.kept.filter(({ to }) => to.some((line) => line.includes('hannah.osei@')));

/** The notice meets a server that works; the request meets the script; every later attempt meets a server that works. */
async function sendThrough(script: Script) {
  smtp = await startFaultSmtpServer({}, script, {});
  const { context, ahead } = await open();
  try {
    const { request, notice } = await owedRequest(context);
    await sendOutgoing({ outgoingId: notice?.id as string }, context);
    await sendOutgoing({ outgoingId: request.id }, context);
    const first = await findOutgoing(context.store.ledger, request.id);
    await settle(context, ahead, request.id);
    const last = await findOutgoing(context.store.ledger, request.id);
    return { first: first?.state, last: last?.state, kept: requestsKept().length, dots: smtp.dots - 1 };
  } finally {
    await context[Symbol.asyncDispose]();
  }
}

describe('a feedback request meets a mail server that', () => {
  it.each<[string, Script, { first: string; last: string; kept: number }]>([
    ['works', {}, { first: 'sent', last: 'sent', kept: 1 }],
    [
      'greylists the recipient',
      { rcpt: say('450 4.2.0 try again') },
      { first: 'waiting', last: 'sent', kept: 1 },
    ],
    [
      'knows no such recipient',
      { rcpt: say('550 5.1.1 no such user') },
      { first: 'failed', last: 'failed', kept: 0 },
    ],
    [
      'takes it and drops before the answer',
      { dot: { next: 'reset', keep: true } },
      { first: 'uncertain', last: 'uncertain', kept: 1 },
    ],
  ])('%s', async (_what, script, expected) => {
    expect(await sendThrough(script)).toMatchObject(expected);
  });
});

describe('a feedback request', () => {
  it('leaves once when five runs want it at the same moment', async () => {
    smtp = await startFaultSmtpServer({});
    const { context } = await open();
    const { request, notice } = await owedRequest(context);
    await sendOutgoing({ outgoingId: notice?.id as string }, context);
    await Promise.all(Array.from({ length: 5 }, () => sendOutgoing({ outgoingId: request.id }, context)));
    expect(requestsKept()).toHaveLength(1);
    await context[Symbol.asyncDispose]();
  });

  it('does not leave before its hold is over, counted from the notice', async () => {
    smtp = await startFaultSmtpServer({});
    const { context, ahead } = await open({ HOLD_HOURS: '20' });
    const { request, notice } = await owedRequest(context);
    ahead(30 * HOUR_MS);
    await sendOutgoing({ outgoingId: request.id }, context);
    expect(smtp.kept).toEqual([]);
    await sendOutgoing({ outgoingId: notice?.id as string }, context);
    ahead(19 * HOUR_MS);
    await sendOutgoing({ outgoingId: request.id }, context);
    expect(requestsKept()).toEqual([]);
    ahead(2 * HOUR_MS);
    await sendOutgoing({ outgoingId: request.id }, context);
    expect(requestsKept()).toHaveLength(1);
    await context[Symbol.asyncDispose]();
  });

  it('does not leave after the owner stopped it, nor its notice', async () => {
    smtp = await startFaultSmtpServer({});
    const { context, ahead } = await open();
    const { request, notice } = await owedRequest(context);
    expect(await cancelOutgoing(context.store.ledger, request.id, 'stopped by the owner')).toBe(true);
    await sendOutgoing({ outgoingId: notice?.id as string }, context);
    await settle(context, ahead, request.id);
    expect(smtp.kept).toEqual([]);
    await context[Symbol.asyncDispose]();
  });

  it('leaves after the owner approved it, as the very text that was shown, and not as an automatic email', async () => {
    smtp = await startFaultSmtpServer({});
    const { context } = await open({ MODE_FEEDBACK_REQUEST: 'approve' });
    const { request } = await owedRequest(context);
    await sendOutgoing({ outgoingId: request.id }, context);
    expect(smtp.kept).toEqual([]);

    expect(await approveOutgoing(request.code, context)).toHaveProperty('sendAt');
    await sendOutgoing({ outgoingId: request.id }, context);
    const [message] = requestsKept();
    expect(message?.raw).toContain(request.messageId);
    expect(message?.raw).not.toContain('Auto-Submitted');
    await context[Symbol.asyncDispose]();
  });
});
