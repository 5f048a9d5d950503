/** A value read out of an email, and the words that it was read from. */
export interface Found<T> {
  value: T;
  evidence: string;
}

export const NAMED_KINDS = ['recruiter', 'hiring_manager', 'interviewer', 'agency'] as const;
/** What a person is to the application. `unknown`: a human, but nothing says what they do. */
export type ContactKind = (typeof NAMED_KINDS)[number] | 'unknown';

/** A human who stands in the headers or in a calendar part of an original. Never one named only in its text. */
export interface Person {
  name: string | null;
  address: string;
  is: ContactKind;
  title: string | null;
  source: 'from' | 'reply_to' | 'cc' | 'calendar';
  evidence: string;
}

export interface Interview {
  /** When it is or was; null when it is only known to have taken place. */
  at: Date | null;
  endsAt: Date | null;
  source: 'calendar' | 'phrase' | 'thanked';
  /** The writer speaks of an interview that has already taken place ("thank you for speaking with us"). */
  tookPlace: boolean;
  /** The writer calls it off and names no new date; `at` is then the date that no longer stands, if they say it. */
  cancelled: boolean;
  evidence: string;
}

export interface Link {
  url: string;
  /** Where it leads. `portal`: where the application and its state can be seen. `upload`: where documents are handed in. */
  is: 'scheduling' | 'meeting' | 'assessment' | 'portal' | 'upload';
  /** The line that it stands in. */
  evidence: string;
}

/** What an email says beside its outcome. Null where it does not say: nothing is guessed. */
export interface Facts {
  company: Found<string> | null;
  /** The employer's own domain when the sender writes from it; never an applicant-tracking or free-mail domain. */
  companyDomain: string | null;
  role: Found<string> | null;
  requisitionId: Found<string> | null;
  people: readonly Person[];
  interview: Interview | null;
  links: readonly Link[];
  /** Until when the candidate is to do something: a test, an answer to an offer. A day is its last minute. */
  deadline: Found<Date> | null;
  /** What an offer pays, as it says it. */
  salary: Found<string> | null;
  /** The day on which an offer begins. */
  startDate: Found<Date> | null;
  /** Why it was a no, as a clause of the email; never a courtesy. */
  reason: Found<string> | null;
  /** What the email says to the candidate about how they did, verbatim. */
  feedback: Found<string> | null;
}

/** What an email without anything to read out of it says. */
export const NO_FACTS: Facts = {
  company: null,
  companyDomain: null,
  role: null,
  requisitionId: null,
  people: [],
  interview: null,
  links: [],
  deadline: null,
  salary: null,
  startDate: null,
  reason: null,
  feedback: null,
};
