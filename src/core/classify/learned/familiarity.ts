import type { Sentence } from '../sentences.ts';
import { USUAL_PAIRS } from './usual-pairs.ts';
import { wordsOf } from './words-of.ts';

/** How much of a letter stands in other letters that say no. */
export interface Familiarity {
  /** The share of its pairs of neighbouring words that at least two writers of a no have used, 0 to 1. */
  share: number;
  /** The sentence with the most pairs that nobody has used; null when there is none. */
  strangest: string | null;
}

/** Greetings, names and lines of a signature are nobody else's, and say nothing. */
const SHORTEST_SENTENCE = 25;
/** Where little is said, little can be strange: as if a few more pairs stood there, half of them usual. */
const FEW = 6;

/** `before after`, by their stems; read when the first no comes. */
let usual: ReadonlySet<string> | undefined;

/**
 * How familiar a letter is to whoever has read many a no. People who tell of a no, quote one or say it of something else use
 * its words beside others that no such letter has; no list of words tells all the things that they may speak of.
 */
export function familiarityOf(sentences: readonly Sentence[]): Familiarity {
  let all = 0;
  let known = 0;
  let most = 0;
  let strangest: string | null = null;
  for (const { text, folded } of sentences) {
    if (text.length < SHORTEST_SENTENCE) continue;
    const pairs = pairsOf(folded);
    const here = pairs.filter(isUsual).length;
    all += pairs.length;
    known += here;
    if (pairs.length - here <= most) continue;
    most = pairs.length - here;
    strangest = text;
  }
  return { share: (known + FEW / 2) / (all + FEW), strangest };
}

/** Neighbouring words of a folded sentence by their stems, as `before after`. */
export function pairsOf(folded: string): string[] {
  const stems = wordsOf(folded).map(({ stem }) => stem);
  return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
}

function isUsual(pair: string): boolean {
  usual ??= new Set(
    USUAL_PAIRS.trim()
      .split('\n')
      .flatMap((line) => {
        const [before, after] = line.split('\t') as [string, string];
        return after.split(' ').map((stem) => `${before} ${stem}`);
      }),
  );
  return usual.has(pair);
}
