import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { parseEmail } from '../../../src/mailbox/parse-email.ts';
import { outgoingDueBefore } from '../../../src/store/due-work.ts';
import { listIntroductions, noteIntroduction } from '../../../src/store/introductions.ts';
import { addJournalEntry, dropEntry, shareEntry } from '../../../src/store/journal.ts';
import { findOutgoing, listOutgoing, type OutgoingRow } from '../../../src/store/outgoing.ts';
import { forgetOwner } from '../../../src/store/owners.ts';
import { findSupporter, supportersDueForLetter } from '../../../src/store/supporters.ts';
import { addWish } from '../../../src/store/wishes.ts';
import { planSupporterLetter } from '../../../workers/plan-supporter-letter.ts';
import { sendOutgoing } from '../../../workers/send-outgoing.ts';
import {
  letSupporterGo,
  takeInSupporter,
  type Wanted,
} from '../../../workers/supporters/take-in-supporter.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { type FaultSmtpServer, startFaultSmtpServer } from '../../_util/fault-smtp-server.ts';
import { comeIn, comeInRaw, type Mail } from '../../_util/mail-to-afterword.ts';
import { ownerFollows, ownerWrites } from '../../_util/owner-mail.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const NOOR = 'noor@friend.example';
const NOORS = 'Noor Haddad <noor@friend.example>';
/** A Sunday evening, some hours before a week begins. */
const SUNDAY = new Date('2026-03-01T18:00:00Z');
let database: TestDatabase;
let smtp: FaultSmtpServer;
let context: Context;
let clock = SUNDAY;

beforeAll(async () => {
  database = await createTestDatabase();
  smtp = await startFaultSmtpServer({});
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: smtp.port } };
  const modes = { MODE_SUPPORTER_LETTER: 'auto', MODE_FEEDBACK_REQUEST: 'approve', HOLD_HOURS: '20' };
  context = await openContext(settingsFor(servers, modes), { now: () => clock });
}, 120_000);

afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await smtp[Symbol.asyncDispose]();
  await database.drop();
});

beforeEach(async () => {
  clock = SUNDAY;
  smtp.kept.length = 0;
  await forgetOwner(context.store.ledger, context.ownerId);
});

const all = () => listOutgoing(context.store.ledger, context.ownerId);
const letters = async () => (await all()).filter(({ kind }) => kind === 'supporter_letter');
const notices = async () => (await all()).filter(({ kind }) => kind === 'owner_notice');
const fresh = async ({ id }: OutgoingRow) => (await findOutgoing(context.store.ledger, id)) as OutgoingRow;
const supporter = async (address = NOOR) =>
  (await findSupporter(context.store.ledger, context.ownerId, address))!;
const isToOwner = ({ to }: { to: string[] }) => to.some((each) => each.includes('robin@vale.example'));
const toSupporters = () => smtp.kept.filter((kept) => !isToOwner(kept));

function takeIn(address = NOOR, wanted: Partial<Wanted> = {}) {
  const how = { name: 'Noor Haddad', every: 'week', language: 'en', ...wanted } as const;
  return context.store.inTurn(context.ownerId, (ledger) => takeInSupporter(ledger, address, how, context));
}

const wishFor = (company: string) =>
  addWish(context.store.ledger, context.ownerId, {
    kind: 'introduction',
    company,
    text: null,
    createdAt: clock,
  });

async function share(text: string): Promise<string> {
  const { ledger } = context.store;
  const entry = { kind: 'win', text, at: clock } as const;
  const id = (await addJournalEntry(ledger, context.ownerId, entry)) as string;
  await shareEntry(ledger, id, true);
  return id;
}

/** What due work would do at a moment: plans what is due, and sends until nothing is. */
async function workAt(at: Date): Promise<void> {
  clock = at;
  const { ledger } = context.store;
  for (const supporterId of await supportersDueForLetter(ledger, context.ownerId, clock))
    await planSupporterLetter({ supporterId }, context);
  for (let round = 0; round < 3; round++)
    for (const { id } of await outgoingDueBefore(ledger, context.ownerId, later(1)))
      await sendOutgoing({ outgoingId: id }, context);
}

