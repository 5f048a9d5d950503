import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { sampleEmails } from '../../../src/sandbox/sample-emails.ts';
import { applicationCodes, emailCodes } from '../../../src/store/codes.ts';
import { openMailboxLedger } from '../../../src/store/mailboxes.ts';
import { findSearch } from '../../../src/store/search/find-search.ts';
import { labelEmail } from '../../../workers/label-email.ts';
import { understandEmail } from '../../../workers/understand-email.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';

const HOUR_MS = 60 * 60_000;
const START = new Date('2026-11-23T09:00:00Z');
let database: TestDatabase;
let context: Context;
let now = START;
/** The moments at which the samples came in, an hour apart. */
const came: Date[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const config = settingsFor({ databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } });
  context = await openContext(config, { now: () => now });
  const { store, ownerId } = context;
  const mailbox = await openMailboxLedger(store, { ownerId, key: 'test', now: () => now });
  for (const [index, { raw }] of sampleEmails(START).entries()) {
    now = new Date(START.getTime() + index * HOUR_MS);
    came.push(now);
    const bytes = Buffer.from(raw, 'latin1');
    const [id] = await mailbox.keep([
      { uidValidity: 1n, uid: index + 1, raw: bytes, internalDate: now, size: bytes.length, state: 'whole' },
    ]);
    await understandEmail({ emailId: id as string }, context);
  }
});
afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

const searchAt = (at: Date, from = START) =>
  findSearch(context.store.ledger, context.ownerId, {
    at,
    period: { start: '2026-11-23', from, to: at },
    ownerName: 'Robin Vale',
    policy: context.config.policy,
  });
const soonAfter = (index: number) => new Date(came[index]!.getTime() + HOUR_MS / 2);
const rows = () => context.store.ledger.application.findMany({ where: { ownerId: context.ownerId } });

describe('a search as the ledger knows it', () => {
  it('has every application where its row says that it stands', async () => {
    const { applications } = await searchAt(soonAfter(came.length - 1));
    const told = applications.map(({ id, stage, stageAt, openedAt }) => ({ id, stage, stageAt, openedAt }));
    const kept = (await rows()).map(({ id, stage, stageAt, openedAt }) => ({ id, stage, stageAt, openedAt }));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(told.sort(byId)).toEqual(kept.sort(byId));
    expect(new Set(kept.map(({ stage }) => stage)).size).toBeGreaterThan(3);
  });

  it('at an earlier moment is what it was then: every stage, mail and email of ours', async () => {
    const then = await searchAt(soonAfter(8));
    expect(then.applications.length).toBeLessThan((await rows()).length);
    expect(then.applications.filter(({ stage }) => stage === 'rejected').length).toBeLessThan(
      (await rows()).filter(({ stage }) => stage === 'rejected').length,
    );
    const all = await searchAt(soonAfter(came.length - 1));
    expect(all.cameIn.filter(({ cameAt }) => cameAt < soonAfter(8)).map(({ id }) => id)).toEqual(
      then.cameIn.map(({ id }) => id),
    );
    expect(then.outgoing).toEqual([]);
    expect(all.outgoing.length).toBeGreaterThan(0);
    expect(await searchAt(new Date(START.getTime() - 1))).toMatchObject({ applications: [], cameIn: [] });
  });

  it('calls everything by the codes that the owner knows', async () => {
    const { applications, cameIn, waiting } = await searchAt(soonAfter(came.length - 1));
    const { ledger } = context.store;
    const [ofApplications, ofEmails] = [
      await applicationCodes(ledger, context.ownerId),
      await emailCodes(ledger, context.ownerId),
    ];
    for (const { id, code } of applications) expect(code).toBe(ofApplications.get(id));
    for (const { id, code } of [...cameIn, ...waiting]) expect(code).toBe(ofEmails.get(id));
  });

  it('tells of what came in from the beginning of the period to before its end, each original once', async () => {
    const [from, to] = [came[3]!, came[6]!];
    const { cameIn } = await searchAt(to, from);
    expect(cameIn.length).toBeGreaterThan(0);
    for (const { cameAt } of cameIn) {
      expect(cameAt.getTime()).toBeGreaterThanOrEqual(from.getTime());
      expect(cameAt.getTime()).toBeLessThan(to.getTime());
    }
    const all = await searchAt(soonAfter(came.length - 1));
    expect(all.cameIn.every(({ label }) => label !== 'not_job_related')).toBe(true);
    const kept = await context.store.ledger.email.findMany({
      select: { id: true, state: true, provenance: true },
    });
    const left = kept.filter(({ id }) => !all.cameIn.some((email) => email.id === id));
    expect(left.some(({ state }) => state === 'duplicate')).toBe(true);
    expect(left.some(({ provenance }) => provenance === 'untrusted')).toBe(true);
  });

  it('asks for the eye of the owner where nothing is believed, until they say what it is', async () => {
    const forged = await context.store.ledger.email.findFirstOrThrow({ where: { provenance: 'untrusted' } });
    const at = soonAfter(came.length - 1);
    const waits = async (moment: Date) => (await searchAt(moment)).waiting.some(({ id }) => id === forged.id);
    expect(await waits(at)).toBe(true);
    now = new Date(at.getTime() + HOUR_MS);
    const code = (await emailCodes(context.store.ledger, context.ownerId)).get(forged.id) as string;
    await labelEmail(code, { label: 'not_job_related', kind: null }, context);
    expect(await waits(new Date(now.getTime() + HOUR_MS))).toBe(false);
    expect(await waits(at)).toBe(true);
  });
});
