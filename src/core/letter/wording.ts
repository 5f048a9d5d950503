import type { Search } from './search.ts';

/** One of several wordings: the next with each letter, so that no two letters in a row have the same. */
export function wordingOf<Wording>(wordings: readonly [Wording, ...Wording[]], { asked }: Search): Wording {
  return wordings[asked.length % wordings.length] ?? wordings[0];
}
