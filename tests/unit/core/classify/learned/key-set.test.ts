import { describe, expect, it } from 'vitest';
import { KeySet } from '../../../../../src/core/classify/learned/key-set.ts';

describe('KeySet', () => {
  it('tells a key that is new from one that came before, however many there are', () => {
    const keys = Array.from({ length: 500 }, (_, at) => (at * 7_919) % 2 ** 30);
    const set = new KeySet();
    set.clear(keys.length);
    expect(keys.every((key) => set.add(key))).toBe(true);
    expect(keys.some((key) => set.add(key))).toBe(false);
  });

  it('holds the least and the greatest key', () => {
    const set = new KeySet();
    set.clear(2);
    expect([0, 2 ** 31 - 1, 0, 2 ** 31 - 1].map((key) => set.add(key))).toEqual([true, true, false, false]);
  });
});
