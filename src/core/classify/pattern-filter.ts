import { type Requirement, requirementOf } from '../required-literals.ts';
import { buildAutomaton, type Literals, listsIn } from './literal-automaton.ts';

/** The places of the patterns that may match in a text, in no order: no other one does. */
export type PatternFilter = (text: string) => readonly number[];

/** One of a list of literals, by the list's number; or all or any of several needs. */
type Need = number | { all: boolean; parts: readonly Need[] };

/** What so large a share of texts holds tells little. */
const COMMON = 0.2;

/**
 * Tells the patterns that cannot match in a text without running them, by literals that their matches hold. Whatever a
 * pattern needs is looked at only when one of its keys is there: the literals that the fewest of the sample texts hold.
 */
export function filterOf(patterns: readonly RegExp[], samples: readonly string[]): PatternFilter {
  const { lists, needs } = needsOf(patterns);
  const shares = sharesOf(lists, samples);
  const telling = needs.map((need) => (need === null ? null : tellingPart(need, shares)));
  const always = telling.flatMap((need, at) => (need === null ? at : []));
  /** The patterns that a list is a key of. */
  const unlocked: number[][] = lists.map(() => []);
  telling.forEach((need, at) => {
    for (const key of need === null ? [] : new Set(keysOf(need))) unlocked[key]!.push(at);
  });
  const asked = new Set(telling.flatMap((need) => (need === null ? [] : listsOf(need))));
  const automaton = buildAutomaton(lists.map((literals, list) => (asked.has(list) ? literals : [])));
  const held = new Uint8Array(lists.length);

  return (text) => {
    const seen = listsIn(automaton, text, held);
    const found = [...always];
    for (const list of seen) {
      for (const at of unlocked[list]!) {
        if (isMet(telling[at]!, held) && !found.includes(at)) found.push(at);
      }
    }
    for (const list of seen) held[list] = 0;
    return found;
  };
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

/** Lists of which every text that meets the need holds one: of several parts that must all be met, the rarest, which is first. */
function keysOf(need: Need): number[] {
  if (typeof need === 'number') return [need];
  return need.all ? keysOf(need.parts[0]!) : need.parts.flatMap(keysOf);
}

function listsOf(need: Need): number[] {
  return typeof need === 'number' ? [need] : need.parts.flatMap(listsOf);
}

function isMet(need: Need, held: Uint8Array): boolean {
  if (typeof need === 'number') return held[need] === 1;
  for (const part of need.parts) if (isMet(part, held) !== need.all) return !need.all;
  return need.all;
}
