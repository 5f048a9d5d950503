import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** More ways to spell a part than this are not told apart. */
const MOST_SPELLINGS = 64;
/** A single letter stands in nearly every text. */
const SHORTEST = 2;

/** What stands in all that a pattern matches: one of some literals, all of some parts, or any of them. */
export type Requirement =
  | { literals: readonly string[] }
  | { all: readonly Requirement[] }
  | { any: readonly Requirement[] };

/** What stands in all that the pattern matches; null for a pattern that requires nothing. */
export function requirementOf(pattern: RegExp): Requirement | null {
  return ofAlternatives(parseRegExpLiteral(pattern).pattern.alternatives);
}

/** One of the alternatives matches. */
function ofAlternatives(alternatives: readonly AST.Alternative[]): Requirement | null {
  const any = alternatives.map(({ elements }) => ofSequence(elements));
  if (any.length === 1) return any[0]!;
  if (!any.every((part) => part !== null)) return null;
  const lists = any.map((part) => ('literals' in part ? part.literals : null));
  return lists.every((list) => list !== null) ? { literals: withoutLonger(lists.flat()) } : { any };
}

/** All elements match, one after the other: what each of them requires is there. */
function ofSequence(elements: readonly AST.Element[]): Requirement | null {
  const all: Requirement[] = [];
  let run = [''];
  const endRun = () => {
    if (shortestOf(run) >= SHORTEST) all.push({ literals: withoutLonger(run) });
    run = [''];
  };
  for (const element of elements) {
    const seen = insideOfLook(element);
    if (seen) all.push(seen);
    const spelled = spellings(element);
    // "because |(?=due to)": what is spelled by a look alone is empty, and still requires something.
    const inside = spelled && shortestOf(spelled) >= SHORTEST ? null : insideOf(element);
    if (spelled && spelled.length * run.length <= MOST_SPELLINGS) {
      run = run.flatMap((start) => spelled.map((end) => start + end));
      if (inside) all.push(inside);
      continue;
    }
    endRun();
    if (spelled) run = spelled;
    if (inside) all.push(inside);
  }
  endRun();
  return all.length > 1 ? { all } : (all[0] ?? null);
}

function insideOf(element: AST.Element): Requirement | null {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return ofAlternatives(element.alternatives);
  if (element.type === 'Quantifier' && element.min > 0) return ofSequence([element.element]);
  return null;
}

/** What a lookaround sees is in the text too, though none of it is in the match. */
function insideOfLook(element: AST.Element): Requirement | null {
  if (element.type !== 'Assertion' || !('alternatives' in element) || element.negate) return null;
  return ofAlternatives(element.alternatives);
}

/** A text that holds the longer literal holds the one within it. */
function withoutLonger(literals: readonly string[]): string[] {
  return [...new Set(literals)].filter(
    (literal, _, all) => !all.some((other) => other !== literal && literal.includes(other)),
  );
}

/** Every text that an element can match; null when there are too many to list. */
function spellings(element: AST.Element): string[] | null {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? [...'0123456789'] : null;
    case 'Assertion':
      return [''];
    case 'CharacterClass':
      return element.negate || element.unicodeSets ? null : spellingsOfClass(element.elements);
    case 'Group':
    case 'CapturingGroup':
      return joined(element.alternatives.map(({ elements }) => spellingsOfSequence(elements)));
    case 'Quantifier': {
      const once = spellings(element.element);
      if (!once || element.max > 1) return null;
      return element.min === 0 ? ['', ...once] : once;
    }
    default:
      return null;
  }
}

function spellingsOfSequence(elements: readonly AST.Element[]): string[] | null {
  let all = [''];
  for (const element of elements) {
    const next = spellings(element);
    if (!next || next.length * all.length > MOST_SPELLINGS) return null;
    all = all.flatMap((start) => next.map((end) => start + end));
  }
  return all;
}

function spellingsOfClass(
  elements: readonly (AST.ClassRangesCharacterClassElement | AST.ClassSetOperand)[],
): string[] | null {
  const all = elements.map((element) => {
    if (element.type === 'Character') return [String.fromCodePoint(element.value)];
    if (element.type !== 'CharacterClassRange' || element.max.value - element.min.value > 9) return null;
    const first = element.min.value;
    return Array.from({ length: element.max.value - first + 1 }, (_, at) => String.fromCodePoint(first + at));
  });
  return joined(all);
}

function joined(lists: readonly (string[] | null)[]): string[] | null {
  const all = lists.every((list) => list !== null) ? lists.flat() : null;
  return all && all.length <= MOST_SPELLINGS ? all : null;
}

function shortestOf(literals: readonly string[]): number {
  return Math.min(...literals.map(({ length }) => length));
}
