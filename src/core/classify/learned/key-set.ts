import type { Key } from './feature-keys.ts';
import { hashOf } from './key-table.ts';

const EMPTY = -1;

/** Tells keys that came before, as full as half: made for each mail, which costs less than to let a `Set` grow to hundreds. */
export class KeySet {
  readonly #keys: Int32Array;
  readonly #shift: number;

  /** A set that never has more keys than this. */
  constructor(most: number) {
    const bits = Math.ceil(Math.log2(most + 1)) + 1;
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(1 << bits).fill(EMPTY);
  }

  /** Whether the key is new. */
  add(key: Key): boolean {
    const keys = this.#keys;
    let at = hashOf(key, this.#shift);
    while (keys[at] !== EMPTY) {
      if (keys[at] === key) return false;
      at = at + 1 < keys.length ? at + 1 : 0;
    }
    keys[at] = key;
    return true;
  }
}
