import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { listOutgoing } from '../../../src/store/outgoing.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeIn, comeInRaw } from '../../_util/mail-to-afterword.ts';

let database: TestDatabase;
let context: Context;

beforeAll(async () => {
  database = await createTestDatabase();
  const imap = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'none' };
  context = await openContext(settingsFor({ databaseUrl: database.url, imap, smtp: { port: 1 } }));
}, 120_000);

afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

const requests = async () =>
  (await listOutgoing(context.store.ledger, context.ownerId))
    .filter(({ kind }) => kind === 'feedback_request')
    .map(({ state }) => state);

describe("the owner's own answer to a recruiter", () => {
  it('takes back what would have been written for them', async () => {
    const from = 'Ines Corvi <ines.corvi@tidewater.example>';
    const subject = 'Your application for Harbour Planner at Tidewater';
    await comeIn(
      {
        from,
        subject,
        text: 'Dear Robin,\n\nThank you for speaking with us last week about the Harbour Planner role at Tidewater. Unfortunately, we have decided not to move forward with your application.\n\nInes Corvi\nTidewater',
        daysAgo: 2,
      },
      context,
    );
    expect(await requests()).toEqual(['planned']);

    const { ownerAddresses, inboxAddress, trustedAuthservId } = sandboxIdentity;
    const own = [
      `Authentication-Results: ${trustedAuthservId}; dmarc=pass header.from=${ownerAddresses[0]?.split('@')[1]}`,
      `From: Robin Vale <${ownerAddresses[0]}>`,
      `To: ${from}`,
      `Cc: ${inboxAddress}`,
      `Subject: Re: ${subject}`,
      `Date: ${context.now().toUTCString()}`,
      'Message-ID: <own-answer@vale.example>',
      '',
      'Dear Ines,\r\n\r\nthank you for telling me. What could I have done better?\r\n\r\nRobin',
    ];
    await comeInRaw(Buffer.from(own.join('\r\n')), context);
    expect(await requests()).toEqual(['superseded']);
  });
});
