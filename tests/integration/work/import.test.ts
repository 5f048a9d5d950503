import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import type { ArchiveKind } from '../../../src/mailbox/archive/old-mail.ts';
import { openArchive } from '../../../src/mailbox/archive/open-archive.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { openMailboxLedger } from '../../../src/store/mailboxes.ts';
import { type KeptArchive, keepArchive } from '../../../workers/import/keep-archive.ts';
import { readImported } from '../../../workers/import/read-imported.ts';
import { runDueWork } from '../../../workers/run-due-work.ts';
import { understandEmail } from '../../../workers/understand-email.ts';
import { type Servers, settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import type { ImportOrder } from '../../_util/import-child.ts';
import {
  inMbox,
  type OldMailSample,
  oldApplication,
  oldMailbox,
  writeMaildir,
} from '../../_util/old-mailbox.ts';

const APPLICATIONS = 9;
const { ownerAddresses } = sandboxIdentity;
const NOBODY = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'none' };

let folder: string;
let database: TestDatabase;
let context: Context;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-import-'));
  database = await createTestDatabase();
  context = await openContext(settingsFor(serversOf(database)));
});
afterEach(async () => {
  await context[Symbol.asyncDispose]();
  await Promise.all([database.drop(), rm(folder, { recursive: true, force: true })]);
});

const serversOf = ({ url }: TestDatabase): Servers => ({ databaseUrl: url, imap: NOBODY, smtp: { port: 1 } });

async function mbox(mails: readonly Pick<OldMailSample, 'at' | 'raw'>[], name = 'old.mbox'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, mails.map(inMbox).join(''));
  return path;
}

/** Imports as the command does. */
async function importInto(into: Context, kind: ArchiveKind, path: string): Promise<KeptArchive> {
  const archive = await openArchive(kind, path, {
    maxMailBytes: 40_000_000,
    now: into.now(),
    ownerAddresses,
  });
  const kept = await keepArchive(kind, archive, into);
  await readImported(into);
  return kept;
}

const WRITERS: Record<ArchiveKind, (mails: readonly OldMailSample[]) => Promise<string>> = {
  mbox: (mails) => mbox(mails),
  async maildir(mails) {
    await writeMaildir(join(folder, 'Maildir'), mails);
    return join(folder, 'Maildir');
  },
  async eml(mails) {
    const path = join(folder, 'mails');
    await mkdir(path);
    for (const [index, { raw }] of mails.entries()) await writeFile(join(path, `${index}.eml`), raw);
    return path;
  },
};

