import { remember } from '../../remember.ts';

/** Something that is so of a name, or of a place where it stands, and how much it speaks for the name. */
export interface Mark {
  name: string;
  worth: number;
}

/** A name that may be the one looked for, where it stands, and the marks that speak for it or against it. */
export interface Candidate {
  name: string;
  evidence: string;
  marks: Iterable<Mark>;
}

/** What each mark is worth, learned from the corpus by `npm run train:names`. */
export interface ChoiceWeights {
  /** What a whole number of `marks` is multiplied by. */
  scale: number;
  bias: number;
  /** A mark, a tab and its worth a line. */
  marks: string;
}

/** The marks by these weights: the same mark for the same name. One that was never learned is worth nothing. */
export function marksBy({ scale, marks }: ChoiceWeights): (name: string) => Mark {
  const known = new Map<string, Mark>();
  for (const line of marks.split('\n')) {
    const tab = line.lastIndexOf('\t');
    const name = line.slice(0, tab);
    if (tab > 0) known.set(name, { name, worth: Number(line.slice(tab + 1)) * scale });
  }
  const unknown = remember((name): Mark => ({ name, worth: 0 }));
  return (name) => known.get(name) ?? unknown(name);
}

/** The candidate that the most speaks for; null when more speaks against each than for it. */
export function choose<One extends Candidate>(
  candidates: readonly One[],
  { bias }: Pick<ChoiceWeights, 'bias'>,
): One | null {
  let chosen: One | null = null;
  let most = 0;
  for (const candidate of candidates) {
    let score = bias;
    for (const { worth } of candidate.marks) score += worth;
    if (score <= most) continue;
    chosen = candidate;
    most = score;
  }
  return chosen;
}
