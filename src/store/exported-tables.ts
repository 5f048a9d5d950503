import { Prisma } from './generated/client.ts';
import type { Ledger } from './open-store.ts';

/** How a table of the ledger leaves in an export. */
interface ExportedTable {
  name: string;
  /** The rows that are the owner's. */
  ownedBy(ownerId: string): object;
  /** In what order, a column that tells rows apart last. */
  by: readonly string[];
  /** The column that rows are read by, some at a time: where it is not `id`, the first one of the order. */
  key?: string;
  /** Columns that leave as files, or not at all. */
  without?: readonly string[];
  /** Columns that are a day and no moment. */
  days?: readonly string[];
}

const owned = (ownerId: string) => ({ ownerId });

/** Every table; a new one does not compile until it is decided here how it leaves. */
export const EXPORTED_TABLES: Readonly<Record<Prisma.ModelName, ExportedTable>> = {
  Owner: {
    name: 'owners',
    ownedBy: (id) => ({ id }),
    by: ['id'],
    without: ['secret'],
    days: ['hellosPlannedOn'],
  },
  Application: { name: 'applications', ownedBy: owned, by: ['openedAt', 'id'] },
  Company: { name: 'companies', ownedBy: owned, by: ['folded', 'id'] },
  ApplicationPair: { name: 'application_pairs', ownedBy: owned, by: ['saidAt', 'id'] },
  Event: { name: 'events', ownedBy: owned, by: ['at', 'id'] },
  Email: { name: 'emails', ownedBy: owned, by: ['receivedAt', 'id'], without: ['raw'] },
  Outcome: { name: 'outcomes', ownedBy: owned, by: ['createdAt', 'id'] },
  Contact: { name: 'contacts', ownedBy: owned, by: ['address', 'id'] },
  ContactRole: {
    name: 'contact_roles',
    ownedBy: (ownerId) => ({ application: { ownerId } }),
    by: ['applicationId', 'contactId'],
    key: 'applicationId',
  },
  Outgoing: { name: 'outgoing', ownedBy: owned, by: ['plannedAt', 'id'], without: ['mime', 'picture'] },
  Suppression: { name: 'suppressions', ownedBy: owned, by: ['createdAt', 'id'] },
  Feedback: { name: 'feedback', ownedBy: owned, by: ['at', 'id'] },
  JournalEntry: { name: 'journal_entries', ownedBy: owned, by: ['createdAt', 'id'] },
  Letter: { name: 'letters', ownedBy: owned, by: ['periodStart', 'id'], days: ['periodStart'] },
  Command: { name: 'commands', ownedBy: owned, by: ['at', 'id'] },
  Supporter: { name: 'supporters', ownedBy: owned, by: ['createdAt', 'id'] },
  Wish: { name: 'wishes', ownedBy: owned, by: ['createdAt', 'id'] },
  Introduction: { name: 'introductions', ownedBy: owned, by: ['createdAt', 'id'] },
  Mailbox: { name: 'mailboxes', ownedBy: owned, by: ['createdAt', 'id'] },
};

export type TableModel = Prisma.ModelName;
export const TABLE_MODELS = Object.keys(EXPORTED_TABLES) as TableModel[];

/** A row as the ledger has it. */
export type Row = Readonly<Record<string, unknown>>;

const ROWS_AT_ONCE = 200;

/** The columns of a table that an export has, in their order in the ledger. */
export function exportedColumns(model: TableModel): string[] {
  const { without = [] } = EXPORTED_TABLES[model];
  return Object.keys(Prisma[`${model}ScalarFieldEnum`]).filter((column) => !without.includes(column));
}

/** The owner's rows of a table, one after the other; no more than some are in memory. */
export async function* exportedRows(ledger: Ledger, ownerId: string, model: TableModel): AsyncGenerator<Row> {
  const { ownedBy, by, key = 'id' } = EXPORTED_TABLES[model];
  const orderBy = by.map((column) => ({ [column]: 'asc' }));
  const select = Object.fromEntries(exportedColumns(model).map((column) => [column, true]));
  const keyed = await read(ledger, model, { where: ownedBy(ownerId), select: { [key]: true }, orderBy });
  const keys = [...new Set(keyed.map((row) => row[key]))];
  for (let i = 0; i < keys.length; i += ROWS_AT_ONCE) {
    const some = { in: keys.slice(i, i + ROWS_AT_ONCE) };
    yield* await read(ledger, model, { where: { [key]: some }, select, orderBy });
  }
}

/** Every table has this; which one it is makes no difference here. */
interface AnyTable {
  findMany(query: object): Promise<Row[]>;
}

function read(ledger: Ledger, model: TableModel, query: object): Promise<Row[]> {
  const table = `${model.charAt(0).toLowerCase()}${model.slice(1)}` as 'email';
  return (ledger[table] as unknown as AnyTable).findMany(query);
}
