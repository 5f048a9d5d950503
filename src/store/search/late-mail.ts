import type { LetterPeriod } from '../../core/letter/search.ts';
import type { Prisma } from '../generated/client.ts';
import type { Ledger } from '../open-store.ts';

/**
 * What tells mail that came before the period, and was read only after the letter before it was written: the machine was
 * off, or the mail came in that very minute. No letter has told of it.
 */
export interface LateMail {
  /** What came before the first letter's time is old, however late it is read. */
  began: Date;
  /** When the letter before was written. */
  writtenAt: Date;
  from: Date;
}

/** What mail is late for a period; null when there is no letter before it. */
export async function findLateMail(
  ledger: Ledger,
  ownerId: string,
  { from }: LetterPeriod,
): Promise<LateMail | null> {
  const before = await ledger.letter.findFirst({ where: { ownerId, coversTo: from } });
  if (!before?.outgoingId) return null;
  const row = await ledger.outgoing.findUnique({
    where: { id: before.outgoingId },
    select: { plannedAt: true },
  });
  const first = await ledger.letter.findFirst({ where: { ownerId }, orderBy: { coversFrom: 'asc' } });
  return row && { began: (first ?? before).coversFrom, writtenAt: row.plannedAt, from };
}

/** When an email came to the owner's inbox; of late mail, when it was read. */
export function cameAt(
  {
    internalDate,
    receivedAt,
    mailbox,
  }: { internalDate: Date | null; receivedAt: Date; mailbox: { kind: string } },
  late: LateMail | null,
): Date {
  const came = internalDate ?? receivedAt;
  const isLate =
    late !== null &&
    mailbox.kind === 'inbox' &&
    came >= late.began &&
    came < late.from &&
    receivedAt > late.writtenAt;
  return isLate ? receivedAt : came;
}

/** The same as a question to the ledger: what came within the period. */
export function cameWithin({ from, to }: LetterPeriod, late: LateMail | null): Prisma.EmailWhereInput {
  const within = { gte: from, lt: to };
  const onTime = [{ internalDate: within }, { internalDate: null, receivedAt: within }];
  if (late === null) return { OR: onTime };
  const missed = {
    mailbox: { kind: 'inbox' },
    internalDate: { gte: late.began, lt: from },
    receivedAt: { gt: late.writtenAt, lt: to },
  };
  return { OR: [...onTime, missed] };
}
