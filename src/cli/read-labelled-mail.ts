import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { LABELS } from '../core/outcome.ts';
import { WrongUseError } from './say-failure.ts';

const labelledMail = z.object({
  id: z.union([z.string(), z.number()], { error: 'must be a text or a number' }),
  subject: z.string({ error: 'must be a text or null' }).nullish(),
  from: z.string({ error: 'must be a text or null' }).nullish(),
  body: z.string({ error: 'must be a text' }).nullable(),
  gold: z.enum(LABELS, {
    error: ({ input }) =>
      input === undefined
        ? 'is missing'
        : `${JSON.stringify(input)} is no label. The labels are ${LABELS.join(', ')}`,
  }),
  company: z.string({ error: 'must be a text or null' }).nullish(),
  role: z.string({ error: 'must be a text or null' }).nullish(),
});

/** A mail with the label that a person gave it, and where they said so the company and role that it names. */
export type LabelledLine = z.infer<typeof labelledMail>;

/** Reads a file of labelled mail line by line. A line that cannot be used is thrown, with the file and its number. */
export async function* readLabelledMail(file: string): AsyncGenerator<LabelledLine> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === '') continue;
    yield parseLine(line, `${file}:${number}`);
  }
}

function parseLine(line: string, place: string): LabelledLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON (${(error as Error).message.slice(0, 120)}).`);
  }
  const parsed = labelledMail.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? 'not an object {id, subject, from, body, gold}' : `${path.join('.')} ${message}`,
  );
  throw new Error(`${place}: ${problems.join('; ')}.`);
}

/** Only a line feed ends a line: JSON may hold the other separators of Unicode, at which node:readline splits. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(file, 'utf8')) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield withoutMark(line);
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'that is a folder' : message;
    throw new WrongUseError(`${file}: ${why}. Give a file of lines {id, subject, from, body, gold}.`);
  }
  if (rest !== '') yield withoutMark(rest);
}

const withoutMark = (line: string) => line.replace(/^\uFEFF/, '');
