import type { Context } from '../src/context.ts';
import { planOutgoing } from '../src/core/plan/plan-outgoing.ts';
import { workLogger } from '../src/logger.ts';
import { findHistory } from '../src/store/histories.ts';
import type { Ledger } from '../src/store/open-store.ts';
import {
  type NewOutgoing,
  type OutgoingRow,
  replaceableOutgoing,
  supersedeOutgoing,
} from '../src/store/outgoing.ts';
import { keepRows, type Owed } from './plan-application.ts';
import { policyNow } from './policy-now.ts';
import { writeOutgoing } from './write-outgoing.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Plans an application's emails anew after the owner put something right. What was planned and would be written word
 * for word again stays as it is, with its approval, and so does what the owner wrote themselves; everything else that
 * has not left is taken back, and what the guards allow now is planned. What left, may have left, or was stopped by
 * the owner counts as ever.
 */
export async function replanApplication(
  ledger: Ledger,
  applicationId: string,
  context: Context,
): Promise<Owed[]> {
  const now = context.now();
  const unsent = await replaceableOutgoing(ledger, applicationId);
  const whole = await findHistory(ledger, applicationId, now);
  const history = {
    ...whole,
    outgoing: whole.outgoing.filter(({ id }) => !unsent.some((row) => row.id === id)),
  };
  const policy = await policyNow(ledger, context);
  const { plans } = planOutgoing(history, policy, now);

  // A word of the owner on an old email files it; nobody is written to about it any more.
  const isRecent = (at: Date) => now.getTime() - at.getTime() <= policy.maxAgeDays * DAY_MS;
  const timely = isRecent(history.emails.at(-1)?.at ?? now) ? plans : [];

  const wanted = [];
  for (const plan of timely) wanted.push(await writeOutgoing(ledger, plan, history, context));
  const kept = new Set<string>();
  for (const row of unsent) {
    const again = wanted.find(([request]) => isWrittenAgain(row, request!));
    if (again && row.state !== 'cancelled') {
      kept.add(again[0]!.id);
      continue;
    }
    // The owner may stop one at this very moment: their word counts, and nothing is planned in its place.
    if (!(await supersedeOutgoing(ledger, row.id, 'taken back: what it rested on was put right'))) return [];
    workLogger.info({ applicationId, outgoingId: row.id }, 'outgoing superseded');
  }

  const owed: Owed[] = [];
  for (const rows of wanted.filter(([request]) => !kept.has(request!.id)))
    owed.push(...(await keepRows(ledger, rows)));
  return owed;
}

function isWrittenAgain(row: OutgoingRow, request: NewOutgoing): boolean {
  if (row.emailId !== request.emailId) return false;
  if (!(row.why as { edited?: true }).edited) return row.digest === request.digest;
  return row.kind === request.kind && row.toAddress === request.toAddress && row.step === request.step;
}
