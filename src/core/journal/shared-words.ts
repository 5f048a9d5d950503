import { foldText } from '../read/fold-text.ts';

/** Of a word that another one may begin with: "plan" is in "plane", "planner" in no other trade. */
const SHORTEST_STEM = 5;
const SHORTEST_WORD = 3;
/** Words that stand in any title and in any story. */
const COMMON = new Set(
  'the and for with from that this was were our out into who not all but its has had have are you your new one two senior junior lead head staff principal associate intern trainee manager assistant team role position job company group gmbh ltd inc llc und der die das fur mit von ein eine les des une pour avec los las una para con het een voor met'.split(
    ' ',
  ),
);

/** The words that two texts share, as the second one says them; beginnings of longer words count. */
export function sharedWords(one: string, other: string): string[] {
  const known = wordsOf(one);
  const shared = wordsOf(other).filter((word) => known.some((each) => isAlike(each, word)));
  return [...new Set(shared)];
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_STEM && long.startsWith(short);
}

function wordsOf(text: string): string[] {
  const words = foldText(text.slice(0, 20_000)).match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word));
}
