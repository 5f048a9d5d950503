import type { RateLine } from '../../core/letter/letter.ts';

/** What was counted, and the range that the true rate probably lies in. The mean says less: "26% (10 of 40)" looks wrong. */
export function inPercent({ successes, of, low, high }: RateLine): string {
  return `${successes} of ${of} so far; the true rate is probably between ${percent(low)} and ${percent(high)}`;
}

/** Close to none and close to all a tenth of a percent tells something. */
function percent(share: number): string {
  const points = share * 100;
  const isClose = (points > 0 && points < 9.5) || (points > 99 && points < 99.95);
  return `${isClose ? points.toFixed(1) : Math.round(points)}%`;
}
