import type { Context } from '../../src/context.ts';
import { isBeforeOffer } from '../../src/core/supporters/introduction.ts';
import { introductionOffers } from '../../src/core/supporters/introduction-offers.ts';
import { findIntroduction, noteIntroduction } from '../../src/store/introductions.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { findSupporterOfLetter } from '../../src/store/supporters.ts';
import { listWishes } from '../../src/store/wishes.ts';

/** Notes whom a supporter's answer offers to introduce the owner to, where the owner wished for it. Safe to run twice. */
export async function noteOffers(
  ledger: Ledger,
  { letterId, text, at }: { letterId: string; text: string; at: Date },
  { ownerId }: Context,
): Promise<void> {
  const supporter = await findSupporterOfLetter(ledger, letterId);
  if (!supporter) return;
  const wishes = await listWishes(ledger, ownerId);
  const companies = wishes.flatMap(({ company }) => company ?? []);
  const who = supporter.name ?? supporter.address;
  for (const { company, words } of introductionOffers(text, companies)) {
    const known = await findIntroduction(ledger, ownerId, who, company);
    if (known && !isBeforeOffer(known.state)) continue;
    const offer = { who, company, state: 'offered', supporterId: supporter.id, note: words, at } as const;
    await noteIntroduction(ledger, ownerId, offer);
  }
}