const later = (ms: number) => new Date(clock.getTime() + ms);
const MONDAY = new Date('2026-03-02T10:00:00Z');

/** The first letter, approved and sent on its Monday. */
async function firstLetter(): Promise<OutgoingRow> {
  await takeIn();
  await wishFor('Marram');
  await workAt(MONDAY);
  const [letter] = await letters();
  await ownerWrites({ subject: `send ${letter!.code}` }, context);
  await workAt(later(60_000));
  const sent = await fresh(letter!);
  expect(sent.state).toBe('sent');
  return sent;
}

const answer = (letter: OutgoingRow, text: string, more: Partial<Mail> = {}) =>
  comeIn(
    { from: NOORS, subject: `Re: ${letter.subject}`, text, inReplyTo: letter.messageId, ...more },
    context,
  );
const emailOf = (id: string) =>
  context.store.ledger.email.findUniqueOrThrow({
    where: { id },
    omit: { raw: true },
    include: { outcomes: true, feedback: true },
  });

describe('the first letter to a supporter', () => {
  it('waits for the owner in any mode, and leaves once, by their word by email', async () => {
    await takeIn();
    await wishFor('Marram');
    await workAt(later(HOUR_MS));
    expect(await all()).toEqual([]);

    await workAt(MONDAY);
    const [letter] = await letters();
    expect(letter).toMatchObject({ state: 'planned', mode: 'approve', toAddress: NOOR });
    const notice = smtp.kept.find(isToOwner)!;
    const told = await parseEmail(Buffer.from(notice.raw, 'latin1'));
    expect(told.text).toContain('the first letter to each person waits for your word');
    for (const line of letter!.text.trimEnd().split('\n')) expect(told.text).toContain(`> ${line}`.trimEnd());
    await workAt(later(3 * DAY_MS));
    expect(toSupporters()).toEqual([]);

    const link = /(?<=<)mailto:[^>]*subject=send[^>]*/.exec(told.text)![0];
    await ownerFollows(link, context);
    await ownerFollows(link, context);
    await workAt(later(60_000));
    await workAt(later(60_000));
    expect(toSupporters()).toHaveLength(1);
    const sent = await parseEmail(Buffer.from(toSupporters()[0]!.raw, 'latin1'));
    expect(sent.from[0]).toEqual({ name: 'Robin Vale', address: 'robin@vale.example' });
    expect(sent.headers.some(({ name }) => name === 'auto-submitted')).toBe(false);
    expect(sent.text).toContain('an introduction at one of these: Marram');
  });

  it('is not approved by a word on another text', async () => {
    await takeIn();
    await wishFor('Marram');
    await workAt(MONDAY);
    const [letter] = await letters();
    await ownerWrites({ subject: `send ${letter!.code}` }, context);
    await ownerWrites(
      { subject: `edit ${letter!.code}`, text: 'Hi Noor,\n\nall is well.\n\nRobin' },
      context,
    );
    await workAt(later(2 * DAY_MS));
    expect(await fresh(letter!)).toMatchObject({ state: 'planned', approvedDigest: null });
    await ownerWrites({ subject: `send ${letter!.code}` }, context);
    await workAt(later(60_000));
    expect(toSupporters()).toHaveLength(1);
    expect(toSupporters()[0]!.raw).toContain('all is well.');
  });
});

