import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// npm run test:mutations: breaks each promise of sending once in a copy of the program; a test must fail for each.

const ROOT = join(import.meta.dirname, '../..');
const COPIED = [
  'src',
  'workers',
  'tests',
  'prisma',
  'templates',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

interface Mutation {
  name: string;
  /** The file, or a folder of files of which one has the words. */
  in: string;
  edits: readonly [find: RegExp, replace: string][];
  /** The test file that must fail, and with which test. */
  test: string;
  named: string;
}

const mutations: readonly Mutation[] = [
  {
    name: 'the hand-off asks for no fence',
    in: 'src/store/outgoing.ts',
    edits: [
      [
        / AND fence = \$\{fence\} AND state = 'sending' AND lease_until/,
        " AND state = 'sending' AND lease_until",
      ],
    ],
    test: 'tests/faults/stalled-worker.test.ts',
    named: 'does not hand it over on the claim of the other one',
  },
  {
    name: 'the hand-off mark comes after the dot',
    in: 'src/mailer/hold-back.ts',
    edits: [
      [
        /refusal = await refusalOf\(handOff\);/,
        'stream.push(raw.subarray(cut)); stream.push(null); refusal = await refusalOf(handOff);',
      ],
      [/ {6}stream\.push\(raw\.subarray\(cut\)\);\n {6}stream\.push\(null\);\n/, ''],
    ],
    test: 'tests/faults/stalled-worker.test.ts',
    named: 'changes nothing of what the other one has sent',
  },
  {
    name: 'the same purpose may stand twice in the ledger',
    in: 'prisma/migrations',
    edits: [
      [
        /CREATE UNIQUE INDEX "outgoing_owner_id_dedupe_key_key"/,
        'CREATE INDEX "outgoing_owner_id_dedupe_key_key"',
      ],
    ],
    test: 'tests/faults/many-workers.test.ts',
    named: 'two who plan the same email at the same moment owe it once',
  },
];

const survivors: string[] = [];
for (const mutation of mutations) {
  const folder = copyOfProgram();
  try {
    mutate(folder, mutation);
    const { failed, output } = await runTests(folder, mutation);
    console.log(`${failed ? 'seen' : 'NOT SEEN'}: ${mutation.name}`);
    if (!failed) survivors.push(`${mutation.name}\n${output.slice(-2_000)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
for (const survivor of survivors) console.error(survivor);
process.exitCode = survivors.length === 0 ? 0 : 1;

function copyOfProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-mutation-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function mutate(folder: string, { in: place, edits }: Mutation): void {
  const path = join(folder, place);
  const files = place.endsWith('.ts')
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.sql'))
        .map((name) => join(path, name));
  for (const [find, replace] of edits) {
    const [file, ...more] = files.filter((name) => find.test(readFileSync(name, 'utf8')));
    if (!file || more.length > 0)
      throw new Error(`${find} is not found once in ${place}: bring the mutation up to date`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(find, replace));
  }
}

/** Only a test that ran and failed counts: a copy that cannot run shows nothing. */
async function runTests(
  folder: string,
  { test, named }: Mutation,
): Promise<{ failed: boolean; output: string }> {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', 'integration', test, '-t', named];
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  await once(child, 'exit');
  return { failed: /Tests +\d+ failed/.test(output), output };
}
