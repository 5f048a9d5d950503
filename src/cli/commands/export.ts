import { relative, resolve } from 'node:path';
import { exportToFile, exportToFolder, exportToStream } from '../../../workers/export/export-ledger.ts';
import { type Context, openContext } from '../../context.ts';
import { settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { whyNotWritten } from '../why-not-written.ts';

interface Options {
  format: 'json' | 'csv';
  out?: string;
  force?: boolean;
}

/** Writes everything of the ledger into a folder, into one file, or as JSON to stdout. */
export async function exportAll(options: Options): Promise<void> {
  await using context = await openContext(settingsHere());
  try {
    await write(options, context);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    // Whoever reads along may have read enough.
    if (code === 'EPIPE') return;
    throw path === undefined
      ? error
      : new WrongUseError(`${options.out ?? path} cannot be written: ${whyNotWritten(error)}.`);
  }
}

async function write({ format, out, force = false }: Options, context: Context): Promise<void> {
  if (format === 'json' && out === undefined) return exportToStream(process.stdout, context);
  if (format === 'json' && out?.endsWith('.json')) {
    await exportToFile({ file: resolve(out), force }, context);
    console.log(`Written to ${shown(out)}, without the bytes of the emails: a folder gets those too.`);
    return;
  }
  const folder = out ?? `afterword-export-${context.now().toISOString().slice(0, 10)}`;
  const { emails } = await exportToFolder({ folder: resolve(folder), format, force }, context);
  console.log(
    `Written to ${shown(folder)}, with ${emails} ${emails === 1 ? 'email' : 'emails'} as they came in.`,
  );
  console.log('docs/export.md says what each file and column is. The tokens of links are left out.');
}

/** As short as it can be copied. */
function shown(path: string): string {
  const fromHere = relative('.', path);
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}
