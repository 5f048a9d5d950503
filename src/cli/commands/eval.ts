import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { readUsableConfig } from '../../config.ts';
import type { Thresholds } from '../../core/outcome.ts';
import type { JudgedMail } from '../evaluation.ts';
import { judgeMail, measure } from '../judge-mail.ts';
import { readLabelledMail } from '../read-labelled-mail.ts';
import { WrongUseError } from '../say-failure.ts';
import { errorsAsJson, evaluationAsJson, showErrors, showEvaluation } from '../show-evaluation.ts';

interface EvalOptions {
  json?: boolean;
  errors?: boolean;
  predictions?: string;
}

/** Measures the understanding on files of labelled mail. Needs no settings; the thresholds count when they are set. */
export async function evaluateFiles(
  files: readonly string[],
  { json, errors, predictions }: EvalOptions,
): Promise<void> {
  const out = predictions === undefined ? null : await openForWriting(predictions);
  const written = out ? finished(out) : null;
  // A disk that fills up half-way is told at the end, where it is awaited.
  written?.catch(() => {});
  const { thresholds } = readUsableConfig(process.env).policy;
  const mails = await judgeAll(files, thresholds, out);
  out?.end();
  await written;
  if (mails.length === 0) throw new Error(`${files.join(', ')}: there is no mail in it.`);

  const measured = measure(mails, thresholds);
  if (json) {
    const listed = errors ? { errors: errorsAsJson(mails) } : {};
    console.log(JSON.stringify({ ...evaluationAsJson(measured), ...listed }, null, 2));
  } else console.log(errors ? showErrors(mails) : showEvaluation(measured));
}

async function judgeAll(
  files: readonly string[],
  thresholds: Thresholds,
  out: WriteStream | null,
): Promise<JudgedMail[]> {
  const mails: JudgedMail[] = [];
  for (const file of files) {
    for await (const line of readLabelledMail(file)) {
      const mail = judgeMail(line, thresholds);
      mails.push(mail);
      const { label, confidence } = mail.outcome;
      const prediction = JSON.stringify({ id: line.id, label, confidence });
      if (out && !out.write(`${prediction}\n`)) await once(out, 'drain');
    }
  }
  return mails;
}

async function openForWriting(file: string): Promise<WriteStream> {
  const out = createWriteStream(file);
  try {
    await once(out, 'open');
  } catch (error) {
    throw new WrongUseError(`--predictions ${file}: it cannot be written (${(error as Error).message}).`);
  }
  return out;
}
