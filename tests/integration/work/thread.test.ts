import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { emailCodes } from '../../../src/store/codes.ts';
import { listOutgoing } from '../../../src/store/outgoing.ts';
import { listApplications } from '../../../src/store/overview.ts';
import { listWaiting } from '../../../src/store/review.ts';
import { labelEmail } from '../../../workers/label-email.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { importMails } from '../../_util/import-mails.ts';
import { comeIn, type Mail, rawOf } from '../../_util/mail-to-afterword.ts';

let database: TestDatabase;
let context: Context;

beforeEach(async () => {
  database = await createTestDatabase();
  const imap = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'none' };
  context = await openContext(settingsFor({ databaseUrl: database.url, imap, smtp: { port: 1 } }));
}, 120_000);

afterEach(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

const from = 'Ines Corvi <ines.corvi@tidewater.example>';
const subject = 'Harbour Planner at Tidewater';
const invitation: Mail = {
  from,
  subject,
  text: 'Dear Robin,\n\nThank you for your application for the Harbour Planner role at Tidewater. We would like to invite you to an interview. Which day would suit you?\n\nInes Corvi\nTidewater',
  daysAgo: 9,
  messageId: '<invitation@tidewater.example>',
};
const brief = [
  'Perfect. Second floor, ask for Jo at reception on Thursday.',
  'Thanks, got it.',
  'It did not work out this time.',
];
const answers = (inReplyTo: string | undefined): Mail[] =>
  brief.map((text, at) => ({
    from,
    subject: `Re: ${subject}`,
    text,
    daysAgo: 8 - at,
    ...(inReplyTo ? { inReplyTo } : {}),
  }));
const outreach: Mail = {
  from: 'Odo Brandt <odo@talentkraft.example>',
  subject: 'An opening that may interest you',
  text: 'Hi Robin,\n\nI came across your profile and think you would be a great fit for a Port Engineer role that I am recruiting for. Would you be open to a chat about this opportunity?\n\nOdo Brandt\nTalentkraft Recruiting',
  daysAgo: 4,
  messageId: '<outreach@talentkraft.example>',
};
const again: Mail = {
  from: outreach.from,
  subject: `Re: ${outreach.subject}`,
  text: 'Did you get a chance to see my note below?',
  daysAgo: 2,
  inReplyTo: '<outreach@talentkraft.example>',
};

/** What each email is taken for by the machine, in the order in which they were written. */
async function taken(): Promise<[string, boolean][]> {
  const rows = await context.store.ledger.outcome.findMany({
    where: { saidBy: 'machine' },
    include: { email: { select: { originalAt: true } } },
  });
  return rows
    .sort((a, b) => a.email.originalAt!.getTime() - b.email.originalAt!.getTime())
    .map(({ label, review }) => [label, review]);
}

const UNDERSTOOD = [
  ['interview_invitation', false],
  ['interview_invitation', false],
  ['status_update', false],
  ['rejection', false],
];

describe('brief emails of a running thread', () => {
  it('are understood by what came before, and send nothing unasked', async () => {
    for (const mail of [invitation, ...answers(invitation.messageId)]) await comeIn(mail, context);
    expect(await taken()).toEqual(UNDERSTOOD);
    const { store, ownerId } = context;
    expect(await listApplications(store.ledger, ownerId)).toMatchObject([{ stage: 'rejected' }]);
    const toPeople = (await listOutgoing(store.ledger, ownerId)).filter(
      ({ kind }) => kind === 'feedback_request',
    );
    expect(toPeople.filter(({ state }) => state !== 'planned')).toEqual([]);
  });

  it('wait for the owner without the thread', async () => {
    for (const mail of answers(undefined)) await comeIn(mail, context);
    expect((await taken()).map(([, review]) => review)).toEqual([true, true, true]);
    const { store, ownerId } = context;
    expect(await listWaiting(store.ledger, ownerId, { importedDays: 30 })).toHaveLength(3);
  });

  it('are understood alike out of an old mailbox, all in one batch', async () => {
    const mails = [invitation, ...answers(invitation.messageId), outreach, again];
    await importMails(
      mails.map((mail, at) => rawOf(mail, 500 + at, context.now())),
      context,
    );
    expect(await taken()).toEqual([
      ...UNDERSTOOD,
      ['recruiter_outreach', false],
      ['recruiter_outreach', false],
    ]);
  });

  it('go by what the owner said of the one before', async () => {
    const vague = { ...invitation, text: 'Hello Robin, let me come back to you about this.' };
    const id = await comeIn(vague, context);
    const { store, ownerId } = context;
    const code = (await emailCodes(store.ledger, ownerId)).get(id) as string;
    await labelEmail(code, { label: 'interview_invitation', kind: null }, context);
    await comeIn(answers(invitation.messageId)[0]!, context);
    expect((await taken())[1]).toEqual(['interview_invitation', false]);
  });
});
