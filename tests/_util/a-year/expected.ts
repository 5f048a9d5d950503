import type { Label } from '../../../src/core/outcome.ts';
import type { Language } from '../../../src/core/reading.ts';
import type { Person } from './words/phrasebook.ts';

/** What a careful person would have sent when an application ended. */
export type Wanted = 'feedback_request' | 'open_door' | 'nothing';

export interface ExpectedApplication {
  /** Stands in the timeline's `expect` of its mails. */
  key: string;
  company: string;
  role: string;
  language: Language;
  zone: string;
  wanted: Wanted;
  why: string;
  /** Who may be written to, the best one first. */
  to: readonly Person[];
  /** Counts for coverage; else it may be sent and need not. */
  isRequired: boolean;
  /** When the mail that ends it came in; null when none does. */
  endedAt: string | null;
  /** From then on nothing may leave to these people. */
  silentFrom: string | null;
}

/** What a mail says, for whoever compares it with what was understood. */
export interface ExpectedMail {
  label: Label | 'command' | 'answer' | 'bounce' | 'out_of_office' | 'opt_out' | 'forged';
  company: string | null;
  role: string | null;
  /** The key of its application. */
  application: string | null;
}

export interface Delivery {
  at: string;
  name: string;
  raw: Buffer;
  expect: ExpectedMail;
}
