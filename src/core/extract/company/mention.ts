import type { KnownName } from './known-name.ts';
import type { Standing } from './standing.ts';

export const PLACES = ['sender', 'domain', 'subject', 'text', 'sign-off', 'link'] as const;
export type Place = (typeof PLACES)[number];

/** A domain has no spaces: "haldenprecision.example" spells a name and does not write it. */
export function isWritten(place: Place): boolean {
  return place !== 'domain' && place !== 'link';
}

/** A name that may be the employer's, as it stands in one place. */
export interface Mention {
  known: KnownName;
  place: Place;
  evidence: string;
  standings: readonly Standing[];
}
