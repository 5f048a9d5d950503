import type { Candidate, Mark } from '../choice/chooser.ts';
import type { KnownName } from './known-name.ts';
import type { Place } from './mention.ts';
import type { Standing } from './standing.ts';

/** A company that a letter may be about. */
export interface CompanyCandidate extends Candidate {
  folded: string;
}

/** A name with all of its mentions in a letter together. */
export interface NamedCompany {
  /** As it is written where the most is known of it. */
  name: string;
  evidence: string;
  known: KnownName;
  standings: Standing[];
  /** What is so of it among the letter's other names. */
  more: Mark[];
  places: Place[];
  /** Sentences and lines that mention it. */
  seenIn: string[];
  /** Those of them that write it out, as no domain does. */
  writtenIn: string[];
  times: number;
  /** How much the clearest of its mentions says. */
  said: number;
  /** More is known of it than that some capitalised word stands there. */
  isClear: boolean;
  isFirm: boolean;
}

/** Adds what is not in a list yet. The lists are too short for a set to pay. */
export function addOnce<One>(list: One[], one: One): void {
  if (!list.includes(one)) list.push(one);
}

/** Adds a standing to what is known of a name. */
export function addStanding(company: NamedCompany, standing: Standing): void {
  addOnce(company.standings, standing);
  if (!standing.isWeak && !standing.isContext) company.isClear = true;
  if (standing.isFirm) company.isFirm = true;
}
