import type { Ledger } from './open-store.ts';

/** Emails that came in by the inbox and are not understood yet, those first that came first. */
export async function emailsToUnderstand(ledger: Ledger, ownerId: string, limit: number): Promise<string[]> {
  const rows = await ledger.$queryRaw<{ id: string }[]>`
    SELECT e.id FROM emails e JOIN mailboxes m ON m.id = e.mailbox_id
    WHERE e.owner_id = ${ownerId}::uuid AND e.state = 'received' AND m.kind = 'inbox'
    ORDER BY COALESCE(e.internal_date, e.received_at), e.uid
    LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Whether mail of the inbox that came in since then is still to be understood. */
export async function isReadingMail(ledger: Ledger, ownerId: string, since: Date): Promise<boolean> {
  const unread = await ledger.email.findFirst({
    where: { ownerId, state: 'received', receivedAt: { gte: since }, mailbox: { kind: 'inbox' } },
    select: { id: true },
  });
  return unread !== null;
}

/** Emails of ours that are due before `until`, soonest first. */
export async function outgoingDueBefore(
  ledger: Ledger,
  ownerId: string,
  until: Date,
): Promise<{ id: string; sendAt: Date }[]> {
  return ledger.outgoing.findMany({
    where: { ownerId, state: 'waiting', sendAt: { lt: until } },
    orderBy: { sendAt: 'asc' },
    select: { id: true, sendAt: true },
    take: 500,
  });
}

/** True when no email of ours is on its way: all have left, wait for the owner's word, or are over. */
export async function isOutboxAtRest(ledger: Ledger, ownerId: string): Promise<boolean> {
  const moving = { ownerId, state: { in: ['waiting', 'sending', 'handoff'] } };
  return (await ledger.outgoing.count({ where: moving })) === 0;
}