/** All that the ledger knows by now, without what differs from one database to the next. */
async function whatIsKnown({ store: { ledger }, ownerId }: Context) {
  const emails = await ledger.email.findMany({
    where: { ownerId },
    include: { outcomes: true, application: { include: { company: true } } },
    orderBy: { sha256: 'asc' },
  });
  const applications = await ledger.application.findMany({
    where: { ownerId },
    include: {
      company: true,
      events: { include: { email: { select: { sha256: true } } } },
      contacts: { include: { contact: true } },
    },
  });
  return {
    emails: emails.map(({ sha256, state, matchReason, application, outcomes, subject }) => ({
      sha256,
      state,
      subject,
      matchReason,
      application: application && `${application.company?.name}, ${application.role}`,
      said: outcomes.map(({ label, confidence }) => [label, confidence]),
    })),
    applications: applications
      .map(({ company, role, stage, openedAt, lastEventAt, events, contacts }) => ({
        name: `${company?.name}, ${role}`,
        stage,
        openedAt,
        lastEventAt,
        events: events.map(({ type, at, email }) => `${at.toISOString()} ${type} ${email?.sha256}`).sort(),
        contacts: contacts.map(({ contact, is }) => `${contact.address} ${is}`).sort(),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    outgoing: await ledger.outgoing.count({ where: { ownerId } }),
  };
}

const expected = Array.from({ length: APPLICATIONS }, (_, index) => oldApplication(index));

describe('an old mailbox', () => {
  const mails = [...oldMailbox({ applications: APPLICATIONS, others: 40 })];

  it.each<ArchiveKind>(['mbox', 'maildir', 'eml'])('tells of every application, as %s', async (kind) => {
    const kept = await importInto(context, kind, await WRITERS[kind](mails));
    expect(kept).toMatchObject({ kept: mails.length, known: 0, notTaken: 0 });

    const { emails, applications, outgoing } = await whatIsKnown(context);
    expect(emails.map(({ state }) => state)).toEqual(mails.map(() => 'understood'));
    expect(applications.map(({ name, stage }) => [name, stage])).toEqual(
      expected.map(({ company, role }) => [`${company}, ${role}`, 'rejected']).sort(),
    );
    const interviewed = applications.filter(({ events }) =>
      events.some((line) => line.includes('interview_invitation')),
    );
    expect(interviewed).toHaveLength(expected.filter(({ isInterviewed }) => isInterviewed).length);
    const owners = emails.filter(({ subject }) => subject?.startsWith('Re: Interview'));
    expect(owners.map(({ matchReason }) => matchReason)).toEqual(
      interviewed.map(() => 'you wrote to somebody of it yourself'),
    );
    expect(outgoing).toBe(0);
  });

  it('says the same in whatever order its mails lie', async () => {
    await importInto(context, 'mbox', await mbox(mails));
    const inOrder = await whatIsKnown(context);
    const other = await createTestDatabase();
    try {
      await using shuffled = await openContext(settingsFor(serversOf(other)));
      const byHash = [...mails].sort((a, b) => a.raw.length - b.raw.length || (a.raw < b.raw ? -1 : 1));
      await importInto(shuffled, 'mbox', await mbox(byHash, 'shuffled.mbox'));
      expect(await whatIsKnown(shuffled)).toEqual(inOrder);
    } finally {
      await other.drop();
    }
  });

  it('is not taken twice, from the same file, another one, or after the inbox', async () => {
    const inbox = await openMailboxLedger(context.store, { ...context, key: 'robin@mail.example/INBOX' });
    const [first] = mails;
    const raw = Buffer.from(first!.raw);
    await inbox.keep([
      { uidValidity: 1n, uid: 7, raw, internalDate: null, size: raw.length, state: 'whole' },
    ]);
    const path = await WRITERS.mbox(mails);
    expect(await importInto(context, 'mbox', path)).toMatchObject({ kept: mails.length - 1, known: 1 });
    const before = await whatIsKnown(context);

    expect(await importInto(context, 'mbox', path)).toMatchObject({ kept: 0, known: mails.length });
    expect(await importInto(context, 'maildir', await WRITERS.maildir(mails))).toMatchObject({ kept: 0 });
    // A mailbox that has lost mails at its beginning and got others at its end.
    const more = [...oldMailbox({ applications: 0, others: 3 })].map((mail) => ({
      ...mail,
      raw: mail.raw.replaceAll('shop', 'store'),
    }));
    expect(await importInto(context, 'mbox', await mbox([...mails.slice(5), ...more]))).toMatchObject({
      kept: 3,
    });
    expect((await whatIsKnown(context)).applications).toEqual(before.applications);
  });

  it('counts a mail that only its headers tell from another one as a repetition of it', async () => {
    const labelled = mails.map((mail) => ({ ...mail, raw: `X-Gmail-Labels: Inbox\r\n${mail.raw}` }));
    await importInto(context, 'mbox', await mbox(mails));
    const before = await whatIsKnown(context);
    expect(await importInto(context, 'mbox', await mbox(labelled, 'labelled.mbox'))).toMatchObject({
      known: 0,
    });
    const after = await whatIsKnown(context);
    expect(after.emails.filter(({ state }) => state === 'duplicate')).toHaveLength(mails.length);
    expect(after.applications).toEqual(before.applications);
  });
});

describe('an import that is killed', () => {
  it('loses no mail, takes none twice and tells the same, wherever it dies', async () => {
    const mails = [...oldMailbox({ applications: APPLICATIONS, others: 16 })];
    const path = await mbox(mails);
    const known = () => whatIsKnown(context);
    const dyingAt = (at: string, time: number) =>
      importAside({ servers: serversOf(database), kind: 'mbox', path, atOnce: 10, dies: { at, time } });

    expect(await dyingAt('after-keep', 2)).toBe('SIGKILL');
    expect((await known()).emails).toHaveLength(20);
    // A mail that is still to come may be older.
    await readImported(context);
    expect((await known()).emails.every(({ state }) => state === 'received')).toBe(true);

    expect(await dyingAt('written-down-but-not-committed', 2)).toBe('SIGKILL');
    expect((await known()).emails).toHaveLength(mails.length);
    expect((await known()).emails.filter(({ state }) => state === 'understood')).toHaveLength(10);
    expect(await dyingAt('before-writing-down', 2)).toBe('SIGKILL');
    await importInto(context, 'mbox', path);

    const other = await createTestDatabase();
    try {
      await using atOnce = await openContext(settingsFor(serversOf(other)));
      await importInto(atOnce, 'mbox', path);
      expect((await known()).applications).toHaveLength(APPLICATIONS);
      expect(await known()).toEqual(await whatIsKnown(atOnce));
    } finally {
      await other.drop();
    }
  }, 180_000);

  it('is read by due work when nobody goes on with it, and not before', async () => {
    const mails = [...oldMailbox({ applications: 2, others: 3 })];
    const archive = await openArchive('mbox', await mbox(mails), {
      maxMailBytes: 1_000_000,
      now: new Date(),
      ownerAddresses,
    });
    await keepArchive('mbox', archive, context);
    const { ledger } = context.store;
    const [email] = await ledger.email.findMany({ select: { id: true }, take: 1 });
    expect(await understandEmail({ emailId: email!.id }, context)).toMatchObject({ status: 'skipped' });
    const unread = () => ledger.email.count({ where: { state: 'received' } });

    await runDueWork({ ownerId: context.ownerId }, context);
    expect(await unread()).toBe(mails.length);
    const later = { ...context, now: () => new Date(Date.now() + 5 * 60_000) };
    await runDueWork({ ownerId: context.ownerId }, later);
    expect(await unread()).toBe(0);
    expect((await whatIsKnown(context)).applications).toHaveLength(2);
  });
});

/** Runs an import as a process of its own; answers with how it ended. */
async function importAside(order: ImportOrder): Promise<number | string | null> {
  const script = join(import.meta.dirname, '../../_util/import-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'silent' },
  });
  const [code, signal] = await once(child, 'close');
  return signal ?? code;
}
