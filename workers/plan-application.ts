import type { Context } from '../src/context.ts';
import { ENDED_STAGES } from '../src/core/application.ts';
import type { ApplicationHistory } from '../src/core/history.ts';
import { isOutreach, type Planning } from '../src/core/outgoing.ts';
import { nextHelloAt } from '../src/core/plan/hello-time.ts';
import { interviewHeld } from '../src/core/plan/interview-held.ts';
import { overtaken } from '../src/core/plan/last-word.ts';
import { planOutgoing } from '../src/core/plan/plan-outgoing.ts';
import { workLogger } from '../src/logger.ts';
import { keepHelloAt } from '../src/store/hellos.ts';
import { findHistory } from '../src/store/histories.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { insertOutgoing, type NewOutgoing, supersedeOutgoing } from '../src/store/outgoing.ts';
import { policyNow } from './policy-now.ts';
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
  const before = await findHistory(ledger, applicationId, now);
  const tookBack = await takeBackOvertaken(ledger, before, context.config.policy.thresholds.record);
  const history = tookBack ? await findHistory(ledger, applicationId, now) : before;
  await keepHelloAt(ledger, applicationId, firstLook(history, now));

  const policy = await policyNow(ledger, context);
  const planning = planOutgoing(history, policy, now);
  return keepPlans(ledger, planning, history, context);
}

/** Writes down what is owed, with the notices that announce it; what the ledger has already stays as it is. */
export async function keepPlans(
  ledger: Ledger,
  { plans, refusals, nothing }: Planning,
  history: ApplicationHistory,
  context: Context,
): Promise<Owed[]> {
  const { applicationId } = history;
  const reasons = nothing ? [nothing] : refusals.map(({ reason }) => reason);
  if (reasons.length > 0) workLogger.info({ applicationId, reasons }, 'nothing is owed');

  const owed: Owed[] = [];
  for (const plan of plans)
    owed.push(...(await keepRows(ledger, await writeOutgoing(ledger, plan, history, context))));
  return owed;
}

/** Inserts an email and what announces it; an email that the ledger has already is not announced again. */
export async function keepRows(ledger: Ledger, rows: readonly NewOutgoing[]): Promise<Owed[]> {
  const owed: Owed[] = [];
  for (const row of rows) {
    if (!(await insertOutgoing(ledger, row))) break;
    const { applicationId, id: outgoingId, kind, state, sendAt } = row;
    workLogger.info({ applicationId, outgoingId, kind, state }, 'outgoing planned');
    if (state === 'waiting') owed.push({ outgoingId, sendAt });
  }
  return owed;
}

/** What is newer takes back what was planned on an older word, whose purpose is free again; whether anything was. */
export async function takeBackOvertaken(
  ledger: Ledger,
  history: ApplicationHistory,
  record: number,
): Promise<boolean> {
  const late = overtaken(history, record).filter(({ outgoing }) => isOutreach(outgoing.kind));
  for (const { outgoing, by } of late) {
    await supersedeOutgoing(ledger, outgoing.id, `overtaken by a newer email (${by.label})`);
    workLogger.info({ outgoingId: outgoing.id, by: by.id }, 'outgoing overtaken');
  }
  return late.length > 0;
}

/** When staying in touch is first looked at: after an end, and only with people whom the owner met. */
function firstLook(history: ApplicationHistory, now: Date): Date | null {
  const wasMet = interviewHeld(history.interviews, history.stageAt) !== null;
  return wasMet && ENDED_STAGES.includes(history.stage) ? nextHelloAt(history, now) : null;
}
