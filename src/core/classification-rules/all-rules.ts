import { english } from './english.ts';
import { englishRejection } from './english-rejection.ts';
import { german } from './german.ts';
import type { Rule } from './rule.ts';
import { structureRules } from './structure.ts';

/** Every rule. Their order carries no meaning: the evidence is weighed, not raced. */
export const CLASSIFICATION_RULES: readonly Rule[] = [
  ...structureRules,
  ...englishRejection,
  ...english,
  ...german,
];
