import type { Context } from '../../src/context.ts';
import { findHistory } from '../../src/store/histories.ts';
import { findEntry } from '../../src/store/journal.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { findOutgoingByCode, type OutgoingRow } from '../../src/store/outgoing.ts';
import { editOutgoing } from '../edit-outgoing.ts';
import { helloTelling } from '../words-for.ts';

/**
 * Lets a hello tell the win that the owner picks. Its text is made anew from its template, so that every approval is void
 * and a hold begins anew, as after any other change. Inside a turn of the owner.
 */
export async function tellWin(
  ledger: Ledger,
  code: string,
  entryCode: string,
  context: Context,
): Promise<{ edited: OutgoingRow } | { problem: string }> {
  const { ownerId, now } = context;
  const row = await findOutgoingByCode(ledger, ownerId, code);
  if (!row) return { problem: `there is no ${code} in the outbox` };
  if (row.kind !== 'stay_in_touch' || row.applicationId === null)
    return { problem: `${row.code} is no hello: only a hello tells of a win` };
  const entry = await findEntry(ledger, ownerId, entryCode);
  if (entry.kind !== 'win') return { problem: `${entry.code} is no win: it is a ${entry.kind}` };

  const history = await findHistory(ledger, row.applicationId, now());
  const { text } = helloTelling(entry.text, row, history, context);
  return editOutgoing(ledger, code, { subject: null, text }, context, { news: entry.id, edited: false });
}
