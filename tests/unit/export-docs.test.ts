import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPORTED_TABLES, exportedColumns, TABLE_MODELS } from '../../src/store/exported-tables.ts';
import { columnsOf } from '../../workers/export/tables-of-ledger.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const docs = read('../../docs/export.md');
const schema = read('../../prisma/schema.prisma');

/** The columns that docs/export.md tells of, by table. */
const documented = new Map(
  docs
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const rows = section.split('\n').filter((line) => line.startsWith('| `'));
      const names = rows.flatMap((row) =>
        [...row.split('|')[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
      );
      return [section.split('\n')[0]!.trim(), names];
    }),
);

/** The columns of each model as the schema writes them, relations left out. */
const inSchema = new Map(
  [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, model, body]) => {
    const columns = [
      ...body!.matchAll(/^ {2}(\w+)\s+(?:String|Int|BigInt|Float|Boolean|DateTime|Json|Bytes)\b/gm),
    ];
    return [model!, columns.map(([, name]) => name!)];
  }),
);

describe('docs/export.md', () => {
  it('tells of every table, and of no other', () => {
    expect([...documented.keys()].sort()).toEqual(
      Object.values(EXPORTED_TABLES)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(TABLE_MODELS)('tells of every column of %s, once', (model) => {
    expect([...documented.get(EXPORTED_TABLES[model].name)!].sort()).toEqual(columnsOf(model).sort());
  });
});

describe('an export', () => {
  it('has every table of the schema', () => {
    expect([...inSchema.keys()].sort()).toEqual([...TABLE_MODELS].sort());
  });

  it.each(TABLE_MODELS)('leaves no column of %s out but secrets and bytes', (model) => {
    const left = inSchema.get(model)!.filter((column) => !exportedColumns(model).includes(column));
    expect(left).toEqual(
      { Owner: ['secret'], Email: ['raw'], Outgoing: ['picture', 'mime'] }[model as 'Owner'] ?? [],
    );
  });
});
