import type { Key } from './feature-keys.ts';

const EMPTY = -1;

/**
 * Keys with a number each, in one array of pairs, as full as half: it is read hundreds of times for each mail, and a
 * `Map` would look in three places of the memory each time.
 */
export class KeyTable {
  readonly #pairs: Int32Array;
  readonly #shift: number;

  constructor(entries: ReadonlyMap<Key, number>) {
    const bits = Math.ceil(Math.log2(entries.size + 1)) + 1;
    this.#shift = 32 - bits;
    this.#pairs = new Int32Array(2 << bits).fill(EMPTY);
    for (const [key, number] of entries) {
      const at = this.#placeOf(key);
      this.#pairs[at] = key;
      this.#pairs[at + 1] = number;
    }
  }

  /** The number of a key; -1 for a key without one. */
  get(key: Key): number {
    return this.#pairs[this.#placeOf(key) + 1]!;
  }

  /** Where the key is, or where it would be. */
  #placeOf(key: Key): number {
    const pairs = this.#pairs;
    let at = hashOf(key, this.#shift) * 2;
    while (pairs[at] !== key && pairs[at] !== EMPTY) at = at + 2 < pairs.length ? at + 2 : 0;
    return at;
  }
}

/** The highest bits of a key that is spread over 32: neighbours do not stay neighbours. */
export function hashOf(key: Key, shift: number): number {
  return Math.imul(key, 0x9e3779b1) >>> shift;
}
