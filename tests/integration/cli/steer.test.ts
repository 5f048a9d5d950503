import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addEntry, listEntries } from '../../../src/cli/commands/journal.ts';
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

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'afterword-cli-'));
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } };
  await using context = await openContext(settingsFor(servers, { MODE_FEEDBACK_REQUEST: 'approve' }));
  code = (await owedRequest(context)).request.code;
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
    expect(await said(() => addEntry('win', ['moved', '14 services']))).toBe('Noted as a win.');
    expect(await said(() => listEntries({}))).toMatch(/ {2}win {5}moved 14 services$/);
    expect(await said(() => listEntries({ kind: 'lesson' }))).toContain('The journal is empty');
  });
}, 180_000);
