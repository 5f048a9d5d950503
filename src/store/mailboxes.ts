import { createHash } from 'node:crypto';
import type { Store } from './open-store.ts';

/** A message as the server gave it. */
interface KeptRaw {
  uidValidity: bigint;
  uid: number;
  raw: Buffer;
  internalDate: Date | null;
  size: number;
  state: 'whole' | 'too_large' | 'size_mismatch';
}

/** The part of the ledger that one mailbox is read into. */
export interface MailboxLedger {
  id: string;
  cursor(): Promise<{ uidValidity: bigint; lastUid: number } | null>;
  knownUids(uidValidity: bigint): Promise<ReadonlySet<number>>;
  keep(batch: readonly KeptRaw[]): Promise<readonly string[]>;
  noteHealth(health: { at: Date; problem: string | null }): Promise<void>;
}

/**
 * Opens the row of a mailbox (`user@host/folder`), made on first sight. `keep` writes the raw bytes and moves the
 * cursor in one transaction, and answers with the ids of what was new; a message is kept once however often it comes.
 */
export async function openMailboxLedger(
  { ledger }: Store,
  { ownerId, key, now }: { ownerId: string; key: string; now: () => Date },
): Promise<MailboxLedger> {
  // Not an upsert, which looks first and then writes: two programs may start at the same moment.
  await ledger.mailbox.createMany({ data: [{ ownerId, key }], skipDuplicates: true });
  const { id } = await ledger.mailbox.findUniqueOrThrow({ where: { ownerId_key: { ownerId, key } } });

  return {
    id,
    async cursor() {
      const { uidValidity, lastUid } = await ledger.mailbox.findUniqueOrThrow({ where: { id } });
      return uidValidity === null ? null : { uidValidity, lastUid: Number(lastUid) };
    },
    async knownUids(uidValidity) {
      const rows = await ledger.email.findMany({
        where: { mailboxId: id, uidValidity },
        select: { uid: true },
      });
      return new Set(rows.map((row) => Number(row.uid)));
    },
    async keep(batch) {
      const uidValidity = batch[0]?.uidValidity;
      if (uidValidity === undefined) return [];
      const lastUid = BigInt(Math.max(...batch.map((message) => message.uid)));

      return ledger.$transaction(
        async (tx) => {
          const kept = await tx.email.createManyAndReturn({
            data: batch.map((message) => rowOf(message, { ownerId, mailboxId: id, receivedAt: now() })),
            skipDuplicates: true,
            select: { id: true, uid: true },
          });
          // A hole filled later lies below the cursor and must not draw it back; a new epoch starts from its own UIDs.
          await tx.$executeRaw`
            UPDATE mailboxes SET uid_validity = ${uidValidity},
              last_uid = CASE WHEN uid_validity = ${uidValidity} THEN GREATEST(last_uid, ${lastUid}) ELSE ${lastUid} END
            WHERE id = ${id}::uuid`;
          return kept.sort((a, b) => Number(a.uid - b.uid)).map((row) => row.id);
        },
        { timeout: 60_000 },
      );
    },
    async noteHealth({ at, problem }) {
      const data = problem === null ? { lastSuccessAt: at, lastProblem: null } : { lastProblem: problem };
      await ledger.mailbox.update({ where: { id }, data });
    },
  };
}

function rowOf(message: KeptRaw, row: { ownerId: string; mailboxId: string; receivedAt: Date }) {
  return {
    ...row,
    uidValidity: message.uidValidity,
    uid: BigInt(message.uid),
    raw: new Uint8Array(message.raw),
    sha256: createHash('sha256').update(message.raw).digest('hex'),
    size: message.size,
    completeness: message.state,
    internalDate: message.internalDate,
  };
}
