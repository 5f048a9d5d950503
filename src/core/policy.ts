import type { Thresholds } from './outcome.ts';
import type { Mode, OutgoingKind } from './outgoing.ts';

/** What the owner allows. */
export interface Policy {
  sendingOn: boolean;
  /** Why sending is paused; null when it is not. */
  paused: string | null;
  modes: Readonly<Record<OutgoingKind, Mode>>;
  holdMs: number;
  /** Minutes after midnight, in `timeZone`, on working days; null sends at any time. */
  workingHours: { from: number; to: number } | null;
  timeZone: string;
  thresholds: Thresholds;
  caps: { perDay: number; perCompanyAndMonth: number; perPerson: number };
  /** An original older than this when it is first read leads to no email. */
  maxAgeDays: number;
}
