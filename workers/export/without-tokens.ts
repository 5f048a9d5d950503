import type { Context } from '../../src/context.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { findOwner } from '../../src/store/owners.ts';
import { outgoingIds } from '../../src/store/steered-outgoing.ts';
import { letterToken, tokenOf } from '../command-token.ts';

/** What stands in an export where a link carried a token. */
export const NO_TOKEN = '[token]';
const TOKEN_LENGTH = 12;
const LIKE_A_TOKEN = /[A-Z2-7]{12,200}/g;

/** Takes the tokens of our links out of a text: whoever reads an export must not be able to steer with it. */
export async function withoutTokens(ledger: Ledger, { ownerId }: Context): Promise<(text: string) => string> {
  const { secret } = await findOwner(ledger, ownerId);
  const ids = await outgoingIds(ledger, ownerId);
  const tokens = new Set(ids.flatMap((id) => [tokenOf(secret, id), letterToken(secret, id)]));
  return (text) => text.replace(LIKE_A_TOKEN, (run) => withoutThese(run, tokens));
}

function withoutThese(run: string, tokens: ReadonlySet<string>): string {
  for (let i = 0; i + TOKEN_LENGTH <= run.length; i++) {
    const end = i + TOKEN_LENGTH;
    if (tokens.has(run.slice(i, end)))
      return `${run.slice(0, i)}${NO_TOKEN}${withoutThese(run.slice(end), tokens)}`;
  }
  return run;
}
