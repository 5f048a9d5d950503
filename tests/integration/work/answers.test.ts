import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { applicationCodes } from '../../../src/store/codes.ts';
import { listJournal } from '../../../src/store/journal.ts';
import { listOutgoing, type OutgoingRow } from '../../../src/store/outgoing.ts';
import { forgetOwner } from '../../../src/store/owners.ts';
import { removeEntry } from '../../../workers/journal/change-entry.ts';
import { mergeApplications } from '../../../workers/merge-applications.ts';
import { understandEmail } from '../../../workers/understand-email.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeIn, comeInRaw, type Mail } from '../../_util/mail-to-afterword.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const INES = 'Ines Corvi <ines.corvi@tidewater.example>';
const ADDRESS = 'ines.corvi@tidewater.example';
const FEEDBACK =
  'Hi Robin,\n\nyour system design answers were strong, but the SQL part was too slow.\n\nThe other candidate had run a data platform before.';
let database: TestDatabase;
let context: Context;

beforeAll(async () => {
  database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } };
  context = await openContext(settingsFor(servers, { MODE_FEEDBACK_REQUEST: 'approve' }));
}, 120_000);

afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

beforeEach(() => forgetOwner(context.store.ledger, context.ownerId));

const decision = (company: string, role: string, from = INES): Mail => ({
  from,
  subject: `Your application for ${role} at ${company}`,
  text: `Dear Robin,\n\nThank you for speaking with us last week about the ${role} role at ${company}. Unfortunately, we have decided not to move forward with your application.\n\nBest wishes,\n${from.split(' <')[0]}\n${company}`,
  daysAgo: 3,
});

const outbox = () => listOutgoing(context.store.ledger, context.ownerId);
const emailOf = (id: string) =>
  context.store.ledger.email.findUniqueOrThrow({
    where: { id },
    omit: { raw: true },
    include: { outcomes: true, feedback: true },
  });
const suppressed = async () =>
  (await context.store.ledger.suppression.findMany({ where: { ownerId: context.ownerId } }))
    .map(({ address, because }) => `${address}: ${because}`)
    .sort();
const fresh = async ({ id }: OutgoingRow) =>
  context.store.ledger.outgoing.findUniqueOrThrow({ where: { id }, omit: { mime: true } });

/** A request to the person who wrote the decision. */
async function planned(company: string, role: string, from = INES): Promise<OutgoingRow> {
  const emailId = await comeIn(decision(company, role, from), context);
  const request = (await outbox()).find((row) => row.emailId === emailId && row.kind === 'feedback_request');
  if (!request) throw new Error(`nothing is planned after the decision of ${company}`);
  return request;
}

/** The same, left a day ago. */
async function asked(
  company: string,
  role: string,
  { from = INES, state = 'sent' }: { from?: string; state?: 'sent' | 'uncertain' } = {},
): Promise<OutgoingRow> {
  const request = await planned(company, role, from);
  const handoffAt = new Date(context.now().getTime() - DAY_MS);
  const data = { state, handoffAt, sentAt: state === 'sent' ? handoffAt : null };
  await context.store.ledger.outgoing.update({ where: { id: request.id }, data });
  return request;
}

const answer = (request: OutgoingRow, text: string, more: Partial<Mail> = {}) =>
  comeIn({ from: INES, subject: `Re: ${request.subject}`, text, ...more }, context);

it('files feedback that the owner asked for themselves, once, with its lesson', async () => {
  await comeIn(decision('Tidewater', 'Data Engineer'), context);
  const mail: Mail = {
    from: INES,
    subject: 'Re: Your application for Data Engineer at Tidewater',
    text: `Hi Robin,\n\nyou asked for feedback on your interview, and I am happy to give it.\n\n${FEEDBACK.split('\n\n').slice(1).join('\n\n')}\n\nInes`,
    daysAgo: 1,
  };
  const first = await comeIn(mail, context);
  await comeIn({ ...mail, daysAgo: 0 }, context);
  const kept = await context.store.ledger.feedback.findMany({ where: { ownerId: context.ownerId } });
  expect(kept).toMatchObject([{ emailId: first, outgoingId: null, fromAddress: ADDRESS }]);
  expect(kept[0]?.applicationId).toBeTruthy();
  const lessons = await listJournal(context.store.ledger, context.ownerId, 'lesson');
  expect(lessons).toMatchObject([{ about: expect.stringContaining('Ines Corvi') }]);
});