describe('the letters after it', () => {
  it('are announced, held, and leave by themselves; one a week, with what is new', async () => {
    await firstLetter();
    await share('I gave a talk on tides.');
    await workAt(new Date('2026-03-09T10:00:00Z'));
    const second = (await letters())[1]!;
    expect(second).toMatchObject({ state: 'waiting', mode: 'auto' });
    expect(second.text).toContain('- I gave a talk on tides.');
    await workAt(later(19 * HOUR_MS));
    expect(toSupporters()).toHaveLength(1);
    await workAt(later(3 * HOUR_MS));
    expect(toSupporters()).toHaveLength(2);

    await workAt(later(DAY_MS));
    await workAt(new Date('2026-03-16T10:00:00Z'));
    expect((await letters()).at(-1)!.text).not.toContain('tides');
    expect(await letters()).toHaveLength(3);
  });

  it('are none when nothing is new and nothing is wished for', async () => {
    await firstLetter();
    await context.store.ledger.wish.updateMany({ data: { endedAt: clock } });
    await workAt(new Date('2026-03-09T10:00:00Z'));
    await workAt(new Date('2026-03-16T10:00:00Z'));
    expect(await letters()).toHaveLength(1);
  });

  it('are late once after a month without power', async () => {
    await firstLetter();
    await share('I gave a talk on tides.');
    await workAt(new Date('2026-04-10T10:00:00Z'));
    await workAt(later(DAY_MS));
    await workAt(later(HOUR_MS));
    expect(toSupporters()).toHaveLength(2);
  });

  it('ask the owner when something that they tell is not shared any more', async () => {
    await firstLetter();
    const id = await share('I gave a talk on tides.');
    await workAt(new Date('2026-03-09T10:00:00Z'));
    await dropEntry(context.store.ledger, id);
    await workAt(later(22 * HOUR_MS));
    expect((await letters())[1]).toMatchObject({
      state: 'planned',
      reason: 'it tells something of your journal that is not shared any more: edit it, or stop it',
    });
    expect(toSupporters()).toHaveLength(1);
  });

  it('that the owner stopped stay stopped', async () => {
    await firstLetter();
    await workAt(new Date('2026-03-09T10:00:00Z'));
    const second = (await letters())[1]!;
    await ownerWrites({ subject: `stop ${second.code}` }, context);
    await workAt(later(2 * DAY_MS));
    expect(await fresh(second)).toMatchObject({ state: 'cancelled' });
    expect(toSupporters()).toHaveLength(1);
    await workAt(new Date('2026-03-16T10:00:00Z'));
    expect(await letters()).toHaveLength(3);
  });

  it('that were put off leave when the owner said', async () => {
    await firstLetter();
    await workAt(new Date('2026-03-09T10:00:00Z'));
    const second = (await letters())[1]!;
    await ownerWrites({ subject: `snooze ${second.code} 3d` }, context);
    await workAt(later(2 * DAY_MS));
    expect(toSupporters()).toHaveLength(1);
    await workAt(later(1.5 * DAY_MS));
    expect(toSupporters()).toHaveLength(2);
  });
});

describe('a supporter who answers stop', () => {
  it('gets no more, is suppressed, and the owner is told once', async () => {
    const letter = await firstLetter();
    await workAt(new Date('2026-03-09T10:00:00Z'));
    const emailId = await answer(letter, 'Hi Robin,\n\nstop please.\n\nNoor');
    expect(await emailOf(emailId)).toMatchObject({ answer: 'opt_out', applicationId: null });
    expect(await supporter()).toMatchObject({
      leftAt: clock,
      leftReason: 'asked not to be written to again: "stop please."',
    });
    expect((await letters())[1]).toMatchObject({ state: 'cancelled' });
    expect(
      await context.store.ledger.suppression.findMany({ select: { address: true, because: true } }),
    ).toEqual([{ address: NOOR, because: 'opt_out' }]);
    await answer(letter, 'Please stop.');
    expect(await notices()).toMatchObject([{ subject: 'Noor Haddad gets no more letters' }]);

    await workAt(new Date('2026-03-16T10:00:00Z'));
    await workAt(new Date('2026-04-16T10:00:00Z'));
    expect(toSupporters()).toHaveLength(1);
    expect(await takeIn()).toMatchObject({
      problem: expect.stringContaining('is not to be written to any more: asked not to be written to again'),
    });
  });

  it('without proof gets no more letters either, and the owner may take them in again', async () => {
    await firstLetter();
    const raw = [
      'Authentication-Results: mx.inbox.example; dmarc=none header.from=friend.example',
      `From: ${NOORS}`,
      'To: jobs@inbox.example',
      'Subject: Re: How my search is going',
      `Date: ${clock.toUTCString()}`,
      'Message-ID: <stop@friend.example>',
      '',
      'Please do not write to me any more.',
    ];
    await comeInRaw(Buffer.from(raw.join('\r\n')), context);
    expect((await supporter()).leftAt).toEqual(clock);
    expect(await notices()).toMatchObject([
      { text: expect.stringContaining('Nothing proves that it was them who wrote this') },
    ]);
    expect(await takeIn()).toHaveProperty('letterAt');
  });

  it('before any letter is heard as well', async () => {
    await takeIn();
    await comeIn({ from: NOORS, subject: 'Letters', text: 'Please do not write to me any more.' }, context);
    expect((await supporter()).leftAt).toEqual(clock);
  });
});

