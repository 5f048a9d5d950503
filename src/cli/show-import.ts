import type { KeptArchive } from '../../workers/import/keep-archive.ts';
import type { ImportSummary } from '../store/imports.ts';
import { visible } from './visible.ts';

/** What came of importing an old mailbox, in words. */
export function showImport({
  path,
  kept,
  known,
  leftOut,
  unnamedSenders,
  problems,
  notTaken,
  applications,
  duplicates,
  unreadable,
  labels,
  toRead,
  waiting,
}: KeptArchive & ImportSummary & { path: string; waiting: number }): string {
  const lines = [
    `${visible(path)}: ${kept} new, ${known} known before.`,
    count('Left out as spam', leftOut.spam),
    count('Left out as drafts', leftOut.draft),
    count('Left out as sent by you from an address that OWNER_ADDRESS does not name', leftOut.unnamed_sender),
    unnamedSenders.length > 0
      ? `  ${unnamedSenders.map(visible).join(', ')}: if that is you, add it to OWNER_ADDRESS and import again.`
      : null,
    count('Repetitions of another one', duplicates),
    count('Kept, and not readable', unreadable),
    count('Could not be taken out of it', notTaken),
    ...problems.map((problem) => `  ${visible(problem)}`),
    notTaken > problems.length ? `  … and ${notTaken - problems.length} more` : null,
    toRead > 0 ? `Still to be read: ${toRead}. Start the same command again.` : null,
    Object.keys(labels).length > 0 ? 'What its mails are:' : null,
    ...Object.entries(labels).map(
      ([label, times]) => `  ${String(times).padStart(6)}  ${label.replaceAll('_', ' ')}`,
    ),
    `Applications that they tell of: ${applications} (\`afterword applications\` lists them). Nothing is sent for an imported mail.`,
    waiting > 0
      ? `Not sure what they mean or where they belong: ${waiting}. \`afterword review --all\` asks you.`
      : null,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function count(what: string, times: number): string | null {
  return times > 0 ? `${what}: ${times}.` : null;
}