describe('feedback', () => {
  it('is filed word for word, with its application, person and request', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const signed = `${FEEDBACK}\n\nBest regards,\nInes Corvi\nTidewater\n\nOn Tuesday Robin Vale <robin@vale.example> wrote:\n> May I ask a small favour?`;
    const email = await emailOf(await answer(request, signed));
    expect(email).toMatchObject({
      applicationId: request.applicationId,
      answersId: request.id,
      answer: 'feedback',
      outcomes: [{ label: 'feedback_reply', review: false }],
      feedback: {
        text: FEEDBACK,
        fromName: 'Ines Corvi',
        fromAddress: ADDRESS,
        applicationId: request.applicationId,
        outgoingId: request.id,
      },
    });
  });

  it('teaches a lesson, once, with who said it; one that its owner drops stays away', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const emailId = await answer(request, FEEDBACK);
    const { ledger } = context.store;
    const [lesson, ...more] = await listJournal(ledger, context.ownerId);
    expect(more).toEqual([]);
    expect(lesson).toMatchObject({
      kind: 'lesson',
      text: 'your system design answers were strong, but the SQL part was too slow. The other candidate had run a data platform before.',
      about: 'Ines Corvi, Tidewater',
      applicationId: request.applicationId,
    });

    const other = await planned('Kestrel', 'Crane Operator');
    const codes = await applicationCodes(ledger, context.ownerId);
    const [into, gone] = [other.applicationId!, request.applicationId!];
    await mergeApplications([codes.get(into)!, codes.get(gone)!], context);
    expect(await listJournal(ledger, context.ownerId)).toMatchObject([
      { id: lesson!.id, applicationId: into },
    ]);
    expect((await emailOf(emailId)).feedback).toMatchObject({ applicationId: into });

    await removeEntry(ledger, lesson!.code, context);
    await ledger.email.update({ where: { id: emailId }, data: { state: 'received' } });
    await understandEmail({ emailId }, context);
    expect((await emailOf(emailId)).feedback).not.toBeNull();
    expect(await listJournal(ledger, context.ownerId)).toEqual([]);
  });

  it('ends what else would ask that person for that application, and nothing of another', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const other = await planned('Kestrel', 'Crane Operator');
    const asksAgain = await context.store.ledger.outgoing.update({
      where: { id: other.id },
      data: { applicationId: request.applicationId, kind: 'open_door' },
    });
    const elsewhere = await planned('Marram', 'Quay Clerk');
    await answer(request, FEEDBACK);
    expect((await fresh(asksAgain as never)).state).toBe('cancelled');
    expect((await fresh(elsewhere)).state).toBe('planned');
  });

  it('in a forward of the owner, in the text, counts as well', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const sentAt = context.now();
    const raw = [
      'Authentication-Results: mx.inbox.example; dmarc=pass header.from=vale.example',
      'From: Robin Vale <robin@vale.example>',
      `To: ${sandboxIdentity.inboxAddress}`,
      `Subject: Fwd: ${request.subject}`,
      `Date: ${sentAt.toUTCString()}`,
      'Message-ID: <forward.1@vale.example>',
      '',
      '---------- Forwarded message ---------',
      `From: ${INES}`,
      `Date: ${new Date(sentAt.getTime() - 60_000).toUTCString()}`,
      `Subject: Re: ${request.subject}`,
      'To: Robin Vale <robin@vale.example>',
      '',
      FEEDBACK,
    ];
    const email = await emailOf(await comeInRaw(Buffer.from(raw.join('\r\n')), context));
    expect(email).toMatchObject({
      provenance: 'owner-forward',
      answer: 'feedback',
      feedback: { text: FEEDBACK },
    });
    // The same answer also comes by the owner's filter.
    await answer(request, FEEDBACK);
    expect(await context.store.ledger.feedback.count({ where: { ownerId: context.ownerId } })).toBe(1);
  });

  it('shows that an uncertain request left', async () => {
    const request = await asked('Tidewater', 'Harbour Planner', { state: 'uncertain' });
    await answer(request, FEEDBACK);
    expect(await fresh(request)).toMatchObject({ state: 'sent', settledBy: 'reply' });
  });

  it('is acted on once, however often the job runs', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const emailId = await answer(request, FEEDBACK);
    const before = (await outbox()).map(({ id, state }) => ({ id, state }));
    expect(await understandEmail({ emailId }, context)).toMatchObject({ status: 'skipped' });
    expect((await outbox()).map(({ id, state }) => ({ id, state }))).toEqual(before);
    expect(await context.store.ledger.feedback.count({ where: { ownerId: context.ownerId } })).toBe(1);
  });
});

