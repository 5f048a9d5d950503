import { pairsOf } from '../../src/core/classify/learned/familiarity.ts';

/** A no of the corpus, in folded sentences. */
export interface No {
  writer: string;
  sentences: readonly string[];
}

/** What one writer alone says may be a name. */
const LEAST_WRITERS = 2;

/** The source of `usual-pairs.ts`: the pairs of words that several writers of a no have used, by their first word. */
export function usualPairsSource(nos: readonly No[]): string {
  const writers = new Map<string, Set<string>>();
  for (const { writer, sentences } of nos) {
    for (const pair of sentences.flatMap(pairsOf)) {
      const known = writers.get(pair) ?? new Set();
      writers.set(pair, known.add(writer));
    }
  }
  const after = new Map<string, string[]>();
  for (const pair of [...writers.keys()].sort()) {
    if (writers.get(pair)!.size < LEAST_WRITERS) continue;
    const [first, second] = pair.split(' ') as [string, string];
    after.set(first, [...(after.get(first) ?? []), second]);
  }
  const lines = [...after].map(([first, seconds]) => `${first}\t${seconds.join(' ')}`);
  return `// Written by \`npm run train\`; do not edit.

/** What stands behind a word in a no, by its stem: the word, a tab, and its followers. */
export const USUAL_PAIRS = String.raw\`
${lines.join('\n')}
\`;
`;
}
