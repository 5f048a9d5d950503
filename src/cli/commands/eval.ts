import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { readUsableConfig } from '../../config.ts';
import { labelledInput } from '../../core/classify/classifier-input.ts';
import { classifyEmail } from '../../core/classify/classify-email.ts';
import { evaluate, type Judged } from '../../core/classify/evaluate.ts';
import { readLabelledMail } from '../read-labelled-mail.ts';
import { WrongUseError } from '../say-failure.ts';
import { evaluationAsJson, showEvaluation } from '../show-evaluation.ts';

interface EvalOptions {
  json?: boolean;
  predictions?: string;
}

/** Measures the classifier on a file of labelled mail. Needs no settings; the thresholds count when they are set. */
export async function evaluateFile(file: string, { json, predictions }: EvalOptions): Promise<void> {
  const out = predictions === undefined ? null : await openForWriting(predictions);
  const written = out ? finished(out) : null;
  // A disk that fills up half-way is told at the end, where it is awaited.
  written?.catch(() => {});
  const { rows, review } = await judgeAll(file, out);
  out?.end();
  await written;
  if (rows.length === 0) throw new Error(`${file}: there is no mail in it.`);
  const evaluation = evaluate(rows);
  console.log(
    json ? JSON.stringify(evaluationAsJson(evaluation, review), null, 2) : showEvaluation(evaluation, review),
  );
}

async function judgeAll(file: string, out: WriteStream | null): Promise<{ rows: Judged[]; review: number }> {
  const { thresholds } = readUsableConfig(process.env).policy;
  const rows: Judged[] = [];
  let review = 0;
  for await (const { id, subject = null, from = null, body, gold } of readLabelledMail(file)) {
    const outcome = classifyEmail(labelledInput({ subject, from, body: body ?? '' }), thresholds);
    rows.push({ gold, predicted: outcome.label, confidence: outcome.confidence });
    if (outcome.review) review += 1;
    const line = JSON.stringify({ id, label: outcome.label, confidence: outcome.confidence });
    if (out && !out.write(`${line}\n`)) await once(out, 'drain');
  }
  return { rows, review };
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
