import type { Thresholds } from './outcome.ts';
import type { Mode, OutgoingKind } from './outgoing.ts';

/** What the owner allows. */
export interface Policy {
  sendingOn: boolean;
  /** Why sending is paused; null when it is not. */
  paused: string | null;
  modes: Readonly<Record<OutgoingKind, Mode>>;
  holdMs: number;
  /** Minutes after midnight, where the recipient is, on working days; null sends at any time. */
  workingHours: { from: number; to: number } | null;
  /** The owner's. */
  timeZone: string;
  /** Between two emails to people, so that they read as written by a person; 0 for none. */
  spacingMs: number;
  thresholds: Thresholds;
  caps: { perDay: number; perCompanyAndMonth: number; perPerson: number };
  /** An original older than this when it is first read leads to no email. */
  maxAgeDays: number;
}
