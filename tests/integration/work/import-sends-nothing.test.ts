import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { planOutgoing } from '../../../src/core/plan/plan-outgoing.ts';
import { sampleEmails } from '../../../src/sandbox/sample-emails.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { applicationCodes } from '../../../src/store/codes.ts';
import { findHistory } from '../../../src/store/histories.ts';
import { listOutgoing, type OutgoingRow } from '../../../src/store/outgoing.ts';
import { forgetOwner } from '../../../src/store/owners.ts';
import { listWaiting } from '../../../src/store/review.ts';
import { claimIfAllowed } from '../../../workers/claim-if-allowed.ts';
import { planApplication } from '../../../workers/plan-application.ts';
import { planStayInTouch } from '../../../workers/plan-stay-in-touch.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { importMails } from '../../_util/import-mails.ts';
import { comeIn, type Mail, rawOf } from '../../_util/mail-to-afterword.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const INES = 'Ines Corvi <ines.corvi@tidewater.example>';
const ADDRESS = 'ines.corvi@tidewater.example';

let database: TestDatabase;
let context: Context;

beforeAll(async () => {
  database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } };
  const auto = { MODE_FEEDBACK_REQUEST: 'auto', MODE_FEEDBACK_THANKS: 'auto', MODE_STAY_IN_TOUCH: 'auto' };
  context = await openContext(settingsFor(servers, auto));
}, 120_000);

afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

beforeEach(() => forgetOwner(context.store.ledger, context.ownerId));

let nextUid = 1;
const imported = (mails: readonly Mail[]) =>
  importMails(
    mails.map((mail) => rawOf(mail, 10_000 + nextUid++, context.now())),
    context,
  );
const outbox = () => listOutgoing(context.store.ledger, context.ownerId);
const onlyApplication = async () =>
  context.store.ledger.application.findFirstOrThrow({ where: { ownerId: context.ownerId } });

/** A no of a person who met the owner: for a fresh one that comes in by the inbox, a request is owed. */
const decision = (daysAgo = 1): Mail => ({
  from: INES,
  subject: 'Your application for Harbour Planner at Tidewater',
  text: 'Dear Robin,\n\nThank you for speaking with us last week about the Harbour Planner role at Tidewater. Unfortunately, we have decided not to move forward with your application.\n\nBest wishes,\nInes Corvi\nTidewater',
  daysAgo,
});

/** A request that left for the no of somebody, a day ago. */
async function asked(): Promise<OutgoingRow> {
  await comeIn(decision(3), context);
  const request = (await outbox()).find(({ kind }) => kind === 'feedback_request') as OutgoingRow;
  const handoffAt = new Date(context.now().getTime() - DAY_MS);
  const data = { state: 'sent', handoffAt, sentAt: handoffAt };
  await context.store.ledger.outgoing.update({ where: { id: request.id }, data });
  return request;
}

describe('an imported mail', () => {
  it('leads to no email of ours, be it as fresh and as sure as can be', async () => {
    await imported([decision()]);
    expect(await onlyApplication()).toMatchObject({ stage: 'rejected' });
    expect(await outbox()).toEqual([]);
    // The same one that comes in by the inbox does.
    await forgetOwner(context.store.ledger, context.ownerId);
    await comeIn(decision(), context);
    expect((await outbox()).map(({ kind }) => kind)).toContain('feedback_request');
  });

  it('leads to none when its application is looked at again, nor to a hello in the year after', async () => {
    await imported([decision()]);
    const { ledger, inTurn } = context.store;
    const { id } = await onlyApplication();
    await inTurn(context.ownerId, (tx) => planApplication(tx, id, context));
    const history = await findHistory(ledger, id, context.now());
    const { refusals } = planOutgoing(history, { ...context.config.policy, paused: null }, context.now());
    expect(
      refusals[0]?.guards
        .filter(({ ok, otherwise }) => !ok && otherwise === 'refuse')
        .map(({ name }) => name),
    ).toEqual(['not_imported']);

    const later = new Date(context.now().getTime() + 50 * DAY_MS);
    const win = { kind: 'win', text: 'I passed the exam for harbour pilots last week, with honours.' };
    await ledger.journalEntry.create({ data: { ...win, ownerId: context.ownerId, createdAt: later } });
    const look = () => planStayInTouch({ applicationId: id }, { ...context, now: () => later });
    await look();
    expect(await outbox()).toEqual([]);
    // The same one that came in by the inbox leads to a hello.
    await ledger.mailbox.updateMany({ data: { kind: 'inbox' } });
    await look();
    expect((await outbox()).map(({ kind }) => kind)).toContain('stay_in_touch');
  });

  it('stops at the moment of sending what rests on it', async () => {
    await comeIn(decision(), context);
    const request = (await outbox()).find(({ kind }) => kind === 'feedback_request') as OutgoingRow;
    await context.store.ledger.mailbox.updateMany({ data: { kind: 'import' } });
    const approved = { state: 'waiting', approvedDigest: request.digest, approvedAt: context.now() };
    await context.store.ledger.outgoing.update({ where: { id: request.id }, data: approved });
    expect(await claimIfAllowed({ ...request, state: 'waiting' }, context)).toMatchObject({
      refused: expect.stringMatching(/imported/),
    });
  });

  it('is told of and asked for by nobody: every sample at once, a year old', async () => {
    await importMails(
      sampleEmails(context.now()).map(({ raw }) => Buffer.from(raw, 'latin1')),
      context,
    );
    expect(await context.store.ledger.application.count()).toBeGreaterThan(5);
    expect(await outbox()).toEqual([]);
  });

  it('commands nothing, though the owner wrote it, and is no entry of the journal', async () => {
    const { id } = (await asked()) as OutgoingRow;
    const { inboxAddress, ownerAddresses } = sandboxIdentity;
    const mail = (text: string, subject: string) =>
      Buffer.from(
        `From: Robin Vale <${ownerAddresses[0]}>\r\nTo: ${inboxAddress}\r\nSubject: ${subject}\r\nDate: ${context.now().toUTCString()}\r\nMessage-ID: <${subject}@vale.example>\r\nAuthentication-Results: mx.inbox.example; dmarc=pass header.from=vale.example\r\n\r\n${text}\r\n`,
      );
    await importMails(
      [mail('win: I ran ten miles', 'one'), mail('pause', 'two'), mail('status', 'three')],
      context,
    );
    const { ledger } = context.store;
    expect(await ledger.command.count()).toBe(0);
    expect(await ledger.journalEntry.count()).toBe(0);
    expect((await outbox()).filter(({ kind }) => kind === 'command_reply')).toEqual([]);
    expect(await ledger.outgoing.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'sent' });
  });
});

