import type { Context } from '../../src/context.ts';
import { askAgainAt } from '../../src/core/plan/ask-again.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { SupporterCase } from '../../src/core/supporters/supporter-case.ts';
import { checkSupporterGuards, gapEndsAt } from '../../src/core/supporters/supporter-guards.ts';
import { periodAt } from '../../src/core/supporters/supporter-period.ts';
import { supporterWaitsUntil } from '../../src/core/supporters/supporter-send-time.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { OutgoingRow } from '../../src/store/outgoing.ts';
import { findShared, findSupporterCase } from '../../src/store/supporters.ts';
import { letterDueOf } from '../letter/letter-due-of.ts';
import { type Objection, objectionOfGuards, objectionOfOwner, RECHECK_MS } from '../objection.ts';

/** What speaks against a letter to a supporter leaving now; null when nothing does. */
export async function objectionToSupporterLetter(
  ledger: Ledger,
  row: OutgoingRow,
  policy: Policy,
  { config, now: clock }: Context,
): Promise<Objection | null> {
  const now = clock();
  const about = row.supporterId ? await findSupporterCase(ledger, row.supporterId, now) : null;
  const own = about?.letters.find(({ id }) => id === row.id);
  if (!about || !own) return { verdict: 'cancel', reason: 'there is no such supporter' };

  const shared = await findShared(
    ledger,
    own.told.map(({ id }) => id),
  );
  const letter = {
    id: row.id,
    plannedAt: row.plannedAt,
    period: own.period,
    approved: own.approved,
    text: row.text,
    told: own.told.map(({ id, text }) => ({ text, isShared: shared.has(id) })),
  };
  const when = { due: letterDueOf(config), timeZone: policy.timeZone };
  const period = periodAt(about.supporter.every, when, now);
  const broken = objectionOfGuards(checkSupporterGuards(letter, about, { policy, period, now }), (guard) =>
    untilOf(guard, row, about, now),
  );
  const objection = broken ?? (await objectionOfOwner(ledger, row, policy, now));
  if (objection) return objection;
  const waits = supporterWaitsUntil(row.toAddress, now, about.sendTimes, policy);
  return waits && { verdict: 'wait', ...waits };
}

/** What lifts by itself is asked about when it does. */
function untilOf(guard: string, { id, plannedAt }: OutgoingRow, about: SupporterCase, now: Date): Date {
  if (guard === 'below_the_cap') return askAgainAt(plannedAt, now);
  const gapEnds = guard === 'far_from_the_last' ? gapEndsAt(about, id) : null;
  return gapEnds ?? new Date(now.getTime() + RECHECK_MS);
}
