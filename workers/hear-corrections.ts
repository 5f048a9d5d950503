import type { Context } from '../src/context.ts';
import { applyCorrections } from '../src/core/correct/apply-corrections.ts';
import { likenessOf } from '../src/core/correct/likeness.ts';
import { type Understanding, withOutcome } from '../src/core/understand-email.ts';
import { correctionsOf } from '../src/store/corrections.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { readingSettings } from './read-raw-email.ts';

/** What an email means, and what it says, once the owner's word on earlier mail like it is heard. */
export async function hearCorrections(
  ledger: Ledger,
  understanding: Understanding,
  context: Context,
): Promise<Understanding> {
  const { ownerId, config } = context;
  const { reading, facts, outcome } = understanding;
  const likeness = likenessOf(reading, facts, config.identity);
  if (!likeness || reading.provenance.kind === 'owner') return understanding;
  const corrections = await correctionsOf(ledger, ownerId, likeness.sender);
  const heard = applyCorrections(outcome, likeness, corrections);
  return heard === outcome ? understanding : withOutcome(understanding, heard, readingSettings(context));
}
