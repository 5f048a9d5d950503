import type { AnswerKind } from './answer.ts';
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
  /** It comes from an old mailbox that the owner imported, and not from the inbox. */
  imported: boolean;
  from: Address | null;
  /** Why it must not be answered itself; null when a person sent it. */
  automatic: string | null;
  language: Language | null;
  subject: string | null;
  /** Null unless truly known, as in an inline forward. */
  messageId: string | null;
  references: readonly string[];
  /** What its words call the candidacy; a name that only a domain spells is none. */
  company: string | null;
  companyDomain: string | null;
  role: string | null;
  /** Minutes east of UTC of its Date header; null when it has none. */
  utcOffset: number | null;
  /** The country (ISO 3166-1 alpha-2) that its signature tells; null when it tells none. */
  country: string | null;
  /** Its Reply-To leads to another house than its From. */
  repliesElsewhere: boolean;
  /** The email of ours that it answers, and what it says to it. */
  answersId: string | null;
  answer: AnswerKind | null;
  /** It asks or proposes something that is the owner's to answer. */
  asksSomething: boolean;
}

export interface PastContact extends Address {
  is: ContactKind;
  /** An email that we believe showed this address. */
  trusted: boolean;
  /** The emails it stood in were forged or contradictory. */
  untrusted: boolean;
  doNotContact: boolean;
  /** Out of office until then, as an automatic answer said. */
  awayUntil: Date | null;
  /** Where the address stood; `owner`: the owner named this person. */
  source: 'from' | 'reply_to' | 'cc' | 'calendar' | 'owner';
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
  /** It is called off: `at` is the date that no longer stands, null when the email does not say which. */
  cancelled: boolean;
  evidence: string;
  /** The email that says so is believed, or the owner said it. */
  trusted: boolean;
}

export interface PastOutgoing {
  id: string;
  /** The email that it follows from. */
  emailId: string | null;
  kind: OutgoingKind;
  /** Of a hello: which of the four. */
  step: number | null;
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
  /** What the owner calls them; null where they did not say. */
  ownersNames: { company: string | null; role: string | null };
  stage: Stage;
  /** When an email led to that stage. */
  stageAt: Date;
  /** Of the emails read so far; null when none of them was in a language of ours. */
  language: Language | null;
  /** The employer's own domains. */
  companyDomains: readonly string[];
  /** Oldest first, by the time they were written. */
  emails: readonly PastEmail[];
  contacts: readonly PastContact[];
  interviews: readonly PastInterview[];
  outgoing: readonly PastOutgoing[];
  /** Addresses never to be written to again, lower case. */
  suppressed: ReadonlySet<string>;
  /** Another application with the company is live. */
  companyIsLive: boolean;
  /** The owner accepted an offer: the search is over. */
  searchIsOver: boolean;
  /** Hellos to people of the company, of any application, sent or on their way. */
  hellosToCompany: readonly { outgoingId: string; to: string; at: Date }[];
  /** The owner's wins, oldest first. */
  wins: readonly { id: string; at: Date; text: string }[];
  /** When emails to people leave or left lately, of any application. */
  sendTimes: readonly { outgoingId: string; at: Date; hasLeft: boolean }[];
  /** Emails of ours to other people than the owner. */
  sent: { lastDay: number; toCompanyInLastMonth: number; toPerson: ReadonlyMap<string, number> };
}
