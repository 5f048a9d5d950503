import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDueWork } from '../../workers/run-due-work.ts';
import { sendOutgoing } from '../../workers/send-outgoing.ts';
import { settleOutgoing } from '../../workers/settle-uncertain.ts';
import { type Dovecot, startDovecot } from '../_util/dovecot.ts';
import { close, say } from '../_util/fault-smtp-server.ts';
import { type Outbox, openOutbox } from './an-outbox.ts';
import { checkInvariants } from './check-invariants.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const taking = { dot: { ...close, keep: true } };

let dovecot: Dovecot;
let outbox: Outbox;
beforeAll(async () => {
  dovecot = await startDovecot();
  await dovecot.createFolder('Sent');
  outbox = await openOutbox({
    more: {
      SENT_IMAP_HOST: dovecot.host,
      SENT_IMAP_PORT: String(dovecot.port),
      SENT_IMAP_USER: dovecot.user,
      SENT_IMAP_PASSWORD: dovecot.password,
    },
    timeouts: { connectMs: 5_000, beforeHandOffMs: 10_000, answerMs: 20_000, ledgerMs: 2_000 },
  });
});
afterAll(async () => {
  await outbox[Symbol.asyncDispose]();
  await dovecot.stop();
});

/** An email whose answer was lost; `script` says whether the server took it. */
async function doubted(script: object) {
  const owed = await outbox.owe();
  outbox.smtp.follow(script, {});
  await sendOutgoing({ outgoingId: owed.id }, outbox.context);
  const row = await outbox.row(owed.id);
  expect(row.state).toBe('uncertain');
  return row;
}

const lookAgain = (context = outbox.context) => runDueWork({ ownerId: context.ownerId }, context);
const whole = (id: string) => outbox.context.store.ledger.outgoing.findUniqueOrThrow({ where: { id } });

describe('an email that may or may not have left', () => {
  it('is sent when its copy lies in the Sent folder, also when that is filed late', async () => {
    const { id, mime } = await doubted(taking);
    await lookAgain();
    expect(await whole(id)).toMatchObject({ state: 'uncertain', searches: 1 });
    await dovecot.deliver(mime, { folder: 'Sent' });
    outbox.ahead(2 * MINUTE_MS);
    await lookAgain();
    expect(await whole(id)).toMatchObject({ state: 'sent', settledBy: 'sent_folder' });
    expect((await whole(id)).sentAt).toEqual((await whole(id)).handoffAt);
  });

  it("is the owner's to decide when there is no copy half an hour later, and is never sent by itself", async () => {
    const { id } = await doubted({ dot: close });
    for (const minutes of [0, 9, 11, 11]) {
      outbox.ahead(minutes * MINUTE_MS);
      await lookAgain();
    }
    const row = await whole(id);
    expect(row).toMatchObject({ state: 'uncertain', searchAt: null });
    expect(row.searches).toBeGreaterThanOrEqual(2);
    expect(row.reason).toContain(`you decide: \`afterword outbox settle ${row.code} sent\``);
    expect((await outbox.settle(id)).state).toBe('uncertain');
    expect(outbox.taken(id)).toBe(0);
  });

  it('is searched for a day when nobody can look, which counts as no search', async () => {
    const blind = await outbox.openWorker({}, { SENT_IMAP_PASSWORD: 'wrong' });
    const { id } = await doubted(taking);
    await lookAgain(blind);
    expect(await whole(id)).toMatchObject({ state: 'uncertain', searches: 0 });
    expect((await whole(id)).searchAt?.getTime()).toBeGreaterThan(outbox.now().getTime() + 50 * MINUTE_MS);
    outbox.ahead(25 * HOUR_MS);
    await lookAgain(blind);
    expect(await whole(id)).toMatchObject({ state: 'uncertain', searches: 0, searchAt: null });
    expect((await whole(id)).reason).toMatch(/refuses the user name or the password.*you decide/);
  });

  it('is not searched for by two at once', async () => {
    await doubted(taking);
    const other = await outbox.openWorker();
    await Promise.all([lookAgain(), lookAgain(other)]);
    const [newest] = await outbox.context.store.ledger.outgoing.findMany({
      orderBy: { plannedAt: 'desc' },
      take: 1,
    });
    expect(newest?.searches).toBe(1);
  });
});

describe('the owner says of an uncertain email', () => {
  it('sent: it counts as sent', async () => {
    const { id, code } = await doubted(taking);
    expect(await settleOutgoing(code.toLowerCase(), 'sent', outbox.context)).toEqual({ code });
    expect(await whole(id)).toMatchObject({ state: 'sent', settledBy: 'owner' });
    expect(await settleOutgoing(code, 'again', outbox.context)).toHaveProperty('problem');
    expect((await outbox.settle(id)).state).toBe('sent');
    expect(outbox.taken(id)).toBe(1);
  });

  it('again: the very same bytes are sent once more', async () => {
    const { id, code, mime } = await doubted({ dot: close });
    await settleOutgoing(code, 'again', outbox.context);
    expect((await outbox.settle(id)).state).toBe('sent');
    const sent = outbox.smtp.kept.filter(({ raw }) => raw.includes(id)).map(({ raw }) => raw);
    expect(sent).toEqual([mime.toString('latin1')]);
  });

  it('drop: it is not sent, and counts as stopped by the owner', async () => {
    const { id, code } = await doubted({ dot: close });
    await settleOutgoing(code, 'drop', outbox.context);
    expect(await outbox.settle(id)).toMatchObject({ state: 'cancelled', reason: 'stopped by the owner' });
    expect(outbox.taken(id)).toBe(0);
  });

  it('anything about another one: it is told so', async () => {
    const { code } = await outbox.owe();
    for (const other of [code, 'AF-0000'])
      expect(await settleOutgoing(other, 'again', outbox.context)).toHaveProperty('problem');
  });

  it('again, and then the lost answer comes: it is not sent a second time', async () => {
    const { id, code } = await outbox.owe();
    outbox.smtp.follow({ dot: { ...say('250 Ok'), keep: true, afterMs: 6_000 } }, {});
    const sending = sendOutgoing({ outgoingId: id }, outbox.context);
    await expect.poll(async () => (await outbox.row(id)).state, { timeout: 5_000 }).toBe('handoff');
    outbox.ahead(2 * MINUTE_MS);
    await lookAgain();
    expect(await settleOutgoing(code, 'again', outbox.context)).toEqual({ code });
    expect((await outbox.row(id)).state).toBe('waiting');
    await sending;
    expect(await whole(id)).toMatchObject({ state: 'sent', settledBy: 'answer' });
    await outbox.settle(id);
    expect(outbox.taken(id)).toBe(1);
  });
});

it('leaves nothing stuck and nothing twice', async () => {
  for (const { id } of await outbox.context.store.ledger.outgoing.findMany()) await outbox.settle(id);
  expect(await checkInvariants(outbox.context, outbox.smtp)).toEqual([]);
});
