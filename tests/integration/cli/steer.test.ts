import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as journal from '../../../src/cli/commands/journal.ts';
import { reviewJournal } from '../../../src/cli/commands/journal-review.ts';
import * as outbox from '../../../src/cli/commands/outbox.ts';
import { pause, resume } from '../../../src/cli/commands/pause.ts';
import { review } from '../../../src/cli/commands/review.ts';
import { openContext } from '../../../src/context.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { owedRequest } from '../../_util/owed-request.ts';
import { ownerWrites } from '../../_util/owner-mail.ts';

const BIN = join(import.meta.dirname, '../../../bin/afterword.js');
let database: TestDatabase;
let folder: string;
let code: string;
let company: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'afterword-cli-'));
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } };
  await using context = await openContext(settingsFor(servers, { MODE_FEEDBACK_REQUEST: 'approve' }));
  code = (await owedRequest(context)).request.code;
  company = (await context.store.ledger.company.findFirstOrThrow()).name;
  await ownerWrites({ subject: `send ${code}`, server: 'fail' }, context);
  for (const [name, value] of Object.entries(settings())) vi.stubEnv(name, value);
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

const settings = () => ({
  DATABASE_URL: database.url,
  OWNER_NAME: sandboxIdentity.ownerName as string,
  OWNER_ADDRESS: sandboxIdentity.ownerAddresses.join(','),
  INBOX_ADDRESS: sandboxIdentity.inboxAddress,
});

/** What a command prints. */
async function said(command: () => Promise<void>): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await command();
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
}

const listed = () => said(() => outbox.listOutbox({}));

