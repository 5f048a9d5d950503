import type { Clock } from '../plan/clock.ts';
import { countryOfZone } from '../plan/countries.ts';
import { isSendTime, nextSendTime } from '../plan/send-time.ts';
import type { Policy } from '../policy.ts';
import type { SupporterCase } from './supporter-case.ts';

type Times = SupporterCase['sendTimes'];
type SendPolicy = Pick<Policy, 'timeZone' | 'workingHours' | 'spacingMs'>;

/**
 * When a letter to a supporter may leave, not before `earliest`: in the owner's hours on a working day of theirs, for
 * nothing is known of where supporters are, and apart from every other email but itself.
 */
export function supporterSendTime(
  { id, to }: { id: string | null; to: string },
  earliest: Date,
  times: Times,
  policy: SendPolicy,
): Date {
  const others = times.filter(({ outgoingId }) => outgoingId !== id).map(({ at }) => at);
  const taken = policy.spacingMs > 0 ? others : [];
  return nextSendTime(earliest, ownersClock(policy), policy, taken, to);
}

/** From when on a letter to a supporter may leave, and why not at once; null when it may. */
export function supporterWaitsUntil(
  to: string,
  now: Date,
  times: Times,
  policy: SendPolicy,
): { until: Date; reason: string } | null {
  const clock = ownersClock(policy);
  if (!isSendTime(now, clock, policy)) {
    const until = nextSendTime(now, clock, policy, [], to);
    return { until, reason: `it waits for working hours (${clock.zone}: yours)` };
  }
  const left = times.filter(({ hasLeft }) => hasLeft).map(({ at }) => at.getTime());
  const free = new Date(Math.max(0, ...left) + policy.spacingMs);
  return free > now ? { until: free, reason: 'another email has just left' } : null;
}

function ownersClock({ timeZone }: SendPolicy): Clock {
  return { zone: timeZone, country: countryOfZone(timeZone) };
}
