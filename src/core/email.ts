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

/** What a mail server reports of one address (RFC 3464, 2.3); null where it does not say. */
export interface RecipientReport {
  /** Lower case. */
  address: string | null;
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded`. */
  action: string | null;
  /** As `5.1.1` (RFC 3463). */
  status: string | null;
  /** What the other server said. */
  diagnostic: string | null;
}

/** What a mail server reports of a message that it could not deliver, or not yet. */
export interface DeliveryReport {
  recipients: readonly RecipientReport[];
  /** What the message is known by, where the report returns it or its header. */
  returned: { messageId: string | null; replyRef: string | null } | null;
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
  /** Null unless it is a report about another message. */
  deliveryReport: DeliveryReport | null;
  /** What was cut off, refused or broken, in words for the owner. */
  problems: readonly string[];
}
