import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CatchUpOptions, catchUp } from '../../../src/mailbox/catch-up.ts';
import { connectMailbox, type MailboxConnection } from '../../../src/mailbox/connect-mailbox.ts';
import { type Dovecot, startDovecot } from '../../_util/dovecot.ts';
import { type MemoryInboxLedger, memoryInboxLedger } from '../../_util/memory-inbox-ledger.ts';

const email = (subject: string, body = 'words') =>
  `From: Ines Falk <ines@kestrel.example>\nSubject: ${subject}\nMessage-ID: <${subject}@kestrel.example>\n\n${body}\n`;

let dovecot: Dovecot;
let connection: MailboxConnection;
let ledger: MemoryInboxLedger;
let folder: string;
let folders = 0;

beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot?.stop());

beforeEach(async () => {
  folders += 1;
  folder = `Jobs${folders}`;
  await dovecot.createFolder(folder);
  connection = await connectMailbox(dovecotSettings());
  ledger = memoryInboxLedger();
});
afterEach(() => connection.close());

const dovecotSettings = () => ({ ...dovecot, secure: false });
const deliver = (subject: string, body?: string) => dovecot.deliver(email(subject, body), { folder });
const subjects = () => ledger.emails.map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw.toString())?.[1]);
const round = (options: Partial<CatchUpOptions> = {}) =>
  catchUp(connection.client, ledger, {
    folder,
    maxEmailsAtOnce: 50,
    maxBytesAtOnce: 16 * 1024 * 1024,
    maxEmailBytes: 25 * 1024 * 1024,
    everything: false,
    alone: new Set(),
    leftOut: new Set(),
    stop: new AbortController().signal,
    onFetching: () => {},
    onKept: () => {},
    ...options,
  });

