import { eggs } from './eggs.ts';
import { figures } from './figures.ts';
import { flow } from './flow.ts';
import type { Eggs, Figure, Flow, Normal } from './letter.ts';
import { normal } from './normal.ts';
import type { LetterPeriod, Search } from './search.ts';

/** What the letter tells in numbers. */
export interface Numbers {
  figures: readonly Figure[];
  flow: Flow | null;
  eggs: Eggs | null;
  normal: Normal | null;
}

/** The numbers of a search, as its letter of this period has them. */
export function numbers(search: Search, period: LetterPeriod): Numbers {
  return {
    figures: figures(search, period),
    flow: flow(search.applications),
    eggs: eggs(search),
    normal: normal(search),
  };
}
