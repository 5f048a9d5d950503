import type { KnownName } from './known-name.ts';
import type { Standing } from './standing.ts';

export type Place = 'sender' | 'domain' | 'subject' | 'text' | 'sign-off' | 'link';

/** A name that may be the employer's, as it stands in one place. */
export interface Mention {
  known: KnownName;
  place: Place;
  evidence: string;
  standings: readonly Standing[];
}
