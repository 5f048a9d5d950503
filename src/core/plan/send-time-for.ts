import type { ApplicationHistory } from '../history.ts';
import type { Policy } from '../policy.ts';
import { recipientClock } from './recipient-clock.ts';
import { isSendTime, nextSendTime } from './send-time.ts';

/**
 * When an email to a person of an application may leave, not before `earliest`: by their clock, and apart from every
 * other one but itself (`id`; null before it is planned).
 */
export function sendTimeFor(
  { id, to }: { id: string | null; to: string },
  earliest: Date,
  history: ApplicationHistory,
  policy: Policy,
): Date {
  const others = history.sendTimes.filter(({ outgoingId }) => outgoingId !== id).map(({ at }) => at);
  const taken = policy.spacingMs > 0 ? others : [];
  return nextSendTime(earliest, recipientClock(history, to, policy), policy, taken, to);
}

/** Whether an email to a person may leave at this moment; else from when on, and why. */
export function mayLeaveAt(
  to: string,
  now: Date,
  history: ApplicationHistory,
  policy: Policy,
): { now: true } | { now: false; until: Date; reason: string } {
  const clock = recipientClock(history, to, policy);
  if (!isSendTime(now, clock, policy)) {
    const until = nextSendTime(now, clock, policy, [], to);
    return { now: false, until, reason: `it waits for working hours (${clock.zone}: ${clock.reason})` };
  }
  const left = history.sendTimes.filter(({ hasLeft }) => hasLeft).map(({ at }) => at.getTime());
  const free = new Date(Math.max(0, ...left) + policy.spacingMs);
  return free > now ? { now: false, until: free, reason: 'another email has just left' } : { now: true };
}
