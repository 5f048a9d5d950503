import { OUTREACH_KINDS } from '../core/outgoing.ts';
import type { Ledger } from './open-store.ts';

/** Writes down when staying in touch is looked at next; null while it is no question. */
export async function keepHelloAt(
  ledger: Ledger,
  applicationId: string,
  helloAt: Date | null,
): Promise<void> {
  await ledger.application.updateMany({ where: { id: applicationId }, data: { helloAt } });
}

/**
 * Applications with somebody who may be due for a hello, and a win of the owner's that they have not heard of: without
 * news nobody is written to, and a year of quiet days costs one query each.
 */
export async function applicationsDueForHello(ledger: Ledger, ownerId: string, now: Date): Promise<string[]> {
  const rows = await ledger.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM applications a
    WHERE a.owner_id = ${ownerId}::uuid AND a.hello_at <= ${now}
      AND EXISTS (
        SELECT 1 FROM journal_entries j
        WHERE j.owner_id = a.owner_id AND j.kind = 'win' AND j.created_at > GREATEST(
          a.stage_at,
          (SELECT max(o.sent_at) FROM outgoing o
           WHERE o.application_id = a.id AND o.kind = ANY(${[...OUTREACH_KINDS]}) AND o.sent_at IS NOT NULL)))
    ORDER BY a.hello_at`;
  return rows.map(({ id }) => id);
}

/** The codes of the hellos that have not left and tell this win of the journal. */
export async function hellosTelling(ledger: Ledger, ownerId: string, entryId: string): Promise<string[]> {
  const rows = await ledger.outgoing.findMany({
    where: {
      ownerId,
      kind: 'stay_in_touch',
      state: { in: ['planned', 'waiting'] },
      AND: [
        { why: { path: ['news'], equals: entryId } },
        { NOT: { why: { path: ['edited'], equals: true } } },
      ],
    },
    select: { code: true },
    orderBy: { sendAt: 'asc' },
  });
  return rows.map(({ code }) => code);
}
