import { marksBy } from '../choice/chooser.ts';
import { COMPANY_WEIGHTS } from './company-weights.ts';

/** The mark of a company by its name. */
export const companyMark = marksBy(COMPANY_WEIGHTS);
