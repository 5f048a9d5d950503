import { describe, expect, it } from 'vitest';
import { createSuspects } from '../../../src/mailbox/suspects.ts';

describe('suspects', () => {
  it('suspects whatever was being fetched when the connection died', () => {
    const suspects = createSuspects();
    suspects.fetching([1, 2]);
    suspects.blame();
    expect([...suspects.alone()]).toEqual([1, 2]);
    expect([...suspects.leftOut()]).toEqual([]);
  });

  it('suspects nothing when the connection died between two fetches', () => {
    const suspects = createSuspects();
    suspects.fetching([1, 2]);
    suspects.fetching([]);
    suspects.blame();
    expect([...suspects.alone()]).toEqual([]);
  });

  it('clears whatever came through, leaves out what did it three times, and gives it one more chance', () => {
    const suspects = createSuspects();
    for (let death = 0; death < 3; death += 1) {
      suspects.fetching([1]);
      suspects.fetching([]);
      suspects.fetching([2]);
      suspects.blame();
    }
    expect([...suspects.leftOut()]).toEqual([2]);
    suspects.pardon();
    expect([...suspects.leftOut()]).toEqual([]);
    expect([...suspects.alone()]).toEqual([2]);
    suspects.fetching([2]);
    suspects.blame();
    expect([...suspects.leftOut()]).toEqual([2]);
  });
});
