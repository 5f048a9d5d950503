import { marksBy } from '../choice/chooser.ts';
import { ROLE_WEIGHTS } from './role-weights.ts';

/** The mark of a role by its name. */
export const roleMark = marksBy(ROLE_WEIGHTS);
