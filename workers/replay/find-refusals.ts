import type { Context } from '../../src/context.ts';
import { LIVE_STAGES, type Stage } from '../../src/core/application.ts';
import { planOutgoing } from '../../src/core/plan/plan-outgoing.ts';
import { findHistory } from '../../src/store/histories.ts';
import { listApplications } from '../../src/store/overview.ts';

/** Why nobody is written to, for each application that has ended and to whose people nothing was ever planned. */
export async function findRefusals(context: Context): Promise<ReadonlyMap<string, string>> {
  const { store, ownerId, now, config } = context;
  const refusals = new Map<string, string>();
  for (const { id, stage } of await listApplications(store.ledger, ownerId)) {
    if (LIVE_STAGES.includes(stage as Stage)) continue;
    const history = await findHistory(store.ledger, id, now());
    if (history.outgoing.length > 0) continue;
    const { nothing, refusals: refused } = planOutgoing(history, { ...config.policy, paused: null }, now());
    const reason = nothing ?? refused[0]?.reason;
    if (reason) refusals.set(id, reason);
  }
  return refusals;
}
