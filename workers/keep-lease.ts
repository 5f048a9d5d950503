import type { Context } from '../src/context.ts';
import { workLogger } from '../src/logger.ts';
import { type OutgoingRow, renewLease } from '../src/store/outgoing.ts';

/** Short, so that what a killed worker held is free, or known to be uncertain, within a minute. */
export const LEASE_MS = 60_000;
const RENEW_MS = 15_000;

/**
 * Renews the claim of an email while its delivery goes on, which may take a quarter of an hour. A process that sleeps
 * through its lease renews nothing: another one may take the row, and the fence keeps this one from handing it over.
 */
export function keepLease(claimed: OutgoingRow, { store, now }: Context): Disposable {
  const timer = setInterval(() => {
    const until = new Date(now().getTime() + LEASE_MS);
    renewLease(store.ledger, claimed, now(), until).catch((err) =>
      workLogger.warn({ err, outgoingId: claimed.id }, 'the lease could not be renewed'),
    );
  }, RENEW_MS);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
