import { promisesOf } from './required-literals.ts';

const SIZE = 1 << 15;
const GRAM = 3;

/** Which runs of three characters a text has: answers quickly that it cannot hold a literal. */
export type TextIndex = Uint8Array;

/**
 * What a text must hold for a pattern to match, in one row of numbers, since a thousand patterns are asked of each text:
 * for each promise where the next one begins, and how many literals there are; for each literal how many runs
 * it has, and their places in the index.
 */
export type Needs = Uint16Array;

/** The index of a text, in lower case. */
export function indexText(text: string): TextIndex {
  const index = new Uint8Array(SIZE);
  const lower = text.toLowerCase();
  for (let at = 0; at + GRAM <= lower.length; at += 1) index[placeOf(lower, at)] = 1;
  return index;
}

/** What a text must hold for the pattern to match. */
export function needsOf(pattern: RegExp): Needs {
  const needs: number[] = [];
  for (const promise of promisesOf(pattern, GRAM)) {
    const literals = promise.flatMap((literal) => {
      const places = Array.from({ length: literal.length - GRAM + 1 }, (_, at) => placeOf(literal, at));
      return [places.length, ...places];
    });
    needs.push(needs.length + 2 + literals.length, promise.length, ...literals);
  }
  return Uint16Array.from(needs);
}

/** False when the pattern of these needs matches nothing in the indexed text; true when it may. */
export function mayMatch(needs: Needs, index: TextIndex): boolean {
  let next = 0;
  for (let promise = 0; promise < needs.length; promise = next) {
    next = needs[promise]!;
    if (!holdsOne(needs, promise + 1, index)) return false;
  }
  return true;
}

/** Whether the text holds one of the literals that stand in this row. */
function holdsOne(needs: Needs, row: number, index: TextIndex): boolean {
  let at = row + 1;
  for (let left = needs[row]!; left > 0; left -= 1) {
    const end = at + 1 + needs[at]!;
    at += 1;
    while (at < end && index[needs[at]!] === 1) at += 1;
    if (at === end) return true;
    at = end;
  }
  return false;
}

function placeOf(text: string, at: number): number {
  const mixed =
    Math.imul(text.charCodeAt(at), 0x9e35) ^
    Math.imul(text.charCodeAt(at + 1), 0x85eb) ^
    Math.imul(text.charCodeAt(at + 2), 0xc2b3);
  return mixed & (SIZE - 1);
}
