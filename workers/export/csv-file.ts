import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Table } from './tables-of-ledger.ts';

/**
 * Writes a table as CSV (RFC 4180). The mark of UTF-8 stands first, for spreadsheets take the file for something else
 * without it; a text that a spreadsheet would run as a formula begins with an apostrophe.
 */
export async function writeCsv({ columns, rows }: Table, path: string): Promise<void> {
  const csv = stringify({
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
  await pipeline(Readable.from(rows), csv, createWriteStream(path, { mode: 0o600 }));
}
