import type { Key } from './feature-keys.ts';
import { hashOf } from './key-table.ts';

const MOST_ROUNDS = 0x7fffffff;

/**
 * Tells keys that came before. One serves all mails: to make room for each, or to let a `Set` grow to hundreds, costs more
 * than to fill it.
 */
export class KeySet {
  /** A key and the round in which it came, side by side. */
  #entries = new Int32Array(0);
  #round = 0;
  #shift = 32;
  #end = 0;

  /** Forgets all keys; from now on no more than `most` may come. */
  clear(most: number): void {
    const bits = Math.ceil(Math.log2(most + 1)) + 1;
    this.#shift = 32 - bits;
    this.#end = 2 << bits;
    this.#round += 1;
    if (this.#entries.length >= this.#end && this.#round < MOST_ROUNDS) return;
    this.#entries = new Int32Array(Math.max(this.#end, this.#entries.length));
    this.#round = 1;
  }

  /** Whether the key is new. */
  add(key: Key): boolean {
    const entries = this.#entries;
    let at = hashOf(key, this.#shift) * 2;
    while (entries[at + 1] === this.#round) {
      if (entries[at] === key) return false;
      at = at + 2 < this.#end ? at + 2 : 0;
    }
    entries[at] = key;
    entries[at + 1] = this.#round;
    return true;
  }
}
