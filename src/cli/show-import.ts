import type { KeptArchive } from '../../workers/keep-archive.ts';
import type { ImportSummary } from '../store/imports.ts';

/** What came of importing an old mailbox, in words. */
export function showImport({
  path,
  kept,
  known,
  leftOut,
  problems,
  notTaken,
  applications,
  duplicates,
  unreadable,
  labels,
  toRead,
}: KeptArchive & ImportSummary & { path: string }): string {
  const lines = [
    `${path}: ${mails(kept)} new${known > 0 ? `, ${known} that were there already` : ''}.`,
    leftOut.spam > 0 ? `${mails(leftOut.spam)} in the spam folder left out.` : null,
    leftOut.draft > 0 ? `${mails(leftOut.draft)} never sent (drafts) left out.` : null,
    duplicates > 0 ? `${mails(duplicates)} that repeat another one count once.` : null,
    unreadable > 0
      ? `${mails(unreadable)} kept, but they cannot be read: \`afterword review\` shows why.`
      : null,
    notTaken > 0 ? `${mails(notTaken)} could not be taken out of it:` : null,
    ...problems.map((problem) => `  ${problem}`),
    notTaken > problems.length ? `  … and ${notTaken - problems.length} more` : null,
    toRead > 0 ? `${mails(toRead)} still to be read: start the same command again.` : null,
    ...Object.entries(labels).map(
      ([label, count]) => `  ${String(count).padStart(6)}  ${label.replaceAll('_', ' ')}`,
    ),
    `They tell of ${applications} ${applications === 1 ? 'application' : 'applications'}: \`afterword applications\` lists them. Nothing is sent for an imported mail.`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function mails(count: number): string {
  return count === 1 ? '1 mail' : `${count} mails`;
}
