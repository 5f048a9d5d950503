import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { type Context, openContext } from '../../src/context.ts';
import { emailsToUnderstand } from '../../src/store/due-work.ts';
import { openEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { listOutgoing } from '../../src/store/outgoing.ts';
import { approveOutgoing } from '../../workers/approve-outgoing.ts';
import { pollInbox } from '../../workers/poll-inbox.ts';
import { runDueWork } from '../../workers/run-due-work.ts';
import { sendOutgoing } from '../../workers/send-outgoing.ts';
import { understandEmail } from '../../workers/understand-email.ts';
import { isSettled, type Servers, settingsFor, until } from '../_util/a-running-afterword.ts';
import { type Dovecot, startDovecot } from '../_util/dovecot.ts';
import {
  close,
  type FaultSmtpServer,
  hang,
  reset,
  type Script,
  say,
  sayAndClose,
  startFaultSmtpServer,
} from '../_util/fault-smtp-server.ts';
import { type PostgresProxy, startPostgresProxy } from '../_util/postgres-proxy.ts';
import { startRedis } from '../_util/servers.ts';
import { checkInvariants } from './check-invariants.ts';
import { type MovedClock, openMovedClock } from './moved-clock.ts';
import { type Numbers, numbers } from './numbers.ts';
import { anApplication } from './random-mail.ts';
import type { WorkerOrder } from './worker.ts';

export interface RandomRun {
  seed: number;
  minutes: number;
  /** Rejections that come in, each from another company. */
  mails: number;
  tell(line: string): void;
}

/** Everything of a world in which anything may fail. */
interface World {
  random: Numbers;
  tell(line: string): void;
  dovecot: Dovecot;
  smtp: FaultSmtpServer;
  proxy: PostgresProxy;
  redis: { current: Awaited<ReturnType<typeof startRedis>>; folder: string };
  postmaster: string;
  clock: MovedClock;
  order: Omit<WorkerOrder, 'seed'>;
  workers: Set<ChildProcess>;
  /** How many of the emails that the mail server took have been looked at for filing a copy. */
  filed: number;
  /** When a process ended or stood still, or the database was away. */
  disturbedAt: Date[];
  happened: Map<string, number>;
}

const WORKERS = 3;
const HOUR_MS = 60 * 60 * 1000;
/** Longer than an answer of the mail server takes to be written down, on a machine that has other things to do. */
const AFTERMATH_MS = 60_000;

/**
 * Rejections come in, real processes do the work, and anything fails at random for some minutes. Then everything is
 * well again, the rest is settled, and the invariants are asked. Answers with every breach, in words. The seed gives
 * the same mails and the same faults in the same order; when they strike depends on the machine.
 */
export async function runRandomly({ seed, minutes, mails, tell }: RandomRun): Promise<string[]> {
  await using world = await openWorld(seed, tell);
  const copies = await deliverMails(world, mails);
  keepWorkers(world);
  await until(
    'the work begins',
    () => world.smtp.connections,
    (connections) => connections > 0,
    180_000,
  );
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end) {
    keepWorkers(world);
    await sleep(200 + world.random.below(1_500));
    await strike(world);
    await fileCopies(world);
  }
  for (const worker of world.workers) worker.kill('SIGKILL');
  world.disturbedAt.push(new Date());
  world.smtp.follow({});
  world.proxy.loseAnswerTo(null);
  await fileCopies(world);
  tell(`what happened: ${[...world.happened].map(([what, times]) => `${what} ${times}`).join(', ')}`);
  return await settleAndCheck(world, mails, copies);
}

