import type { InboxLedger, IncomingRaw } from '../../src/mailbox/inbox-ledger.ts';

export interface MemoryInboxLedger extends InboxLedger {
  emails: (IncomingRaw & { id: string })[];
  /** Set to make the next `keep` fail. */
  failNext: Error | null;
  /** How many `keep` ran at the same time, at most. */
  busiest: number;
  /** How long a transaction takes. */
  delayMs: number;
  /** Drops an email, as if it had never been seen. */
  lose(uid: number): void;
}

/** A ledger that keeps the promises of the interface, in memory. */
export function memoryInboxLedger(): MemoryInboxLedger {
  let cursor: { uidValidity: bigint; lastUid: number } | null = null;
  let running = 0;
  const ledger: MemoryInboxLedger = {
    emails: [],
    failNext: null,
    busiest: 0,
    delayMs: 0,
    lose(uid) {
      ledger.emails = ledger.emails.filter((email) => email.uid !== uid);
    },
    cursor: async () => cursor,
    knownUids: async (uidValidity) =>
      new Set(ledger.emails.filter((email) => email.uidValidity === uidValidity).map((email) => email.uid)),
    async keep(batch) {
      running += 1;
      ledger.busiest = Math.max(ledger.busiest, running);
      await new Promise((resolve) => setTimeout(resolve, ledger.delayMs));
      running -= 1;
      const error = ledger.failNext;
      ledger.failNext = null;
      if (error) throw error;

      const ids: string[] = [];
      for (const email of batch) {
        const isKnown = ledger.emails.some(
          (kept) => kept.uid === email.uid && kept.uidValidity === email.uidValidity,
        );
        if (isKnown) continue;
        const id = `email-${ledger.emails.length + 1}`;
        ledger.emails.push({ ...email, id });
        ids.push(id);
      }
      const uidValidity = batch[0]!.uidValidity;
      const highest = Math.max(...batch.map((email) => email.uid));
      const lastUid = cursor?.uidValidity === uidValidity ? Math.max(cursor.lastUid, highest) : highest;
      cursor = { uidValidity, lastUid };
      return ids;
    },
  };
  return ledger;
}
