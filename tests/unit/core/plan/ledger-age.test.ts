import { describe, expect, it } from 'vitest';
import { whyLedgerIsOlder } from '../../../../src/core/plan/ledger-age.ts';

describe('a ledger', () => {
  it.each([
    ['that never sent anything, nor any other', { own: null, others: 0 }, 0],
    ['that knows of all that was sent', { own: 7, others: 0 }, 7],
    ['that knows of more than was noted, as after a crash', { own: 7, others: 0 }, 8],
    ['that was accepted beside others', { own: 0, others: 7 }, 0],
    ['that has sent elsewhere, where another one was', { own: null, others: 7 }, 3],
  ])('%s goes on', (_what, mark, handedOver) => {
    expect(whyLedgerIsOlder(mark, handedOver)).toBeNull();
  });

  it.each([
    ['that knows of fewer than were sent', { own: 7, others: 0 }, 6, 'older than what was sent'],
    ['that is new where another one has sent', { own: null, others: 7 }, 0, 'another one has sent 7 emails'],
  ])('%s is to be looked at first', (_what, mark, handedOver, reason) => {
    expect(whyLedgerIsOlder(mark, handedOver)).toContain(reason);
  });
});
