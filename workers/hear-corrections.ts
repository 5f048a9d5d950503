import type { Context } from '../src/context.ts';
import { applyCorrections } from '../src/core/correct/apply-corrections.ts';
import { likenessOf } from '../src/core/correct/likeness.ts';
import type { Understanding } from '../src/core/understand-email.ts';
import { correctionsOf } from '../src/store/corrections.ts';
import type { Ledger } from '../src/store/open-store.ts';

/** What an email means once the owner's word on earlier mail like it is heard. */
export async function hearCorrections(
  ledger: Ledger,
  understanding: Understanding,
  { ownerId, config }: Context,
): Promise<Understanding> {
  const { reading, facts, outcome } = understanding;
  const likeness = likenessOf(reading, facts, config.identity);
  if (!likeness || reading.provenance.kind === 'owner') return understanding;
  const corrections = await correctionsOf(ledger, ownerId, likeness.sender);
  return { ...understanding, outcome: applyCorrections(outcome, likeness, corrections) };
}
