import type { Context } from '../../src/context.ts';
import { applicationCodes, emailCodes, journalCodes } from '../../src/store/codes.ts';
import {
  EXPORTED_TABLES,
  exportedColumns,
  exportedRows,
  type Row,
  TABLE_MODELS,
  type TableModel,
} from '../../src/store/exported-tables.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { type Plain, plainValue } from './plain-value.ts';
import { withoutTokens } from './without-tokens.ts';

/** A table as it leaves: its columns in order, and its rows one after the other. */
export interface Table {
  name: string;
  columns: readonly string[];
  rows: AsyncIterable<Readonly<Record<string, Plain>>>;
}

/** What the owner calls a row by, where the ledger does not keep it in a column. */
const CODES: Partial<Record<TableModel, typeof emailCodes>> = {
  Application: applicationCodes,
  Email: emailCodes,
  JournalEntry: journalCodes,
};

/** The columns of a table as it leaves. */
export function columnsOf(model: TableModel): string[] {
  return [...(CODES[model] ? ['code'] : []), ...exportedColumns(model)];
}

/** Every table of the owner's ledger. */
export async function tablesOfLedger(ledger: Ledger, context: Context): Promise<Table[]> {
  const clean = await withoutTokens(ledger, context);
  return TABLE_MODELS.map((model) => ({
    name: EXPORTED_TABLES[model].name,
    columns: columnsOf(model),
    rows: rowsOf(model),
  }));

  async function* rowsOf(model: TableModel): AsyncGenerator<Record<string, Plain>> {
    const { days = [] } = EXPORTED_TABLES[model];
    const codes = await CODES[model]?.(ledger, context.ownerId);
    for await (const row of exportedRows(ledger, context.ownerId, model)) {
      const coded: Row = codes ? { code: codes.get(row.id as string), ...row } : row;
      yield Object.fromEntries(
        Object.entries(coded).map(([column, value]) => {
          const plain = plainValue(value, clean);
          return [column, days.includes(column) ? dayOf(plain) : plain];
        }),
      );
    }
  }
}

function dayOf(moment: Plain): Plain {
  return typeof moment === 'string' ? moment.slice(0, 10) : moment;
}
