import { describe, expect, it } from 'vitest';
import { KeyTable } from '../../../../../src/core/classify/learned/key-table.ts';

describe('KeyTable', () => {
  it.each([0, 1, 5, 1000])('knows the numbers of its %d keys and of no other', (size) => {
    const entries = new Map(Array.from({ length: size }, (_, at) => [at * 1_000_003 + 7, at * 11]));
    const table = new KeyTable(entries);
    for (const [key, number] of entries) {
      expect(table.get(key)).toBe(number);
      expect(table.get(key + 1)).toBe(-1);
    }
    expect(table.get(3)).toBe(-1);
  });
});