describe('one round', () => {
  it('keeps every email byte for byte, in order, with its size and the time it came in', async () => {
    const at = new Date('2026-02-03T04:05:06Z');
    await dovecot.deliver(email('first', 'Grüße'), { folder, at });
    await deliver('second');
    expect(await round()).toMatchObject({ kept: 2, renumbered: false });
    expect(subjects()).toEqual(['first', 'second']);
    const raw = Buffer.from(email('first', 'Grüße').replaceAll('\n', '\r\n'));
    expect(ledger.emails[0]).toMatchObject({
      uid: 1,
      raw,
      size: raw.length,
      internalDate: at,
      state: 'whole',
    });
  });

  it('fetches nothing twice, also when the folder has nothing above the cursor', async () => {
    await deliver('one');
    await round();
    const fetching: (readonly number[])[] = [];
    expect(await round({ onFetching: (uids) => fetching.push(uids) })).toMatchObject({ kept: 0 });
    expect(fetching).toEqual([]);
    expect(ledger.emails).toHaveLength(1);
  });

  it('is content with an empty folder', async () => {
    expect(await round()).toMatchObject({ kept: 0 });
  });

  it('keeps what came while nobody was connected', async () => {
    await deliver('one');
    await round();
    connection.close();
    await deliver('two');
    await deliver('three');
    connection = await connectMailbox(dovecotSettings());
    await round();
    expect(subjects()).toEqual(['one', 'two', 'three']);
  });

  it('changes nothing on the server', async () => {
    for (const subject of ['one', 'two', 'three']) await deliver(subject);
    await dovecot.asOwner(async (client) => {
      await client.mailboxOpen(folder);
      await client.messageFlagsAdd('2', ['\\Flagged', 'Important'], { uid: true });
    });
    const before = await dovecot.flags(folder);
    await round({ everything: true });
    await round({ maxEmailBytes: 10 });
    expect(ledger.emails).toHaveLength(3);
    expect(await dovecot.flags(folder)).toEqual(before);
    expect(before[2]).toContain('\\Flagged');
    expect(Object.values(before).flat()).not.toContain('\\Seen');
    expect(connection.client.mailbox).toMatchObject({ readOnly: true });
  });

  it('keeps the new emails of a folder that was made anew, though their UIDs are known', async () => {
    await deliver('old one');
    await deliver('old two');
    await round();
    await dovecot.recreateFolder(folder);
    await deliver('new one');
    await deliver('new two');
    connection.close();
    connection = await connectMailbox(dovecotSettings());
    expect(await round()).toMatchObject({ kept: 2, renumbered: true });
    expect(subjects()).toEqual(['old one', 'old two', 'new one', 'new two']);
    expect(ledger.emails.map((kept) => kept.uid)).toEqual([1, 2, 1, 2]);
    expect(await round()).toMatchObject({ kept: 0, renumbered: false });
  });

  it('fills a hole below the cursor when it compares everything, and only then', async () => {
    for (const subject of ['one', 'two', 'three']) await deliver(subject);
    await round();
    ledger.lose(2);
    expect(await round()).toMatchObject({ kept: 0 });
    expect(await round({ everything: true })).toMatchObject({ kept: 1 });
    expect(subjects()).toEqual(['one', 'three', 'two']);
    expect(await ledger.cursor()).toMatchObject({ lastUid: 3 });
  });

  it('keeps the beginning of an email that is too large, and goes on behind it', async () => {
    await deliver('small');
    await deliver('large', 'x'.repeat(70).concat('\n').repeat(10_000));
    await deliver('last');
    await round({ maxEmailBytes: 500_000 });
    expect(ledger.emails.map((kept) => kept.state)).toEqual(['whole', 'too_large', 'whole']);
    const large = ledger.emails[1]!;
    expect(large.raw.length).toBe(256 * 1024);
    expect(large.size).toBeGreaterThan(700_000);
    expect(subjects()).toEqual(['small', 'large', 'last']);
  });

  it.each([
    ['no header', Buffer.from('no header at all')],
    [
      'NULs and loose bytes',
      Buffer.concat([Buffer.from('Subject: bin\n\n'), Buffer.from([0, 255, 0, 128, 13, 10, 10])]),
    ],
    ['nothing but a line', Buffer.from('\n')],
  ])('is not stopped by an email of %s between two good ones', async (_what, poison) => {
    await deliver('before');
    await dovecot.deliver(poison, { folder });
    await deliver('after');
    await round();
    expect(ledger.emails).toHaveLength(3);
    expect(subjects()).toEqual(
      ['before', expect.anything(), 'after'].map((s, i) => (i === 1 ? subjects()[1] : s)),
    );
  });

  it('leaves out an email that was deleted between the listing and the fetch', async () => {
    for (const subject of ['one', 'two', 'three']) await deliver(subject);
    const keep = ledger.keep;
    ledger.keep = async (batch) => {
      if (ledger.emails.length === 0) await deleteOnServer(2);
      return keep(batch);
    };
    await round({ maxEmailsAtOnce: 1 });
    expect(subjects()).toEqual(['one', 'three']);
  });

  it('says before each fetch what is fetched, and fetches a suspect by itself', async () => {
    for (const subject of ['one', 'two', 'three', 'four']) await deliver(subject);
    const fetching: (readonly number[])[] = [];
    await round({ alone: new Set([3]), leftOut: new Set([1]), onFetching: (uids) => fetching.push(uids) });
    expect(fetching).toEqual([[2], [], [3], [], [4], []]);
    expect(subjects()).toEqual(['two', 'three', 'four']);
  });

  it('goes on where it was after the ledger failed', async () => {
    for (const subject of ['one', 'two', 'three']) await deliver(subject);
    const failing = round({
      maxEmailsAtOnce: 1,
      onKept: () => {
        ledger.failNext ??= ledger.emails.length === 1 ? new Error('the database is away') : null;
      },
    });
    await expect(failing).rejects.toThrow('the database is away');
    expect(subjects()).toEqual(['one']);
    await round();
    expect(subjects()).toEqual(['one', 'two', 'three']);
  });

  it('takes a first sync of 500 emails in a few seconds, in batches of fifty', async () => {
    for (let n = 1; n <= 500; n += 1) await deliver(`mail ${n}`, 'some words of an email\n'.repeat(200));
    const batches: number[] = [];
    const start = performance.now();
    await round({ onKept: (ids) => batches.push(ids.length) });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(ledger.emails.map((kept) => kept.uid)).toEqual(Array.from({ length: 500 }, (_, i) => i + 1));
    expect(batches).toEqual(Array(10).fill(50));
  });
});

const deleteOnServer = (uid: number) =>
  dovecot.asOwner(async (client) => {
    await client.mailboxOpen(folder);
    await client.messageDelete(String(uid), { uid: true });
  });
