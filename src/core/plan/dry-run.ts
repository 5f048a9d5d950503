import { ENDED_STAGES } from '../application.ts';
import type { ApplicationHistory, PastOutgoing } from '../history.ts';
import { isOutreach, NEVER_WAS, type OutreachKind, type Plan, type Refusal } from '../outgoing.ts';
import type { Policy } from '../policy.ts';
import { helloDueAt, stepAt } from './hello-time.ts';
import { planOutgoing } from './plan-outgoing.ts';
import { planStayInTouch } from './stay-in-touch.ts';

/** What an application leads to at a moment, without anything being written down. */
export interface DryRun {
  /** The emails to people that the outbox has for it, whatever became of them. */
  outbox: readonly PastOutgoing[];
  plans: readonly Plan[];
  refusals: readonly Refusal[];
  /** Why nothing is owed; null when something is, or is refused. */
  nothing: string | null;
  /** The next hello: when it is due at the earliest, and what else it would need. Null when none is left. */
  hello: { step: number; dueAt: Date; missing: readonly string[] } | null;
}

/** Plans an application as if it had come to this moment, and says everything that would follow or stand against it. */
export function dryRun(history: ApplicationHistory, policy: Policy, now: Date): DryRun {
  const outbox = history.outgoing.filter(({ kind }) => isOutreach(kind));
  const { plans, refusals, nothing } = planOutgoing(history, policy, now);
  const has = (kind: OutreachKind) =>
    outbox.some((row) => row.kind === kind && !NEVER_WAS.includes(row.state));
  // What the outbox has already is not planned again, and is no refusal.
  const isNew = ({ kind }: { kind: OutreachKind }) => !has(kind);
  return {
    outbox,
    plans: plans.filter(isNew),
    refusals: refusals.filter(isNew),
    nothing: outbox.length > 0 ? null : nothing,
    hello: helloAhead(history, policy, now),
  };
}

function helloAhead(history: ApplicationHistory, policy: Policy, now: Date): DryRun['hello'] {
  const step = ENDED_STAGES.includes(history.stage) ? stepAt(history, now) : null;
  if (step === null) return null;
  const dueAt = helloDueAt(history, step);
  const then = dueAt > now ? dueAt : now;
  const { plans, refusals, nothing } = planStayInTouch(history, policy, then);
  const guards = [...plans, ...refusals].flatMap((each) => each.guards);
  const missing = guards
    .filter(({ ok, otherwise }) => !ok && otherwise !== 'wait')
    .map(({ reason }) => reason);
  return { step, dueAt, missing: nothing ? [nothing, ...missing] : missing };
}
