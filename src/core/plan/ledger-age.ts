/** How many emails were ever handed over, as it is noted outside of the ledger. */
export interface HandOffMark {
  /** Of this very ledger; null when it never noted anything here. */
  own: number | null;
  /** Of another ledger that was used here: the most that any of them handed over. */
  others: number;
}

/**
 * Why a ledger may not know of everything that was sent: it was brought back from a copy, or begins anew where another
 * one was. Null when it knows.
 */
export function whyLedgerIsOlder({ own, others }: HandOffMark, handedOver: number): string | null {
  if (own !== null)
    return handedOver < own
      ? `the ledger is older than what was sent (it knows of ${handedOver} emails handed over, ${own} were): ${WHAT_TO_DO}`
      : null;
  return handedOver === 0 && others > 0
    ? `the ledger is new, and another one has sent ${others} emails from here: ${WHAT_TO_DO}`
    : null;
}

const WHAT_TO_DO = 'look at the outbox, then `afterword resume`';
