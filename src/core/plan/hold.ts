import type { OutgoingState } from '../outgoing.ts';

/** The notice that announced an outgoing to the owner. */
export interface Notice {
  state: OutgoingState;
  sentAt: Date | null;
}

export type HoldAnswer = { over: true } | { over: false; until: Date | null; reason: string };

/**
 * Says whether a hold is over: it runs from the moment that the owner's notice was accepted, not from the plan, so
 * that a mail server that was down takes none of the owner's time to say stop. `until` is null when nobody can tell.
 */
export function holdAnswer(notice: Notice | null, holdMs: number, now: Date): HoldAnswer {
  if (!notice) return { over: false, until: null, reason: 'the owner was not told of it' };
  if (notice.sentAt) {
    const until = new Date(notice.sentAt.getTime() + holdMs);
    return now >= until
      ? { over: true }
      : { over: false, until, reason: 'held, so that the owner can say stop' };
  }
  return notice.state === 'waiting' || notice.state === 'sending' || notice.state === 'handoff'
    ? {
        over: false,
        until: new Date(now.getTime() + RETRY_MS),
        reason: 'the notice to the owner has not left yet',
      }
    : { over: false, until: null, reason: `the notice to the owner is ${notice.state}` };
}

const RETRY_MS = 60_000;
