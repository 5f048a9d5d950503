import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDataDir, checkNode } from '../../../../src/cli/checks/check-machine.ts';
import { checkAddresses, checkPolicy, checkTemplates } from '../../../../src/cli/checks/check-policy.ts';
import { checkEnvFile, checkSettings } from '../../../../src/cli/checks/check-settings.ts';
import { readConfig } from '../../../../src/config.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-checks-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const required = { OWNER_ADDRESS: 'robin@example.org', INBOX_ADDRESS: 'jobs@inbox.example' };

describe('checkSettings', () => {
  it('has a failed check for every problem', () => {
    const checks = checkSettings({ ...required, SENDING: 'perhaps', HOLD_HOURS: '-1' });
    expect(checks.map(({ state, says }) => `${state} ${says}`)).toEqual([
      'fail HOLD_HOURS must be a number of hours, from 0 to 720.',
      'fail OWNER_NAME is missing: your name, as it stands below the emails that are sent.',
      'fail SENDING must be on or off.',
    ]);
  });

  it('sends a newcomer to init, not through a list of names', () => {
    expect(checkSettings({})).toMatchObject([
      { state: 'fail', advice: expect.stringContaining('afterword init') },
    ]);
  });
});

describe('checkEnvFile', () => {
  it.each([
    [0o600, 'ok'],
    [0o640, 'warn'],
    [0o604, 'warn'],
  ])('answers mode %o with %s', async (mode, state) => {
    const path = join(folder, '.env');
    await writeFile(path, '');
    await chmod(path, mode);
    expect((await checkEnvFile(path)).state).toBe(state);
  });

  it('is content without a file', async () => {
    expect((await checkEnvFile(join(folder, 'absent'))).state).toBe('ok');
  });
});

describe('checkNode', () => {
  it.each([
    ['20.19.0', 'ok'],
    ['20.18.3', 'fail'],
    ['22.1.0', 'ok'],
    ['9.99.0', 'fail'],
  ])('answers Node %s with %s', async (version, state) => {
    expect((await checkNode(version)).state).toBe(state);
  });
});

describe('checkDataDir', () => {
  it('takes a folder that is there, and one that can be made', async () => {
    expect((await checkDataDir(folder))[0]?.state).toBe('ok');
    expect((await checkDataDir(join(folder, 'not', 'yet')))[0]?.state).toBe('ok');
  });

  it('refuses a file in its place', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect((await checkDataDir(file))[0]).toMatchObject({
      state: 'fail',
      says: expect.stringContaining('is no folder'),
    });
  });
});

describe('checkTemplates', () => {
  it('takes those that come with the program', async () => {
    expect((await checkTemplates(null)).state).toBe('ok');
  });

  it('names the file and line of one that cannot be filled', async () => {
    await writeFile(join(folder, 'open_door.en.txt'), 'Subject: Hello\n\nDear {{ nobody_knows_this }},\n');
    const check = await checkTemplates(folder);
    expect(check).toMatchObject({
      state: 'fail',
      says: expect.stringMatching(/open_door\.en\.txt:\d+/),
    });
  });
});

describe('checkPolicy', () => {
  it.each([
    [{}, /Sending is off/],
    [{ SENDING: 'on' }, /when you approve it/],
    [{ SENDING: 'on', MODE_FEEDBACK_REQUEST: 'auto', HOLD_HOURS: '6' }, /after 6 hours, unless you stop it/],
    [{ SENDING: 'on', MODE_FEEDBACK_REQUEST: 'off' }, /never sent/],
  ])('says plainly what %o lets out', (env, expected) => {
    expect(checkPolicy(readConfig({ ...required, ...env })).says).toMatch(expected);
  });
});

describe('checkAddresses', () => {
  const namesOf = (env: Record<string, string>) =>
    checkAddresses(readConfig({ ...required, ...env })).map(({ name }) => name);
  const smtp = { SMTP_HOST: 'smtp.inbox.example', SMTP_USER: 'jobs@inbox.example', SMTP_PASSWORD: 'x' };

  it('is content when the inbox sends for itself', () => {
    expect(namesOf({ ...smtp, MAIL_FROM: 'Jobs@inbox.example' })).toEqual([]);
  });

  it('warns of a sender that is not the log-in, and of answers that go astray', () => {
    expect(namesOf(smtp)).toEqual(['mail-from', 'answers']);
    expect(namesOf({ ...smtp, REPLY_TO: 'jobs+r@inbox.example' })).toEqual(['mail-from']);
  });

  it('warns when the inbox is the owner’s own', () => {
    expect(namesOf({ INBOX_ADDRESS: 'robin@example.org' })).toEqual(['inbox-address']);
  });
});
