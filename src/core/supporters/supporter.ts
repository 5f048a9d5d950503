import type { Language } from '../reading.ts';

export const EVERY = ['week', 'month'] as const;
/** How often somebody wants to hear. */
export type Every = (typeof EVERY)[number];

/** Somebody who said yes to a short letter now and then. */
export interface Supporter {
  id: string;
  name: string | null;
  address: string;
  every: Every;
  language: Language;
  /** Since when they are one. */
  joinedAt: Date;
  /** When they, or the owner, ended it; null while they get letters. */
  leftAt: Date | null;
  leftReason: string | null;
}
