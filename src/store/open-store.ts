import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from './generated/client.ts';
import { type Stamps, stamped } from './stamps.ts';

/** The ledger outside a transaction, or inside one: every verb of the store takes either. */
export type Ledger = PrismaClient | Prisma.TransactionClient;

export interface Store extends AsyncDisposable {
  /** For reading, and for writes that are one statement. */
  readonly ledger: PrismaClient;
  /**
   * Runs `work` in one transaction that no other one of this owner can overlap, in any process: what it reads stays
   * true until it commits. Only the database may be waited for inside.
   */
  inTurn<Result>(
    ownerId: string,
    work: (ledger: Prisma.TransactionClient) => Promise<Result>,
  ): Promise<Result>;
  /** Reads the ledger as it stands at this moment, however long that takes and whatever is written meanwhile. */
  atOneMoment<Result>(work: (ledger: Prisma.TransactionClient) => Promise<Result>): Promise<Result>;
}

/** Opens the ledger on a database that is already migrated. With `stamps`, rows get their ids and times from there. */
export function openStore(databaseUrl: string, stamps?: Stamps): Store {
  const client = new PrismaClient({
    // Without excerpts of our source in every line of the log.
    errorFormat: 'minimal',
    adapter: new PrismaPg({ connectionString: databaseUrl, max: 8, application_name: 'afterword' }),
  });
  const ledger = stamps ? stamped(client, stamps) : client;
  return {
    ledger,
    inTurn: (ownerId, work) =>
      ledger.$transaction(
        async (tx) => {
          await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${ownerId}, 0))`;
          return work(tx);
        },
        { maxWait: 30_000, timeout: 60_000 },
      ),
    atOneMoment: (work) =>
      ledger.$transaction(work, {
        isolationLevel: 'RepeatableRead',
        maxWait: 30_000,
        timeout: 6 * 60 * 60 * 1000,
      }),
    [Symbol.asyncDispose]: () => ledger.$disconnect(),
  };
}
