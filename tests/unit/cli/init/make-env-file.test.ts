import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogIn, LogIns } from '../../../../src/cli/init/log-ins.ts';
import { makeEnvFile } from '../../../../src/cli/init/make-env-file.ts';
import type { Prompts } from '../../../../src/cli/prompts.ts';
import { type ImapSettings, readConfigForWork, type SmtpSettings } from '../../../../src/config.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-init-'));
  path = join(folder, '.env');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Reply = string | boolean | Error;

/** Answers each question with the reply whose key the question contains; else with the suggestion. */
function scripted(replies: readonly [string, Reply][]): Prompts & { said: string } {
  const left = [...replies];
  const reply = (question: string): Reply | undefined => {
    const place = left.findIndex(([part]) => question.includes(part));
    const given = place < 0 ? undefined : left.splice(place, 1)[0]![1];
    if (given instanceof Error) throw given;
    return given;
  };
  const prompts: Prompts & { said: string } = {
    said: '',
    say(text) {
      prompts.said += `${text}\n`;
    },
    async ask(question, { suggestion, check } = {}) {
      const answer = String(reply(question) ?? suggestion ?? '');
      const verdict = check?.(answer) ?? true;
      if (verdict !== true) throw new Error(`${question} "${answer}": ${verdict}`);
      return answer;
    },
    async askSecret(question) {
      return String(reply(question) ?? '');
    },
    async choose(question, choices, suggestion) {
      return (reply(question) ?? suggestion ?? choices[0]!.value) as (typeof choices)[number]['value'];
    },
    async confirm(question, suggestion) {
      return Boolean(reply(question) ?? suggestion);
    },
  };
  return prompts;
}

function servers(imap: LogIn[] = [], seen: string | null = null) {
  const tried: { imap: ImapSettings[]; smtp: SmtpSettings[] } = { imap: [], smtp: [] };
  const logIns: LogIns = {
    imap: async (settings) => {
      tried.imap.push(settings);
      return imap.shift() ?? { ok: true };
    },
    smtp: async (settings) => {
      tried.smtp.push(settings);
      return { ok: true };
    },
    findAuthservId: async () => seen,
  };
  return { tried, logIns };
}

const owner: [string, Reply][] = [
  ['Your name', 'Robin Marsh'],
  ['Your own address', 'Robin@Example.org'],
  ['time zone', 'Europe/Berlin'],
];

