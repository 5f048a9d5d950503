import type { Evaluation, LabelFigures } from '../core/classify/evaluate.ts';

/** The figures as a person reads them. */
export function showEvaluation({ count, accuracy, macroF1, labels }: Evaluation, review: number): string {
  const width = Math.max(...labels.map(({ label }) => label.length));
  const row = (label: string, cells: readonly string[]) =>
    `  ${label.padEnd(width)}${cells.map((cell) => cell.padStart(11)).join('')}`;
  return [
    `${count} mails: accuracy ${figure(accuracy)}, macro-F1 ${figure(macroF1)}`,
    `${review} (${((review / count) * 100).toFixed(1)} %) are below the record threshold and went to review.`,
    '',
    row('', ['precision', 'recall', 'F1', 'support']),
    ...labels.map((one) => row(one.label, cellsOf(one))),
  ].join('\n');
}

/** The figures for programs. */
export function evaluationAsJson(
  { count, accuracy, macroF1, labels, confusion }: Evaluation,
  review: number,
): Record<string, unknown> {
  const figures = labels.map(({ label, precision, recall, f1, support }) => [
    label,
    { precision, recall, f1, support },
  ]);
  return { n: count, accuracy, macroF1, review, labels: Object.fromEntries(figures), confusion };
}

function cellsOf({ precision, recall, f1, support }: LabelFigures): string[] {
  return [figure(precision), figure(recall), figure(f1), String(support)];
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}