describe('the command line', () => {
  it('shows what waits, and what somebody wrote as the owner', async () => {
    expect(await listed()).toMatch(
      new RegExp(`^Planned: waits for your word\n  ${code}  feedback request to .*\n      \\S`),
    );
    expect(await listed()).toMatch(/\n\n1 to yourself: /);
    expect(await said(() => outbox.listOutbox({ all: true }))).toContain('hold notice to robin@vale.example');
    expect(await said(() => review({}))).toMatch(
      new RegExp(`^send ${code} .*\n.*\n\\s+because   not obeyed: it claims to be from the owner`),
    );
    expect(JSON.parse(await said(() => review({ json: true })))).toContainEqual(
      expect.objectContaining({ command: `send ${code}`, settle: [] }),
    );
  });

  it('takes a new text, from a file or from stdin', async () => {
    const file = join(folder, 'new.txt');
    await writeFile(file, 'Hello,\n\nfrom a file.\n');
    expect(await said(() => outbox.edit(code, { file }))).toContain('from a file.');
    await writeFile(file, ' \n');
    await expect(said(() => outbox.edit(code, { file }))).rejects.toThrow('the new text is missing');

    const env = { PATH: process.env.PATH ?? '', HOME: folder, ...settings() };
    const child = spawn(process.execPath, [BIN, 'outbox', 'edit', code], { cwd: folder, env });
    child.stdin.end('Hello,\n\nfrom stdin.\n');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(await said(() => outbox.showOutgoing(code))).toContain('from stdin.');
  });

  it('puts off, pauses, resumes, sends and stops', async () => {
    await expect(said(() => outbox.snooze(code, ['soon']))).rejects.toThrow('is no time that lies ahead');
    expect(await said(() => outbox.snooze(code, ['until', '2w']))).toContain(`${code} is put off`);

    expect(await said(() => pause(['on', 'holiday']))).toContain('Paused.');
    expect(await listed()).toContain('Sending is paused: on holiday.');
    expect(await said(resume)).toContain('It was paused: on holiday.');
    expect(await said(resume)).toBe('Sending was not paused.');

    expect(await said(() => outbox.approve(code))).toContain(`${code} leaves at`);
    expect(await listed()).toMatch(/^Held, and sent at its time\n/);
    expect(await said(() => outbox.stop(code))).toBe(`${code} will not be sent.`);
    await expect(said(() => outbox.stop(code))).rejects.toThrow('is cancelled');
    expect(await listed()).toMatch(/^Refused, stopped or failed\n/);
  });

  it('keeps a journal', async () => {
    expect(await said(() => journal.addEntry('win', ['moved', '14 services']))).toMatch(
      /^Noted as a win: JN-[0-9A-F]{6}$/,
    );
    const listed = await said(() => journal.listEntries({}));
    expect(listed).toMatch(/ {2}JN-[0-9A-F]{6} {2}win\n {13}moved 14 services$/);
    expect(await said(() => journal.listEntries({ kind: 'lesson' }))).toContain('There is no lesson');

    const jn = /JN-[0-9A-F]{6}/.exec(listed)![0];
    expect(await said(() => journal.editOneEntry(jn, ['moved', '15 services']))).toContain('15 services');
    expect(await said(() => journal.share(jn, true))).toContain('Supporters may read');
    expect(await said(() => journal.showOneEntry(jn.toLowerCase()))).toMatch(
      /^JN-\w{6} {2}win of .*, changed on .*, supporters may read it\n\nmoved 15 services$/,
    );
    await expect(said(() => journal.editOneEntry(jn, []))).rejects.toThrow('What is to be noted?');
    await expect(said(() => journal.showOneEntry('JN-00000000'))).rejects.toThrow('There is no entry');
    expect(await said(() => journal.dropOneEntry(jn))).toContain('moved 15 services');
    expect(await said(() => journal.listEntries({}))).toContain('The journal is empty');
  });

  it('keeps stories in their parts, and versions of the pitch with what led to them', async () => {
    const half = await said(() => journal.addEntry('story', ['A:', 'I split it.', '\nS: one table.']));
    expect(half).toContain('What was yours to do? What came of it');
    const story = /JN-[0-9A-F]{6}/.exec(half)![0];
    expect(
      await said(() => journal.editOneEntry(story, ['R: no ship <waited>.\nT: give each its own.'])),
    ).toContain(
      'Situation: one table.\nTask: give each its own.\nAction: I split it.\nResult: no ship <waited>.',
    );

    await expect(said(() => journal.diffPitch(undefined, undefined))).rejects.toThrow('not two versions');
    await said(() => journal.addEntry('pitch', ['I make ports run.']));
    await said(() => journal.addEntry('lesson', ['say for whom']));
    expect(await said(() => journal.addEntry('pitch', ['I make small ports run.']))).toMatch(
      /^Noted as version 2 of your pitch: JN-\w+\n\nWhat changed since version 1.*\n\nI make \{\+small\+\} ports run\.$/,
    );
    expect(await said(() => journal.addEntry('pitch', ['I make small ports run.']))).toContain('version 2');
    expect(await said(() => journal.diffPitch('1', undefined))).toMatch(
      /^From version 1 to version 2.*\{\+small\+\}.*Learned in between:\n {2}say for whom$/s,
    );
    await expect(said(() => journal.diffPitch('3', undefined))).rejects.toThrow('they go from 1 to 2');
    expect(await said(() => journal.showOneEntry('pitch'))).toMatch(
      /^Version 2 .*small ports.*say for whom$/s,
    );

    const review = await said(() => reviewJournal([], {}));
    expect(review).toMatch(/^To prepare for an interview\n\nYour pitch\n {2}I make small ports run\./);
    expect(review).toMatch(/\n\nYour stories\n {2}JN-\w{6} {2}Situation: one table\./);
    const there = JSON.parse(await said(() => reviewJournal([company], { json: true })));
    expect(there).toMatchObject({ company, pitch: { number: 2 } });
    expect(there.people).toContainEqual(expect.objectContaining({ address: expect.stringContaining('@') }));

    const file = join(folder, 'journal.md');
    await said(() => journal.exportJournal({ format: 'md', out: file }));
    const markdown = await readFile(file, 'utf8');
    expect(markdown).toMatch(/^# Journal\n\n## Pitch\n\n### Version 1, .*\n\n> I make ports run\.\n/);
    expect(markdown).toContain('> Result: no ship \\<waited\\>.');
  });
}, 180_000);
