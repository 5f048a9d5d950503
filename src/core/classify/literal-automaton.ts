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
  /** What else is known of each state, side by side, since it is looked up together: see `CHILDREN`, `SHORTER`, `LISTS`. */
  states: Uint16Array;
  /** The lists of which a literal ends in a state, state by state. */
  lists: Uint16Array;
}

/** How many numbers a state has in `states`. */
const RECORD = 4;
/** Where the states that go on from it begin; they end where those of the next state begin. */
const CHILDREN = 0;
/** The longest shorter state that it ends with. */
const SHORTER = 1;
/** Where in `lists` its own begin; they end where those of the next state begin. */
const LISTS = 2;

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
  const states = new Uint16Array(RECORD * (before.length + 1));
  numberChildren(states, before);
  const rows = new Uint16Array(width * shortStates(states));
  const automaton = { width, rows, last: Uint8Array.from(last), states };
  link(automaton, before, ends);
  const found = ends.flatMap((each) => [...each]);
  if (found.length > MOST_STATES) throw new RangeError(`too many ends of literals: ${found.length}`);
  let end = 0;
  for (const [state, each] of ends.entries()) {
    end += each.size;
    states[(state + 1) * RECORD + LISTS] = end;
  }
  return { classes, ...automaton, lists: Uint16Array.from(found) };
}

/**
 * The lists that have a literal in the text, each once. `held` is 0 for all lists before; it is 1 for these afterwards.
 */
export function listsIn(automaton: LiteralAutomaton, text: string, held: Uint8Array): number[] {
  const { classes, states, lists } = automaton;
  const found: number[] = [];
  let state = START;
  for (let at = 0; at < text.length; at += 1) {
    state = nextState(automaton, state, classOf(classes, text.charCodeAt(at)));
    const record = state * RECORD + LISTS;
    const end = states[record + RECORD]!;
    for (let place = states[record]!; place < end; place += 1) {
      const list = lists[place]!;
      if (held[list] === 1) continue;
      held[list] = 1;
      found.push(list);
    }
  }
  return found;
}

type Steps = Pick<LiteralAutomaton, 'width' | 'rows' | 'last' | 'states'>;

function nextState({ width, rows, last, states }: Steps, state: number, c: number): number {
  let at = state;
  while (at * width >= rows.length) {
    const record = at * RECORD;
    const end = states[record + RECORD + CHILDREN]!;
    for (let child = states[record + CHILDREN]!; child < end; child += 1) if (last[child] === c) return child;
    at = states[record + SHORTER]!;
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
function shortStates(states: Uint16Array): number {
  const afterOneLetter = states[(START + 1) * RECORD + CHILDREN]!;
  return states[afterOneLetter * RECORD + CHILDREN]!;
}

function numberChildren(states: Uint16Array, before: readonly number[]): void {
  let child = START + 1;
  for (let state = START; state <= before.length; state += 1) {
    while (child < before.length && before[child]! < state) child += 1;
    states[state * RECORD + CHILDREN] = child;
  }
}

/**
 * Links each state with the longest shorter one that it ends with, and fills the rows. Shorter states come first, so that each
 * finds those before it settled. Literals that end in a shorter one end in it too.
 */
function link(steps: Steps, before: readonly number[], ends: readonly Set<number>[]): void {
  const { width, rows, last, states } = steps;
  for (let state = START; state < before.length; state += 1) {
    const record = state * RECORD;
    const shorterParent = states[before[state]! * RECORD + SHORTER]!;
    if (before[state] !== START) states[record + SHORTER] = nextState(steps, shorterParent, last[state]!);
    const shorter = states[record + SHORTER]!;
    if (state !== START) for (const list of ends[shorter]!) ends[state]!.add(list);
    if (state * width >= rows.length) continue;
    rows.copyWithin(state * width, shorter * width, shorter * width + width);
    const end = states[record + RECORD + CHILDREN]!;
    for (let child = states[record + CHILDREN]!; child < end; child += 1)
      rows[state * width + last[child]!] = child;
  }
}
