import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLabelledMail } from '../../../src/cli/read-labelled-mail.ts';
import { WrongUseError } from '../../../src/cli/say-failure.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-labelled-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const good = { id: 'a1', subject: null, from: null, body: 'We chose somebody else.', gold: 'rejection' };

async function readAll(text: string) {
  const file = join(folder, 'mail.jsonl');
  await writeFile(file, text);
  const lines = [];
  for await (const line of readLabelledMail(file)) lines.push(line);
  return lines;
}

describe('readLabelledMail', () => {
  it('reads lines with any line end, blank lines and a byte order mark between', async () => {
    const text = `\uFEFF${JSON.stringify(good)}\r\n\n${JSON.stringify({ ...good, id: 7 })}`;
    expect((await readAll(text)).map(({ id }) => id)).toEqual(['a1', 7]);
  });

  it('does not take a line separator inside a text for the end of a line', async () => {
    const body = 'one\u2028two\u2029three\u0085four';
    expect((await readAll(`${JSON.stringify({ ...good, body })}\n`))[0]?.body).toBe(body);
  });

  it.each([
    ['{"id": 1,', /mail\.jsonl:2: not JSON/],
    ['[1, 2]', /mail\.jsonl:2: not an object \{id, subject, from, body, gold\}/],
    [
      JSON.stringify({ ...good, gold: 'refusal' }),
      /mail\.jsonl:2: gold "refusal" is no label\. The labels are rejection,/,
    ],
    [
      JSON.stringify({ ...good, gold: undefined, body: 3 }),
      /mail\.jsonl:2: body must be a text; gold is missing/,
    ],
  ])('names file, line and trouble of %s', async (line, expected) => {
    await expect(readAll(`${JSON.stringify(good)}\n${line}\n`)).rejects.toThrow(expected);
  });

  it('calls a file that is not there wrong use', async () => {
    const lines = readLabelledMail(join(folder, 'absent.jsonl'));
    await expect(lines.next()).rejects.toThrow(WrongUseError);
  });
});
