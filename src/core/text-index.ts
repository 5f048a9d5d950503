import { promisesOf } from './required-literals.ts';

const SIZE = 1 << 15;
const GRAM = 3;

/** Which runs of three characters a text has: answers quickly that it cannot hold a literal. */
export type TextIndex = Uint8Array;

/** What a text must hold: of each list one literal, each literal as the places of its runs. */
export type Needs = readonly (readonly Uint16Array[])[];

/** The index of a text, in lower case. */
export function indexText(text: string): TextIndex {
  const index = new Uint8Array(SIZE);
  const lower = text.toLowerCase();
  for (let at = 0; at + GRAM <= lower.length; at += 1) index[placeOf(lower, at)] = 1;
  return index;
}

/** What a text must hold for the pattern to match. */
export function needsOf(pattern: RegExp): Needs {
  return promisesOf(pattern).map((promise) => promise.map(placesOf));
}

/** False when the pattern of these needs matches nothing in the indexed text; true when it may. */
export function mayMatch(needs: Needs, index: TextIndex): boolean {
  for (const literals of needs) if (!holdsOne(literals, index)) return false;
  return true;
}

function holdsOne(literals: readonly Uint16Array[], index: TextIndex): boolean {
  for (const places of literals) {
    let at = 0;
    while (at < places.length && index[places[at]!] === 1) at += 1;
    if (at === places.length) return true;
  }
  return false;
}

function placesOf(literal: string): Uint16Array {
  return Uint16Array.from({ length: literal.length - GRAM + 1 }, (_, at) => placeOf(literal, at));
}

function placeOf(text: string, at: number): number {
  return (
    (Math.imul(text.charCodeAt(at), 0x9e35) ^
      Math.imul(text.charCodeAt(at + 1), 0x85eb) ^
      (Math.imul(text.charCodeAt(at + 2), 0xc2b3) >>> 0)) &
    (SIZE - 1)
  );
}
