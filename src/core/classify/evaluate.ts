import { LABELS, type Label } from '../outcome.ts';

/** One answer beside the right one. */
export interface Judged {
  gold: Label;
  predicted: Label;
  confidence: number;
}

export interface LabelFigures {
  label: Label;
  /** Null where nothing was answered so. */
  precision: number | null;
  /** Null where nothing is so. */
  recall: number | null;
  f1: number | null;
  /** How many are so. */
  support: number;
}

export interface Evaluation {
  count: number;
  accuracy: number;
  /** The mean F1 of the labels that occur in gold. */
  macroF1: number;
  labels: readonly LabelFigures[];
  /** How often a gold label was answered as which: `confusion[gold][predicted]`. */
  confusion: Readonly<Record<Label, Readonly<Record<Label, number>>>>;
}

/** Figures of a set of answers. An empty set has accuracy and F1 of zero. */
export function evaluate(rows: readonly Judged[]): Evaluation {
  const confusion = countConfusion(rows);
  const labels = LABELS.map((label) => figuresOf(label, confusion));
  const present = labels.filter(({ support }) => support > 0);
  return {
    count: rows.length,
    accuracy: ratio(rows.filter(({ gold, predicted }) => gold === predicted).length, rows.length) ?? 0,
    macroF1: ratio(sum(present.map(({ f1 }) => f1 ?? 0)), present.length) ?? 0,
    labels,
    confusion,
  };
}

function countConfusion(rows: readonly Judged[]): Record<Label, Record<Label, number>> {
  const zeros = () => Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>;
  const confusion = Object.fromEntries(LABELS.map((label) => [label, zeros()])) as Record<
    Label,
    Record<Label, number>
  >;
  for (const { gold, predicted } of rows) confusion[gold][predicted] += 1;
  return confusion;
}

function figuresOf(label: Label, confusion: Record<Label, Record<Label, number>>): LabelFigures {
  const right = confusion[label][label];
  const support = sum(Object.values(confusion[label]));
  const answered = sum(LABELS.map((gold) => confusion[gold][label]));
  return {
    label,
    precision: ratio(right, answered),
    recall: ratio(right, support),
    f1: support === 0 ? null : (ratio(2 * right, support + answered) ?? 0),
    support,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
