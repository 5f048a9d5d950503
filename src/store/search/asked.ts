import type { LetterPeriod } from '../../core/letter/search.ts';
import type { Policy } from '../../core/policy.ts';
import type { LateMail } from './late-mail.ts';

/** Of which moment and which week a search is asked for, and what the ledger does not know of it. */
export interface SearchAsked {
  at: Date;
  period: LetterPeriod;
  ownerName: string | null;
  policy: Omit<Policy, 'paused'>;
}

/** The same, with what mail it is late for. */
export interface SearchLooked extends SearchAsked {
  late: LateMail | null;
}

/** How an application is named beside something that concerns it. */
export interface ApplicationNamed {
  code: string;
  company: string | null;
  role: string | null;
}
