import { type Requirement, requirementOf } from '../required-literals.ts';
import { buildAutomaton, type Literals, listsIn } from './literal-automaton.ts';

/** The places of the patterns that may match in a text, in no order: no other one does. */
export type PatternFilter = (text: string) => readonly number[];

/** One of a list of literals, by the list's number; or all or any of several needs. */
type Need = number | { all: boolean; parts: readonly Need[] };

/** What so large a share of texts holds tells little. */
const COMMON = 0.4;
/** A need that can be met in more ways than this is looked at in part. */
const MOST_WAYS = 24;

/**
 * Tells the patterns that cannot match in a text without running them, by literals that their matches hold. Whatever a
 * pattern needs is looked at only when one of its keys is there: the literals that the fewest of the sample texts hold.
 * The patterns are sorted when the first text comes, since many commands of the program read none.
 */
export function filterOf(patterns: readonly RegExp[], samples: readonly string[]): PatternFilter {
  let filter: PatternFilter | undefined;
  return (text) => {
    filter ??= sort(patterns, samples);
    return filter(text);
  };
}

function sort(patterns: readonly RegExp[], samples: readonly string[]): PatternFilter {
  const { lists, needs } = needsOf(patterns);
  const shares = sharesOf(lists, samples);
  const always = needs.flatMap((need, at) => (need === null ? at : []));
  const ways = needs.map((need) => (need === null ? [] : waysOf(tellingPart(need, shares))));
  const asked = new Set(ways.flat(2));
  const automaton = buildAutomaton(lists.map((literals, list) => (asked.has(list) ? literals : [])));
  const { from, unlocked } = sortedByKey(ways, lists.length);
  const held = new Uint8Array(lists.length);
  const isFound = new Uint8Array(patterns.length);

  return (text) => {
    const seen = listsIn(automaton, text, held);
    const found = [...always];
    for (const list of seen) {
      const end = from[list + 1]!;
      for (let at = from[list]!; at < end; at += 2 + unlocked[at + 1]!) {
        const pattern = unlocked[at]!;
        if (isFound[pattern] === 1 || !holdsOthers(unlocked, at, held)) continue;
        isFound[pattern] = 1;
        found.push(pattern);
      }
    }
    for (const list of seen) held[list] = 0;
    for (const pattern of found) isFound[pattern] = 0;
    return found;
  };
}

/**
 * For each list, from `from[list]` on, the patterns that it is a key of: a pattern, how many other lists a text must hold a
 * literal of, and these. In one row, since each jump through the memory takes longer than all else.
 */
function sortedByKey(
  ways: readonly (readonly Way[])[],
  lists: number,
): { from: Uint32Array; unlocked: Uint16Array } {
  const byKey: number[][] = Array.from({ length: lists }, () => []);
  for (const [pattern, each] of ways.entries()) {
    for (const [key, ...others] of each) byKey[key!]!.push(pattern, others.length, ...others);
  }
  const from = new Uint32Array(lists + 1);
  for (const [list, row] of byKey.entries()) from[list + 1] = from[list]! + row.length;
  return { from, unlocked: Uint16Array.from(byKey.flat()) };
}

function holdsOthers(unlocked: Uint16Array, at: number, held: Uint8Array): boolean {
  const end = at + 2 + unlocked[at + 1]!;
  for (let other = at + 2; other < end; other += 1) if (held[unlocked[other]!] === 0) return false;
  return true;
}

/** What each pattern needs, null where that is nothing, and the lists of literals that the needs are about. */
function needsOf(patterns: readonly RegExp[]): {
  lists: readonly Literals[];
  needs: readonly (Need | null)[];
} {
  const lists = new Map<string, Literals>();
  const numbers = new Map<string, number>();
  const needs = patterns.map((pattern) => {
    const requirement = requirementOf(pattern);
    return requirement && needOf(requirement);
  });
  return { lists: [...lists.values()], needs };

  function needOf(requirement: Requirement): Need {
    if ('literals' in requirement) return numberOf(requirement.literals);
    const all = 'all' in requirement;
    return { all, parts: (all ? requirement.all : requirement.any).map(needOf) };
  }

  /** Many patterns have a list in common, such as the words for a job. */
  function numberOf(literals: Literals): number {
    const name = literals.toSorted().join('\n');
    if (!numbers.has(name)) {
      numbers.set(name, lists.size);
      lists.set(name, literals);
    }
    return numbers.get(name)!;
  }
}

/** The share of the texts in which each list has a literal. */
function sharesOf(lists: readonly Literals[], texts: readonly string[]): Float64Array {
  // Most literals are in none of them, which one look at all of them tells.
  const all = texts.join('\n');
  return Float64Array.from(lists, (literals) => {
    const known = literals.filter((literal) => all.includes(literal));
    if (known.length === 0) return 0;
    return texts.filter((text) => known.some((literal) => text.includes(literal))).length / texts.length;
  });
}

/** The same need without what most texts meet, as far as something is left; the rarest part first. */
function tellingPart(need: Need, shares: Float64Array): Need {
  if (typeof need === 'number') return need;
  const parts = need.parts.map((part) => tellingPart(part, shares));
  if (!need.all) return { all: false, parts };
  const [rarest, ...others] = parts.toSorted((a, b) => shareOf(a, shares) - shareOf(b, shares)) as [
    Need,
    ...Need[],
  ];
  const rare = others.filter((part) => shareOf(part, shares) < COMMON);
  return rare.length === 0 ? rarest : { all: true, parts: [rarest, ...rare] };
}

function shareOf(need: Need, shares: Float64Array): number {
  if (typeof need === 'number') return shares[need]!;
  const each = need.parts.map((part) => shareOf(part, shares));
  return need.all ? Math.min(...each) : each.reduce((sum, share) => sum + share, 0);
}

/** Lists that together meet a need when a text holds a literal of each; the rarest, which is its key, is first. */
type Way = readonly number[];

/** The ways in which a need can be met, or what they have in common where they are too many. */
function waysOf(need: Need): Way[] {
  if (typeof need === 'number') return [[need]];
  if (!need.all) return need.parts.flatMap(waysOf);
  return need.parts.map(waysOf).reduce((before, next) => {
    if (before.length * next.length > MOST_WAYS) return before;
    return before.flatMap((way) => next.map((more) => [...new Set([...way, ...more])]));
  });
}
