import type { Candidate } from '../choice/chooser.ts';
import type { CompanyForm } from './company-shape.ts';
import type { Mention } from './mention.ts';

/** A company that a letter may be about: all of its mentions together. */
export interface CompanyCandidate extends Candidate {
  key: string;
  folded: string;
  form: CompanyForm;
  marks: Set<string>;
  places: Set<Mention['place']>;
  times: number;
}
