import type { Context } from '../../src/context.ts';
import { letterOwed } from '../../src/core/letter/letter-period.ts';
import { findDayOfLetter } from '../../src/store/letters.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { OutgoingRow } from '../../src/store/outgoing.ts';

/** Why a weekly letter is not to leave any more; null when it may. One that the next has caught up with is old news. */
export async function objectionToLetter(
  ledger: Ledger,
  row: Pick<OutgoingRow, 'id' | 'kind' | 'plannedAt'>,
  { config, now }: Context,
): Promise<{ verdict: 'cancel'; reason: string } | null> {
  if (row.kind !== 'letter') return null;
  if (!config.letter) return { verdict: 'cancel', reason: 'no weekly letter is wanted any more' };
  const day = await findDayOfLetter(ledger, row.id);
  if (day === null) return null;
  const { plannedAt } = row;
  const soFar = { began: plannedAt, latest: { day, coversTo: plannedAt } };
  return letterOwed(config.letter, config.policy.timeZone, soFar, now())
    ? { verdict: 'cancel', reason: 'the next letter is due, and tells of the same' }
    : null;
}
