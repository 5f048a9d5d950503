import { requiredLiterals } from './required-literals.ts';

const SIZE = 1 << 15;
const GRAM = 3;

/** Which runs of three characters a text has: answers quickly that it cannot hold a literal. */
export type TextIndex = Uint8Array;

/** Literals as an index is asked for them: the places of their runs. Null asks for nothing. */
export type Needs = readonly Uint16Array[] | null;

/** The index of a text, in lower case. */
export function indexText(text: string): TextIndex {
  const index = new Uint8Array(SIZE);
  const lower = text.toLowerCase();
  for (let at = 0; at + GRAM <= lower.length; at += 1) index[placeOf(lower, at)] = 1;
  return index;
}

/** What a text must hold for the pattern to match. */
export function needsOf(pattern: RegExp): Needs {
  return requiredLiterals(pattern)?.map(placesOf) ?? null;
}

/** False when the pattern of these needs matches nothing in the indexed text; true when it may. */
export function mayMatch(needs: Needs, index: TextIndex): boolean {
  if (needs === null) return true;
  for (const places of needs) {
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
