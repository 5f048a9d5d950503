import type { Context } from '../src/context.ts';
import type { ApplicationHistory } from '../src/core/history.ts';
import { planOutgoing } from '../src/core/plan/plan-outgoing.ts';
import { workLogger } from '../src/logger.ts';
import { findHistory } from '../src/store/histories.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { cancelOutgoing, insertOutgoing } from '../src/store/outgoing.ts';
import { findOwner } from '../src/store/owners.ts';
import { writeOutgoing } from './write-outgoing.ts';

/** A row of the outbox that has a time to be sent at. */
export interface Owed {
  outgoingId: string;
  sendAt: Date;
}

/**
 * Decides anew what an application owes, after anything about it has changed: takes back what is not owed any more and
 * writes down what is. Inside the owner's turn; the answer is what the doorbell is to be rung for.
 */
export async function planApplication(
  ledger: Ledger,
  applicationId: string,
  context: Context,
): Promise<Owed[]> {
  const now = context.now();
  const history = await findHistory(ledger, applicationId, now);
  await takeBackOvertaken(ledger, history);

  const policy = { ...context.config.policy, paused: (await findOwner(ledger, context.ownerId)).paused };
  const { plans, refusals, nothing } = planOutgoing(history, policy, now);
  const reasons = nothing ? [nothing] : refusals.map(({ reason }) => reason);
  if (reasons.length > 0) workLogger.info({ applicationId, reasons }, 'nothing is owed');

  const owed: Owed[] = [];
  for (const plan of plans) {
    const rows = await writeOutgoing(ledger, plan, history, context);
    for (const row of rows) {
      if (!(await insertOutgoing(ledger, row))) break;
      workLogger.info(
        { applicationId, outgoingId: row.id, kind: row.kind, state: row.state },
        'outgoing planned',
      );
      if (row.state === 'waiting') owed.push({ outgoingId: row.id, sendAt: row.sendAt });
    }
  }
  return owed;
}

/** Anything newer in the application takes back what was planned on an older word. */
async function takeBackOvertaken(ledger: Ledger, history: ApplicationHistory): Promise<void> {
  const newest = history.emails.at(-1);
  for (const outgoing of history.outgoing) {
    if (outgoing.emailId === newest?.id || outgoing.kind === 'hold_notice') continue;
    const cause = history.emails.find((email) => email.id === outgoing.emailId);
    if (newest && cause && newest.label === 'rejection' && cause.label === 'rejection') continue;
    await cancelOutgoing(ledger, outgoing.id, `overtaken by a newer email (${newest?.label ?? 'none'})`);
  }
}
