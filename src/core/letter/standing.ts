import { figures } from './figures.ts';
import { flow } from './flow.ts';
import type { LetterLinks, Standing } from './letter.ts';
import { liveLines } from './live-lines.ts';
import type { LetterPeriod, Search } from './search.ts';
import { spanInWords } from './words/dates.ts';

const MOST_LIVE = 12;

/** Where things stand: the numbers, the flow, and what is live. */
export function standing(search: Search, period: LetterPeriod, links: LetterLinks): Standing | null {
  if (search.applications.length === 0) return null;
  const live = liveLines(search, links);
  return {
    span: spanInWords(period),
    figures: figures(search, period),
    flow: flow(search.applications),
    live: live.slice(0, MOST_LIVE),
    more: Math.max(0, live.length - MOST_LIVE),
  };
}
