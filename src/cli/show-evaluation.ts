import type { LabelFigures } from '../core/classify/evaluate.ts';
import { sameCompany } from '../core/company-name.ts';
import type { NamedBeside, NameFigures } from '../core/extract/evaluate-names.ts';
import { sameRole } from '../core/extract/role-name.ts';
import { LABELS, type Label } from '../core/outcome.ts';
import type { JudgedMail, Measured } from './evaluation.ts';
import { quoteEvidence } from './quote-evidence.ts';
import { visible } from './visible.ts';

const WIDTH = Math.max(...LABELS.map((label) => label.length));

/** The figures as a person reads them. */
export function showEvaluation(measured: Measured): string {
  const { evaluation, review, companies, roles } = measured;
  const { count, accuracy, macroF1, macroF1Common } = evaluation;
  return [
    `${count} mails: accuracy ${figure(accuracy)}, macro-F1 ${figure(macroF1)} (${figure(macroF1Common)} over labels with 5 mails or more)`,
    `${review} (${percent(review, count)}) are below the record threshold and went to review.`,
    '',
    row('', ['precision', 'recall', 'F1', 'support']),
    ...evaluation.labels.map((one) => row(one.label, cellsOf(one))),
    '',
    ...showConfusion(measured),
    '',
    ...showReliability(measured),
    '',
    ...showCurve(measured),
    ...showNames('Company', companies),
    ...showNames('Role', roles),
  ].join('\n');
}

/** What was answered wrong, each with the words that the answer rests on. */
export function showErrors(mails: readonly JudgedMail[]): string {
  const wrong = mails.flatMap((mail) => {
    const lines = [
      ...labelError(mail),
      ...nameError('company', mail.company),
      ...nameError('role', mail.role),
    ];
    return lines.length > 0 ? [`${mail.id}`, ...lines.map((line) => `  ${line}`)] : [];
  });
  return wrong.length > 0 ? wrong.join('\n') : `All ${mails.length} are right.`;
}

/** The figures for programs. */
export function evaluationAsJson({
  evaluation,
  thresholds,
  review,
  companies,
  roles,
}: Measured): Record<string, unknown> {
  const { count, accuracy, macroF1, macroF1Common, labels, confusion } = evaluation;
  const figures = labels.map(({ label, precision, recall, f1, support }) => [
    label,
    { precision, recall, f1, support },
  ]);
  return {
    n: count,
    accuracy,
    macroF1,
    macroF1Common,
    review,
    thresholds,
    labels: Object.fromEntries(figures),
    confusion,
    reliability: evaluation.reliability,
    calibrationError: evaluation.calibrationError,
    rejectionAt: evaluation.rejectionAt,
    companies,
    roles,
  };
}

/** The wrong answers for programs. */
export function errorsAsJson(mails: readonly JudgedMail[]): unknown[] {
  return mails
    .filter(({ gold, outcome }) => gold !== outcome.label)
    .map(({ id, gold, outcome: { label, confidence, review, evidence, contradictions } }) => ({
      id,
      gold,
      label,
      confidence,
      review,
      evidence,
      contradictions,
    }));
}

function labelError({
  gold,
  outcome: { label, confidence, review, evidence, contradictions },
}: JudgedMail): string[] {
  if (gold === label) return [];
  return [
    `is ${gold}, was taken for ${label} (${figure(confidence)}${review ? ', for review' : ''})`,
    ...quoteEvidence(evidence).map((quote) => `  because ${visible(quote)}`),
    ...quoteEvidence(contradictions).map((quote) => `  against ${visible(quote)}`),
  ];
}

function nameError(what: 'company' | 'role', named: NamedBeside | null): string[] {
  if (!named || named.gold === named.found) return [];
  const same = what === 'company' ? sameCompany : sameRole;
  if (named.gold !== null && named.found !== null && same(named.gold, named.found)) return [];
  const show = (name: string | null) => (name === null ? 'none' : `"${visible(name)}"`);
  return [`${what} is ${show(named.gold)}, was read as ${show(named.found)}`];
}

function showConfusion({ evaluation: { confusion } }: Measured): string[] {
  const shown = LABELS.filter((label) =>
    LABELS.some((other) => confusion[label][other] + confusion[other][label] > 0),
  );
  const numbered = (label: Label) => `${shown.indexOf(label) + 1} ${label}`;
  const cell = (count: number) => (count === 0 ? '.' : String(count)).padStart(6);
  return [
    'What is each taken for:',
    `  ${''.padEnd(WIDTH + 2)}${shown.map((_, at) => String(at + 1).padStart(6)).join('')}`,
    ...shown.map(
      (gold) =>
        `  ${numbered(gold).padEnd(WIDTH + 2)}${shown.map((label) => cell(confusion[gold][label])).join('')}`,
    ),
  ];
}

function showReliability({ evaluation: { reliability, calibrationError } }: Measured): string[] {
  return [
    `Reliability: what each confidence promises and keeps (calibration error ${figure(calibrationError)}):`,
    row('confidence', ['promised', 'kept', 'answers']),
    ...reliability
      .filter(({ count }) => count > 0)
      .map(({ from, count, promised, kept }) =>
        row(`from ${from.toFixed(2)}`, [figure(promised), figure(kept), String(count)]),
      ),
  ];
}

function showCurve({ evaluation: { rejectionAt }, thresholds }: Measured): string[] {
  const named = (threshold: number) =>
    [threshold === thresholds.record ? 'record' : '', threshold === thresholds.send ? 'send' : '']
      .filter((name) => name !== '')
      .join(', ');
  return [
    'Rejection, answered from each confidence:',
    row('confidence', ['precision', 'recall', 'right', 'wrong']),
    ...rejectionAt.map(({ threshold, precision, recall, right, wrong }) =>
      `${row(`from ${threshold.toFixed(2)}`, [figure(precision), figure(recall), String(right), String(wrong)])}  ${named(threshold)}`.trimEnd(),
    ),
  ];
}

function showNames(what: string, { named, right, wrong, invented }: NameFigures): string[] {
  if (named + invented === 0) return [];
  return [
    '',
    `${what}: right ${right} of ${named} that name one (${percent(right, named)}), ${wrong} wrong, ${named - right - wrong} missed, ${invented} read where none is named.`,
  ];
}

function row(label: string, cells: readonly string[]): string {
  return `  ${label.padEnd(WIDTH)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}

function cellsOf({ precision, recall, f1, support }: LabelFigures): string[] {
  return [figure(precision), figure(recall), figure(f1), String(support)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)} %`;
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}
