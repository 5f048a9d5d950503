import type { ArchiveEntry } from './old-mail.ts';

type LeftOut = Exclude<Extract<ArchiveEntry, { leftOut: unknown }>['leftOut'], 'unnamed_sender'>;

/** What mail programs call these folders, in the languages that Afterword reads. */
const SPAM =
  /^(?:spam|junk|bulk mail|junk[ -]?e-?mail|spamverdacht|ind[ée]sirables|correo no deseado|ongewenst)$/i;
const DRAFTS = /^(?:drafts?|entw[üu]rfe|brouillons?|borradores|concepten|rascunhos|bozze)$/i;

const SENT =
  /^(?:sent|sent (?:mail|items|messages)|gesendet|gesendete (?:elemente|objekte)|envoy[ée]s|messages envoy[ée]s|enviados?|elementos enviados|verzonden(?: items)?|inviat[ai]|posta inviata)$/i;

/** Why a mail of these folders is left out; null when it is not. What was put into the trash came in all the same. */
export function leftOutAs(folders: readonly string[]): LeftOut | null {
  if (folders.some((folder) => SPAM.test(folder))) return 'spam';
  return folders.some((folder) => DRAFTS.test(folder)) ? 'draft' : null;
}

/** Whether mail of these folders is the owner's own. */
export function isSentFrom(folders: readonly string[]): boolean {
  return folders.some((folder) => SENT.test(folder));
}
