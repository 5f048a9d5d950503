import type { Evaluation } from '../core/classify/evaluate.ts';
import type { NamedBeside, NameFigures } from '../core/extract/evaluate-names.ts';
import type { Label, Outcome, Thresholds } from '../core/outcome.ts';

/** A labelled mail beside its answer. Company and role are null when the file does not say what is right. */
export interface JudgedMail {
  id: string | number;
  gold: Label;
  outcome: Outcome;
  company: NamedBeside | null;
  role: NamedBeside | null;
}

/** All figures of one measuring. */
export interface Measured {
  evaluation: Evaluation;
  thresholds: Thresholds;
  /** Answers below the record threshold. */
  review: number;
  companies: NameFigures;
  roles: NameFigures;
}
