/** What an old mailbox is kept as: one file of many mails, a folder of them as mail servers keep it, or mails as files. */
export const ARCHIVE_KINDS = ['mbox', 'maildir', 'eml'] as const;
export type ArchiveKind = (typeof ARCHIVE_KINDS)[number];

/** A mail as an old mailbox has it. */
export interface OldMail {
  /** With the line ends that it has on its way (CRLF), as a server gives it: so the same mail is known again. */
  raw: Buffer;
  /** Its whole length, in bytes. */
  size: number;
  /** `too_large`: only the beginning is kept. */
  state: 'whole' | 'too_large';
  /** When it was written; when the mailbox got it, if its Date line does not say. */
  date: Date | null;
}

/** What reading an old mailbox comes upon, with how far it has come. */
export type ArchiveEntry = { read: number } & (
  | { mail: OldMail }
  /** Nothing that came to the owner or left them. */
  | { leftOut: 'spam' | 'draft' }
  /** The owner sent it from an address that nobody said is theirs: it would be taken for somebody else's word. */
  | { leftOut: 'unnamed_sender'; address: string }
  | { problem: string }
);

/** An old mailbox that is there and is of the kind that it is said to be. */
export interface Archive {
  /** Its real path. */
  path: string;
  /** What `read` grows to: bytes of an mbox, files of the others. */
  total: number;
  entries(): AsyncIterable<ArchiveEntry>;
}

export interface ArchiveOptions {
  /** A mail larger than this is kept by its beginning only. */
  maxMailBytes: number;
  /** A date after this is not believed. */
  now: Date;
  /** The addresses that the owner is known to send from, lower case. */
  ownerAddresses: readonly string[];
}

/** The path cannot be read as what it is said to be; the message says why, and what to do. */
export class CannotReadArchiveError extends Error {
  override name = 'CannotReadArchiveError';
}
