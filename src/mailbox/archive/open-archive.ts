import type { Archive, ArchiveKind, ArchiveOptions } from './old-mail.ts';
import { openEml } from './read-eml.ts';
import { openMaildir } from './read-maildir.ts';
import { openMbox } from './read-mbox.ts';

const OPEN: Record<ArchiveKind, (path: string, options: ArchiveOptions) => Promise<Archive>> = {
  mbox: openMbox,
  maildir: openMaildir,
  eml: openEml,
};

/** Opens an old mailbox, or throws a `CannotReadArchiveError` that says why it is none. */
export function openArchive(kind: ArchiveKind, path: string, options: ArchiveOptions): Promise<Archive> {
  return OPEN[kind](path, options);
}
