import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { applicationCodes } from '../../../src/store/codes.ts';
import { listOutgoing } from '../../../src/store/outgoing.ts';
import { setStage } from '../../../workers/owners-word.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeIn, type Mail } from '../../_util/mail-to-afterword.ts';

let database: TestDatabase;
let context: Context;

beforeEach(async () => {
  database = await createTestDatabase();
  const nobody = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  context = await openContext(settingsFor({ databaseUrl: database.url, imap: nobody, smtp: { port: 1 } }));
});
afterEach(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

const from = 'Ines Corvi <ines.corvi@tidewater.example>';
const noAfterTalk: Mail = {
  from,
  subject: 'Your application for Harbour Planner at Tidewater',
  text: 'Dear Robin,\n\nThank you for speaking with us last week about the Harbour Planner role at Tidewater. Unfortunately, we have decided not to move forward with your application.\n\nBest wishes,\nInes Corvi\nTidewater',
  messageId: '<no@tidewater.example>',
  daysAgo: 12,
};
const invitedAnew: Mail = {
  from,
  subject: 'Re: Your application for Harbour Planner at Tidewater',
  text: 'Dear Robin,\n\nOur first choice has dropped out, so I would like to invite you to an interview for the Harbour Planner role after all. Could you come next Tuesday at 11:00?\n\nBest wishes,\nInes Corvi\nTidewater',
  inReplyTo: '<no@tidewater.example>',
  daysAgo: 1,
};

const application = () => context.store.ledger.application.findFirstOrThrow();
const requests = async () =>
  (await listOutgoing(context.store.ledger, context.ownerId))
    .filter(({ kind }) => kind === 'feedback_request')
    .map(({ state }) => state);

describe('an application that they invite to again after their no', () => {
  it('lives again: no request leaves for it, and no hello is looked for', async () => {
    await comeIn(noAfterTalk, context);
    expect(await application()).toMatchObject({ stage: 'rejected', helloAt: expect.any(Date) });
    expect(await requests()).toEqual(['planned']);
    await comeIn(invitedAnew, context);
    expect(await application()).toMatchObject({ stage: 'interviewing', helloAt: null });
    expect(await requests()).toEqual(['superseded']);
    expect(await context.store.ledger.application.count()).toBe(1);
  });

  it('stays where it is when the owner said that it ended, and still no request leaves', async () => {
    await comeIn(noAfterTalk, context);
    const [code] = (await applicationCodes(context.store.ledger, context.ownerId)).values();
    await setStage(code!, 'withdrawn', context);
    await comeIn(invitedAnew, context);
    expect(await application()).toMatchObject({ stage: 'withdrawn', stageBy: 'owner' });
    expect(await requests()).not.toContain('planned');
  });
});
