import type { Stage } from './application.ts';
import type { Address } from './email.ts';
import type { ContactKind } from './facts.ts';
import type { Label, RejectionKind } from './outcome.ts';
import type { OutgoingKind, OutgoingState } from './outgoing.ts';
import type { Language, ProvenanceKind } from './reading.ts';

/** An email of an application, as planning needs it. */
export interface PastEmail {
  id: string;
  label: Label;
  kind: RejectionKind | null;
  confidence: number;
  /** The owner said what it means. */
  saidByOwner: boolean;
  /** The words that its label rests on. */
  evidence: string;
  contradictions: readonly string[];
  provenance: { kind: ProvenanceKind; trusted: boolean; reason: string };
  /** When the original was written; when it came in if that is unknown. */
  at: Date;
  /** When we first read it. */
  receivedAt: Date;
  from: Address | null;
  /** Why it must not be answered itself; null when a person sent it. */
  automatic: string | null;
  language: Language | null;
  subject: string | null;
  /** Null unless truly known, as in an inline forward. */
  messageId: string | null;
  references: readonly string[];
}

export interface PastContact extends Address {
  is: ContactKind;
  /** An email that we believe showed this address. */
  trusted: boolean;
  /** The emails it stood in were forged or contradictory. */
  untrusted: boolean;
  doNotContact: boolean;
  source: 'from' | 'reply_to' | 'cc' | 'calendar';
  /** When it was last seen in the application. */
  seenAt: Date;
}

/** What one email says of an interview. */
export interface PastInterview {
  /** When that email was written. */
  saidAt: Date;
  /** Null when it is only known to have taken place. */
  at: Date | null;
  tookPlace: boolean;
  evidence: string;
}

export interface PastOutgoing {
  id: string;
  /** The email that it follows from. */
  emailId: string | null;
  kind: OutgoingKind;
  to: string;
  state: OutgoingState;
  plannedAt: Date;
  sentAt: Date | null;
}

/** Everything that is known of one application, as values. */
export interface ApplicationHistory {
  applicationId: string | null;
  company: string | null;
  role: string | null;
  stage: Stage;
  /** Oldest first, by the time they were written. */
  emails: readonly PastEmail[];
  contacts: readonly PastContact[];
  interviews: readonly PastInterview[];
  outgoing: readonly PastOutgoing[];
  /** Addresses never to be written to again, lower case. */
  suppressed: ReadonlySet<string>;
  /** Emails of ours to other people than the owner. */
  sent: { lastDay: number; toCompanyInLastMonth: number; toPerson: ReadonlyMap<string, number> };
}
