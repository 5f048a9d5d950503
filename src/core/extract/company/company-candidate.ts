import type { Candidate } from '../choice/chooser.ts';
import type { CompanyForm } from './company-shape.ts';
import type { Mention } from './mention.ts';

/** A company that a letter may be about. */
export interface CompanyCandidate extends Candidate {
  folded: string;
}

/** A name with all of its mentions in a letter together, by what is known of them so far. */
export interface NamedCompany {
  name: string;
  evidence: string;
  key: string;
  folded: string;
  form: CompanyForm;
  /** The names of its marks. */
  marks: Set<string>;
  places: Set<Mention['place']>;
  times: number;
}
