import type { RateLine } from '../../core/letter/letter.ts';

/** A rate with the range that it probably lies in, and what it rests on. */
export function inPercent({ successes, of, rate, low, high }: RateLine): string {
  return `${percent(rate)}, probably between ${percent(low)} and ${percent(high)} (${successes} of ${of} so far)`;
}

function percent(share: number): string {
  const points = share * 100;
  return `${points < 9.5 && points > 0 ? points.toFixed(1) : Math.round(points)} %`;
}
