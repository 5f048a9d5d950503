const MINUTE_MS = 60 * 1000;
const LEAST_MS = 10 * MINUTE_MS;
const MOST_MS = 6 * 60 * MINUTE_MS;

/**
 * When to ask again about an email that a cap holds back, which may be for a month: after a tenth of the time since it
 * was planned, ten minutes at least and six hours at most.
 */
export function askAgainAt(plannedAt: Date, now: Date): Date {
  const waited = now.getTime() - plannedAt.getTime();
  return new Date(now.getTime() + Math.min(Math.max(waited / 10, LEAST_MS), MOST_MS));
}
