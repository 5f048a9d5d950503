/** A name that may be the one looked for, where it stands, and the marks that speak for it or against it. */
export interface Candidate {
  name: string;
  evidence: string;
  marks: ReadonlySet<string>;
}

/** What each mark is worth, learned from the corpus by `npm run train:names`. */
export interface ChoiceWeights {
  /** What a whole number of `marks` is multiplied by. */
  scale: number;
  bias: number;
  /** A mark, a tab and its worth a line. */
  marks: string;
}

/**
 * A chooser by these weights: gives the candidate that the most speaks for, or null when more speaks against each than
 * for it.
 */
export function chooserBy<One extends Candidate>({ scale, bias, marks }: ChoiceWeights) {
  const worth = new Map<string, number>();
  for (const line of marks.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0) worth.set(line.slice(0, tab), Number(line.slice(tab + 1)) * scale);
  }
  return (candidates: readonly One[]): One | null => {
    let chosen: One | null = null;
    let most = 0;
    for (const candidate of candidates) {
      let score = bias;
      for (const mark of candidate.marks) score += worth.get(mark) ?? 0;
      if (score <= most) continue;
      chosen = candidate;
      most = score;
    }
    return chosen;
  };
}
