import type { Context } from '../src/context.ts';
import type { Policy } from '../src/core/policy.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findOwner } from '../src/store/owners.ts';

/** What the owner allows: by the settings, and by what the ledger says of a pause. */
export async function policyNow(ledger: Ledger, { config, ownerId }: Context): Promise<Policy> {
  return { ...config.policy, paused: (await findOwner(ledger, ownerId)).paused };
}
