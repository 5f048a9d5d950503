import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { readUsableConfig } from '../../config.ts';
import { classifierInput } from '../../core/classify/classifier-input.ts';
import { classifyEmail } from '../../core/classify/classify-email.ts';
import { evaluate } from '../../core/classify/evaluate.ts';
import { evaluateCompanies, evaluateRoles, type NamedBeside } from '../../core/extract/evaluate-names.ts';
import { extractFacts } from '../../core/extract/extract-facts.ts';
import type { Thresholds } from '../../core/outcome.ts';
import type { JudgedMail, Measured } from '../evaluation.ts';
import { labelledReading, NOBODY } from '../labelled-reading.ts';
import { type LabelledLine, readLabelledMail } from '../read-labelled-mail.ts';
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
      const mail = judge(line, thresholds);
      mails.push(mail);
      const { label, confidence } = mail.outcome;
      const prediction = JSON.stringify({ id: line.id, label, confidence });
      if (out && !out.write(`${prediction}\n`)) await once(out, 'drain');
    }
  }
  return mails;
}

function judge(
  { id, subject, from, body, gold, company, role }: LabelledLine,
  thresholds: Thresholds,
): JudgedMail {
  const reading = labelledReading({ subject: subject ?? null, from: from ?? null, body: body ?? '' });
  const outcome = classifyEmail(classifierInput(reading), thresholds);
  const facts =
    company !== undefined || role !== undefined
      ? extractFacts(reading, NOBODY, { ownerTimeZone: 'utc' })
      : null;
  const beside = (named: string | null | undefined, found: string | undefined): NamedBeside | null =>
    named === undefined ? null : { gold: named, found: found ?? null };
  return {
    id,
    gold,
    outcome,
    company: beside(company, facts?.company?.value),
    role: beside(role, facts?.role?.value),
  };
}

function measure(mails: readonly JudgedMail[], thresholds: Thresholds): Measured {
  const known = (named: readonly (NamedBeside | null)[]) => named.filter((one) => one !== null);
  return {
    evaluation: evaluate(
      mails.map(({ gold, outcome: { label, confidence } }) => ({ gold, predicted: label, confidence })),
      thresholds,
    ),
    thresholds,
    review: mails.filter(({ outcome }) => outcome.review).length,
    companies: evaluateCompanies(known(mails.map(({ company }) => company))),
    roles: evaluateRoles(known(mails.map(({ role }) => role))),
  };
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
