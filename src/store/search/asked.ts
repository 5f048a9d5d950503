import type { LetterPeriod } from '../../core/letter/search.ts';
import type { Policy } from '../../core/policy.ts';

/** Of which moment and which week a search is asked for, and what the ledger does not know of it. */
export interface SearchAsked {
  at: Date;
  period: LetterPeriod;
  ownerName: string | null;
  policy: Omit<Policy, 'paused'>;
}

/** How an application is named beside something that concerns it. */
export interface ApplicationNamed {
  code: string;
  company: string | null;
  role: string | null;
}
