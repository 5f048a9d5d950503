import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../../src/context.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { aboutExport } from './about.ts';
import { writeCsv } from './csv-file.ts';
import { writeEmails, writeOutgoing } from './email-files.ts';
import { ABOUT_FILE, csvFile, LEDGER_FILE, prepareFile, prepareFolder } from './export-folder.ts';
import { jsonDocument } from './json-document.ts';
import { tablesOfLedger } from './tables-of-ledger.ts';

/** Where an export goes and how: a folder gets the bytes of the emails too. */
export interface ExportTarget {
  folder: string;
  format: 'json' | 'csv';
  /** What an earlier export left in the folder is replaced. */
  force: boolean;
}

/** Writes everything of the owner's ledger into a folder, as it stands at one moment; answers with how many emails. */
export async function exportToFolder(
  { folder, format, force }: ExportTarget,
  context: Context,
): Promise<{ emails: number }> {
  await prepareFolder(folder, { force });
  const about = aboutExport(context.now());
  return context.store.atOneMoment(async (ledger) => {
    if (format === 'json') await writeJson(ledger, join(folder, LEDGER_FILE), context);
    else
      for (const table of await tablesOfLedger(ledger, context))
        await writeCsv(table, join(folder, csvFile(table.name)));
    await writeOutgoing(ledger, folder, context);
    const emails = await writeEmails(ledger, folder, context);
    await writeFile(join(folder, ABOUT_FILE), `${JSON.stringify(about)}\n`, { mode: 0o600 });
    return { emails };
  });
}

/** Writes the ledger without the bytes of emails as one JSON document. */
export async function exportToFile(
  { file, force }: { file: string; force: boolean },
  context: Context,
): Promise<void> {
  await prepareFile(file, { force });
  await context.store.atOneMoment((ledger) => writeJson(ledger, file, context));
}

/** The same to a stream that is open, such as stdout. */
export async function exportToStream(stream: NodeJS.WritableStream, context: Context): Promise<void> {
  await context.store.atOneMoment(async (ledger) => {
    const tables = await tablesOfLedger(ledger, context);
    const document = jsonDocument(aboutExport(context.now()), tables);
    await pipeline(Readable.from(document), stream, { end: false });
  });
}

async function writeJson(ledger: Ledger, file: string, context: Context): Promise<void> {
  const tables = await tablesOfLedger(ledger, context);
  const document = jsonDocument(aboutExport(context.now()), tables);
  await pipeline(Readable.from(document), createWriteStream(file, { mode: 0o600 }));
}
