import { marksBy } from '../choice/chooser.ts';
import { COMPANY_WEIGHTS } from './company-weights.ts';

/** The mark of a company by its name. */
export const companyMark = marksBy(COMPANY_WEIGHTS);

/** One thing for each of some names, such as a mark for each place. */
export function byName<Name extends string, One>(
  names: readonly Name[],
  one: (name: Name) => One,
): Record<Name, One> {
  return Object.fromEntries(names.map((name) => [name, one(name)])) as Record<Name, One>;
}
