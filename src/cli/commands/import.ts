import { type KeptArchive, keepArchive } from '../../../workers/import/keep-archive.ts';
import { readImported } from '../../../workers/import/read-imported.ts';
import { readingSettings } from '../../../workers/read-raw-email.ts';
import { readerAside, readerHere } from '../../../workers/reading/start-reader.ts';
import { type Context, openContext } from '../../context.ts';
import { type Archive, type ArchiveKind, CannotReadArchiveError } from '../../mailbox/archive/old-mail.ts';
import { openArchive } from '../../mailbox/archive/open-archive.ts';
import { countImportedToRead, summariseImport } from '../../store/imports.ts';
import { listWaiting } from '../../store/review.ts';
import { type Progress, showProgress } from '../progress.ts';
import { settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { showImport } from '../show-import.ts';
import { stopSignal } from '../stop-signal.ts';

/** The same limit as for a mail that comes in. */
const MAX_MAIL_BYTES = 40 * 1024 * 1024;

/** For so few a second thread is not worth its start. */
const FEW = 1_000;

/** Reads an old mailbox into the ledger: keeps every mail of it first, then reads them in the order of their dates. */
export async function importArchive(
  kind: ArchiveKind,
  path: string,
  { json }: { json?: boolean },
): Promise<void> {
  const stop = stopSignal();
  const config = settingsHere();
  const { ownerAddresses } = config.identity;
  const options = { maxMailBytes: MAX_MAIL_BYTES, now: new Date(), ownerAddresses };
  const archive = await openArchive(kind, path, options).catch((error) => {
    throw error instanceof CannotReadArchiveError ? new WrongUseError(error.message) : error;
  });
  await using context = await openContext(config);
  const kept = await keep(kind, archive, context, { stop, isQuiet: json === true });
  if (kept && !stop.aborted) await read(context, { stop, isQuiet: json === true });
  if (!kept || stop.aborted) {
    process.exitCode = 1;
    console.error('Stopped. Nothing is lost: start the same command again, and it goes on from here.');
    return;
  }
  const summary = await summariseImport(context.store.ledger, kept.mailboxId);
  const all = { importedDays: Number.POSITIVE_INFINITY, mailboxId: kept.mailboxId };
  const waiting = await listWaiting(context.store.ledger, context.ownerId, all);
  const told = { kind, path: archive.path, ...kept, ...summary, waiting: waiting.length };
  console.log(json ? JSON.stringify(told, null, 2) : showImport(told));
  if (isFailure(kept)) process.exitCode = 1;
}

/** Nothing at all could be taken out: most likely it is no mailbox of this kind. */
function isFailure({ kept, known, leftOut, notTaken }: KeptArchive): boolean {
  const taken = kept + known + leftOut.spam + leftOut.draft + leftOut.unnamed_sender;
  return taken === 0 && notTaken > 0;
}

interface Shown {
  stop: AbortSignal;
  isQuiet: boolean;
}

/** Null when it was stopped before the end. */
async function keep(
  kind: ArchiveKind,
  archive: Archive,
  context: Context,
  { stop, isQuiet }: Shown,
): Promise<KeptArchive | null> {
  const progress = shown({ what: 'keeping', total: archive.total, unit: 'mail' }, isQuiet);
  try {
    return await keepArchive(kind, archive, context, { stop, onRead: progress.at });
  } catch (error) {
    if (stop.aborted) return null;
    throw error;
  } finally {
    progress.end();
  }
}

async function read(context: Context, { stop, isQuiet }: Shown): Promise<void> {
  const total = await countImportedToRead(context.store.ledger, context.ownerId);
  if (total === 0) return;
  const settings = readingSettings(context);
  await using reader = total > FEW ? readerAside(settings) : readerHere(settings);
  const progress = shown({ what: 'reading', total, unit: 'mail' }, isQuiet);
  let done = 0;
  await readImported(context, {
    reader,
    stop,
    onRead: (count) => {
      done += count;
      progress.at(done, done);
    },
  });
  progress.end();
}

function shown(work: Parameters<typeof showProgress>[0], isQuiet: boolean): Progress {
  return isQuiet ? { at: () => {}, end: () => {} } : showProgress(work);
}