describe('makeEnvFile', () => {
  it('connects a Gmail inbox with few answers, tries both log-ins, and sends nothing yet', async () => {
    const prompts = scripted([
      ...owner,
      ['address of that inbox', 'robin.jobs@gmail.example'],
      ['password', 'abcd efgh ijkl mnop'],
    ]);
    const { tried, logIns } = servers();
    await makeEnvFile(prompts, logIns, path);

    const config = readConfigForWork(parse(await readFile(path)));
    expect(tried.imap).toEqual([config.imap]);
    expect(tried.smtp).toEqual([config.smtp]);
    expect(config.imap).toMatchObject({
      host: 'imap.gmail.com',
      port: 993,
      secure: true,
      password: 'abcdefghijklmnop',
    });
    expect(config.smtp.auth).toEqual({ user: 'robin.jobs@gmail.example', password: 'abcdefghijklmnop' });
    expect(config.identity).toMatchObject({ ownerName: 'Robin Marsh', trustedAuthservId: 'mx.google.com' });
    expect(config.mailFrom).toBe('robin.jobs@gmail.example');
    expect(config.policy).toMatchObject({ sendingOn: false, timeZone: 'Europe/Berlin' });
    expect(config.policy.modes.feedback_request).toBe('approve');
    expect(config.identity.intakeTag).toMatch(/^[0-9a-f]{16}$/);
    expect(prompts.said).toContain(`robin.jobs+${config.identity.intakeTag}@gmail.example`);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('lets a wrong password be corrected, and a server of one’s own be named', async () => {
    const prompts = scripted([
      ...owner,
      ['Who runs the inbox', 'other'],
      ['address of that inbox', 'jobs@inbox.example'],
      ['server for reading', 'mail.inbox.example'],
      ['password', 'wrong'],
      ['What now', 'correct'],
      ['Its port', '143'],
      ['Its port', '993'],
      ['password', `it's # "right" $1`],
      ['server for sending', 'mail.inbox.example'],
      ['Its port', '587'],
      ['come from', 'robin@example.org'],
      ['What may Afterword send', 'auto'],
    ]);
    const { tried, logIns } = servers(
      [{ ok: false, problem: 'It refuses the password.', advice: 'Check it.' }],
      'mx.inbox.example',
    );
    await makeEnvFile(prompts, logIns, path);

    const config = readConfigForWork(parse(await readFile(path)));
    expect(tried.imap.map(({ password }) => password)).toEqual(['wrong', `it's # "right" $1`]);
    expect(prompts.said).toContain('It refuses the password. Check it.');
    expect(config.imap).toMatchObject({ host: 'mail.inbox.example', port: 993, secure: true });
    expect(config.smtp).toMatchObject({ port: 587, secure: false });
    expect(config).toMatchObject({ mailFrom: 'robin@example.org', replyTo: 'jobs@inbox.example' });
    expect(config.policy.sendingOn).toBe(true);
    expect(config.policy.modes.feedback_request).toBe('auto');
    expect(config.identity.trustedAuthservId).toBe('mx.inbox.example');
  });

  it('goes on with a log-in that does not work when the owner wants to', async () => {
    const prompts = scripted([
      ...owner,
      ['Who runs the inbox', 'fastmail'],
      ['address of that inbox', 'robin@post.example'],
      ['password', 'secret'],
      ['What now', 'anyway'],
    ]);
    await makeEnvFile(prompts, servers([{ ok: false }]).logIns, path);
    expect(parse(await readFile(path)).IMAP_HOST).toBe('imap.fastmail.com');
  });

  it('says what Microsoft does not allow, and lets another provider be taken', async () => {
    const prompts = scripted([
      ...owner,
      ['Who runs the inbox', 'outlook'],
      ['Microsoft anyway', false],
      ['Who runs the inbox', 'yahoo'],
      ['address of that inbox', 'robin@post.example'],
      ['password', 'secret'],
    ]);
    await makeEnvFile(prompts, servers().logIns, path);
    expect(prompts.said).toContain('OAuth');
    const written = parse(await readFile(path));
    expect(written.IMAP_HOST).toBe('imap.mail.yahoo.com');
    // Yahoo delivers no plus-addresses: a tag would make the filter's mail bounce.
    expect(written.INTAKE_TAG).toBeUndefined();
  });

  it('does not touch a .env unless the owner says so', async () => {
    await writeFile(path, 'OWNER_NAME=Robin\n');
    const prompts = scripted([]);
    await makeEnvFile(prompts, servers().logIns, path);
    expect(await readFile(path, 'utf8')).toBe('OWNER_NAME=Robin\n');
    expect(prompts.said).toContain('Nothing was changed.');
  });

  it('keeps what the old .env says and nobody asked about, and the old file too', async () => {
    const old =
      "OWNER_NAME=Robin\nOWNER_ADDRESS=robin@example.org\nINBOX_ADDRESS=jobs@gmail.example\nIMAP_HOST=imap.gmail.com\nIMAP_PORT=993\nIMAP_USER=jobs@gmail.example\nIMAP_PASSWORD='old one'\nINTAKE_TAG=oldtag\nREDIS_URL=redis://127.0.0.1:6379\nHTTPS_PROXY=http://proxy.example\n";
    await writeFile(path, old);
    await makeEnvFile(scripted([['There is a .env already', true]]), servers().logIns, path);
    expect(parse(await readFile(path))).toMatchObject({
      IMAP_PASSWORD: 'old one',
      SMTP_PASSWORD: 'old one',
      INTAKE_TAG: 'oldtag',
      REDIS_URL: 'redis://127.0.0.1:6379',
      HTTPS_PROXY: 'http://proxy.example',
    });
    expect(await readFile(`${path}.bak`, 'utf8')).toBe(old);
  });

  it('writes nothing when the owner leaves before the last answer', async () => {
    const leaving = Object.assign(new Error('left'), { name: 'ExitPromptError' });
    const prompts = scripted([
      ...owner,
      ['Who runs the inbox', 'gmail'],
      ['address of that inbox', 'jobs@gmail.example'],
      ['password', 'secret'],
      ['What may Afterword send', leaving],
    ]);
    await expect(makeEnvFile(prompts, servers().logIns, path)).rejects.toBe(leaving);
    expect(await readdir(folder)).toEqual([]);
  });

  it('warns when the inbox is the owner’s own address', async () => {
    const prompts = scripted([
      ...owner,
      ['Who runs the inbox', 'gmail'],
      ['address of that inbox', 'robin@example.org'],
      ['Use it anyway', false],
      ['address of that inbox', 'jobs@inbox.example'],
      ['password', 'secret'],
    ]);
    await makeEnvFile(prompts, servers().logIns, path);
    expect(parse(await readFile(path)).INBOX_ADDRESS).toBe('jobs@inbox.example');
  });
});
