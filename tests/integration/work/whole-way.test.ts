import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleEmails } from '../../../src/sandbox/sample-emails.ts';
import { type SandboxSmtp, startSandboxSmtp } from '../../../src/sandbox/smtp-server.ts';
import {
  aRunningAfterword,
  isSettled,
  type Servers,
  settingsFor,
  until,
} from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { type Dovecot, startDovecot } from '../../_util/dovecot.ts';
import { startRedis } from '../../_util/servers.ts';

const OWNER = 'robin@vale.example';
/** The three people who met Robin and then said no. */
const OWED = [
  'hannah.osei@tallowmere.example',
  'ioan.petrescu@brackenfold.example',
  'k.seidl@habichtwerk.example',
];

let dovecot: Dovecot;
let smtp: SandboxSmtp;
let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  [dovecot, smtp, database] = await Promise.all([startDovecot(), startSandboxSmtp(), createTestDatabase()]);
  folder = mkdtempSync(join(tmpdir(), 'afterword-way-'));
});

afterEach(async () => {
  await Promise.all([dovecot.stop(), smtp.close(), database.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

const servers = (redisUrl?: string): Servers => ({
  databaseUrl: database.url,
  imap: dovecot,
  smtp,
  ...(redisUrl ? { redisUrl } : {}),
});

async function deliverSamples(): Promise<number> {
  const samples = sampleEmails(new Date());
  for (const { raw, arrivedAt } of samples) await dovecot.deliver(raw, { at: arrivedAt });
  return samples.length;
}

const recruitersWrittenTo = () =>
  smtp.received
    .flatMap(({ to }) => to)
    .filter((address) => address !== OWNER)
    .sort();

describe.each(['postgres', 'redis'] as const)('from the inbox to the other inbox, queue on %s', (backend) => {
  it('understands every sample and asks those who are owed a question, once', async () => {
    const redis = backend === 'redis' ? await startRedis(folder) : null;
    const count = await deliverSamples();
    const before = await dovecot.flags();
    {
      await using afterword = await aRunningAfterword(settingsFor(servers(redis?.url)));
      await until(
        'every email is understood',
        afterword.emails,
        (emails) => emails.length === count && emails.every(({ state }) => state !== 'received'),
      );
      await until(
        'the outbox rests',
        afterword.outgoing,
        (rows) => rows.length >= 2 * OWED.length && isSettled(rows),
      );

      const emails = await afterword.emails();
      expect(emails.filter(({ state }) => state === 'unreadable')).toEqual([]);
      expect(emails.filter(({ state }) => state === 'duplicate')).toHaveLength(1);
    }
    expect(recruitersWrittenTo()).toEqual(OWED);
    expect(await dovecot.flags()).toEqual(before);
    await redis?.stop();
  });

  it('loses nothing when the whole queue is flushed in mid-work', async () => {
    const redis = backend === 'redis' ? await startRedis(folder) : null;
    const count = await deliverSamples();
    {
      await using afterword = await aRunningAfterword(settingsFor(servers(redis?.url)));
      for (let time = 0; time < 5; time++) {
        await sleep(200);
        await flush(redis?.url);
      }
      await afterword.context.queue.ring('run-due-work', { ownerId: afterword.context.ownerId });
      await until(
        'every email is understood',
        afterword.emails,
        (emails) => emails.length === count && emails.every(({ state }) => state !== 'received'),
        90_000,
      );
      await until(
        'the outbox rests',
        afterword.outgoing,
        (rows) => rows.length >= 2 * OWED.length && isSettled(rows),
        90_000,
      );
    }
    expect(recruitersWrittenTo()).toEqual(OWED);
    await redis?.stop();
  }, 120_000);
});

async function flush(redisUrl: string | undefined): Promise<void> {
  if (redisUrl) {
    const client = new Redis(redisUrl);
    await client.flushall();
    client.disconnect();
    return;
  }
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'`,
  );
  const tables = rows.map(({ tablename }) => `bullmq."${tablename}"`).join(', ');
  // The workers hold these tables at the same moment: whoever the server picks as the victim tries again.
  for (let attempt = 1; attempt <= 5; attempt++) {
    const flushed = await client.query(`TRUNCATE ${tables} CASCADE`).catch(() => null);
    if (flushed) break;
  }
  await client.end();
}

describe('restraint', () => {
  it('sends one request for each when two whole programs share the inbox and the ledger', async () => {
    const count = await deliverSamples();
    {
      await using one = await aRunningAfterword(settingsFor(servers()));
      await using _two = await aRunningAfterword(settingsFor(servers()));
      await until(
        'every email is understood',
        one.emails,
        (emails) => emails.length === count && emails.every(({ state }) => state !== 'received'),
      );
      await until(
        'the outbox rests',
        one.outgoing,
        (rows) => rows.length >= 2 * OWED.length && isSettled(rows),
      );
    }
    expect(recruitersWrittenTo()).toEqual(OWED);
  });

  it('writes to nobody but the owner while the owner has not said send', async () => {
    const count = await deliverSamples();
    {
      await using afterword = await aRunningAfterword(
        settingsFor(servers(), { MODE_FEEDBACK_REQUEST: 'approve' }),
      );
      await until(
        'every email is understood',
        afterword.emails,
        (emails) => emails.length === count && emails.every(({ state }) => state !== 'received'),
      );
      const rows = await afterword.outgoing();
      const requests = rows.filter(({ kind }) => kind === 'feedback_request');
      expect(requests.map(({ toAddress }) => toAddress).sort()).toEqual(OWED);
      expect(new Set(requests.map(({ state }) => state))).toEqual(new Set(['planned']));
    }
    expect(recruitersWrittenTo()).toEqual([]);
  });

  it('plans but sends nothing while sending is switched off', async () => {
    const count = await deliverSamples();
    {
      await using afterword = await aRunningAfterword(settingsFor(servers(), { SENDING: 'off' }));
      await until(
        'every email is understood',
        afterword.emails,
        (emails) => emails.length === count && emails.every(({ state }) => state !== 'received'),
      );
      await until(
        'they wait',
        afterword.outgoing,
        (rows) => rows.filter(({ kind }) => kind === 'feedback_request').length === OWED.length,
      );
    }
    expect(smtp.received).toEqual([]);
  });

  it('sends nothing for an old mailbox that is read for the first time', async () => {
    const old = sampleEmails(new Date(Date.now() - 60 * 24 * 60 * 60 * 1000));
    for (const { raw, arrivedAt } of old) await dovecot.deliver(raw, { at: arrivedAt });
    {
      await using afterword = await aRunningAfterword(settingsFor(servers()));
      await until(
        'every email is understood',
        afterword.emails,
        (emails) => emails.length === old.length && emails.every(({ state }) => state !== 'received'),
      );
      expect(await afterword.outgoing()).toEqual([]);
    }
    expect(smtp.received).toEqual([]);
  });
});
