/** 1 is Monday, 7 Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When the owner wants the weekly letter: a day and a time of day of their own zone. */
export interface LetterDue {
  weekday: Weekday;
  /** Minutes after midnight. */
  minuteOfDay: number;
}
