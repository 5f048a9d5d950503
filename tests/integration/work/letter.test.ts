import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../../src/config.ts';
import { nextDue } from '../../../src/core/letter/letter-due.ts';
import { type LetterRow, listLetters } from '../../../src/store/letters.ts';
import { openMailboxLedger } from '../../../src/store/mailboxes.ts';
import { listOutgoing } from '../../../src/store/outgoing.ts';
import { pauseSending } from '../../../src/store/owners.ts';
import { composeLetter } from '../../../workers/letter/compose-letter.ts';
import { type Replay, replayTimeline } from '../../../workers/replay-timeline.ts';
import { runDueWork } from '../../../workers/run-due-work.ts';
import { sendOutgoing } from '../../../workers/send-outgoing.ts';
import { understandEmail } from '../../../workers/understand-email.ts';
import { writeLetter } from '../../../workers/write-letter.ts';
import { replayEnv, writeTimeline } from '../../_util/a-timeline.ts';
import { close } from '../../_util/fault-smtp-server.ts';
import { endOf, type Outbox, openOutbox } from '../../faults/an-outbox.ts';
import { checkInvariants } from '../../faults/check-invariants.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const WEEK_MS = 7 * 24 * HOUR_MS;
const SLOW_MACHINE_MS = 180_000;

describe('the letters of a replayed search', { timeout: SLOW_MACHINE_MS }, () => {
  let folder: string;
  let replays: Replay[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'afterword-letters-'));
    const timeline = await writeTimeline(folder, [
      {
        at: '2026-03-10T10:00:00Z',
        from: 'Fjordlicht <no-reply@fjordlicht.example>',
        subject: 'Your application as Data Engineer at Fjordlicht',
        text: 'Dear Robin,\n\nthank you for applying for the position of Data Engineer at Fjordlicht. We have received your application and will be in touch.\n\nFjordlicht Recruiting',
      },
      {
        at: '2026-03-24T10:00:00Z',
        from: 'Fjordlicht <no-reply@fjordlicht.example>',
        subject: 'Your application as Data Engineer at Fjordlicht',
        text: 'Dear Robin,\n\nunfortunately we have decided not to move forward with your application as Data Engineer. We wish you all the best.\n\nFjordlicht Recruiting',
      },
    ]);
    const settings = join(folder, 'settings.env');
    await writeFile(settings, replayEnv({ LETTER_DAY: 'sunday', LETTER_TIME: '02:30' }));
    const play = (out: string) =>
      replayTimeline({ timeline, settings, out: join(folder, out), until: new Date('2026-04-14T00:00:00Z') });
    replays = [await play('one'), await play('two')];
  }, SLOW_MACHINE_MS);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const lettersOf = ({ ledger }: Replay) => ledger.outgoing.filter(({ kind }) => kind === 'letter');

  it('leave on their minute, one each week, also when the clocks skip it', () => {
    const local = lettersOf(replays[0]!).map(({ sentAt }) =>
      DateTime.fromISO(sentAt as string, { zone: 'Europe/Berlin' }).toFormat('ccc yyyy-MM-dd HH:mm:ss'),
    );
    expect(local).toEqual([
      'Sun 2026-03-15 02:30:00',
      'Sun 2026-03-22 02:30:00',
      'Sun 2026-03-29 03:00:00',
      'Sun 2026-04-05 02:30:00',
      'Sun 2026-04-12 02:30:00',
    ]);
  });

  it('are the same to the byte for the same mail and settings', () => {
    const [one, two] = replays.map(({ sent }) => sent.map(({ raw }) => raw.toString('latin1')));
    expect(one).toEqual(two);
  });

  it('tell of the week that came in, once, and are short when nothing did', async () => {
    const { sent } = replays[0]!;
    const texts = await Promise.all(sent.map(async ({ raw }) => (await simpleParser(raw)).text ?? ''));
    expect(texts.map((text) => text.includes('not to move forward'))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(texts[4]!.length).toBeLessThan(texts[2]!.length);
  });

  it('show a picture inside their HTML, and their links carry what proves a command', async () => {
    const { attachments, html, text } = await simpleParser(replays[0]!.sent[2]!.raw, {
      skipImageLinks: true,
    });
    expect(attachments).toMatchObject([{ contentType: 'image/png', related: true }]);
    expect(html).toContain(`cid:${attachments[0]?.cid}`);
    expect(html).toMatch(/mailto:jobs@inbox\.example\?subject=label%20EM-[0-9A-F]{6}%20\w+%202[A-Z2-7]{11}"/);
    expect(text).toMatch(/label EM-[0-9A-F]{6} \w+/);
  });
});

