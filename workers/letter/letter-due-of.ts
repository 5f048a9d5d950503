import type { Config } from '../../src/config.ts';
import type { LetterDue } from '../../src/core/letter/letter-due.ts';

const MONDAY_MORNING: LetterDue = { weekday: 1, minuteOfDay: 8 * 60 };

/** The day of letters: supporters hear on it also where the owner wants no letter for themselves. */
export function letterDueOf({ letter }: Pick<Config, 'letter'>): LetterDue {
  return letter ?? MONDAY_MORNING;
}
