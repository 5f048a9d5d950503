import { rateOf } from './beta-rate.ts';
import type { Normal, RateLine } from './letter.ts';
import { outlook } from './outlook.ts';
import type { Search } from './search.ts';
import { OLD_ENOUGH_DAYS, type Step, tried } from './tried.ts';

/** A rate is said from so many on. */
const RATES: readonly { what: string; from: Step; to: Step; least: number }[] = [
  { what: 'An application gets an answer', from: 'applied', to: 'answered', least: 10 },
  { what: 'An application leads to an interview', from: 'applied', to: 'interviewing', least: 10 },
  { what: 'An interview leads to an offer', from: 'interviewing', to: 'offer', least: 5 },
];

/** How normal this is: the owner's own rates, and no word on them while there are too few to tell. */
export function normal(search: Search): Normal | null {
  const rates = RATES.flatMap(({ what, from, to, least }): RateLine[] => {
    const { of, successes } = tried(search, from, to);
    return of.length < least ? [] : [{ what, successes, of: of.length, ...rateOf(successes, of.length) }];
  });
  if (rates.length === 0) return null;
  return {
    rates,
    outlook: outlook(search),
    basis: `This counts what has had ${OLD_ENOUGH_DAYS} days or more to lead somewhere. Each range holds the true rate with a probability of 90 percent.`,
  };
}