describe('what an imported mail tells', () => {
  it('is feedback, filed word for word, without thanks', async () => {
    const request = await asked();
    const before = (await outbox()).length;
    const text = 'Hi Robin,\n\nyour system design answers were strong, but the SQL part was too slow.';
    await imported([{ from: INES, subject: `Re: ${request.subject}`, text, daysAgo: 0 }]);
    expect(await context.store.ledger.feedback.findMany()).toMatchObject([{ text, outgoingId: request.id }]);
    expect(await outbox()).toHaveLength(before);
  });

  it('is a wish to be left alone, which stands from now on', async () => {
    await imported([
      decision(200),
      {
        from: INES,
        subject: 'Please',
        text: 'Hello Robin,\n\nplease do not write to me again.\n\nInes',
        daysAgo: 190,
      },
    ]);
    expect(await context.store.ledger.suppression.findMany()).toMatchObject([
      { address: ADDRESS, because: 'opt_out' },
    ]);
    expect(await outbox()).toEqual([]);
  });

  it('is that an address does not work, of which the owner is not told', async () => {
    const request = await asked();
    const before = (await outbox()).length;
    const bounce = readFileSync(new URL('../../fixtures/bounces/postfix.eml', import.meta.url), 'latin1');
    const ids = [...bounce.matchAll(/^Message-I[Dd]: *(<[^>]+>)/gm)].map((match) => match[1] as string);
    const recipients = /Final-Recipient: rfc822; *(\S+)/.exec(bounce)?.[1] as string;
    const ofOurs = bounce.replaceAll(ids.at(-1) as string, request.messageId).replaceAll(recipients, ADDRESS);
    await importMails([Buffer.from(ofOurs, 'latin1')], context);
    expect(await context.store.ledger.suppression.findMany()).toMatchObject([
      { address: ADDRESS, because: 'bounce' },
    ]);
    expect(await outbox()).toHaveLength(before);
  });

  it('takes back what was planned on an older word', async () => {
    await comeIn(decision(3), context);
    await imported([
      {
        from: INES,
        subject: 'Good news about Harbour Planner at Tidewater',
        text: 'Dear Robin,\n\nwe would like to invite you to an interview for the Harbour Planner role at Tidewater next Tuesday at 10:00.\n\nBest wishes,\nInes Corvi\nTidewater',
        daysAgo: 1,
      },
    ]);
    const request = (await outbox()).find(({ kind }) => kind === 'feedback_request');
    expect(request).toMatchObject({ state: 'superseded' });
  });

  it('counts for a mail that comes in later, which is judged as any other', async () => {
    await imported([
      {
        from: INES,
        subject: 'Interview for Harbour Planner at Tidewater',
        text: 'Dear Robin,\n\nthank you for the interview for the Harbour Planner role at Tidewater on Monday. We will be in touch soon.\n\nInes Corvi\nTidewater',
        daysAgo: 9,
      },
    ]);
    const { text } = decision();
    const plain = {
      ...decision(),
      text: text.replace('speaking with us last week about', 'your interest in'),
    };
    await comeIn(plain, context);
    const requests = (await outbox()).filter(({ kind }) => kind === 'feedback_request');
    expect(requests).toMatchObject([{ toAddress: ADDRESS }]);
    expect((await applicationCodes(context.store.ledger, context.ownerId)).size).toBe(1);
  });

  it('is asked about in the review when it is new, and of old mail only when told to', async () => {
    const unclear = (company: string, daysAgo: number): Mail => ({
      from: `Kim <kim@${company.toLowerCase()}.example>`,
      subject: `Your application at ${company}`,
      text: `Hello Robin,\n\nunfortunately the Crane Operator role at ${company} will be on hold for some of us, but do come to talk on Friday if you like.`,
      daysAgo,
    });
    await imported([unclear('Kestrel', 400), unclear('Wherry', 2)]);
    await context.store.ledger.outcome.updateMany({ data: { review: true } });
    const waiting = async (importedDays: number) =>
      (await listWaiting(context.store.ledger, context.ownerId, { importedDays })).map(
        ({ subject }) => subject,
      );
    expect(await waiting(30)).toEqual(['Your application at Wherry']);
    expect(await waiting(Number.POSITIVE_INFINITY)).toHaveLength(2);
  });
});
