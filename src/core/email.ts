/** A mailbox as a header names it (RFC 5322, 3.4): the display name if there is one, and the addr-spec in lower case. */
export interface Address {
  name: string | null;
  address: string;
}

/** One header line, the topmost of a message first; `name` in lower case, `value` unfolded and decoded. */
export interface HeaderLine {
  name: string;
  value: string;
}

/** What is known of an attachment. Its content is kept in the raw bytes only and never opened. */
export interface Attachment {
  filename: string | null;
  contentType: string;
  size: number;
}

/** A message as MIME gives it: decoded, not yet understood. */
export interface ParsedEmail {
  from: readonly Address[];
  sender: Address | null;
  replyTo: readonly Address[];
  to: readonly Address[];
  cc: readonly Address[];
  date: Date | null;
  subject: string | null;
  /** With its angle brackets. */
  messageId: string | null;
  inReplyTo: string | null;
  /** Oldest first, each with its angle brackets. */
  references: readonly string[];
  headers: readonly HeaderLine[];
  /** The text part; where that is empty, the HTML part rendered as text; else ''. */
  text: string;
  textSource: 'plain' | 'html' | 'none';
  html: string | null;
  /** The text/calendar parts (RFC 5545), each under 256 KB. */
  calendars: readonly string[];
  /** The message/rfc822 parts in order, nested at most three deep. */
  attached: readonly ParsedEmail[];
  attachments: readonly Attachment[];
  /** What was cut off, refused or broken, in words for the owner. */
  problems: readonly string[];
}
