import type { Context } from '../src/context.ts';
import { nextHelloAt } from '../src/core/plan/hello-time.ts';
import { planStayInTouch as decide } from '../src/core/plan/stay-in-touch.ts';
import { done, type JobPayload, type JobResult, skipped } from '../src/queue/jobs.ts';
import { keepHelloAt } from '../src/store/hellos.ts';
import { findHistory } from '../src/store/histories.ts';
import { keepPlans } from './plan-application.ts';
import { policyNow } from './policy-now.ts';
import { ringFor } from './ring-for.ts';

/** Whatever speaks against a hello today mostly does so tomorrow. */
const LOOK_AGAIN_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Decides whether a hello is owed to somebody of an ended application, writes it down, and when to look again. Safe to
 * run twice: each of the four hellos is planned once.
 */
export async function planStayInTouch(
  { applicationId }: JobPayload<'plan-stay-in-touch'>,
  context: Context,
): Promise<JobResult> {
  const { store, ownerId } = context;
  const { owed, reason } = await store.inTurn(ownerId, async (ledger) => {
    const now = context.now();
    const history = await findHistory(ledger, applicationId, now);
    const policy = await policyNow(ledger, context);
    const planning = decide(history, policy, now);
    const owed = await keepPlans(ledger, planning, history, context);

    const next = nextHelloAt(
      planning.plans.length > 0 ? await findHistory(ledger, applicationId, now) : history,
      now,
    );
    const again = new Date(now.getTime() + LOOK_AGAIN_MS);
    await keepHelloAt(ledger, applicationId, next && next <= now ? again : next);
    return { owed, reason: planning.nothing ?? planning.refusals[0]?.reason };
  });
  await ringFor(owed, context);
  return reason === undefined ? done : skipped(reason);
}
