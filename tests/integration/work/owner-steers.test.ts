import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { parseEmail } from '../../../src/mailbox/parse-email.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { emailCodes } from '../../../src/store/codes.ts';
import { listRefusedCommands } from '../../../src/store/commands.ts';
import { listJournal } from '../../../src/store/journal.ts';
import {
  findOutgoing,
  listOutgoing,
  type OutgoingRow,
  STOPPED_BY_OWNER,
} from '../../../src/store/outgoing.ts';
import { findOwner, forgetOwner, resumeSending } from '../../../src/store/owners.ts';
import { claimIfAllowed } from '../../../workers/claim-if-allowed.ts';
import { sendOutgoing } from '../../../workers/send-outgoing.ts';
import { tellUncertain } from '../../../workers/tell-uncertain.ts';
import { understandEmail } from '../../../workers/understand-email.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { type FaultSmtpServer, startFaultSmtpServer } from '../../_util/fault-smtp-server.ts';
import { comeIn } from '../../_util/mail-to-afterword.ts';
import { ownerFollows, ownerWrites } from '../../_util/owner-mail.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
let database: TestDatabase;
let smtp: FaultSmtpServer;
let approving: Context;
let holding: Context;
let context: Context;
let aheadMs = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  smtp = await startFaultSmtpServer({});
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: smtp.port } };
  const now = () => new Date(Date.now() + aheadMs);
  const hours = { HOLD_HOURS: '20' };
  approving = await openContext(settingsFor(servers, { ...hours, MODE_FEEDBACK_REQUEST: 'approve' }), {
    now,
  });
  holding = await openContext(settingsFor(servers, { ...hours, MODE_FEEDBACK_REQUEST: 'auto' }), { now });
}, 120_000);

afterAll(async () => {
  await holding[Symbol.asyncDispose]();
  await approving[Symbol.asyncDispose]();
  await smtp[Symbol.asyncDispose]();
  await database.drop();
});

beforeEach(async () => {
  context = approving;
  aheadMs = 0;
  smtp.kept.length = 0;
  await forgetOwner(context.store.ledger, context.ownerId);
  await resumeSending(context.store.ledger, context.ownerId);
});

/** A no after an interview comes in; answers with what is owed for it. */
async function owed(): Promise<{ request: OutgoingRow; notice: OutgoingRow; emailId: string }> {
  await comeIn(
    {
      from: 'Ines Corvi <ines.corvi@tidewater.example>',
      subject: 'Your application for Harbour Planner at Tidewater',
      text: 'Dear Robin,\n\nThank you for your application for the Harbour Planner role at Tidewater. We have received it and will be in touch.\n\nInes Corvi\nTidewater',
      daysAgo: 20,
    },
    context,
  );
  const emailId = await comeIn(
    {
      from: 'Ines Corvi <ines.corvi@tidewater.example>',
      subject: 'Your application for Harbour Planner at Tidewater',
      text: 'Dear Robin,\n\nThank you for speaking with us last week about the Harbour Planner role at Tidewater. Unfortunately, we have decided not to move forward with your application.\n\nBest wishes,\nInes Corvi\nTidewater',
      daysAgo: 1,
    },
    context,
  );
  const rows = await all();
  return {
    request: rows.find(({ kind }) => kind === 'feedback_request')!,
    notice: rows.find(({ kind }) => kind === 'hold_notice')!,
    emailId,
  };
}

const all = () => listOutgoing(context.store.ledger, context.ownerId);
const fresh = async ({ id }: OutgoingRow) => (await findOutgoing(context.store.ledger, id)) as OutgoingRow;
const replies = async () => (await all()).filter(({ kind }) => kind === 'command_reply');
const lastReply = async () => (await replies()).at(-1)!;
const commands = async (emailId: string) =>
  (await context.store.ledger.command.findMany({ where: { emailId }, orderBy: { ordinal: 'asc' } })).map(
    ({ verb, code, state }) => [verb, code, state],
  );