async function openWorld(seed: number, tell: World['tell']): Promise<World & AsyncDisposable> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-random-'));
  writeFileSync(join(folder, 'clock'), '0');
  const postgres = await openEmbeddedPostgres(join(folder, 'data'));
  const proxy = await startPostgresProxy(postgres.url);
  const redis = { current: await startRedis(folder), folder };
  const [dovecot, smtp] = [await startDovecot(), await startFaultSmtpServer({})];
  await dovecot.createFolder('Sent');
  const random = numbers(seed);
  smtp.follow(...Array.from({ length: 20_000 }, () => scriptOf(random)));

  const servers: Servers = {
    databaseUrl: proxy.url,
    // Every embedded database is called alike: what was sent from another run is no business of this one's.
    dataDir: join(folder, 'beside'),
    redisUrl: redis.current.url,
    imap: dovecot,
    smtp: { port: smtp.port, user: dovecot.user, password: dovecot.password },
  };
  const { host, port, user, password } = dovecot;
  servers.imap = { host, port, user, password };
  const more = { MAX_PER_DAY: '100000', MAX_PER_PERSON: '100', MAX_PER_COMPANY_PER_MONTH: '100' };
  const clock = openMovedClock(join(folder, 'clock'));
  const workers = new Set<ChildProcess>();
  return {
    random,
    tell,
    dovecot,
    smtp,
    proxy,
    redis,
    postmaster: join(folder, 'data', 'postgres', 'postmaster.pid'),
    clock,
    order: { servers, more, clockFile: clock.file, crashes: 0.02 },
    workers,
    filed: 0,
    disturbedAt: [],
    happened: new Map(),
    [Symbol.asyncDispose]: async () => {
      for (const worker of workers) worker.kill('SIGKILL');
      await smtp[Symbol.asyncDispose]();
      await proxy.cut();
      await redis.current.stop('SIGKILL');
      await dovecot.stop();
      await postgres.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Most connections meet a server that works; the others anything that a server can do. */
function scriptOf(random: Numbers): Script {
  if (random.next() < 0.6) return {};
  const fault = random.pick([close, reset, hang]);
  return random.pick<() => Script>([
    () => ({ [random.pick(['greeting', 'ehlo', 'auth', 'mail', 'rcpt', 'data', 'body'] as const)]: fault }),
    () => ({ greeting: sayAndClose('421 4.3.2 Closing') }),
    () => ({ auth: say('454 4.7.0 Try later') }),
    () => ({ rcpt: say('450 4.2.0 Greylisted') }),
    () => ({ data: say('451 4.3.0 Later') }),
    () => ({ dot: say(random.pick(['451 4.3.0 Not now', '452 4.3.1 No room', '554 5.7.1 No'])) }),
    () => ({ dot: { ...say('250 Ok'), keep: true, afterMs: random.below(1_500) } }),
    () => ({ dot: { say: '250 Ok\r\n', next: 'reset', keep: true } }),
    () => ({ dot: { ...random.pick([fault, say('what?')]), keep: random.next() < 0.5 } }),
  ])();
}

/** Some come twice, as a filter and a hand may both forward one. Answers with how many lie in the mailbox. */
async function deliverMails({ random, dovecot }: World, mails: number): Promise<number> {
  const applications = Array.from({ length: mails }, (_, number) =>
    anApplication(number, random, new Date()),
  );
  const rejections = applications.map(({ rejection }) => rejection);
  const again = rejections.filter(() => random.next() < 0.2);
  const all = [...applications.map(({ receipt }) => receipt), ...rejections, ...again];
  for (const raw of all) await dovecot.deliver(raw);
  return all.length;
}

/** A provider that files what it took into the Sent folder, mostly. */
async function fileCopies(world: World): Promise<void> {
  for (const { raw } of world.smtp.kept.slice(world.filed)) {
    world.filed += 1;
    if (world.random.next() < 0.7)
      await world.dovecot.deliver(Buffer.from(raw, 'latin1'), { folder: 'Sent' });
  }
}

function keepWorkers(world: World): void {
  const { workers, order, random } = world;
  while (workers.size < WORKERS) {
    const worker = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        join(import.meta.dirname, 'worker.ts'),
        JSON.stringify({ ...order, seed: random.below(2 ** 31) }),
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, LOG_LEVEL: 'silent', NODE_NO_WARNINGS: '1' },
      },
    );
    workers.add(worker);
    let complaint = '';
    worker.stderr?.on('data', (chunk) => {
      complaint = `${complaint}${chunk}`.slice(-400);
    });
    worker.once('exit', (code, signal) => {
      if (code) world.tell(`a worker ended by itself: ${complaint.replace(/\s+/g, ' ')}`);
      workers.delete(worker);
      world.disturbedAt.push(new Date());
      count(world, `worker ended (${signal ?? 'by itself'})`);
    });
  }
}

type Strike = (world: World) => Promise<unknown> | unknown;

const STRIKES: Record<string, Strike> = {
  'worker killed': ({ workers, random }) => random.pick([...workers])?.kill('SIGKILL'),
  'worker asked to stop': ({ workers, random }) => random.pick([...workers])?.kill('SIGTERM'),
  'worker asleep past its lease': async ({ workers, random, clock }) => {
    const worker = random.pick([...workers]);
    worker?.kill('SIGSTOP');
    clock.ahead(90_000);
    await sleep(3_000);
    worker?.kill('SIGCONT');
    await sleep(1_000);
    clock.ahead(-90_000);
  },
  'clock stepped': async ({ clock, random }) => {
    const ms = (random.next() < 0.5 ? -1 : 1) * HOUR_MS;
    clock.ahead(ms);
    await sleep(1_000);
    clock.ahead(-ms);
  },
  'database connections dropped': ({ proxy }) => proxy.drop(),
  'database away': async ({ proxy, random }) => {
    await proxy.cut();
    await sleep(random.below(3_000));
    await proxy.restore();
  },
  'database answer lost': ({ proxy, random }) =>
    proxy.loseAnswerTo(
      random.pick(['COMMIT', 'being sent', 'handed to the mail server', 'accepted by the mail server']),
    ),
  'database killed': ({ postmaster }) =>
    process.kill(Number(readFileSync(postmaster, 'utf8').split('\n')[0]), 'SIGKILL'),
  'queue forgot everything': async ({ redis }) => {
    const client = new Redis(redis.current.url);
    await client.flushall();
    client.disconnect();
  },
  'queue killed': async ({ redis, random }) => {
    const { port } = redis.current;
    await redis.current.stop('SIGKILL');
    await sleep(random.below(2_000));
    redis.current = await startRedis(redis.folder, { port });
  },
};

