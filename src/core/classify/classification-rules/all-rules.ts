import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import type { Rule } from './rule.ts';
import { spanish } from './spanish.ts';
import { structureRules } from './structure.ts';

/** Every rule. Their order carries no meaning: the evidence is weighed, not raced. */
export const CLASSIFICATION_RULES: readonly Rule[] = [
  ...structureRules,
  ...english,
  ...german,
  ...french,
  ...spanish,
  ...dutch,
  ...portuguese,
  ...italian,
];
