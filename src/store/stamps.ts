import { Prisma, type PrismaClient } from './generated/client.ts';

/** What new rows get where nobody says otherwise. */
export interface Stamps {
  newId(model: string, row: object): string;
  now(): Date;
}

/**
 * A client whose new rows take their id and their `createdAt` from `stamps`, and not from chance and the machine's
 * clock: the same work then leaves the same ledger.
 */
export function stamped(client: PrismaClient, stamps: Stamps): PrismaClient {
  const extended = client.$extends({
    query: {
      $allModels: {
        create({ model, args, query }) {
          return query({ ...args, data: stampRow(model, args.data, stamps) } as typeof args);
        },
        createMany({ model, args, query }) {
          return query({ ...args, data: stampRows(model, args.data, stamps) } as typeof args);
        },
        createManyAndReturn({ model, args, query }) {
          return query({ ...args, data: stampRows(model, args.data, stamps) } as typeof args);
        },
        upsert({ model, args, query }) {
          return query({ ...args, create: stampRow(model, args.create, stamps) } as typeof args);
        },
      },
    },
  });
  // The extension changes no result, only what goes in.
  return extended as unknown as PrismaClient;
}

function stampRows(model: Prisma.ModelName, rows: object | object[], stamps: Stamps): object {
  return Array.isArray(rows)
    ? rows.map((row) => stampRow(model, row, stamps))
    : stampRow(model, rows, stamps);
}

function stampRow(model: Prisma.ModelName, row: object, { newId, now }: Stamps): object {
  const columns: Record<string, string> = Prisma[`${model}ScalarFieldEnum`];
  return {
    ...(columns.createdAt && { createdAt: now() }),
    ...row,
    ...(columns.id && !('id' in row) && { id: newId(model, row) }),
  };
}
