import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ArchiveEntry,
  type ArchiveKind,
  CannotReadArchiveError,
  type OldMail,
} from '../../../../src/mailbox/archive/old-mail.ts';
import { openArchive } from '../../../../src/mailbox/archive/open-archive.ts';
import { inMbox, OWNER, oldMailbox, writeMaildir } from '../../../_util/old-mailbox.ts';

const OPTIONS = {
  maxMailBytes: 100_000,
  now: new Date('2026-01-01T00:00:00Z'),
  ownerAddresses: [OWNER.address],
};
const MAIL = 'Subject: one\r\nDate: Mon, 08 Jan 2024 09:00:00 +0000\r\n\r\nHello\r\n';
const LINE = 'From x@somewhere.example Tue Jan  9 10:11:12 2024\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-archive-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content, 'latin1');
  return path;
}

async function readAll(kind: ArchiveKind, path: string, options = OPTIONS): Promise<ArchiveEntry[]> {
  const archive = await openArchive(kind, path, options);
  const entries: ArchiveEntry[] = [];
  for await (const entry of archive.entries()) entries.push(entry);
  expect(entries.at(-1)?.read ?? archive.total).toBe(archive.total);
  return entries;
}

const mailsOf = (entries: readonly ArchiveEntry[]): OldMail[] =>
  entries.flatMap((entry) => ('mail' in entry ? [entry.mail] : []));
const rawsOf = (entries: readonly ArchiveEntry[]) =>
  mailsOf(entries).map(({ raw }) => raw.toString('latin1'));

describe('an old mailbox', () => {
  const mails = [...oldMailbox({ applications: 3, others: 12 })];

  it.each<[ArchiveKind, () => Promise<string>]>([
    ['mbox', () => put('old.mbox', mails.map(inMbox).join(''))],
    [
      'maildir',
      async () => {
        await writeMaildir(join(folder, 'Maildir'), mails);
        await put('Maildir/tmp/1700000000.half', 'Subject: half');
        await put('Maildir/dovecot-uidlist', 'something else');
        return join(folder, 'Maildir');
      },
    ],
    [
      'eml',
      async () => {
        for (const [index, { raw }] of mails.entries()) await put(`mails/${index % 4}/${index}.EML`, raw);
        await put('mails/notes.txt', 'no mail');
        return join(folder, 'mails');
      },
    ],
  ])('of the kind %s gives each mail once, as it was on its way, with its date', async (kind, write) => {
    const entries = await readAll(kind, await write());
    expect(rawsOf(entries).sort()).toEqual(mails.map(({ raw }) => raw).sort());
    const dates = mailsOf(entries).map(({ date }) => date?.getTime());
    expect(dates.sort()).toEqual(mails.map(({ at }) => Math.floor(at.getTime() / 1000) * 1000).sort());
  });

  it('may be one file with one mail', async () => {
    expect(rawsOf(await readAll('eml', await put('one.eml', MAIL)))).toEqual([MAIL]);
    expect(rawsOf(await readAll('eml', await put('two', LINE + MAIL)))).toEqual([MAIL]);
  });
});

describe('the date of an old mail', () => {
  it.each([
    ['its own', MAIL, '2024-01-08T09:00:00.000Z'],
    ['that of the mailbox when it names none', 'Subject: one\n\nHello\n', '2024-01-09T10:11:12.000Z'],
    ['that of the mailbox when it says nonsense', 'Date: soon\n\nHello\n', '2024-01-09T10:11:12.000Z'],
    [
      'that of the mailbox when its own is to come',
      'Date: Mon, 1 Jan 2035 00:00:00 +0000\n\nHello\n',
      '2024-01-09T10:11:12.000Z',
    ],
  ])('is %s', async (_what, mail, date) => {
    const [read] = mailsOf(await readAll('mbox', await put('old.mbox', `${LINE}${mail}\n`)));
    expect(read?.date?.toISOString()).toBe(date);
  });

  it('is not known when nothing says it', async () => {
    const [read] = mailsOf(await readAll('mbox', await put('old.mbox', 'From x\nSubject: one\n\nHello\n')));
    expect(read?.date).toBeNull();
  });
});

describe('what is left out', () => {
  it.each([
    ['Spam,Opened', 'spam'],
    ['=?UTF-8?Q?Entw=C3=BCrfe?=', 'draft'],
    ['Archived,=?UTF-8?B?QnJvdWlsbG9ucw==?=', 'draft'],
  ])('is mail that Gmail’s export labels %s', async (labels, leftOut) => {
    const file = `${LINE}X-Gmail-Labels: ${labels}\n${MAIL}\n`;
    expect(await readAll('mbox', await put('old.mbox', file))).toMatchObject([{ leftOut }]);
  });

  it('is not what lies in the trash, and not the inbox', async () => {
    const file = ['Trash', 'Inbox,Unread', 'Anti-spam talks'].map(
      (label) => `${LINE}X-Gmail-Labels: ${label}\n${MAIL}\n`,
    );
    expect(mailsOf(await readAll('mbox', await put('old.mbox', file.join(''))))).toHaveLength(3);
  });

  it('is the spam folder of a maildir, and what is marked as a draft', async () => {
    await put('Maildir/cur/1704700000.1:2,S', MAIL);
    await put('Maildir/cur/1704700001.2:2,DS', MAIL);
    await put('Maildir/.Junk/cur/1704700002.3:2,S', MAIL);
    await put('Maildir/.Work.Drafts/new/1704700003.4', MAIL);
    const entries = await readAll('maildir', join(folder, 'Maildir'));
    expect(entries.map((entry) => ('leftOut' in entry ? entry.leftOut : 'mail')).sort()).toEqual([
      'draft',
      'draft',
      'mail',
      'spam',
    ]);
  });
});

