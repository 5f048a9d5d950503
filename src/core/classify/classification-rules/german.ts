import { germanNextSteps } from './german-next-steps.ts';
import { germanOther } from './german-other.ts';
import { germanRejection } from './german-rejection.ts';
import type { Rule } from './rule.ts';

/** What a German email can say. */
export const german: readonly Rule[] = [...germanRejection, ...germanNextSteps, ...germanOther];
