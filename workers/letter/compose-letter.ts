import type { Context } from '../../src/context.ts';
import type { Letter } from '../../src/core/letter/letter.ts';
import type { LetterPeriod } from '../../src/core/letter/search.ts';
import { writeLetter } from '../../src/core/letter/write-letter.ts';
import type { Shown } from '../../src/core/steer/shown.ts';
import { type RenderedLetter, renderLetter } from '../../src/mailer/letter/render-letter.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { findOwner } from '../../src/store/owners.ts';
import { findSearch } from '../../src/store/search/find-search.ts';
import { letterLinks } from './letter-links.ts';

/** A letter in words, as it is sent, and the emails of ours that its links let go as they are. */
export interface ComposedLetter {
  letter: Letter;
  rendered: RenderedLetter;
  shown: Shown;
}

/** Writes the letter of a period, with links that only whoever gets it under this id can have. Nothing is kept. */
export async function composeLetter(
  ledger: Ledger,
  period: LetterPeriod,
  letterId: string,
  { config, ownerId, templates }: Context,
): Promise<ComposedLetter> {
  const { identity, policy } = config;
  const search = await findSearch(ledger, ownerId, {
    at: period.to,
    period,
    ownerName: identity.ownerName,
    policy,
  });
  const { secret } = await findOwner(ledger, ownerId);
  const links = letterLinks(letterId, identity.inboxAddress, secret);
  const letter = writeLetter(search, period, links);
  return { letter, rendered: await renderLetter(letter, templates), shown: links.shown() };
}