describe('what somebody sent whom nobody named', () => {
  const from = (address: string) => `From: Me <${address}>\n${MAIL}`;

  it('is left out of what Gmail’s export labels as sent, with the address', async () => {
    const mails = [from('robin@old.example'), from(OWNER.address), MAIL];
    const file = mails.map((mail) => `${LINE}X-Gmail-Labels: Sent,Important\n${mail}\n`).join('');
    const entries = await readAll('mbox', await put('old.mbox', file));
    expect(entries.map((entry) => ('leftOut' in entry ? entry : 'mail'))).toMatchObject([
      { leftOut: 'unnamed_sender', address: 'robin@old.example' },
      'mail',
      'mail',
    ]);
  });

  it('is left out of the sent folder of a maildir, and of no other', async () => {
    await put('Maildir/.Sent/cur/1704700000.1:2,S', from('robin@old.example'));
    await put('Maildir/cur/1704700001.2:2,S', from('robin@old.example'));
    const entries = await readAll('maildir', join(folder, 'Maildir'));
    expect(entries.map((entry) => ('leftOut' in entry ? entry.leftOut : 'mail')).sort()).toEqual([
      'mail',
      'unnamed_sender',
    ]);
  });
});

describe('what cannot be read', () => {
  it('is one mail, and the others are', async () => {
    await put('mails/1.eml', '');
    await put('mails/2.eml', MAIL);
    await put('mails/3.eml', `${LINE}${MAIL}\n${LINE}${MAIL}`);
    await symlink('/nowhere.eml', join(folder, 'mails/4.eml'));
    const entries = await readAll('eml', join(folder, 'mails'));
    expect(entries.map((entry) => ('problem' in entry ? entry.problem.replace(folder, '') : 'mail'))).toEqual(
      ['/mails/1.eml: it is empty', 'mail', '/mails/3.eml holds several mails: import it as mbox'],
    );
  });

  it('is kept by its beginning when it is too large', async () => {
    const [read] = mailsOf(await readAll('eml', await put('one.eml', MAIL + 'x'.repeat(300_000))));
    expect(read).toMatchObject({ state: 'too_large', size: MAIL.length + 300_000 });
    expect(read?.raw.length).toBe(256 * 1024);
  });

  it.each<[string, ArchiveKind, () => Promise<string>, RegExp]>([
    ['a path that leads nowhere', 'mbox', async () => join(folder, 'absent'), /there is no such file/],
    ['an empty file', 'mbox', () => put('old.mbox', ''), /is empty/],
    ['an empty file', 'eml', () => put('old.eml', ''), /is empty/],
    ['a folder for a file', 'mbox', async () => folder, /is a folder, and an mbox is one file/],
    [
      'the folder of Apple Mail',
      'mbox',
      async () => join(await put('Old.mbox/mbox', LINE + MAIL), '..'),
      /import .*Old\.mbox\/mbox/,
    ],
    ['a single mail', 'mbox', () => put('one.eml', MAIL), /Import it as eml/],
    ['something else', 'mbox', () => put('photo.mbox', Buffer.from([0, 1, 2, 3])), /is no mbox/],
    ['a packed file', 'mbox', () => put('old.mbox.gz', Buffer.from([0x1f, 0x8b, 8, 0])), /unpack it first/],
    [
      'a file for a folder',
      'maildir',
      () => put('old.mbox', LINE + MAIL),
      /is a file, and a maildir is a folder/,
    ],
    ['a folder of something else', 'maildir', async () => folder, /is no maildir/],
    [
      'a maildir without mail',
      'maildir',
      async () => join(await put('Maildir/cur/.x', ''), '../..'),
      /is empty/,
    ],
    ['a note', 'eml', () => put('notes.txt', 'Call them: on Monday.\n'), /is no mail/],
    ['a folder without mail', 'eml', async () => folder, /has no \.eml file/],
    ['a device', 'eml', async () => '/dev/null', /neither a file nor a folder/],
  ])('is %s given as %s, and the words say why', async (_what, kind, write, words) => {
    const path = await write();
    const opened = openArchive(kind, path, OPTIONS);
    await expect(opened).rejects.toThrow(CannotReadArchiveError);
    await expect(opened).rejects.toThrow(words);
  });
});
