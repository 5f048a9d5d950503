import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { createTestDatabase } from '../../_util/database.ts';
import { startDovecot } from '../../_util/dovecot.ts';

const BIN = join(import.meta.dirname, '../../../bin/afterword.js');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ending {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the program in a folder of its own; of this process's environment it sees only where programs are. */
function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ending> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ending(child);
}

async function ending(child: ChildProcess): Promise<Ending> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

describe('the command line', () => {
  it('shows its help, and ends well', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const command of ['start', 'demo', 'init', 'doctor', 'explain', 'eval', 'outbox']) {
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
  });

  it.each([[['sing']], [['eval']], [['doctor', '--loud']], [['eval', 'absent.jsonl']]])(
    'answers the wrong use %j with words and 2',
    async (args) => {
      const { code, stdout, stderr } = await run(args);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).not.toBe('');
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );
});

describe('afterword eval', () => {
  const mails = [
    {
      id: 'a',
      subject: null,
      from: null,
      body: 'Unfortunately the team chose not to move forward with your application.',
      gold: 'rejection',
    },
    {
      id: 'b',
      subject: 'Your order',
      from: 'Shop',
      body: 'Your parcel will arrive on Monday.',
      gold: 'not_job_related',
    },
  ];

  it('prints figures, as words or as JSON alone, and writes the predictions', async () => {
    await writeFile(join(folder, 'mail.jsonl'), mails.map((mail) => JSON.stringify(mail)).join('\n'));
    const json = await run(['eval', 'mail.jsonl', '--json', '--predictions', 'out.jsonl']);
    expect(json).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(json.stdout)).toMatchObject({
      n: 2,
      accuracy: 1,
      macroF1: 1,
      labels: { rejection: { f1: 1, support: 1 } },
    });
    const predictions = (await readFile(join(folder, 'out.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(predictions).toMatchObject([
      { id: 'a', label: 'rejection', confidence: expect.any(Number) },
      { id: 'b', label: 'not_job_related', confidence: expect.any(Number) },
    ]);
    expect((await run(['eval', 'mail.jsonl'])).stdout).toContain('accuracy 1.000');
  });

  it('names the line that it cannot read, and fails', async () => {
    await writeFile(join(folder, 'mail.jsonl'), `${JSON.stringify(mails[0])}\n{"id": 2}\n`);
    const { code, stderr } = await run(['eval', 'mail.jsonl', '--json']);
    expect(code).toBe(1);
    expect(stderr).toContain('mail.jsonl:2: body must be a text; gold is missing');
  });
});

describe('afterword doctor', () => {
  it('prints JSON alone, with every problem, when the settings are broken', async () => {
    const broken = {
      OWNER_ADDRESS: 'robin',
      HOLD_HOURS: 'long',
      IMAP_HOST: 'imap.inbox.example',
      REDIS_URL: 'redis.example',
      LOG_LEVEL: 'loud',
    };
    const { code, stdout } = await run(['doctor', '--json'], {
      ...broken,
      DATABASE_URL: inject('postgresUrl'),
    });
    expect(code).toBe(1);
    const { ok, checks } = JSON.parse(stdout);
    expect(ok).toBe(false);
    const settings = checks
      .filter((check: { name: string }) => check.name === 'settings')
      .map((check: { says: string }) => check.says.split(' ')[0]);
    expect(settings).toEqual([
      'HOLD_HOURS',
      'IMAP_PASSWORD',
      'IMAP_USER',
      'INBOX_ADDRESS',
      'LOG_LEVEL',
      'OWNER_ADDRESS',
      'OWNER_NAME',
      'REDIS_URL',
    ]);
    const states = Object.fromEntries(
      checks.map((check: { name: string; state: string }) => [check.name, check.state]),
    );
    expect(states).toMatchObject({
      node: 'ok',
      database: 'ok',
      queue: 'fail',
      imap: 'fail',
      smtp: 'fail',
      templates: 'ok',
    });
  });

  it('starts the embedded database by itself, and leaves nothing running', async () => {
    const { code, stdout, stderr } = await run(['doctor']);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^ok {4}database +embedded PostgreSQL/m);
    expect(stdout).toMatch(/^ok {4}queue/m);
    expect(stdout).toContain('`npx afterword init`');
    expect(existsSync(join(folder, 'data/postgres/PG_VERSION'))).toBe(true);
    expect(existsSync(join(folder, 'data/postgres/postmaster.pid'))).toBe(false);
  });

  it('looks at real servers, and suggests the authserv-id that recent mail shows', async () => {
    const dovecot = await startDovecot();
    const database = await createTestDatabase();
    try {
      for (const number of [1, 2, 3]) {
        await dovecot.deliver(
          `Authentication-Results: bimi.mx.example; bimi=none\r\nAuthentication-Results: MX.inbox.example;\r\n dkim=pass header.d=a.example; dmarc=pass header.from=a.example\r\nAuthentication-Results: forged.example; dmarc=pass\r\nFrom: a@a.example\r\nSubject: ${number}\r\n\r\nHello\r\n`,
        );
      }
      const env = {
        ...{
          OWNER_NAME: 'Robin',
          OWNER_ADDRESS: 'robin@example.org',
          INBOX_ADDRESS: dovecot.user,
          DATABASE_URL: database.url,
          REDIS_URL: inject('redisUrl'),
        },
        ...{
          IMAP_HOST: dovecot.host,
          IMAP_PORT: String(dovecot.port),
          IMAP_USER: dovecot.user,
          IMAP_PASSWORD: dovecot.password,
        },
        ...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: '1' },
      };
      const { code, stdout } = await run(['doctor', '--json'], env);
      const { checks } = JSON.parse(stdout) as {
        checks: { name: string; state: string; says: string; advice: string }[];
      };
      const byName = Object.fromEntries(checks.map((check) => [check.name, check]));
      expect(byName).toMatchObject({
        settings: { state: 'ok' },
        database: { state: 'ok', says: expect.stringContaining('up to date') },
        queue: { state: 'ok' },
        imap: {
          state: 'ok',
          says: expect.stringContaining('holds 3 emails; the server tells of new mail at once (IDLE)'),
        },
        smtp: { state: 'fail', advice: expect.stringContaining('SMTP_PORT') },
        'trusted-server': {
          state: 'warn',
          advice: expect.stringContaining('TRUSTED_AUTHSERV_ID=mx.inbox.example'),
        },
        'intake-tag': { state: 'warn' },
        sending: { state: 'ok', says: expect.stringContaining('Sending is off') },
      });
      expect(code).toBe(1);
      // A folder opened for writing would lose the mark of what is new.
      expect(Object.values(await dovecot.flags())).toEqual([['\\Recent'], ['\\Recent'], ['\\Recent']]);
    } finally {
      await dovecot.stop();
      await database.drop();
    }
  });
});

