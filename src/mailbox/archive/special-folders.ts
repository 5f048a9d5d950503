import type { ArchiveEntry } from './old-mail.ts';

type LeftOut = Extract<ArchiveEntry, { leftOut: unknown }>['leftOut'];

/** What mail programs call these folders, in the languages that Afterword reads. */
const SPAM =
  /^(?:spam|junk|bulk mail|junk[ -]?e-?mail|spamverdacht|ind[ée]sirables|correo no deseado|ongewenst)$/i;
const DRAFTS = /^(?:drafts?|entw[üu]rfe|brouillons?|borradores|concepten|rascunhos|bozze)$/i;

/** Why a mail of these folders is left out; null when it is not. What was put into the trash came in all the same. */
export function leftOutAs(folders: readonly string[]): LeftOut | null {
  if (folders.some((folder) => SPAM.test(folder))) return 'spam';
  return folders.some((folder) => DRAFTS.test(folder)) ? 'draft' : null;
}