const send = ({ id }: OutgoingRow) => sendOutgoing({ outgoingId: id }, context);
const later = (ms: number) => {
  aheadMs += ms;
};
/** The links of an email of ours as they stand in the bytes that left. */
async function linksIn({ mime }: OutgoingRow): Promise<{ text: string[]; html: string[] }> {
  const { text, html } = await parseEmail(mime);
  const inHtml = [...(html ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&'),
  );
  return { text: text.match(/(?<=<)mailto:[^>]+/g) ?? [], html: inHtml };
}
const linkFor = async (row: OutgoingRow, verb: string) =>
  (await linksIn(row)).text.find((link) => link.includes(`subject=${verb}`)) as string;

describe('a notice', () => {
  it('asks the owner by email where their word is needed, with links that work from any of their mail programs', async () => {
    const { request, notice } = await owed();
    expect(notice).toMatchObject({
      state: 'waiting',
      noticeOfId: request.id,
      toAddress: sandboxIdentity.ownerAddresses[0],
      subject: `${request.code}: may this email go out in your name?`,
    });
    const mail = await parseEmail(notice.mime);
    expect(mail.replyTo.map(({ address }) => address)).toEqual([sandboxIdentity.inboxAddress]);
    for (const line of request.text.trimEnd().split('\n')) expect(mail.text).toContain(`> ${line}`.trimEnd());
    const { text, html } = await linksIn(notice);
    expect(text).toHaveLength(5);
    expect(html).toEqual(text);

    await send(notice);
    expect(smtp.kept).toHaveLength(1);
    expect(await fresh(request)).toMatchObject({ state: 'planned' });
  });

  it('comes once for an email, and not at all when that is stopped first', async () => {
    const { request, notice } = await owed();
    await ownerWrites({ subject: `stop ${request.code}` }, context);
    await send(notice);
    expect(await fresh(notice)).toMatchObject({ state: 'cancelled' });
    expect((await all()).filter(({ kind }) => kind === 'hold_notice')).toHaveLength(1);
  });
});

describe('stop', () => {
  it('cancels by the link of a real notice, although nobody vouches for the mail', async () => {
    const { request, notice } = await owed();
    const emailId = await ownerFollows(await linkFor(notice, 'stop'), context, { server: 'none' });
    expect(await fresh(request)).toMatchObject({ state: 'cancelled', reason: STOPPED_BY_OWNER });
    expect(await commands(emailId)).toEqual([['stop', request.code, 'done']]);
    expect(await lastReply()).toMatchObject({
      subject: `Afterword: ${request.code} is stopped`,
      state: 'waiting',
      toAddress: sandboxIdentity.ownerAddresses[0],
    });
  });

  it('is obeyed once, however often its job runs', async () => {
    const { request } = await owed();
    const emailId = await ownerWrites({ subject: `stop ${request.code}` }, context);
    await context.store.ledger.email.update({ where: { id: emailId }, data: { state: 'received' } });
    await understandEmail({ emailId }, context);
    expect(await commands(emailId)).toHaveLength(1);
    expect(await replies()).toHaveLength(1);
  });

  it('is said with one word in answer to the notice', async () => {
    const { request, notice } = await owed();
    await send(notice);
    const quoted = notice.text.split('\n').map((line) => `> ${line}`);
    const text = [
      'Stop it please.',
      '',
      'On Mon, Robin Vale <robin@vale.example> wrote at 10:00:',
      ...quoted,
    ];
    await ownerWrites(
      {
        subject: `Re: ${notice.subject}`,
        text: text.join('\n'),
        server: 'none',
        inReplyTo: notice.messageId,
      },
      context,
    );
    expect(await fresh(request)).toMatchObject({ state: 'cancelled' });
  });

  it('is no command in an answer that only quotes', async () => {
    const { request, notice } = await owed();
    await send(notice);
    const outlook = `\n________________________________\nFrom: Robin Vale <robin@vale.example>\nSent: Monday, 2 March 2026 10:00\nTo: Robin Vale <robin@vale.example>\nSubject: ${notice.subject}\n\n${notice.text}`;
    for (const text of [outlook, `Thanks!\n${outlook}`, `${notice.text}`])
      await ownerWrites({ subject: `Re: ${notice.subject}`, text, inReplyTo: notice.messageId }, context);
    expect(await fresh(request)).toMatchObject({ state: 'planned' });
    expect(await context.store.ledger.command.count()).toBe(0);
  });

  it('comes too late for what has left', async () => {
    const { request } = await owed();
    await context.store.ledger.outgoing.update({
      where: { id: request.id },
      data: { state: 'sent', handoffAt: context.now(), sentAt: context.now() },
    });
    const emailId = await ownerWrites({ subject: `stop ${request.code}` }, context);
    expect(await commands(emailId)).toEqual([['stop', request.code, 'failed']]);
    expect((await lastReply()).text).toContain(`Not stopped: ${request.code} is sent`);
  });
});

describe('send', () => {
  it('approves exactly the text of the link', async () => {
    const { request, notice } = await owed();
    await ownerFollows(await linkFor(notice, 'send'), context, { server: 'none' });
    expect(await fresh(request)).toMatchObject({ state: 'waiting', approvedDigest: request.digest });
    expect((await lastReply()).text).toContain(
      `${request.code} to Ines Corvi <ines.corvi@tidewater.example> leaves on`,
    );
    later(DAY_MS);
    await send(await fresh(request));
    expect(await fresh(request)).toMatchObject({ state: 'sent' });
  });

  it('is refused for an older text, and shows the present one', async () => {
    const { request, notice } = await owed();
    await send(notice);
    await ownerWrites(
      { subject: `edit ${request.code}`, text: 'Hello Ines,\n\nthank you.\n\nRobin' },
      context,
    );
    await ownerFollows(await linkFor(notice, 'send'), context);
    expect(await fresh(request)).toMatchObject({ state: 'planned', approvedDigest: null });
    expect((await lastReply()).text).toContain('another text by now');
    expect((await lastReply()).text).toContain('> thank you.');

    // One word in answer to the old notice is about the old text too.
    await ownerWrites(
      { subject: `Re: ${notice.subject}`, text: 'send', inReplyTo: notice.messageId },
      context,
    );
    expect(await fresh(request)).toMatchObject({ state: 'planned', approvedDigest: null });
  });

  it('cuts a hold short', async () => {
    context = holding;
    const { request, notice } = await owed();
    await send(notice);
    await ownerFollows(await linkFor(notice, 'send'), context);
    later(HOUR_MS);
    await send(await fresh(request));
    expect(await fresh(request)).toMatchObject({ state: 'sent' });
  });
});

describe('edit', () => {
  const NEW = 'Hello Ines,\n\nthank you for the talk.\n\nKind regards,\nRobin Vale';

  it('takes the place of the text, voids the approval, and is answered with a link for the new text', async () => {
    const { request, notice } = await owed();
    await ownerWrites({ subject: `send ${request.code}` }, context);
    expect(await fresh(request)).toMatchObject({ state: 'waiting' });
    await ownerFollows(await linkFor(notice, 'edit'), context, {
      text: `${NEW}\n\n[end]\nSent from my phone`,
    });

    const edited = await fresh(request);
    expect(edited).toMatchObject({ state: 'planned', approvedDigest: null, text: `${NEW}\n` });
    expect(edited.digest).not.toBe(request.digest);
    expect((await parseEmail(edited.mime)).text.trim()).toBe(NEW);
    later(DAY_MS);
    await send(edited);
    expect(await fresh(request)).toMatchObject({ state: 'planned' });

    await ownerFollows(await linkFor(await lastReply(), 'send'), context, { server: 'none' });
    later(DAY_MS);
    await send(await fresh(request));
    expect(await fresh(request)).toMatchObject({ state: 'sent' });
    expect(smtp.kept.at(-1)?.raw).toContain('thank you for the talk.');
  });

  it('offers the present text in its link, as it is', async () => {
    const { request, notice } = await owed();
    await ownerFollows(await linkFor(notice, 'edit'), context);
    expect(await fresh(request)).toMatchObject({ text: request.text, digest: request.digest });
  });

  it('begins a hold anew, from the answer that shows the new text', async () => {
    context = holding;
    const { request, notice } = await owed();
    await send(notice);
    later(19 * HOUR_MS);
    await ownerWrites(
      { subject: `Re: ${notice.subject}`, text: `edit\n\n${NEW}`, inReplyTo: notice.messageId },
      context,
    );
    const reply = await lastReply();
    expect(reply.text).toContain('> thank you for the talk.');
    later(2 * HOUR_MS);
    expect(await claimIfAllowed(await fresh(request), context)).toMatchObject({
      refused: 'the notice to the owner has not left yet',
    });
    await send(reply);
    later(19 * HOUR_MS);
    await send(await fresh(request));
    expect(await fresh(request)).toMatchObject({ state: 'waiting' });
    later(2 * HOUR_MS);
    await send(await fresh(request));
    expect(await fresh(request)).toMatchObject({ state: 'sent' });
  });
});

describe('snooze', () => {
  it('puts a held email off, whatever its hold says', async () => {
    context = holding;
    const { request, notice } = await owed();
    await ownerFollows(await linkFor(notice, 'snooze'), context, { server: 'none' });
    await send(notice);
    later(5 * DAY_MS);
    await send(await fresh(request));
    expect(await fresh(request)).toMatchObject({ state: 'waiting' });
    later(4 * DAY_MS);
    await send(await fresh(request));
    expect(await fresh(request)).toMatchObject({ state: 'sent' });
  });

  it('brings one that needs a word back before the owner', async () => {
    const { request } = await owed();
    await ownerWrites({ subject: `snooze ${request.code} 2w` }, context);
    const reminder = (await all()).find(({ reason }) => reason === `asks about ${request.code} again`)!;
    expect(reminder.sendAt.getTime()).toBeGreaterThan(context.now().getTime() + 12 * DAY_MS);
    await ownerWrites({ subject: `send ${request.code}` }, context);
    expect((await fresh(request)).sendAt.getTime()).toBeGreaterThan(context.now().getTime() + 12 * DAY_MS);
  });
});

describe('pause and resume', () => {
  it('stop all mail to others before the next is claimed, and let it go again', async () => {
    const { request, notice } = await owed();
    await ownerFollows(await linkFor(notice, 'send'), context);
    // Any token of ours will do to stop, and none to go on.
    await ownerFollows(await linkFor(notice, 'pause'), context, { server: 'none' });
    expect((await findOwner(context.store.ledger, context.ownerId)).paused).toMatch(/^you said so on/);
    later(DAY_MS);
    await send(await fresh(request));
    expect(await fresh(request)).toMatchObject({ state: 'waiting' });
    await send(await lastReply());
    expect(await lastReply()).toMatchObject({ state: 'sent' });

    const token = /pause%20([A-Z2-7]{12})/.exec(await linkFor(notice, 'pause'))![1];
    await ownerWrites({ subject: `resume ${token}`, server: 'none' }, context);
    expect((await findOwner(context.store.ledger, context.ownerId)).paused).not.toBeNull();
    await ownerWrites({ subject: 'Resume, please' }, context);
    expect((await findOwner(context.store.ledger, context.ownerId)).paused).toBeNull();
    later(HOUR_MS);
    await send(await fresh(request));
    expect(await fresh(request)).toMatchObject({ state: 'sent' });
  });
});

describe('sent, again and drop', () => {
  it('settle what may or may not have left, by the links of an email that asks', async () => {
    const { request } = await owed();
    await context.store.ledger.outgoing.update({
      where: { id: request.id },
      data: { state: 'uncertain', reason: 'no answer came', handoffAt: context.now() },
    });
    const owe = () => tellUncertain(context.store.ledger, request.id, context);
    expect(await owe()).toHaveLength(1);
    expect(await owe()).toHaveLength(0);
    const question = (await all()).find(({ kind }) => kind === 'owner_notice')!;
    expect(question.subject).toBe(`${request.code}: did this email leave?`);
    await ownerFollows(await linkFor(question, 'sent'), context, { server: 'none' });
    expect(await fresh(request)).toMatchObject({ state: 'sent', settledBy: 'owner' });
    expect((await lastReply()).text).toContain('counts as sent');

    const late = await ownerFollows(await linkFor(question, 'again'), context);
    expect(await commands(late)).toEqual([['again', request.code, 'failed']]);
  });
});

describe('label', () => {
  it('takes the owner’s word, by the code of the email or of what follows from it', async () => {
    const { request, emailId } = await owed();
    const em = (await emailCodes(context.store.ledger, context.ownerId)).get(emailId);
    await ownerWrites({ subject: `label ${em} rejection role_closed` }, context);
    const said = await context.store.ledger.outcome.findMany({ where: { emailId, saidBy: 'owner' } });
    expect(said).toMatchObject([{ label: 'rejection', kind: 'role_closed' }]);
    expect(await fresh(request)).toMatchObject({ state: 'superseded' });

    const wrong = await ownerWrites({ subject: 'label EM-00000000 offer' }, context);
    expect(await commands(wrong)).toEqual([['label', 'EM-00000000', 'failed']]);
  });
});

describe('the journal', () => {
  it('keeps what the owner writes, word for word and once', async () => {
    const text = 'win: moved 14 services\nwithout downtime\n\nlesson: ask for the agenda\n\nBest,\nRobin';
    const emailId = await ownerWrites({ subject: 'this week', text }, context);
    await context.store.ledger.email.update({ where: { id: emailId }, data: { state: 'received' } });
    await understandEmail({ emailId }, context);
    expect(
      (await listJournal(context.store.ledger, context.ownerId)).map(({ kind, text: said }) => [kind, said]),
    ).toEqual([
      ['win', 'moved 14 services\nwithout downtime'],
      ['lesson', 'ask for the agenda'],
    ]);
  });
});

describe('status and help', () => {
  it('tell where everything stands, and what can be said', async () => {
    const { request } = await owed();
    await ownerWrites({ subject: 'status', text: 'stpo AF-7Q2K' }, context);
    const { text, subject } = await lastReply();
    expect(subject).toBe('Afterword: not everything was understood');
    expect(text).toContain('Sending is on.');
    expect(text).toContain(`Waiting for your word: 1\n* ${request.code} feedback request to Ines Corvi`);

    await ownerWrites({ subject: 'help' }, context);
    expect((await lastReply()).text).toContain('* stop AF-7Q2K does not send it');
  });

  it('answers a try that was not understood, and leaves a note to oneself alone', async () => {
    await ownerWrites({ subject: 'stpo AF-7Q2K' }, context);
    expect((await lastReply()).text).toContain('This was not understood:\n\n> stpo AF-7Q2K');
    await ownerWrites({ subject: 'Notes', text: 'Call Ines on Monday.' }, context);
    expect(await replies()).toHaveLength(1);
  });
});

describe('what is not proved to be the owner’s', () => {
  it.each([
    ['an address that nothing vouches for', { server: 'none' }],
    ['an address that the provider calls forged', { server: 'fail' }],
    ['somebody else', { from: 'Mallory <mallory@evil.example>', server: 'none' }],
    ['somebody else who is who they are', { from: 'mallory@vale.example', server: 'pass' }],
  ] as const)('does nothing, is not answered, and is shown: %s', async (_what, forged) => {
    const { request } = await owed();
    const emailId = await ownerWrites(
      { subject: `send ${request.code}`, text: `stop ${request.code}`, ...forged },
      context,
    );
    expect(await fresh(request)).toMatchObject({ state: 'planned', approvedDigest: null });
    expect(await replies()).toEqual([]);
    expect(await commands(emailId)).toEqual([
      ['send', request.code, 'refused'],
      ['stop', request.code, 'refused'],
    ]);
    const refused = await listRefusedCommands(context.store.ledger, context.ownerId, new Date(0));
    expect(refused).toMatchObject([{ verb: 'send' }, { verb: 'stop' }]);
    expect(refused[0]?.reason).not.toBe('');
  });

  it('is not proved by the token of another email, nor by the id of an email to somebody else', async () => {
    const { request, notice } = await owed();
    const token = /stop%20AF-\w{4}%20([A-Z2-7]{12})/.exec(await linkFor(notice, 'stop'))![1]!;
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    await ownerWrites({ subject: `stop ${request.code} ${wrong}`, server: 'none' }, context);
    await context.store.ledger.outgoing.update({ where: { id: request.id }, data: { state: 'sent' } });
    await ownerWrites({ subject: 'pause', server: 'none', inReplyTo: request.messageId }, context);
    expect(await replies()).toEqual([]);
    expect((await findOwner(context.store.ledger, context.ownerId)).paused).toBeNull();
  });

  it('is not proved by a token when the provider says that the mail is forged', async () => {
    const { request, notice } = await owed();
    await ownerFollows(await linkFor(notice, 'stop'), context, { server: 'fail' });
    expect(await fresh(request)).toMatchObject({ state: 'planned' });
  });

  it('is no command at all when a machine answers, when it is ours, or goes to somebody else too', async () => {
    const { request, notice } = await owed();
    const subject = `stop ${request.code}`;
    await ownerWrites({ subject, headers: ['Auto-Submitted: auto-replied'] }, context);
    await ownerWrites({ subject, headers: [`X-Reply-Ref: ${notice.id}`] }, context);
    await ownerWrites(
      { subject, to: `${sandboxIdentity.inboxAddress}, a.friend@elsewhere.example` },
      context,
    );
    expect(await fresh(request)).toMatchObject({ state: 'planned' });
    expect(await context.store.ledger.command.count()).toBe(0);
    expect(await replies()).toEqual([]);
  });
});
