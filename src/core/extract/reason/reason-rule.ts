import type { Language } from '../../reading.ts';

/**
 * A way of saying why. The group `why` is the reason; the pattern reads sentences as they are written, in plain
 * characters.
 */
export interface ReasonRule {
  name: string;
  language: Language;
  pattern: RegExp;
  example: string;
}
