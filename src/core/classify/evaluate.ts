import { LABELS, type Label, type Thresholds } from '../outcome.ts';

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

/** The answers whose confidence lies in one step: what they promise beside what they keep. */
export interface ReliabilityStep {
  /** From this confidence, up to the next step's (the last: 1 included). */
  from: number;
  count: number;
  /** The mean confidence; null without an answer. */
  promised: number | null;
  /** The share that is right; null without an answer. */
  kept: number | null;
}

/** What rejections would be at one threshold: those answered with at least this confidence. */
export interface ThresholdFigures {
  threshold: number;
  /** Null where none is answered with so much confidence. */
  precision: number | null;
  recall: number | null;
  right: number;
  wrong: number;
}

export interface Evaluation {
  count: number;
  accuracy: number;
  /** The mean F1 of the labels that occur in gold. */
  macroF1: number;
  /** The mean F1 of the labels that occur at least five times: fewer give a figure of chance. */
  macroF1Common: number;
  labels: readonly LabelFigures[];
  /** How often a gold label was answered as which: `confusion[gold][predicted]`. */
  confusion: Readonly<Record<Label, Readonly<Record<Label, number>>>>;
  reliability: readonly ReliabilityStep[];
  /** The mean distance between promised and kept, weighted by the answers in each step (expected calibration error). */
  calibrationError: number;
  rejectionAt: readonly ThresholdFigures[];
}

/** Fewer mails of one label say little about it. */
export const COMMON_FROM = 5;
const STEPS: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];
const CURVE: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];

/** Figures of a set of answers. An empty set has accuracy and F1 of zero. */
export function evaluate(rows: readonly Judged[], thresholds: Thresholds): Evaluation {
  const confusion = countConfusion(rows);
  const labels = LABELS.map((label) => figuresOf(label, confusion));
  const reliability = reliabilityOf(rows);
  const asked = [...new Set([...CURVE, thresholds.record, thresholds.send])].sort((a, b) => a - b);
  return {
    count: rows.length,
    accuracy: ratio(rows.filter(isRight).length, rows.length) ?? 0,
    macroF1: meanF1(labels, 1),
    macroF1Common: meanF1(labels, COMMON_FROM),
    labels,
    confusion,
    reliability,
    calibrationError:
      ratio(
        sum(reliability.map(({ count, promised, kept }) => count * Math.abs((promised ?? 0) - (kept ?? 0)))),
        rows.length,
      ) ?? 0,
    rejectionAt: asked.map((threshold) => rejectionAt(threshold, rows)),
  };
}

function isRight({ gold, predicted }: Judged): boolean {
  return gold === predicted;
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

function meanF1(labels: readonly LabelFigures[], from: number): number {
  const counted = labels.filter(({ support }) => support >= from);
  return ratio(sum(counted.map(({ f1 }) => f1 ?? 0)), counted.length) ?? 0;
}

function reliabilityOf(rows: readonly Judged[]): ReliabilityStep[] {
  return STEPS.map((from, at) => {
    const below = STEPS[at + 1] ?? Number.POSITIVE_INFINITY;
    const inside = rows.filter(({ confidence }) => confidence >= from && confidence < below);
    return {
      from,
      count: inside.length,
      promised: ratio(sum(inside.map(({ confidence }) => confidence)), inside.length),
      kept: ratio(inside.filter(isRight).length, inside.length),
    };
  });
}

function rejectionAt(threshold: number, rows: readonly Judged[]): ThresholdFigures {
  const answered = rows.filter(
    ({ predicted, confidence }) => predicted === 'rejection' && confidence >= threshold,
  );
  const right = answered.filter(isRight).length;
  const support = rows.filter(({ gold }) => gold === 'rejection').length;
  return {
    threshold,
    precision: ratio(right, answered.length),
    recall: ratio(right, support),
    right,
    wrong: answered.length - right,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