describe('the letter of a running Afterword', { timeout: SLOW_MACHINE_MS }, () => {
  let outbox: Outbox;
  const opened: Outbox[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) {
      expect(await checkInvariants(one.context, one.smtp)).toEqual([]);
      await one[Symbol.asyncDispose]();
    }
  });

  /** An outbox with one mail in its ledger, an hour before the next letter is due. */
  async function anHourBefore(more: Record<string, string> = {}): Promise<void> {
    const inTwoDays = DateTime.now().plus({ days: 2 }).weekday;
    outbox = await openOutbox({
      more: { LETTER_DAY: WEEKDAYS[inTwoDays - 1] as string, LETTER_TIME: '08:00', ...more },
    });
    opened.push(outbox);
    await receive('Your application as Data Engineer', outbox);
    const { config } = outbox.context;
    const { at } = nextDue(config.letter!, config.policy.timeZone, outbox.now());
    outbox.ahead(at.getTime() - outbox.now().getTime() - HOUR_MS);
  }

  const ownerId = () => ({ ownerId: outbox.context.ownerId });
  const letters = () => listLetters(outbox.context.store.ledger, outbox.context.ownerId);
  /** A minute of due work: what it rings for is done. */
  async function minute(): Promise<void> {
    const { context } = outbox;
    await runDueWork(ownerId(), context);
    await writeLetter(ownerId(), context);
    for (const { id, kind, state } of await listOutgoing(context.store.ledger, context.ownerId))
      if (kind === 'letter' && state === 'waiting') await sendOutgoing({ outgoingId: id }, context);
  }

  it('leaves once when two processes want it at once, and at every restart after', async () => {
    await anHourBefore();
    await minute();
    expect(outbox.smtp.kept).toEqual([]);

    outbox.ahead(HOUR_MS + MINUTE_MS);
    const other = await outbox.openWorker();
    const results = await Promise.all([outbox.context, other].map((each) => writeLetter(ownerId(), each)));
    expect(results.map(({ status }) => status).sort()).toEqual(['done', 'skipped']);
    for (let restart = 0; restart < 3; restart++) {
      outbox.ahead(3 * HOUR_MS);
      await minute();
    }
    expect(outbox.smtp.kept).toHaveLength(1);
    expect(await letters()).toHaveLength(1);
  });

  it.each(['before-letter-commit', 'after-letter-commit'])(
    'leaves once though its process is killed: %s',
    async (at) => {
      await anHourBefore();
      outbox.ahead(HOUR_MS + MINUTE_MS);
      const child = outbox.startJob({ job: 'write-letter', outgoingId: '', at, signal: 'SIGKILL' });
      expect(await endOf(child)).toBe('SIGKILL');
      await minute();
      await minute();
      expect(outbox.smtp.kept).toHaveLength(1);
      expect(await letters()).toMatchObject([{ outgoing: { state: 'sent' } }]);
    },
  );

  it('reads the same when it is looked at later, whatever has come in since', async () => {
    await anHourBefore();
    outbox.ahead(HOUR_MS + MINUTE_MS);
    await minute();
    const row = await outbox.context.store.ledger.outgoing.findFirstOrThrow({ where: { kind: 'letter' } });
    outbox.ahead(HOUR_MS);
    await receive('Your application as Data Engineer', outbox, 'unfortunately we decided for somebody else.');
    const [{ day, coversFrom, coversTo }] = (await letters()) as [LetterRow];
    const period = { start: day, from: coversFrom, to: coversTo };
    const { rendered } = await composeLetter(outbox.context.store.ledger, period, row.id, outbox.context);
    expect(rendered.text).toBe(row.text);
    expect(rendered.html).toBe(row.html);
  });

  it('is written late, once, after weeks that were missed, and tells of all of them', async () => {
    await anHourBefore();
    const began = outbox.now();
    outbox.ahead(3 * WEEK_MS);
    await receive('Your application as Platform Engineer', outbox);
    outbox.ahead(2 * 24 * HOUR_MS);
    await minute();
    await minute();
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(outbox.smtp.kept).toHaveLength(1);
    expect(letter!.coversFrom.getTime()).toBeLessThan(began.getTime());
    expect(outbox.now().getTime() - letter!.coversTo.getTime()).toBeLessThan(HOUR_MS);

    outbox.ahead(WEEK_MS);
    await minute();
    const [next] = await letters();
    expect(next!.coversFrom).toEqual(letter!.coversTo);
  });

  it('tells once of mail that came before the last letter and was read after it', async () => {
    await anHourBefore();
    outbox.ahead(HOUR_MS + MINUTE_MS);
    await minute();
    const turnedDown = 'unfortunately we decided for somebody else.';
    await receive('Your application as Data Engineer', outbox, turnedDown, 2 * HOUR_MS);
    const texts: string[] = [];
    for (let week = 0; week < 2; week++) {
      outbox.ahead(WEEK_MS);
      await minute();
      texts.push((await simpleParser(outbox.smtp.kept.at(-1)!.raw)).text ?? '');
    }
    expect(texts.map((text) => text.includes('we decided for somebody else'))).toEqual([true, false]);
    expect(texts[0]).toMatch(/^Ended with a no +1 +1$/m);
    expect(texts[1]).toMatch(/^Ended with a no +0 +1$/m);
  });

  it('waits for the mail that is being read, and not for what cannot be read', async () => {
    await anHourBefore();
    outbox.ahead(HOUR_MS + MINUTE_MS);
    await receive('Your application as Platform Engineer', outbox);
    const { ledger } = outbox.context.store;
    await ledger.email.updateMany({ where: { uid: 2n }, data: { state: 'received' } });
    const reading = { status: 'skipped', reason: 'mail is still being read' };
    expect(await writeLetter(ownerId(), outbox.context)).toEqual(reading);
    outbox.ahead(2 * HOUR_MS);
    await minute();
    expect(outbox.smtp.kept).toHaveLength(1);
    await ledger.email.updateMany({ where: { uid: 2n }, data: { state: 'understood' } });
  });

  it('makes way for the next while the mail server is down, and the one that leaves tells of both weeks', async () => {
    await anHourBefore();
    outbox.smtp.follow({ greeting: close });
    outbox.ahead(HOUR_MS + MINUTE_MS);
    await minute();
    outbox.ahead(WEEK_MS);
    await minute();
    outbox.smtp.follow({});
    outbox.ahead(HOUR_MS);
    await minute();
    expect(outbox.smtp.kept).toHaveLength(1);
    const [second, first] = await letters();
    expect([second, first]).toMatchObject([
      { outgoing: { state: 'sent' } },
      { outgoing: { state: 'cancelled', sentAt: null } },
    ]);
    expect(second!.coversFrom).toEqual(first!.coversFrom);
  });

  it('does not leave as old news after the next one was due', async () => {
    await anHourBefore();
    outbox.ahead(HOUR_MS + MINUTE_MS);
    await writeLetter(ownerId(), outbox.context);
    const [old] = await listOutgoing(outbox.context.store.ledger, outbox.context.ownerId);
    outbox.ahead(WEEK_MS);
    expect(await sendOutgoing({ outgoingId: old!.id }, outbox.context)).toEqual({
      status: 'skipped',
      reason: 'the next letter is due, and tells of the same',
    });
    await minute();
    expect(outbox.smtp.kept).toHaveLength(1);
  });

  it('comes while sending to others is paused, and not while sending is off', async () => {
    await anHourBefore();
    const { store, ownerId: id } = outbox.context;
    await pauseSending(store.ledger, id, outbox.now(), 'a day off');
    outbox.ahead(HOUR_MS + MINUTE_MS);
    const off = await outbox.openWorker({}, { SENDING: 'off' });
    expect(await writeLetter(ownerId(), off)).toEqual({ status: 'skipped', reason: 'sending is off' });
    await minute();
    expect(outbox.smtp.kept).toHaveLength(1);
    expect((await simpleParser(outbox.smtp.kept[0]!.raw)).text).toContain('a day off');
  });

  it('is not owed for a week before the first mail came', async () => {
    await anHourBefore();
    outbox.ahead(-2 * 24 * HOUR_MS);
    await minute();
    expect(await letters()).toEqual([]);
  });
});

/** Lets a mail of a company come in. */
async function receive(
  subject: string,
  { context, now }: Outbox,
  says = 'thank you, we have received your application.',
  readAfterMs = 0,
): Promise<void> {
  const { store, ownerId } = context;
  const mailbox = await openMailboxLedger(store, { ownerId, key: 'test', now });
  const internalDate = new Date(now().getTime() - readAfterMs);
  const date = internalDate.toUTCString();
  const raw = Buffer.from(
    [
      'Delivered-To: jobs+k7m2q9@inbox.example',
      `Received: from mx.vale.example by mx.inbox.example; ${date}`,
      'From: Quillon <no-reply@quillon.example>',
      'To: Robin Vale <robin@vale.example>',
      `Subject: ${subject} at Quillon`,
      `Date: ${date}`,
      `Message-ID: <${now().getTime()}@quillon.example>`,
      '',
      `Dear Robin,\r\n\r\n${says}\r\n`,
    ].join('\r\n'),
  );
  const uid = (await store.ledger.email.count({ where: { ownerId } })) + 1;
  const ids = await mailbox.keep([
    { uidValidity: 1n, uid, raw, internalDate, size: raw.length, state: 'whole' },
  ]);
  await understandEmail({ emailId: ids[0] as string }, context);
}