describe('an address of a supporter that does not work', () => {
  it('ends it, and tells the owner once', async () => {
    const letter = await firstLetter();
    const report = [
      'From: Mail Delivery System <MAILER-DAEMON@mx.vale.example>',
      'To: robin@vale.example',
      'Subject: Undelivered Mail Returned to Sender',
      `Date: ${clock.toUTCString()}`,
      'Message-ID: <511@mx.vale.example>',
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
      `Final-Recipient: rfc822; ${NOOR}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      letter.mime.toString('latin1'),
      '--b--',
      '',
    ];
    const emailId = await comeInRaw(Buffer.from(report.join('\r\n')), context);
    expect(await emailOf(emailId)).toMatchObject({ answer: 'bounce', applicationId: null });
    expect((await supporter()).leftReason).toContain('the address does not work: ');
    expect(await notices()).toMatchObject([{ subject: `${NOOR} does not work` }]);
    await workAt(new Date('2026-03-16T10:00:00Z'));
    expect(toSupporters()).toHaveLength(1);
  });
});

describe('what a supporter answers', () => {
  const OFFER =
    'Hi Robin,\n\nI can introduce you to Ida, who leads the data team at Marram. Are you free for a call on Friday?\n\nNoor';

  it('is kept for the owner, touches no application, and notes the introduction that it offers', async () => {
    const letter = await firstLetter();
    const emailId = await answer(letter, OFFER);
    expect(await emailOf(emailId)).toMatchObject({
      answer: 'other',
      answersId: letter.id,
      applicationId: null,
      feedback: null,
      outcomes: [{ label: 'status_update', evidence: [{ rule: 'answer-of-a-supporter' }] }],
    });
    expect(await context.store.ledger.application.count()).toBe(0);
    expect(await listIntroductions(context.store.ledger, context.ownerId)).toMatchObject([
      { who: 'Noor Haddad', company: 'Marram', state: 'offered' },
    ]);
    expect((await supporter()).leftAt).toBeNull();
    const kinds = new Set((await all()).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['command_reply', 'hold_notice', 'supporter_letter']);
  });

  it('takes nothing back from an introduction that came further', async () => {
    const letter = await firstLetter();
    const { ledger } = context.store;
    const made = { who: 'Noor Haddad', company: 'Marram Ltd', state: 'made', at: clock } as const;
    await noteIntroduction(ledger, context.ownerId, made);
    await answer(letter, OFFER);
    expect(await listIntroductions(ledger, context.ownerId)).toMatchObject([{ state: 'made' }]);
  });

  it('is an ordinary email when somebody else writes it whom they passed the letter on to', async () => {
    const letter = await firstLetter();
    const emailId = await answer(
      letter,
      'Dear Robin,\n\nNoor sent me your note. We would like to invite you to an interview for the Data Engineer role at Marram on Monday at 10:00. Does that suit you?\n\nIda Brand\nMarram',
      {
        from: 'Ida Brand <ida.brand@marram.example>',
        subject: 'Interview for the Data Engineer role at Marram',
      },
    );
    expect(await emailOf(emailId)).toMatchObject({
      answersId: null,
      outcomes: [{ label: 'interview_invitation' }],
    });
    expect((await emailOf(emailId)).applicationId).not.toBeNull();
  });
});

describe('who is taken in', () => {
  it('is nobody of an application, nobody who is one already, and not the owner', async () => {
    await comeIn(
      {
        from: 'Ines Corvi <ines.corvi@tidewater.example>',
        subject: 'Your application for Harbour Planner at Tidewater',
        text: 'Dear Robin,\n\nThank you for your application for the Harbour Planner role at Tidewater. We have received it.\n\nInes Corvi\nTidewater',
      },
      context,
    );
    expect(await takeIn('ines.corvi@tidewater.example')).toMatchObject({
      problem: expect.stringContaining('takes part in an application of yours, AP-'),
    });
    expect(await takeIn('Robin@Vale.example')).toMatchObject({
      problem: 'robin@vale.example is your own address',
    });
    expect(await takeIn()).toMatchObject({ letterAt: new Date('2026-03-02T09:00:00Z') });
    expect(await takeIn('NOOR@friend.example')).toMatchObject({
      problem: expect.stringContaining('is a supporter already'),
    });
  });

  it('may be let go and taken in again; then the first letter waits anew', async () => {
    await firstLetter();
    await workAt(new Date('2026-03-09T10:00:00Z'));
    await context.store.inTurn(context.ownerId, (ledger) => letSupporterGo(ledger, NOOR, context));
    expect((await letters())[1]).toMatchObject({ state: 'cancelled', reason: 'ended by the owner' });
    await workAt(new Date('2026-03-16T10:00:00Z'));
    expect(await letters()).toHaveLength(2);
    expect(await takeIn()).toMatchObject({ letterAt: new Date('2026-03-23T09:00:00Z') });
    await workAt(new Date('2026-03-23T10:00:00Z'));
    expect((await letters())[2]).toMatchObject({ state: 'planned', mode: 'approve' });
  });
});

describe('a letter to a supporter', () => {
  it('says nothing of a search that is full of names', async () => {
    const said = (company: string, role: string, text: string, daysAgo: number): Mail => ({
      from: `Ines ${company} <ines@${company.toLowerCase()}.example>`,
      subject: `Your application for ${role} at ${company}`,
      text: `Dear Robin,\n\n${text}\n\nInes ${company}\nHead of Talent, ${company}`,
      daysAgo,
    });
    await comeIn(
      said(
        'Tidewater',
        'Harbour Planner',
        'Thank you for your application for the Harbour Planner role at Tidewater. We have received it.',
        20,
      ),
      context,
    );
    await comeIn(
      said(
        'Tidewater',
        'Harbour Planner',
        'Thank you for speaking with us last week about the Harbour Planner role at Tidewater. Unfortunately, we have decided not to move forward. Your SQL was too slow.',
        3,
      ),
      context,
    );
    await comeIn(
      said(
        'Kestrel',
        'Crane Operator',
        'We are happy to offer you the Crane Operator role at Kestrel with a salary of EUR 74,500.',
        2,
      ),
      context,
    );
    await addJournalEntry(context.store.ledger, context.ownerId, {
      kind: 'lesson',
      text: 'Practise SQL, says Ines.',
      about: 'Ines Tidewater',
      at: clock,
    });
    await share('I gave a talk on tides.');
    await takeIn();
    await workAt(MONDAY);
    const [letter] = await letters();
    expect(letter!.text).toContain(
      '- applications so far: 2\n- conversations they led to: 1\n- still open: 1\n- offers on the table: 1\n',
    );
    expect(letter!.text).toContain('- I gave a talk on tides.');
    const { companies, roles, people } = {
      companies: ['Tidewater', 'Kestrel'],
      roles: ['Harbour', 'Crane', 'Planner', 'Operator'],
      people: ['Ines', 'Talent', 'SQL', '74', 'EUR', 'AP-'],
    };
    for (const name of [...companies, ...roles, ...people])
      expect(`${letter!.subject}\n${letter!.text}`).not.toContain(name);
  });

  it('belongs to one of several at a time, and each is written apart', async () => {
    await takeIn();
    await takeIn('ben@other.example', { name: 'Ben', every: 'month', language: 'de' });
    await wishFor('Marram');
    await workAt(MONDAY);
    const both = await letters();
    expect(both.map(({ toAddress, subject }) => [toAddress, subject]).sort()).toEqual([
      ['ben@other.example', 'Wie es mit meiner Suche steht'],
      [NOOR, 'How my search is going'],
    ]);
    await workAt(new Date('2026-03-09T10:00:00Z'));
    const months = (await letters()).filter(({ toAddress }) => toAddress === 'ben@other.example');
    expect(months).toMatchObject([{ state: 'planned' }]);
  });
});
