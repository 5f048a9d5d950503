import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { emailCodes } from '../../../src/store/codes.ts';
import { EXPORTED_TABLES, TABLE_MODELS } from '../../../src/store/exported-tables.ts';
import { listOutgoing } from '../../../src/store/outgoing.ts';
import { findOwner } from '../../../src/store/owners.ts';
import { tokenOf } from '../../../workers/command-token.ts';
import { ExportInTheWayError } from '../../../workers/export/export-folder.ts';
import { exportToFolder, exportToStream } from '../../../workers/export/export-ledger.ts';
import { columnsOf } from '../../../workers/export/tables-of-ledger.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeIn } from '../../_util/mail-to-afterword.ts';
import { ownerWrites } from '../../_util/owner-mail.ts';

const FORMULA = '=HYPERLINK("https://elsewhere.example";"Open")';
const HOSTILE = '"quotes", commas,\nlines\r\nand \u202Emarks; ünïcode';
let database: TestDatabase;
let context: Context;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } };
  context = await openContext(settingsFor(servers, { MODE_FEEDBACK_REQUEST: 'approve' }));
  await fill();
}, 120_000);
afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-export-'));
  return () => rm(folder, { recursive: true, force: true });
});

/** A search with something in it, among it what a spreadsheet or a reader would trip over; and somebody else's. */
async function fill(): Promise<void> {
  const from = 'Ines Corvi <ines.corvi@tidewater.example>';
  const subject = 'Your application for Harbour Planner at Tidewater';
  await comeIn(
    {
      from,
      subject,
      text: 'Dear Robin,\n\nThank you for speaking with us last week about the Harbour Planner role at Tidewater. Unfortunately, we have decided not to move forward with your application.\n\nBest wishes,\nInes Corvi\nTidewater',
      daysAgo: 1,
    },
    context,
  );
  const [request] = await requests();
  await ownerWrites({ subject: `edit ${request!.code}`, text: 'Dear Ines,\n\nthank you.' }, context);
  const { ledger } = context.store;
  const { ownerId } = context;
  for (const text of [FORMULA, HOSTILE, '-5 kilos', 'plain'])
    await ledger.journalEntry.create({ data: { ownerId, kind: 'win', text } });
  const day = new Date('2026-11-23');
  await ledger.letter.create({ data: { ownerId, periodStart: day, coversFrom: day, coversTo: day } });
  await ledger.supporter.create({ data: { ownerId, address: 'tom@friends.example' } });
  await ledger.wish.create({ data: { ownerId, kind: 'walk' } });
  await ledger.introduction.create({ data: { ownerId, who: 'Tom', company: 'Saltmarsh' } });
  await ledger.suppression.create({ data: { ownerId, address: 'gone@tidewater.example', reason: 'asked' } });
  const other = await ledger.owner.create({ data: { slug: 'somebody else' } });
  await ledger.journalEntry.create({ data: { ownerId: other.id, kind: 'win', text: 'not yours' } });
}

const requests = async () =>
  (await listOutgoing(context.store.ledger, context.ownerId)).filter(
    ({ kind }) => kind === 'feedback_request',
  );
