import type { ApplicationHistory } from '../history.ts';
import type { Planning } from '../outgoing.ts';
import type { Policy } from '../policy.ts';
import { chooseAcquaintance } from './choose-recipient.ts';
import { decidePlan, nothing } from './decide-plan.ts';
import { helloDueAt, stepAt } from './hello-time.ts';
import { lastWord } from './last-word.ts';

/** Decides whether a hello is owed to somebody of an ended application at this moment, and why or why not. */
export function planStayInTouch(history: ApplicationHistory, policy: Policy, now: Date): Planning {
  const cause = lastWord(history, policy.thresholds.record);
  if (!cause) return nothing('the application has no email that says anything');
  const step = stepAt(history, now);
  if (step === null) return nothing('the year after the end is over');
  // A plan would wait in the outbox for weeks; until its day there is nothing to say.
  const dueAt = helloDueAt(history, step);
  if (now < dueAt) return nothing(`not due before ${dueAt.toISOString().slice(0, 10)}`);
  const to = chooseAcquaintance(history, cause);
  return decidePlan({ kind: 'stay_in_touch', step, cause, to }, history, policy, now);
}
