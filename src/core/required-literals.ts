import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** More ways to spell a part than this are not told apart. */
const MOST_SPELLINGS = 64;
/** A literal that is shorter stands in nearly every text. */
const SHORTEST = 3;

/** Literal texts of which at least one stands in everything that a pattern matches, in lower case. */
export type LiteralPromise = readonly string[];

/**
 * What a pattern promises of the texts that it matches: each promise is kept by all of them. A text that breaks one
 * need not be searched. The promise that the fewest texts keep comes first. Empty for a pattern that promises nothing.
 */
export function promisesOf(pattern: RegExp): readonly LiteralPromise[] {
  const promises = ofAlternatives(parseRegExpLiteral(pattern).pattern.alternatives);
  return promises
    .toSorted((a, b) => worth(b) - worth(a))
    .map((promise) => [...new Set(promise.map((literal) => literal.toLowerCase()))]);
}

/** One of the alternatives matches: its best promise is kept, whichever it is. */
function ofAlternatives(alternatives: readonly AST.Alternative[]): string[][] {
  const all = alternatives.map(({ elements }) => ofSequence(elements));
  if (all.length === 1) return all[0]!;
  const best = all.map((promises) => promises.toSorted((a, b) => worth(b) - worth(a))[0]);
  return best.every((promise) => promise !== undefined) ? [best.flat()] : [];
}

/** All elements match, one after the other: every promise of any of them is kept. */
function ofSequence(elements: readonly AST.Element[]): string[][] {
  const promises: string[][] = [];
  let run = [''];
  const endRun = () => {
    promises.push(run);
    run = [''];
  };
  for (const element of elements) {
    const spelled = spellings(element);
    if (spelled && spelled.length * run.length <= MOST_SPELLINGS) {
      run = run.flatMap((start) => spelled.map((end) => start + end));
      continue;
    }
    endRun();
    if (spelled) run = spelled;
    promises.push(...insideOf(element));
  }
  endRun();
  return promises.filter((promise) => shortest(promise) >= SHORTEST);
}

function insideOf(element: AST.Element): string[][] {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return ofAlternatives(element.alternatives);
  if (element.type === 'Quantifier' && element.min > 0) return insideOf(element.element);
  return [];
}

/** Every text that an element can match; null when there are too many to list. */
function spellings(element: AST.Element): string[] | null {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
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

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map(({ length }) => length));
}

/** Long literals are rare in texts; every one more is one more chance to be there. */
function worth(literals: readonly string[]): number {
  return Math.min(shortest(literals), 8) - Math.log2(literals.length);
}