describe('kind words', () => {
  it('are an answer without feedback', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const words = 'Thank you for your kind note. We will keep you in mind for other roles. All the best!';
    const email = await emailOf(await answer(request, words));
    expect(email).toMatchObject({
      answer: 'warm',
      asksSomething: false,
      feedback: null,
      outcomes: [{ label: 'feedback_reply', review: false }],
    });
  });
});

describe('a wish to be left alone', () => {
  it('ends everything to that person at once: every address of theirs, every application', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const privately = 'Ines Corvi <ines.corvi@gmail.com>';
    const [own, other, jos] = [
      await planned('Kestrel', 'Crane Operator'),
      await planned('Marram', 'Quay Clerk', privately),
      await planned('Gannet', 'Pilot', 'Jo Marsh <jo.marsh@gannet.example>'),
    ];
    const email = await emailOf(await answer(request, 'Nein danke, bitte keine weiteren Mails.'));
    expect(email).toMatchObject({
      answer: 'opt_out',
      outcomes: [{ label: 'status_update', review: false }],
    });
    expect(await suppressed()).toEqual(['ines.corvi@gmail.com: opt_out', `${ADDRESS}: opt_out`]);
    for (const row of [own, other])
      expect(await fresh(row)).toMatchObject({
        state: 'cancelled',
        reason: expect.stringContaining('asked not to be written to again'),
      });
    expect((await fresh(jos)).state).toBe('planned');
  });

  it('keeps the person from being asked after a later decision', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    await answer(request, 'No');
    await comeIn(decision('Kestrel', 'Crane Operator'), context);
    const open = (await outbox()).filter(
      ({ kind, state }) => kind === 'feedback_request' && ['planned', 'waiting'].includes(state),
    );
    expect(open).toEqual([]);
  });

  it('that is forged does nothing, and is shown to the owner', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const waiting = await planned('Kestrel', 'Crane Operator');
    await context.store.ledger.outgoing.update({ where: { id: waiting.id }, data: { state: 'waiting' } });
    const forge = (auth: string) =>
      comeInRaw(
        Buffer.from(
          [
            `Authentication-Results: mx.inbox.example; ${auth} header.from=tidewater.example`,
            `From: ${INES}`,
            `To: ${sandboxIdentity.inboxAddress}`,
            `Subject: Re: ${request.subject}`,
            `Date: ${context.now().toUTCString()}`,
            `Message-ID: <${auth}@elsewhere.example>`,
            '',
            'Please do not contact me again.',
          ].join('\r\n'),
        ),
        context,
      );
    expect(await emailOf(await forge('dmarc=fail'))).toMatchObject({
      answersId: null,
      answer: null,
      outcomes: [{ review: true }],
    });
    expect(await fresh(waiting)).toMatchObject({ state: 'waiting' });

    // Nothing proves it, and nothing says that it is a lie: nobody is silenced, and nothing leaves unread.
    expect(await emailOf(await forge('dmarc=none'))).toMatchObject({
      answer: null,
      outcomes: [{ review: true }],
    });
    expect(await suppressed()).toEqual([]);
    expect(await fresh(waiting)).toMatchObject({ state: 'planned', mode: 'approve' });

    expect(await emailOf(await forge('dmarc=pass'))).toMatchObject({
      answer: 'opt_out',
      provenance: 'reply',
    });
    expect(await suppressed()).toEqual([`${ADDRESS}: opt_out`]);
    expect((await fresh(waiting)).state).toBe('cancelled');
  });
});