describe('.env', () => {
  it('is read from the folder of the call, and the environment wins', async () => {
    await writeFile(join(folder, '.env'), 'SENDING=on\nHOLD_HOURS=3\nMODE_FEEDBACK_REQUEST=auto\n', {
      mode: 0o644,
    });
    const { stdout } = await run(['doctor'], { HOLD_HOURS: '7', DATABASE_URL: inject('postgresUrl') });
    expect(stdout.replace(/\s+/g, ' ')).toContain('leaves after 7 hours');
    expect(stdout).toMatch(/^warn {2}env-file/m);
  });
});

describe('afterword init', () => {
  it('does not ask when nobody can answer', async () => {
    const { code, stdout, stderr } = await run(['init']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('.env.example');
  });

  it.skipIf(process.platform !== 'linux')(
    'asks in a real terminal, and writes what was answered',
    async () => {
      const terminal = openTerminal();
      await terminal.answer('Your name', 'Robin Marsh');
      await terminal.answer('Your own address', 'robin@example.org');
      await terminal.answer('time zone', '');
      await terminal.answer('Who runs the inbox', '6');
      await terminal.answer('address of that inbox', 'jobs@inbox.example');
      await terminal.answer('server for reading', '127.0.0.1');
      await terminal.answer('Its port', '');
      await terminal.answer('user name', '');
      await terminal.answer('password', `it's # $ecret`);
      await terminal.answer('What now', '3');
      await terminal.answer('same account', '');
      await terminal.answer('server for sending', '127.0.0.1');
      await terminal.answer('Its port', '');
      await terminal.answer('What now', '3');
      await terminal.answer('deliver mail to', '');
      await terminal.answer('come from', '');
      await terminal.answer('What may Afterword send', '');
      const { code, stdout } = await terminal.ended;
      expect(code).toBe(0);
      expect(stdout).toContain('What is left to do');
      expect(stdout).not.toContain('$ecret');
      expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600);
      expect(parse(await readFile(join(folder, '.env')))).toMatchObject({
        OWNER_NAME: 'Robin Marsh',
        IMAP_HOST: '127.0.0.1',
        IMAP_USER: 'jobs@inbox.example',
        IMAP_PASSWORD: `it's # $ecret`,
        SMTP_PORT: '465',
        SENDING: 'off',
      });
    },
  );

  it.skipIf(process.platform !== 'linux')('leaves nothing behind after Ctrl-C', async () => {
    const terminal = openTerminal();
    await terminal.answer('Your name', 'Robin Marsh');
    await terminal.type('Your own address', '\u0003');
    const { code, stdout } = await terminal.ended;
    expect(code).toBe(1);
    expect(stdout).toContain('Stopped. Nothing was written.');
    expect(stdout).not.toMatch(/^\s+at /m);
    expect(await readdir(folder)).toEqual([]);
  });
});

/** `init` in a pseudo-terminal of `script` (a part of Debian's base system). */
function openTerminal() {
  const child = spawn('script', ['-qefc', `"${process.execPath}" "${BIN}" init`, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, TERM: 'xterm', SHELL: '/bin/sh' },
    stdio: 'pipe',
  });
  let seen = '';
  child.stdout.on('data', (chunk) => {
    seen += chunk;
  });
  const type = async (question: string, keys: string) => {
    for (const end = Date.now() + 30_000; !seen.includes(question); ) {
      if (Date.now() > end || child.exitCode !== null)
        throw new Error(`"${question}" was not asked:\n${seen}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    // What was on the screen before does not count for the next question.
    await new Promise((resolve) => setTimeout(resolve, 150));
    seen = '';
    child.stdin.write(keys);
    await new Promise((resolve) => setTimeout(resolve, 150));
  };
  const answer = async (question: string, keys: string) => {
    await type(question, keys);
    seen = '';
    child.stdin.write('\r');
  };
  return { type, answer, ended: ending(child) };
}
