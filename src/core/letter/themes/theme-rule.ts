import { part } from '../../classify/classification-rules/rule.ts';
import type { Language } from '../../reading.ts';

export const THEMES = ['skill', 'experience_level', 'story', 'fit', 'logistics', 'not_about_you'] as const;
/** What feedback is about: what was missing, or what decided instead. Praise is about none. */
export type Theme = (typeof THEMES)[number];

/** A way of saying what was missing, and the lines that it was written for. It reads one folded sentence. */
export interface ThemeRule {
  theme: Theme;
  language: Language;
  pattern: RegExp;
  /** Words of the same sentence that take the rule's ground away. */
  unless?: RegExp;
  example: string;
}

/** Up to so many words between two others. */
export const UP_TO_3 = part`(?:,? [\w'"-]+){0,3},? `;
export const UP_TO_5 = part`(?:,? [\w'"-]+){0,5},? `;

export const UP_TO_9 = part`(?:,? [\w'"-]+){0,9},? `;

/** Makes the rules of one language. */
export function themeRulesOf(language: Language) {
  return (theme: Theme, pattern: RegExp, example: string, unless?: RegExp): ThemeRule => ({
    theme,
    language,
    pattern,
    example,
    ...(unless && { unless }),
  });
}