describe('a wish to be left alone that answers nothing of ours', () => {
  const WISH = 'Hi Robin,\n\nPlease do not write to me any more.\n\nInes Corvi';
  const says = (text: string, more: Partial<Mail> = {}) =>
    comeIn({ from: INES, subject: 'Re: Our talk', text, ...more }, context);

  it('ends everything to that contact, and decides nothing else', async () => {
    const [request, other] = [
      await planned('Tidewater', 'Harbour Planner'),
      await planned('Kestrel', 'Crane Operator'),
    ];
    const email = await emailOf(await says(WISH));
    expect(email).toMatchObject({ answersId: null, outcomes: [{ label: 'status_update', review: false }] });
    expect(await suppressed()).toEqual([`${ADDRESS}: opt_out`]);
    for (const row of [request, other])
      expect(await fresh(row)).toMatchObject({
        state: 'cancelled',
        reason: 'asked not to be written to again: "Please do not write to me any more."',
      });
    const applications = await context.store.ledger.application.findMany({
      where: { ownerId: context.ownerId },
    });
    expect(applications).toHaveLength(2);
  });

  it('belongs to the one application that they took part in', async () => {
    const { applicationId } = await planned('Tidewater', 'Harbour Planner');
    expect(await emailOf(await says(WISH))).toMatchObject({ applicationId });
    expect((await outbox()).filter(({ kind }) => kind === 'feedback_request')).toMatchObject([
      { state: 'cancelled' },
    ]);
  });

  it('keeps a decision that it comes with from being answered', async () => {
    const { text, ...rest } = decision('Tidewater', 'Harbour Planner');
    const wish = 'Please do not contact me again.';
    const emailId = await comeIn(
      { ...rest, text: text.replace('Best wishes', `${wish}\n\nBest wishes`) },
      context,
    );
    await planned('Kestrel', 'Crane Operator', 'Jo Marsh <jo.marsh@kestrel.example>');
    const after = await comeIn({ ...decision('Kestrel', 'Quay Clerk'), daysAgo: 0 }, context);
    for (const id of [emailId, after]) {
      expect((await emailOf(id)).outcomes).toMatchObject([{ label: 'rejection' }]);
      const open = (await outbox()).filter(({ emailId: of, state }) => of === id && state !== 'cancelled');
      expect(open).toEqual([]);
    }
  });

  it.each([
    ['a bare no', 'Hi Robin,\n\nNo thanks.\n\nInes', INES],
    ["a letter's formula", 'Thank you, all is noted. Please do not reply to this email.\n\nInes', INES],
    ["a stranger's", WISH, 'Max Stranger <max@elsewhere.example>'],
  ])('is not %s', async (_, text, from) => {
    await planned('Tidewater', 'Harbour Planner');
    await says(text, { from });
    expect(await suppressed()).toEqual([]);
  });

  it('that nothing proves waits for the owner, and one that is forged does nothing', async () => {
    await planned('Tidewater', 'Harbour Planner');
    const waiting = await planned('Kestrel', 'Crane Operator');
    await context.store.ledger.outgoing.update({ where: { id: waiting.id }, data: { state: 'waiting' } });
    const say = (auth: string) => comeInRaw(directly(auth), context);
    const directly = (auth: string) =>
      Buffer.from(
        [
          `Authentication-Results: mx.inbox.example; ${auth} header.from=tidewater.example`,
          `From: ${INES}`,
          `To: ${sandboxIdentity.inboxAddress}`,
          'Subject: Re: Our talk',
          `Date: ${context.now().toUTCString()}`,
          `Message-ID: <${auth}@elsewhere.example>`,
          '',
          WISH,
        ].join('\r\n'),
      );
    await say('dmarc=fail');
    expect(await fresh(waiting)).toMatchObject({ state: 'waiting' });
    await say('dmarc=none');
    expect(await suppressed()).toEqual([]);
    expect(await fresh(waiting)).toMatchObject({ state: 'planned', mode: 'approve' });
    await say('dmarc=pass');
    expect(await suppressed()).toEqual([`${ADDRESS}: opt_out`]);
  });
});

const bounce = (
  request: OutgoingRow,
  { action, status, said }: Record<'action' | 'status' | 'said', string>,
) =>
  Buffer.from(
    [
      'Received: from mx.vale.example by mx.inbox.example; Tue, 10 Mar 2026 09:12:00 +0000',
      'From: Mail Delivery System <MAILER-DAEMON@mx.vale.example>',
      'To: robin@vale.example',
      'Subject: Undelivered Mail Returned to Sender',
      `Date: ${context.now().toUTCString()}`,
      `Message-ID: <${status}@mx.vale.example>`,
      'Auto-Submitted: auto-replied',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      '',
      'Your message could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.vale.example',
      '',
      `Final-Recipient: rfc822; ${request.toAddress}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: smtp; ${said}`,
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      request.mime.toString('latin1'),
      '--b--',
      '',
    ].join('\r\n'),
  );

describe('a bounce', () => {
  it('for good ends the address, and tells the owner', async () => {
    const request = await asked('Tidewater', 'Harbour Planner', { state: 'uncertain' });
    const waiting = await planned('Kestrel', 'Crane Operator');
    const failure = { action: 'failed', status: '5.1.1', said: '550 5.1.1 User unknown' };
    const email = await emailOf(await comeInRaw(bounce(request, failure), context));
    expect(email).toMatchObject({
      applicationId: request.applicationId,
      answersId: request.id,
      answer: 'bounce',
      outcomes: [{ label: 'status_update', review: false }],
    });
    expect(await suppressed()).toEqual([`${ADDRESS}: bounce`]);
    expect((await fresh(waiting)).state).toBe('cancelled');
    expect(await fresh(request)).toMatchObject({ state: 'sent', settledBy: 'bounce' });
    const notices = (await outbox()).filter(({ kind }) => kind === 'owner_notice');
    expect(notices).toMatchObject([{ state: 'waiting', toAddress: 'robin@vale.example' }]);
    expect(notices[0]!.text).toContain('User unknown');
    expect(notices[0]!.text).toContain(ADDRESS);
  });

  it('that may pass is written down and nothing else', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const waiting = await planned('Kestrel', 'Crane Operator');
    const delay = { action: 'delayed', status: '4.4.1', said: 'connection timed out' };
    expect(await emailOf(await comeInRaw(bounce(request, delay), context))).toMatchObject({
      answer: 'bounce',
    });
    expect(await suppressed()).toEqual([]);
    expect((await fresh(waiting)).state).toBe('planned');
    expect((await outbox()).filter(({ kind }) => kind === 'owner_notice')).toEqual([]);
  });
});

