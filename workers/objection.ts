import type { GuardResult } from '../src/core/outgoing.ts';
import { holdAnswer } from '../src/core/plan/hold.ts';
import type { Policy } from '../src/core/policy.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findNotice, type OutgoingRow } from '../src/store/outgoing.ts';

/** What speaks against an email leaving now, and what follows: it never leaves, the owner is asked, or it waits. */
export type Objection =
  | { verdict: 'cancel' | 'ask'; reason: string }
  | { verdict: 'wait'; until: Date; reason: string };

/** What the first guard that does not hold asks for: a refusal before a question, and a question before a wait. */
export function objectionOfGuards(
  results: readonly GuardResult[],
  tryAgainAt: (guard: string) => Date,
): Objection | null {
  const failed = (otherwise: GuardResult['otherwise']) =>
    results.find((guard) => !guard.ok && guard.otherwise === otherwise);
  const refuse = failed('refuse');
  if (refuse) return { verdict: 'cancel', reason: refuse.reason };
  const ask = failed('ask');
  if (ask) return { verdict: 'ask', reason: ask.reason };
  const wait = failed('wait');
  return wait ? { verdict: 'wait', until: tryAgainAt(wait.name), reason: wait.reason } : null;
}

/** When what nobody can tell the end of is looked at again. */
export const RECHECK_MS = 10 * 60_000;

/**
 * What of the owner speaks against it: they have not said send, their time to say stop is not over, or they put it off.
 */
export async function objectionOfOwner(
  ledger: Ledger,
  row: OutgoingRow,
  policy: Policy,
  now: Date,
): Promise<Objection | null> {
  if (row.approvedDigest !== row.digest) {
    if (row.mode !== 'auto') return { verdict: 'ask', reason: 'the owner has not said send' };
    const hold = holdAnswer(await findNotice(ledger, row), policy.holdMs, now);
    if (!hold.over) {
      return hold.until
        ? { verdict: 'wait', until: hold.until, reason: hold.reason }
        : { verdict: 'ask', reason: hold.reason };
    }
  }
  return row.snoozedUntil && row.snoozedUntil > now
    ? { verdict: 'wait', until: row.snoozedUntil, reason: 'the owner put it off' }
    : null;
}
