import { describe, expect, it } from 'vitest';
import { KEPT_OF_TOO_LARGE, planBatches } from '../../../src/mailbox/plan-batches.ts';

const limits = { maxEmailsAtOnce: 3, maxBytesAtOnce: 1_000_000, maxEmailBytes: 900_000 };
const emails = (...sizes: number[]) => sizes.map((size, i) => ({ uid: i + 1, size, internalDate: null }));
const uids = (batches: { uid: number }[][]) => batches.map((batch) => batch.map((email) => email.uid));

describe('planBatches', () => {
  it('fills a batch up to its number of emails', () => {
    expect(uids(planBatches(emails(1, 1, 1, 1, 1), limits))).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('fills a batch up to its bytes', () => {
    expect(uids(planBatches(emails(600_000, 400_000, 1), limits))).toEqual([[1, 2], [3]]);
  });

  it('counts of a large email only what is kept of it', () => {
    const large = 30_000_000;
    expect(KEPT_OF_TOO_LARGE * 3).toBeLessThan(limits.maxBytesAtOnce);
    expect(uids(planBatches(emails(large, large, large), limits))).toEqual([[1, 2, 3]]);
  });

  it('puts a suspect into a batch of its own', () => {
    expect(uids(planBatches(emails(1, 1, 1, 1), limits, new Set([2])))).toEqual([[1], [2], [3, 4]]);
  });

  it('plans nothing for nothing', () => {
    expect(planBatches([], limits)).toEqual([]);
  });
});
