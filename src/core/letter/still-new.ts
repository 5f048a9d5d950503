const STILL_NEW_MS = 28 * 24 * 60 * 60 * 1000;

/**
 * Whether something that waits for the owner's word is asked about in a letter: what they have left alone for four weeks
 * is counted, and no longer asked.
 */
export function isStillNew(since: Date, now: Date): boolean {
  return now.getTime() - since.getTime() < STILL_NEW_MS;
}
