import type { Address, Attachment, DeliveryReport, HeaderLine } from './email.ts';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it'] as const;
/** A language (ISO 639-1) that Afterword writes or reads. */
export type Language = (typeof LANGUAGES)[number];

/** How the original is packed into the email that came in. */
export type Wrapping = 'none' | 'inline' | 'attached' | 'redirect';

/** The recruiter's message inside a forward, or the email itself when it was redirected or came directly. */
export interface Original {
  from: Address | null;
  /** The writer's name, also where a forward gives no address: somebody to be told of, not to be written to. */
  fromName: string | null;
  replyTo: readonly Address[];
  to: readonly Address[];
  cc: readonly Address[];
  date: Date | null;
  subject: string | null;
  /** Null unless truly known: an inline forward does not carry it. */
  messageId: string | null;
  /** What it answers, the latest last. */
  references: readonly string[];
  /** Its own header lines; empty for an inline forward, which carries none. */
  headers: readonly HeaderLine[];
  /** What the writer says: quoted history and signature taken out. Rules read this. */
  text: string;
  /** The block under the text that names the writer; null when there is none. */
  signature: string | null;
  /** The older messages quoted below or between; null when there are none. Kept, not classified. */
  quoted: string | null;
  calendars: readonly string[];
  attachments: readonly Attachment[];
  /** A mail server's report about another message; null unless it is one. */
  deliveryReport: DeliveryReport | null;
}

/**
 * How the original reached us (DESIGN section 9). `owner` is the owner's own mail that carries no original:
 * a command or a journal entry.
 */
export type ProvenanceKind = 'owner-forward' | 'redirect' | 'reply' | 'direct' | 'owner' | 'untrusted';

/** How far the original is to be believed. Only a trusted one can lead to an unattended email. */
export interface Provenance {
  kind: ProvenanceKind;
  trusted: boolean;
  reason: string;
}

/** An incoming email, read: the original found, its history set aside, and how far it is to be believed. */
export interface Reading {
  wrapping: Wrapping;
  /** Forwards around the original: 0 for a direct or redirected email, at most 3. */
  depth: number;
  original: Original;
  /** What the owner wrote above the forward; null when nothing. */
  note: string | null;
  provenance: Provenance;
  /** Why it may not be the right message, or not all that was sent along, in words for the owner; empty when it is sure. */
  doubts: readonly string[];
  /** Of the original's own words; null when too short or none of ours. */
  language: Language | null;
  /** Why the original must never be answered by itself (auto-submitted, bulk, list, no-reply …); null when a person sent it. */
  automatic: string | null;
  /**
   * Equal for the same original whichever way it was forwarded: sender, folded subject and folded text, no date.
   * Two emails are one original when this is equal and their dates are within two days or unknown.
   */
  fingerprint: string;
}
