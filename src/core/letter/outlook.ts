import { rateOf } from './beta-rate.ts';
import type { Search } from './search.ts';
import { cameToStep, tried } from './tried.ts';

/** Below these nothing is said: a handful of applications foretells nothing. */
export const LEAST_APPLICATIONS = 20;
export const LEAST_INTERVIEWS = 3;
const DIGITS = 2;

/**
 * How many more applications an offer takes on average, from the interval of offers for each application; null while
 * too little is known, and when an offer is there.
 */
export function outlook(search: Search): string | null {
  if (search.applications.some(({ stage }) => stage === 'offer' || stage === 'accepted')) return null;
  const { of, successes } = tried(search, 'applied', 'offer');
  const interviewed = of.filter((application) => cameToStep(application, 'interviewing') !== null).length;
  if (of.length < LEAST_APPLICATIONS || interviewed < LEAST_INTERVIEWS) return null;

  const { low, high } = rateOf(successes, of.length);
  const least = roundly(1 / high);
  if (successes === 0)
    return `At your rates, an offer takes at least about ${least} more applications on average. There was none yet, so nothing tells how many at most.`;
  const most = roundly(1 / low);
  const range = least === most ? `${least}` : `${least} to ${most}`;
  return `At your rates, an offer takes about ${range} more ${most === 1 ? 'application' : 'applications'} on average.`;
}

/** To two digits, and whole: more of them would claim to know what nobody does. */
function roundly(count: number): number {
  return Math.max(1, Math.round(Number(count.toPrecision(DIGITS))));
}
