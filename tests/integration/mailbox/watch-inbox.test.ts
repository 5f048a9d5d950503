import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MailboxHealth, type WatchTiming, watchInbox } from '../../../src/mailbox/watch-inbox.ts';
import { type Dovecot, startDovecot } from '../../_util/dovecot.ts';
import { type HalfOpenProxy, startHalfOpenProxy } from '../../_util/half-open-proxy.ts';
import { type MemoryInboxLedger, memoryInboxLedger } from '../../_util/memory-inbox-ledger.ts';

/** Only what a test shortens happens within it: no round by the clock, no full round but the first. */
const PATIENT: Partial<WatchTiming> = {
  retryMs: { first: 20, most: 50 },
  refusedRetryMs: { first: 20, most: 50 },
};

let dovecot: Dovecot;
let proxy: HalfOpenProxy;
let ledger: MemoryInboxLedger;
let folder: string;
let folders = 0;
let health: MailboxHealth[];
let rung: string[];
let stop: AbortController;
let watching: Promise<void>;

beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot?.stop());

beforeEach(async () => {
  folders += 1;
  folder = `Watched${folders}`;
  await dovecot.createFolder(folder);
  proxy = await startHalfOpenProxy(dovecot.port);
  ledger = memoryInboxLedger();
  health = [];
  rung = [];
  stop = new AbortController();
  watching = Promise.resolve();
});
afterEach(async () => {
  stop.abort();
  await watching;
  await proxy.stop();
});

const deliver = (subject: string, body = 'words') =>
  dovecot.deliver(`From: Ines Falk <ines@kestrel.example>\nSubject: ${subject}\n\n${body}\n`, { folder });
const subjects = () => ledger.emails.map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw.toString())?.[1]);
const problems = () => health.flatMap(({ problem }) => problem ?? []);

function watch(
  timing: Partial<WatchTiming> = {},
  more: Partial<Parameters<typeof watchInbox>[2]> = {},
  password?: string,
) {
  const settings = {
    host: '127.0.0.1',
    port: proxy.port,
    secure: false,
    user: dovecot.user,
    password: password ?? dovecot.password,
    folder,
  };
  const options = {
    onKept: (ids: readonly string[]) => void rung.push(...ids),
    onHealth: (news: MailboxHealth) => void health.push(news),
    ...more,
    timing: { ...PATIENT, ...timing },
  };
  watching = watchInbox(settings, ledger, options, stop.signal);
}

/** Long enough for a connection that is made into a frozen network, and given up there, before the one that works. */
const RECOVERY_MS = 40_000;

async function until(isTrue: () => boolean, limitMs = 10_000): Promise<void> {
  for (const end = Date.now() + limitMs; !isTrue(); ) {
    if (Date.now() > end)
      throw new Error(
        `never: ${isTrue}\n${JSON.stringify({ subjects: subjects(), problems: problems().slice(-3) })}`,
      );
    await sleep(20);
  }
}

