/** A pattern that a long text could make slow, and that never sees one. */
export interface ReviewedPattern {
  file: string;
  /** Words of the pattern that no other one of the file has. */
  says: string;
  /** The longest text that the code ever shows it. */
  bound: number;
  /** What keeps longer texts away. */
  because: string;
}

/** Each is tried with hostile texts of its bound. One that stands here for nothing fails the check as well. */
export const REVIEWED: readonly ReviewedPattern[] = [];
