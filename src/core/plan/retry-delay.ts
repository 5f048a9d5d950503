const MINUTE_MS = 60_000;
const DELAYS_MS = [1, 5, 15, 60, 4 * 60, 12 * 60].map((minutes) => minutes * MINUTE_MS);

/** After so many attempts an email of ours is given up and shown to the owner. */
export const MAX_SEND_ATTEMPTS = 12;

/** How long to wait after the given attempt (1 for the first) before the next one. */
export function retryDelayMs(attempt: number): number {
  return DELAYS_MS[Math.min(Math.max(attempt, 1), DELAYS_MS.length) - 1] as number;
}
