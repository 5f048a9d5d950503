import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeIn } from '../../_util/mail-to-afterword.ts';

const BIN = join(import.meta.dirname, '../../../bin/afterword.js');
let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'afterword-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

/** Runs the program as its owner does, in a process of its own, on the test's ledger. */
async function afterword(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    DATABASE_URL: database.url,
    OWNER_NAME: sandboxIdentity.ownerName as string,
    OWNER_ADDRESS: sandboxIdentity.ownerAddresses.join(','),
    INBOX_ADDRESS: sandboxIdentity.inboxAddress,
  };
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

async function asJson<Row>(...args: string[]): Promise<Row> {
  const { stdout } = await afterword(...args, '--json');
  return JSON.parse(stdout) as Row;
}

/** Two applications at one company, and a no that names neither. */
async function anUnclearNo(): Promise<void> {
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const context: Context = await openContext(
    settingsFor({ databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } }),
  );
  const from = 'Tidewater Careers <no-reply@us.greenhouse-mail.io>';
  const subject = 'Your application to Tidewater';
  for (const [daysAgo, role] of [
    [9, 'Harbour Planner'],
    [8, 'Crane Operator'],
  ] as const) {
    const text = `Hi Robin,\n\nWe have received your application for the ${role} role at Tidewater.\n\nThe Tidewater Team`;
    await comeIn({ from, subject, text, daysAgo }, context);
  }
  const no =
    'Hi Robin,\n\nUnfortunately, we have decided not to move forward with your application to Tidewater.';
  await comeIn({ from, subject, text: `${no}\n\nThe Tidewater Team`, daysAgo: 1 }, context);
  await context[Symbol.asyncDispose]();
}

interface Line {
  code: string;
  role: string;
  stage: string;
  emails: number;
}
interface Waiting {
  code: string;
  candidates: { code: string }[];
  settle: string[];
}

/** Each step is a process of its own, which a busy machine starts slowly. */
const PATIENCE = { timeout: 240_000 };

describe('the owner puts things right', PATIENCE, () => {
  it('with the very commands that `review` prints', async () => {
    await anUnclearNo();
    const [waiting] = await asJson<Waiting[]>('review');
    expect(waiting?.candidates).toHaveLength(2);
    const shown = await afterword('review');
    for (const command of waiting!.settle) expect(shown.stdout).toContain(command);

    const [first] = waiting!.settle;
    const assigned = await afterword(...first!.split(' ').slice(1));
    expect(assigned).toMatchObject({ code: 0, stderr: '' });
    expect(assigned.stdout).toContain(': rejected');
    expect((await afterword('review')).stdout).toContain('Nothing waits for you.');

    const labelled = await afterword(
      'label',
      waiting!.code.toLowerCase(),
      'rejection',
      '--kind',
      'role_closed',
    );
    expect(labelled.stdout).toMatch(/: closed\n[\s\S]*rejection \(role closed\), you said so/);
  });

  it('merging once when two processes do it, and undoing it with the command that it prints', async () => {
    await anUnclearNo();
    const lines = await asJson<Line[]>('applications');
    const pair = lines.map(({ code }) => code);
    const ends = await Promise.all([
      afterword('applications', 'merge', ...pair),
      afterword('applications', 'merge', ...pair),
    ]);
    expect(ends.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(ends.find(({ code }) => code === 1)?.stderr).toMatch(/^Both are AP-\w+ already/);
    expect(await asJson<Line[]>('applications')).toMatchObject([
      { code: pair[0], stage: 'rejected', emails: 3 },
    ]);

    const undo = /afterword (applications split .+)/.exec(ends.find(({ code }) => code === 0)!.stdout)?.[1];
    expect((await afterword(...undo!.split(' '))).code).toBe(0);
    const after = await asJson<Line[]>('applications');
    expect(after.map(({ code, role }) => [code, role]).sort()).toEqual(
      lines.map(({ code, role }) => [code, role]).sort(),
    );
  });

  it.each([
    [
      ['applications', 'show', 'AP-000000'],
      1,
      'There is no application AP-000000. `afterword applications` shows them.',
    ],
    [['label', 'EM-000000', 'rejection'], 1, 'There is no email EM-000000. `afterword review` shows them.'],
    [['label', 'AF-0000', 'rejection'], 1, 'There is no AF-0000 in the outbox'],
    [['label', 'EM-000000', 'no'], 2, 'Allowed choices are rejection'],
    [['label', 'EM-000000', 'offer', '--kind', 'on_hold'], 2, '--kind is of a rejection only'],
    [['applications', 'split', 'AP-000000'], 2, "missing required argument 'email'"],
  ])('or is told what is wrong with %j', async (args, code, words) => {
    const ending = await afterword(...args);
    expect(ending).toMatchObject({ code, stdout: '' });
    expect(ending.stderr).toContain(words);
    expect(ending.stderr).not.toMatch(/^\s+at /m);
  });

  it('and sees an empty ledger as what it is', async () => {
    expect((await afterword('applications')).stdout).toContain('No application is known yet');
    expect((await afterword('review')).stdout).toContain('Nothing waits for you.');
  });
});
