/** Texts of which one is as good as another. */
export type Literals = readonly string[];

/**
 * Finds literals in a text in one pass over it, however many there are (Aho and Corasick's automaton): its state is the
 * longest beginning of a literal that the text read so far ends with.
 */
export interface LiteralAutomaton {
  /** The class of each ASCII character, and one for all others; 0 for those that no literal has. */
  classes: Uint8Array;
  /** How many classes there are. */
  width: number;
  /** The next state, at `state * width + class`; with `ENDS` when a literal ends there. */
  next: Uint16Array;
  /** Where in `lists` those of each state begin: the lists of which a literal ends there. */
  from: Uint32Array;
  lists: Uint16Array;
}

const ASCII = 128;
/** Beginnings tell long literals apart well enough, and a small table is read faster. */
const LONGEST = 9;
const START = 0;
/** Most states end no literal: this bit spares a look at what ends there. */
const ENDS = 1 << 15;

/**
 * An automaton that tells which lists have a literal in a text. It may name one too many, and never one too few: it
 * knows the beginning of a long literal, and neither tells upper from lower case nor characters beyond ASCII apart.
 */
export function buildAutomaton(lists: readonly Literals[]): LiteralAutomaton {
  const classes = classesOf(lists.flat().join(''));
  const width = Math.max(...classes) + 1;
  const { next, ends } = growTree(lists, classes, width);
  linkFailures(next, ends, width);
  if (ends.length > ENDS) throw new RangeError(`too many literals: ${ends.length} states`);
  const from = new Uint32Array(ends.length + 1);
  ends.forEach((found, state) => {
    from[state + 1] = from[state]! + found.size;
  });
  return {
    classes,
    width,
    next: Uint16Array.from(next, (state) => (ends[state]!.size === 0 ? state : state | ENDS)),
    from,
    lists: Uint16Array.from(ends.flatMap((found) => [...found])),
  };
}

/**
 * The lists that have a literal in the text, each once. `held` is 0 for all lists before; it is 1 for these afterwards.
 */
export function listsIn(
  { classes, width, next, from, lists }: LiteralAutomaton,
  text: string,
  held: Uint8Array,
): number[] {
  const found: number[] = [];
  let state = START;
  for (let at = 0; at < text.length; at += 1) {
    const step = next[state * width + classOf(classes, text.charCodeAt(at))]!;
    state = step & ~ENDS;
    if (step === state) continue;
    const end = from[state + 1]!;
    for (let place = from[state]!; place < end; place += 1) {
      const list = lists[place]!;
      if (held[list] === 1) continue;
      held[list] = 1;
      found.push(list);
    }
  }
  return found;
}

function classesOf(literals: string): Uint8Array {
  const classes = new Uint8Array(ASCII + 1);
  let last = 0;
  for (const character of new Set(literals.toLowerCase())) {
    const code = Math.min(ASCII, character.charCodeAt(0));
    if (classes[code] !== 0) continue;
    last += 1;
    classes[code] = last;
    if (code < ASCII) classes[character.toUpperCase().charCodeAt(0)] = last;
  }
  return classes;
}

function classOf(classes: Uint8Array, code: number): number {
  return classes[Math.min(code, ASCII)]!;
}

/**
 * A state for each beginning of a literal, the short ones first: they are the most used, and so lie close together.
 * `ends` has the lists of which a literal ends in each.
 */
function growTree(
  lists: readonly Literals[],
  classes: Uint8Array,
  width: number,
): { next: number[]; ends: Set<number>[] } {
  const next: number[] = new Array(width).fill(START);
  const ends: Set<number>[] = [new Set()];
  let growing = lists.flatMap((literals, list) =>
    literals.map((literal) => ({ list, literal: literal.slice(0, LONGEST), state: START })),
  );
  for (let depth = 0; growing.length > 0; depth += 1) {
    for (const branch of growing) {
      const step = branch.state * width + classOf(classes, branch.literal.charCodeAt(depth));
      if (next[step] === START) {
        next[step] = ends.length;
        ends.push(new Set());
        for (let c = 0; c < width; c += 1) next.push(START);
      }
      branch.state = next[step]!;
      if (branch.literal.length === depth + 1) ends[branch.state]!.add(branch.list);
    }
    growing = growing.filter(({ literal }) => literal.length > depth + 1);
  }
  return { next, ends };
}

/**
 * Leads each step that no literal takes to where it leads from the next shorter beginning that the state ends with, and
 * adds the literals that end there. Shorter states come first, so that their own steps are settled by then.
 */
function linkFailures(next: number[], ends: readonly Set<number>[], width: number): void {
  const shorter = new Uint16Array(ends.length);
  for (let state = START; state < ends.length; state += 1) {
    for (let c = 0; c < width; c += 1) {
      const child = next[state * width + c]!;
      const otherwise = state === START ? START : next[shorter[state]! * width + c]!;
      if (child === START) {
        next[state * width + c] = otherwise;
        continue;
      }
      shorter[child] = otherwise;
      for (const list of ends[otherwise]!) ends[child]!.add(list);
    }
  }
}
