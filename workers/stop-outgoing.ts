import type { Context } from '../src/context.ts';
import type { Ledger } from '../src/store/open-store.ts';
import {
  cancelOutgoing,
  findOutgoingByCode,
  type OutgoingRow,
  STOPPED_BY_OWNER,
} from '../src/store/outgoing.ts';

/** Takes an email back that has not left, for good. Answers with it, or with why it is too late. */
export async function stopOutgoing(
  ledger: Ledger,
  code: string,
  { ownerId }: Context,
): Promise<{ stopped: OutgoingRow } | { problem: string }> {
  const row = await findOutgoingByCode(ledger, ownerId, code);
  if (!row) return { problem: `there is no ${code} in the outbox` };
  return (await cancelOutgoing(ledger, row.id, STOPPED_BY_OWNER))
    ? { stopped: row }
    : { problem: `${row.code} is ${row.state}: ${row.reason}` };
}
