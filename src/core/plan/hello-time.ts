import type { ApplicationHistory } from '../history.ts';
import { isOutreach, NEVER_WAS, type OutgoingState } from '../outgoing.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** After the end of an application: about 6 weeks, 3, 6 and 12 months (DESIGN section 7). */
const HELLO_AFTER_DAYS = [42, 91, 182, 365] as const;
/** Nobody hears from us sooner than this after the last word in either direction. */
export const QUIET_DAYS = 42;
/** So long after the end, a hello comes out of nowhere. */
export const LAST_DAYS = 456;

const LEFT: readonly OutgoingState[] = ['handoff', 'sent', 'uncertain'];

/** The last real contact in either direction: an email of ours that left, or one that a person wrote. */
export function lastContactAt({ emails, outgoing, stageAt }: ApplicationHistory): Date {
  const times = [
    stageAt,
    ...outgoing
      .filter(({ kind, state }) => isOutreach(kind) && LEFT.includes(state))
      .map((sent) => sent.sentAt ?? sent.plannedAt),
    ...emails.filter(({ automatic }) => automatic === null).map(({ at }) => at),
  ];
  return new Date(Math.max(...times.map((at) => at.getTime())));
}

/** When the hello of this step (1 to 4) is due, counted from the end and from the last real contact. */
export function helloDueAt(history: ApplicationHistory, step: number): Date {
  const afterEnd = history.stageAt.getTime() + (HELLO_AFTER_DAYS[step - 1] ?? Infinity) * DAY_MS;
  return new Date(Math.max(afterEnd, lastContactAt(history).getTime() + QUIET_DAYS * DAY_MS));
}

/** Which of the four hellos it is the time for; null when none is left. One whose time was missed is not made up for. */
export function stepAt(history: ApplicationHistory, now: Date): number | null {
  const sinceEnd = (now.getTime() - history.stageAt.getTime()) / DAY_MS;
  if (sinceEnd > LAST_DAYS) return null;
  const passed = HELLO_AFTER_DAYS.filter((days) => days <= sinceEnd).length;
  const step = Math.max(passed, 1);
  const used = lastStep(history);
  if (step > used) return step;
  return used < HELLO_AFTER_DAYS.length ? used + 1 : null;
}

/** When staying in touch is to be looked at next; null when no hello is left. */
export function nextHelloAt(history: ApplicationHistory, now: Date): Date | null {
  const step = stepAt(history, now);
  return step === null ? null : helloDueAt(history, step);
}

function lastStep({ outgoing }: ApplicationHistory): number {
  const steps = outgoing
    .filter(({ kind, state }) => kind === 'stay_in_touch' && !NEVER_WAS.includes(state))
    .map(({ step }) => step ?? 0);
  return Math.max(0, ...steps);
}
