/** Texts of which one is as good as another. */
export type Literals = readonly string[];

/**
 * Finds literals in a text in one pass over it, however many there are (Aho and Corasick's automaton): its state is the
 * longest beginning of a literal that the text read so far ends with. A row of next states for each would be a megabyte,
 * and every letter of a text would wait for the memory: only the shortest states, which are the most used, have one. The
 * others have the few states that go on from them, which are numbered one after the other.
 */
export interface LiteralAutomaton {
  /** The class of each ASCII character, and one for all others; 0 for those that no literal has. */
  classes: Uint8Array;
  /** How many classes there are. */
  width: number;
  /** The next state of the first states, at `state * width + class`. */
  rows: Uint16Array;
  /** The class that leads to each state from the one before. */
  last: Uint8Array;
  /** Where the states that go on from each begin; they end where those of the next state begin. */
  children: Uint16Array;
  /** The longest shorter state that each ends with. */
  shorter: Uint16Array;
  /** Where in `lists` those of each state begin: the lists of which a literal ends there. */
  from: Uint32Array;
  lists: Uint16Array;
}

const ASCII = 128;
/** Beginnings tell long literals apart well enough, and a small table is read faster. */
const LONGEST = 9;
const START = 0;
const MOST_STATES = 1 << 16;

/**
 * An automaton that tells which lists have a literal in a text. It may name one too many, and never one too few: it
 * knows the beginning of a long literal, and neither tells upper from lower case nor characters beyond ASCII apart.
 */
export function buildAutomaton(lists: readonly Literals[]): LiteralAutomaton {
  const classes = classesOf(lists.flat().join(''));
  const width = Math.max(...classes) + 1;
  const { before, last, ends } = growTree(lists, classes);
  if (before.length > MOST_STATES) throw new RangeError(`too many literals: ${before.length} states`);
  const children = childrenOf(before);
  const states = {
    width,
    rows: new Uint16Array(width * shortStates(children)),
    last: Uint8Array.from(last),
    children,
    shorter: new Uint16Array(before.length),
  };
  link(states, before, ends);
  const from = new Uint32Array(before.length + 1);
  ends.forEach((found, state) => {
    from[state + 1] = from[state]! + found.size;
  });
  return { classes, ...states, from, lists: Uint16Array.from(ends.flatMap((found) => [...found])) };
}

/**
 * The lists that have a literal in the text, each once. `held` is 0 for all lists before; it is 1 for these afterwards.
 */
export function listsIn(automaton: LiteralAutomaton, text: string, held: Uint8Array): number[] {
  const { classes, from, lists } = automaton;
  const found: number[] = [];
  let state = START;
  for (let at = 0; at < text.length; at += 1) {
    state = nextState(automaton, state, classOf(classes, text.charCodeAt(at)));
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

type States = Pick<LiteralAutomaton, 'width' | 'rows' | 'last' | 'children' | 'shorter'>;

function nextState({ width, rows, last, children, shorter }: States, state: number, c: number): number {
  let at = state;
  while (at * width >= rows.length) {
    const end = children[at + 1]!;
    for (let child = children[at]!; child < end; child += 1) if (last[child] === c) return child;
    at = shorter[at]!;
  }
  return rows[at * width + c]!;
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
 * A state for each beginning of a literal, the short ones first, and those that go on from one in a row: the state
 * before each, the class that leads to it, and the lists of which a literal ends there.
 */
function growTree(
  lists: readonly Literals[],
  classes: Uint8Array,
): { before: number[]; last: number[]; ends: Set<number>[] } {
  const before = [START];
  const last = [0];
  const ends: Set<number>[] = [new Set()];
  let growing = lists.flatMap((literals, list) =>
    literals.map((literal) => ({ list, literal: literal.slice(0, LONGEST), state: START, next: 0 })),
  );
  for (let depth = 0; growing.length > 0; depth += 1) {
    for (const branch of growing) branch.next = classOf(classes, branch.literal.charCodeAt(depth));
    growing.sort((a, b) => a.state - b.state || a.next - b.next);
    for (const branch of growing) {
      if (before.at(-1) !== branch.state || last.at(-1) !== branch.next) {
        before.push(branch.state);
        last.push(branch.next);
        ends.push(new Set());
      }
      branch.state = before.length - 1;
      if (branch.literal.length === depth + 1) ends[branch.state]!.add(branch.list);
    }
    growing = growing.filter(({ literal }) => literal.length > depth + 1);
  }
  return { before, last, ends };
}

/** The states of up to two letters. */
function shortStates(children: Uint16Array): number {
  const afterOneLetter = children[START + 1]!;
  return children[afterOneLetter]!;
}

function childrenOf(before: readonly number[]): Uint16Array {
  const children = new Uint16Array(before.length + 1);
  let child = START + 1;
  for (let state = START; state <= before.length; state += 1) {
    while (child < before.length && before[child]! < state) child += 1;
    children[state] = child;
  }
  return children;
}

/**
 * Links each state with the longest shorter one that it ends with, and fills the rows. Shorter states come first, so that each
 * finds those before it settled. Literals that end in a shorter one end in it too.
 */
function link(states: States, before: readonly number[], ends: readonly Set<number>[]): void {
  const { width, rows, last, children, shorter } = states;
  for (let state = START; state < before.length; state += 1) {
    const parent = before[state]!;
    if (parent !== START) shorter[state] = nextState(states, shorter[parent]!, last[state]!);
    if (state !== START) for (const list of ends[shorter[state]!]!) ends[state]!.add(list);
    if (state * width >= rows.length) continue;
    const fallback = shorter[state]! * width;
    rows.copyWithin(state * width, fallback, fallback + width);
    for (let child = children[state]!; child < children[state + 1]!; child += 1)
      rows[state * width + last[child]!] = child;
  }
}
