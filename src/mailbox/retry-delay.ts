/** How long to wait after so many failures in a row: half as long again each time, with up to a quarter of jitter. */
export function retryDelay(
  failures: number,
  { first, most }: { first: number; most: number },
  random: number,
): number {
  const delay = Math.min(most, first * 1.5 ** Math.min(failures - 1, 50));
  return delay * (0.75 + 0.25 * random);
}