describe('an out-of-office answer', () => {
  it('moves what waits for that person, and ends nothing', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const waiting = await planned('Kestrel', 'Crane Operator');
    const soon = new Date(context.now().getTime() + 60_000);
    await context.store.ledger.outgoing.update({
      where: { id: waiting.id },
      data: { state: 'waiting', sendAt: soon },
    });
    const back = new Date(context.now().getTime() + 14 * DAY_MS);
    const day = back.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/London',
    });
    const text = `Thank you for your message. I am on annual leave and will be back on ${day}.`;
    const email = await emailOf(await answer(request, text, { subject: 'Automatic reply: your message' }));
    expect(email).toMatchObject({
      answer: 'out_of_office',
      outcomes: [{ label: 'status_update', review: false }],
    });

    const moved = await fresh(waiting);
    expect(moved.state).toBe('waiting');
    expect(moved.sendAt.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })).toBe(
      back.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }),
    );
    const contact = await context.store.ledger.contact.findFirstOrThrow({ where: { address: ADDRESS } });
    expect(contact.awayUntil).toEqual(moved.sendAt);
    expect(await suppressed()).toEqual([]);
  });
});

describe('an answer in the thread of their own email', () => {
  const WARM = 'Hi Robin,\n\nThank you for your kind note. We will keep you in mind.\n\nInes';
  const theirs = (company: string, role: string) => `Re: Your application for ${role} at ${company}`;

  /** A request that began a thread of its own, as it does after a forward in the text. */
  async function askedAnew(): Promise<OutgoingRow> {
    const request = await asked('Tidewater', 'Harbour Planner');
    const data = { subject: 'A question about our talk', inReplyTo: null, referenceIds: [] };
    await context.store.ledger.outgoing.update({ where: { id: request.id }, data });
    return request;
  }

  it('answers ours when nothing else is open with them', async () => {
    const request = await askedAnew();
    const email = await answer(request, WARM, { subject: theirs('Tidewater', 'Harbour Planner') });
    expect(await emailOf(email)).toMatchObject({
      answersId: request.id,
      answer: 'warm',
      matchReason: expect.stringContaining('nothing else is open'),
      applicationId: request.applicationId,
    });
  });

  it('answers nothing while another application goes on with them', async () => {
    const request = await askedAnew();
    const text =
      'Dear Robin,\n\nWe would like to invite you to an interview for the Quay Clerk role at Kestrel on Monday at 10:00.\n\nInes Corvi\nKestrel';
    await comeIn({ from: INES, subject: 'Interview for Quay Clerk at Kestrel', text }, context);
    const email = await answer(request, WARM, { subject: theirs('Tidewater', 'Harbour Planner') });
    expect(await emailOf(email)).toMatchObject({ answersId: null, answer: null });
  });
});

describe('something else that answers', () => {
  it('keeps the word of the classifier, and says that it asks', async () => {
    const request = await asked('Tidewater', 'Harbour Planner');
    const text =
      'Hi Robin,\n\nwe have a second opening and would like to invite you to an interview for it. Would you be available next Tuesday at 10:00?\n\nBest,\nInes';
    const email = await emailOf(await answer(request, text));
    expect(email).toMatchObject({
      applicationId: request.applicationId,
      answer: 'other',
      asksSomething: true,
      outcomes: [{ label: 'interview_invitation' }],
    });
  });

  it('is not a new email of the same person', async () => {
    await asked('Tidewater', 'Harbour Planner');
    const text =
      'Dear Robin,\n\nwe would like to invite you to an interview for the Quay Master role at Tidewater. Would you be available next Tuesday at 10:00?\n\nBest,\nInes';
    const invitation = { from: INES, subject: 'Interview for Quay Master', text };
    expect(await emailOf(await comeIn(invitation, context))).toMatchObject({ answersId: null, answer: null });
  });
});
