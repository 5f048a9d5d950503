import type { Address } from '../email.ts';
import type { OutgoingKind, OutgoingState } from '../outgoing.ts';
import type { Language } from '../reading.ts';

/** An email of ours that left or may have left, as what answers it is known by. */
export interface SentEmail {
  id: string;
  kind: OutgoingKind;
  applicationId: string | null;
  state: OutgoingState;
  to: Address;
  subject: string;
  text: string;
  language: Language;
  messageId: string;
  /** What the mail server called it in the place of our own Message-ID. */
  providerMessageId: string | null;
  /** The thread that it went into; empty when it began one. */
  thread: readonly string[];
  /** The subjects of the emails of its application that came in. */
  earlierSubjects: readonly string[];
  /** When it left, or may have left. */
  sentAt: Date;
}
