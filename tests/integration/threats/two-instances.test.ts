import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleEmails } from '../../../src/sandbox/sample-emails.ts';
import {
  aRunningAfterword,
  isSettled,
  type Servers,
  settingsFor,
  until,
} from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { type Dovecot, startDovecot } from '../../_util/dovecot.ts';
import { type FaultSmtpServer, startFaultSmtpServer } from '../../_util/fault-smtp-server.ts';

/** The three people who met the owner and then said no. */
const OWED = 3;
let dovecot: Dovecot;
let smtp: FaultSmtpServer;
let database: TestDatabase;

beforeEach(async () => {
  [dovecot, smtp, database] = await Promise.all([
    startDovecot(),
    startFaultSmtpServer({}),
    createTestDatabase(),
  ]);
});
afterEach(async () => {
  await Promise.all([dovecot.stop(), smtp[Symbol.asyncDispose](), database.drop()]);
});

it('two whole programs on one inbox and one ledger keep each email once, and send each of ours once', async () => {
  const servers: Servers = { databaseUrl: database.url, imap: dovecot, smtp: { port: smtp.port } };
  const samples = sampleEmails(new Date());
  // Half of it lies there before they start, half comes while both read.
  const half = Math.floor(samples.length / 2);
  for (const { raw, arrivedAt } of samples.slice(0, half)) await dovecot.deliver(raw, { at: arrivedAt });
  {
    const [one, two] = await Promise.all([
      aRunningAfterword(settingsFor(servers)),
      aRunningAfterword(settingsFor(servers)),
    ]);
    await using _both = {
      [Symbol.asyncDispose]: async () =>
        void (await Promise.all([one, two].map((each) => each[Symbol.asyncDispose]()))),
    };
    for (const { raw, arrivedAt } of samples.slice(half)) await dovecot.deliver(raw, { at: arrivedAt });
    await until(
      'every email is understood',
      one.emails,
      (emails) => emails.length === samples.length && emails.every(({ state }) => state !== 'received'),
    );
    const rows = await until(
      'the outbox rests',
      two.outgoing,
      (all) => all.length >= 2 * OWED && isSettled(all),
    );
    expect(new Set(rows.map(({ messageId }) => messageId)).size).toBe(rows.length);
    expect(await one.context.store.ledger.mailbox.count()).toBe(1);
  }
  const ids = smtp.kept.map(({ raw }) => /^X-Reply-Ref: (\S+)/m.exec(raw)?.[1]);
  expect(ids).toHaveLength(2 * OWED);
  expect(new Set(ids).size).toBe(ids.length);
});
