import { classifierInput } from '../core/classify/classifier-input.ts';
import { classifyEmail } from '../core/classify/classify-email.ts';
import { evaluate } from '../core/classify/evaluate.ts';
import { evaluateCompanies, evaluateRoles, type NamedBeside } from '../core/extract/evaluate-names.ts';
import { extractFacts } from '../core/extract/extract-facts.ts';
import type { Thresholds } from '../core/outcome.ts';
import type { JudgedMail, Measured } from './evaluation.ts';
import { labelledReading, NOBODY } from './labelled-reading.ts';
import type { LabelledLine } from './read-labelled-mail.ts';

/** Reads, classifies and takes the facts out of a labelled mail, and puts the answers beside what is right. */
export function judgeMail(
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

/** All figures of the judged mails. */
export function measure(mails: readonly JudgedMail[], thresholds: Thresholds): Measured {
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
