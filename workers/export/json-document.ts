import type { About } from './about.ts';
import type { Table } from './tables-of-ledger.ts';

/** The whole ledger as one JSON document, in pieces: a line for each row. */
export async function* jsonDocument(about: About, tables: readonly Table[]): AsyncGenerator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"tables":{`;
  for (const [index, { name, rows }] of tables.entries()) {
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(name)}:[`;
    let isFirst = true;
    for await (const row of rows) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(row)}`;
      isFirst = false;
    }
    yield ']';
  }
  yield '\n}}\n';
}