async function strike(world: World): Promise<void> {
  const what = world.random.pick(Object.keys(STRIKES));
  count(world, what);
  world.disturbedAt.push(new Date());
  await Promise.resolve(STRIKES[what]!(world)).catch((error) => world.tell(`${what}: ${error.message}`));
  world.disturbedAt.push(new Date());
}

function count({ happened }: World, what: string): void {
  happened.set(what, (happened.get(what) ?? 0) + 1);
}

async function settleAndCheck(world: World, mails: number, copies: number): Promise<string[]> {
  const { clock, order, smtp, dovecot, tell } = world;
  const config = settingsFor(order.servers, order.more);
  const opening = () => openContext(config, { now: clock.now }).catch((error: Error) => error.message);
  const opened = await until('all is well again', opening, (answer) => typeof answer !== 'string', 90_000);
  await using context = opened as Context;
  const { ledger } = context.store;

  const stop = new AbortController();
  const polling = pollInbox(context, config.imap, stop.signal);
  await until(
    'every email is kept',
    () => ledger.email.count(),
    (kept) => kept === copies,
    120_000,
  );
  stop.abort();
  await polling;
  for (let round = 0; round < 40; round++) {
    for (const emailId of await emailsToUnderstand(ledger, context.ownerId, 1_000))
      await understandEmail({ emailId }, context);
    await runDueWork({ ownerId: context.ownerId }, context);
    const rows = await listOutgoing(ledger, context.ownerId);
    // What was read in another order than it came in asks the owner first.
    for (const { code, kind, state } of rows)
      if (kind === 'feedback_request' && state === 'planned') await approveOutgoing(code, context);
    if (round > 12 && isSettled(rows)) break;
    for (const { id, state } of rows)
      if (state === 'waiting') await sendOutgoing({ outgoingId: id }, context);
    clock.ahead(2 * HOUR_MS);
  }

  const states = await ledger.outgoing.groupBy({ by: ['kind', 'state'], _count: true });
  tell(`the outbox: ${states.map(({ kind, state, _count }) => `${kind} ${state} ${_count}`).join(', ')}`);
  tell(
    `the mail server: ${smtp.connections} connections, ${smtp.met.length} ends, ${smtp.kept.length} taken`,
  );
  const undisturbedFrom = (at: Date) =>
    !world.disturbedAt.some((other) => Math.abs(other.getTime() - at.getTime()) < AFTERMATH_MS);
  return [
    ...(await checkInvariants(context, smtp, { undisturbedFrom })),
    ...(await breachesOfInbox(context, dovecot)),
    ...(await breachesOfPlanning(context, mails)),
  ];
}

/** I3: every email of the mailbox has exactly one row, with its very bytes. */
async function breachesOfInbox({ store }: Context, dovecot: Dovecot): Promise<string[]> {
  const inMailbox = await dovecot.asOwner(async (client) => {
    await client.mailboxOpen('INBOX', { readOnly: true });
    return client.fetchAll('1:*', { uid: true, source: true });
  });
  const rows = await store.ledger.email.findMany({ select: { uid: true, raw: true } });
  const differing = inMailbox.filter(({ uid, source }) => {
    const kept = rows.filter((row) => Number(row.uid) === uid);
    return kept.length !== 1 || !source?.equals(Buffer.from(kept[0]!.raw));
  });
  return differing.map(({ uid }) => `I3: the email ${uid} of the mailbox is not kept once, byte for byte`);
}

/** Each no leads to one request, however often it came and whatever happened while it was read. */
async function breachesOfPlanning({ store }: Context, mails: number): Promise<string[]> {
  const requests = await store.ledger.outgoing.count({
    where: { kind: 'feedback_request', state: { in: ['sent', 'failed', 'uncertain', 'planned'] } },
  });
  return requests === mails ? [] : [`${mails} rejections led to ${requests} requests`];
}