/** How many rows of each table are the owner's, asked of the database itself. */
async function counts(): Promise<Record<string, number>> {
  const { ledger } = context.store;
  const entries = TABLE_MODELS.map(async (model) => {
    const { name } = EXPORTED_TABLES[model];
    const whose = { owners: 'id', contact_roles: null }[name as 'owners'] ?? 'owner_id';
    const where = name === 'contact_roles' ? '' : `WHERE ${whose} = '${context.ownerId}'`;
    const [row] = await ledger.$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${name} ${where}`,
    );
    return [name, row!.n] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
const readCsv = async (name: string): Promise<Record<string, string>[]> =>
  parse(await readFile(join(folder, `${name}.csv`)), { bom: true, columns: true });

describe('an export as CSV', () => {
  it('has every row of the owner and no other, in files that a parser of CSV reads', async () => {
    const { emails } = await exportToFolder({ folder, format: 'csv', force: false }, context);
    const expected = await counts();
    for (const model of TABLE_MODELS) {
      const { name } = EXPORTED_TABLES[model];
      const rows = await readCsv(name);
      expect([name, rows.length]).toEqual([name, expected[name]]);
      if (rows.length > 0) expect(Object.keys(rows[0]!)).toEqual(columnsOf(model));
    }
    expect(emails).toBe(expected.emails);
    expect(expected).toMatchObject({ emails: 2, journal_entries: 4, letters: 1, commands: 1, supporters: 1 });
  });

  it('keeps each text as it is, but for the apostrophe that disarms a formula', async () => {
    await exportToFolder({ folder, format: 'csv', force: false }, context);
    const texts = (await readCsv('journal_entries')).map((row) => row.text);
    expect(texts).toEqual([`'${FORMULA}`, HOSTILE, "'-5 kilos", 'plain']);
    const [letter] = await readCsv('letters');
    expect(letter).toMatchObject({ periodStart: '2026-11-23', coversFrom: '2026-11-23T00:00:00.000Z' });
    expect(await readFile(join(folder, 'letters.csv'), 'utf8')).toMatch(/^\uFEFFid,/);
  });

  it('has the bytes of every email', async () => {
    await exportToFolder({ folder, format: 'csv', force: false }, context);
    const codes = await emailCodes(context.store.ledger, context.ownerId);
    for (const { id, raw } of await context.store.ledger.email.findMany())
      expect(await readFile(join(folder, 'emails', `${codes.get(id)}.eml`))).toEqual(Buffer.from(raw));
    const [request] = await requests();
    expect(await readFile(join(folder, 'outgoing', `${request!.code}.eml`))).toEqual(request!.mime);
  });
});

describe('an export as JSON', () => {
  it('is one document with every row, the same in a folder and on a stream', async () => {
    await exportToFolder({ folder, format: 'json', force: false }, context);
    const stream = new PassThrough();
    const streamed = text(stream);
    await exportToStream(stream, context);
    stream.end();
    const document = JSON.parse(await readFile(join(folder, 'ledger.json'), 'utf8'));
    expect(JSON.parse(await streamed).tables).toEqual(document.tables);
    expect(document).toMatchObject({ format: 'afterword-export', version: 1 });
    expect(JSON.parse(await readFile(join(folder, 'about.json'), 'utf8'))).toMatchObject({ version: 1 });
    const sizes = Object.entries<unknown[]>(document.tables).map(([name, rows]) => [name, rows.length]);
    expect(Object.fromEntries(sizes)).toEqual(await counts());
    expect(document.tables.journal_entries.map((entry: { text: string }) => entry.text)).toContain(FORMULA);
  });
});

describe('what lies in a folder', () => {
  it('is left alone, and with the owner’s word only what an export wrote is replaced', async () => {
    await writeFile(join(folder, 'mine.txt'), 'mine');
    const write = (force: boolean) => exportToFolder({ folder, format: 'csv', force }, context);
    await expect(write(false)).rejects.toThrow(ExportInTheWayError);
    expect(await readdir(folder)).toEqual(['mine.txt']);

    await write(true);
    await writeFile(join(folder, 'emails', 'EM-FFFFFF.eml'), 'of another ledger');
    await write(true);
    expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
    expect(await readdir(join(folder, 'emails'))).toHaveLength(2);
  });
});

describe('an export', () => {
  it('carries no secret, and no token of a link', async () => {
    const { secret } = await findOwner(context.store.ledger, context.ownerId);
    const rows = await listOutgoing(context.store.ledger, context.ownerId);
    const tokens = rows.map(({ id }) => tokenOf(secret, id));
    expect(rows.some(({ text }) => tokens.some((token) => text.includes(token)))).toBe(true);
    for (const format of ['json', 'csv'] as const) {
      await exportToFolder({ folder, format, force: true }, context);
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const content = await readFile(join(entry.parentPath, entry.name), 'utf8');
        for (const word of [secret, ...tokens]) expect(content).not.toContain(word);
      }
    }
  });
});