describe('watching the inbox', () => {
  it('keeps what is there, rings for it, and is woken for what comes', async () => {
    await deliver('one');
    watch();
    await until(() => rung.length === 1);
    const start = performance.now();
    await sleep(100);
    await deliver('two');
    await until(() => rung.length === 2);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(subjects()).toEqual(['one', 'two']);
    expect(problems()).toEqual([]);
    expect(proxy.connections()).toBe(1);
  });

  it('finds by the clock what the server gave no hint of', async () => {
    watch({ roundMs: 100 });
    await until(() => health.length >= 3);
    expect(problems()).toEqual([]);
    expect(proxy.connections()).toBe(1);
  });

  it('reads on after a connection that is dead without a word', async () => {
    watch({ roundMs: 300, watchdogMs: 900 });
    await until(() => health.length > 0);
    proxy.freeze();
    await deliver('meanwhile');
    await until(() => problems().length > 0);
    expect(problems()[0]).toContain('does not answer');
    proxy.thaw();
    await until(() => subjects().includes('meanwhile'), RECOVERY_MS);
    expect(proxy.connections()).toBeGreaterThan(1);
  });

  it('notices the dead connection while it only waits', async () => {
    watch({ roundMs: 60_000, watchdogMs: 600 });
    await until(() => health.length > 0);
    proxy.freeze();
    await until(() => problems().length > 0);
    proxy.thaw();
    await deliver('meanwhile');
    await until(() => subjects().includes('meanwhile'), RECOVERY_MS);
  });

  it('goes on in the middle when the connection drops in the middle of a fetch', async () => {
    for (let n = 1; n <= 60; n += 1) await deliver(`mail ${n}`, 'x'.repeat(70).concat('\n').repeat(200));
    proxy.dropAfter(300_000);
    watch({}, { limits: { maxEmailsAtOnce: 5 } });
    await until(() => proxy.connections() >= 3);
    proxy.dropAfter(null);
    await until(() => ledger.emails.length === 60);
    expect(ledger.emails.map((email) => email.uid)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    expect(new Set(rung).size).toBe(60);
    expect(ledger.emails.every((email) => email.state === 'whole')).toBe(true);
  });

  it('brings the others when the connection dies over one email each time', async () => {
    await deliver('before');
    await deliver('deadly', 'x'.repeat(70).concat('\n').repeat(5_000));
    await deliver('after');
    proxy.dropAfter(200_000);
    watch();
    await until(() => ledger.emails.length === 2);
    expect(subjects()).toEqual(['before', 'after']);
    await until(() => problems().some((problem) => problem.includes('1 of the emails cannot be fetched')));
  });

  it('makes one round at a time, however many hints come', async () => {
    ledger.delayMs = 50;
    watch({ roundMs: 20 });
    for (let n = 1; n <= 30; n += 1) {
      await deliver(`mail ${n}`);
      await sleep(10);
    }
    await until(() => ledger.emails.length === 30);
    expect(ledger.busiest).toBe(1);
    expect(rung).toHaveLength(30);
  });

  it('looks at everything again when the folder is made anew under it', async () => {
    await deliver('old');
    watch({ roundMs: 200 });
    await until(() => rung.length === 1);
    await dovecot.recreateFolder(folder);
    await deliver('new');
    await until(() => subjects().includes('new'));
    expect(ledger.emails.map((email) => email.uid)).toEqual([1, 1]);
    expect(new Set(ledger.emails.map((email) => email.uidValidity)).size).toBe(2);
  });

  it('fills holes every so often, and once at the start', async () => {
    for (const subject of ['one', 'two', 'three']) await deliver(subject);
    watch({ roundMs: 50, fullRoundMs: 400 });
    await until(() => rung.length === 3);
    ledger.lose(2);
    await until(() => ledger.emails.length === 3);
    expect(subjects()).toEqual(['one', 'three', 'two']);
  });

  it('is stopped by no listener that fails, and tells when the ledger does', async () => {
    const failing = () => Promise.reject(new Error('nobody is in'));
    ledger.failNext = new Error('the database is away');
    await deliver('one');
    watch({}, { onKept: failing });
    await until(() => ledger.emails.length === 1);
    expect(problems()[0]).toContain('the database is away');
    await deliver('two');
    await until(() => ledger.emails.length === 2);
  });

  it('says what is wrong with the log-in, and keeps trying', async () => {
    watch({}, {}, 'wrong');
    await until(() => problems().length >= 2, 20_000);
    expect(problems()[0]).toMatch(/refuses the user name or the password.*app password/);
    expect(JSON.stringify(health)).not.toContain('wrong');
  });

  it('changes nothing on the server, not even while it waits', async () => {
    await deliver('one');
    await deliver('two');
    const before = await dovecot.flags(folder);
    watch({ roundMs: 100, fullRoundMs: 200 });
    await until(() => health.length >= 5);
    expect(await dovecot.flags(folder)).toEqual(before);
    expect(Object.values(before).flat()).not.toContain('\\Seen');
  });

  it('stops at once, whatever it is doing', async () => {
    watch();
    await until(() => health.length > 0);
    proxy.freeze();
    const start = performance.now();
    stop.abort();
    await watching;
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
