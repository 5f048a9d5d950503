import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const BIN = join(import.meta.dirname, '../../../bin/afterword.js');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-template-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs `afterword template` where no mailbox is configured. */
async function template(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [BIN, 'template', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
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

describe('afterword template preview', () => {
  it('shows every wording, filled with samples', async () => {
    const { code, stdout, stderr } = await template(['preview', 'stay_in_touch_2', '--lang', 'nl']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    for (const number of [1, 2, 3])
      expect(stdout).toContain(`stay_in_touch_2.nl.txt, wording ${number} of 3`);
    expect(stdout.match(/^Beste Ines Roth,$/gm)).toHaveLength(3);
    expect(stdout).toContain('\n\nIk heb de rapporten van ons havenkantoor');
  });

  it('shows one wording with what is given, signed by the owner', async () => {
    const given = ['--company', 'Nordkai', '--role', 'Tide Analyst', '--to', 'Marta Lind', '--wording', '2'];
    const { code, stdout } = await template(['preview', 'open_door', ...given], { OWNER_NAME: 'Robin Vale' });
    expect(code).toBe(0);
    expect(stdout.match(/^Subject: /gm)).toHaveLength(1);
    expect(stdout).toContain('\nHello Marta,\n');
    expect(stdout).toMatch(/the search for the Tide Analyst role at Nordkai is over/);
    expect(stdout).toMatch(/\nRobin Vale\n$/);
  });

  it('shows how it reads when nothing is known', async () => {
    const { stdout } = await template([
      'preview',
      'open_door',
      '--company=',
      '--role=',
      '--to',
      'Talent Team',
    ]);
    expect(stdout).toContain('\nHello,\n');
    expect(stdout).not.toMatch(/Ines|Fjordlicht|Data Engineer|Talent/);
  });

  it.each([
    [['preview', 'open_door', '--wording', '4'], /there are wordings 1 to 3/],
    [['preview', 'open_door', '--lang', 'xx'], /choices are en, de/],
    [['preview', 'unheard_of'], /choices are feedback_request_screen/],
    [['preview', 'owner_notice', '--company', 'Nordkai'], /no field company/],
    [['preview', 'owner_notice', '--lang', 'pt'], /There is no owner_notice in pt/],
    [['copy', 'open_door'], /TEMPLATES_DIR is not set/],
  ])('answers the wrong use %j with words and 2', async (args, words) => {
    const { code, stdout, stderr } = await template(args);
    expect(stderr).toMatch(words);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('afterword template copy', () => {
  const own = { TEMPLATES_DIR: 'own' };

  it('puts it into the owner’s folder, where a change of theirs counts', async () => {
    expect((await template(['copy', 'open_door', '--lang', 'de'], own)).code).toBe(0);
    expect(await readdir(join(folder, 'own'))).toEqual(['open_door.de.txt']);
    await writeFile(join(folder, 'own/open_door.de.txt'), 'Subject: Hallo\n\nMoin!\n');

    const preview = await template(['preview', 'open_door', '--lang', 'de'], own);
    expect(preview.stdout).toMatch(/wording 1 of 1\n\nSubject: Hallo\n\nMoin!\n$/);
    const { stdout } = await template(['list'], own);
    expect(stdout).toMatch(/^open_door +en de\* fr es nl pt it /m);
    expect(stdout).toMatch(/^feedback_thanks +en de fr es nl pt it /m);
  });

  it('overwrites nothing', async () => {
    await template(['copy', 'open_door', '--lang', 'de'], own);
    await writeFile(join(folder, 'own/open_door.de.txt'), 'Mine\n');
    const { code, stdout, stderr } = await template(['copy', 'open_door'], own);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/open_door\.de\.txt is in .*own already/);
    expect(await readdir(join(folder, 'own'))).toEqual(['open_door.de.txt']);
    expect(await readFile(join(folder, 'own/open_door.de.txt'), 'utf8')).toBe('Mine\n');
  });
});

describe('afterword template list', () => {
  it('says where one of the owner’s own is wrong', async () => {
    await writeFile(
      join(folder, 'open_door.en.txt'),
      'Subject: Hi\n\nHello\n\n=== 2\nSubject: Hi\n\n{{ boss }}\n',
    );
    const { code, stderr } = await template([], { TEMPLATES_DIR: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/open_door\.en\.txt:8: there is no field boss; there are recipient_name/);
  });
});
