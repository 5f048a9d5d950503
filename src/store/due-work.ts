import type { Ledger } from './open-store.ts';

/** Emails that came in and are not understood yet, oldest first. */
export async function emailsToUnderstand(ledger: Ledger, ownerId: string, limit: number): Promise<string[]> {
  const rows = await ledger.email.findMany({
    where: { ownerId, state: 'received' },
    orderBy: { receivedAt: 'asc' },
    select: { id: true },
    take: limit,
  });
  return rows.map(({ id }) => id);
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
