import { describe, expect, it } from 'vitest';
import { retryDelay } from '../../../src/mailbox/retry-delay.ts';

const limits = { first: 2_000, most: 60_000 };

describe('retryDelay', () => {
  it('grows by half each time, up to the most', () => {
    expect([1, 2, 3, 9, 10, 1_000].map((failures) => retryDelay(failures, limits, 1))).toEqual([
      2_000, 3_000, 4_500, 51_257.8125, 60_000, 60_000,
    ]);
  });

  it('is up to a quarter shorter by chance', () => {
    expect(retryDelay(1, limits, 0)).toBe(1_500);
  });
});
