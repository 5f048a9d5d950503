import { filterOf } from '../classify/pattern-filter.ts';
import type { Sentence } from '../classify/sentences.ts';

/** The patterns of all finders of facts, and which finder has which: `starts[finder]` is its first. */
const patterns: RegExp[] = [];
const examples: string[] = [];
const finders: number[] = [];
/** Anew when a finder comes after the first sentence. */
let mayMatch = filterOf(patterns, examples);
let known = new WeakMap<Sentence, readonly RegExp[][]>();

const NONE: readonly RegExp[] = [];

/**
 * Which of a finder's patterns may match in a sentence, in their order: no other one does. Most sentences say nothing of
 * any fact, and one look at a sentence tells so for the patterns of all finders. `samples` are folded texts that show
 * which words are common.
 */
export function patternsPossible(
  own: readonly RegExp[],
  samples: readonly string[] = [],
): (sentence: Sentence) => readonly RegExp[] {
  const finder = (finders.at(-1) ?? -1) + 1;
  for (const pattern of own) {
    patterns.push(pattern);
    finders.push(finder);
  }
  examples.push(...samples);
  mayMatch = filterOf(patterns, examples);
  known = new WeakMap();
  return (sentence) => possibleIn(sentence)[finder] ?? NONE;
}

function possibleIn(sentence: Sentence): readonly RegExp[][] {
  const before = known.get(sentence);
  if (before) return before;
  const possible: RegExp[][] = [];
  for (const at of mayMatch(sentence.folded).toSorted((a, b) => a - b)) {
    const finder = finders[at]!;
    possible[finder] ??= [];
    possible[finder].push(patterns[at]!);
  }
  known.set(sentence, possible);
  return possible;
}
