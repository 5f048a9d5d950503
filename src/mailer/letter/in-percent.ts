import type { RateLine } from '../../core/letter/letter.ts';

/** What was counted, and the range that the true rate probably lies in. The mean says less: "26% (10 of 40)" looks wrong. */
export function inPercent({ successes, of, low, high }: RateLine): string {
  return `${successes} of ${of} so far; the true rate is probably between ${percent(low)} and ${percent(high)}`;
}

function percent(share: number): string {
  const points = share * 100;
  return `${points < 9.5 && points > 0 ? points.toFixed(1) : Math.round(points)}%`;
}
