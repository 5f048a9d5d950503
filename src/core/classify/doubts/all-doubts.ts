import { ABOUT_ANOTHER, CONSOLES } from './another-persons-no.ts';
import { APPLICANT_WRITES, APPLICANTS_WORDS } from './applicants-own.ts';
import { ASKS_SOMETHING, ASKS_YOU, asksSomething, NAMES_AN_HOUR } from './asks-the-reader.ts';
import { BESIDE_A_JOB } from './beside-a-job.ts';
import { BRINGS_A_SEARCH } from './brings-a-search.ts';
import type { Doubt, Speaks } from './doubt.ts';
import { GOES_ON } from './goes-on.ts';
import { ENDLESS, EVENT_FOR_MANY, GREETS_MANY, TEACHES } from './many-readers.ts';
import { READER_CHOOSES } from './reader-chooses.ts';
import { YOU_LEFT } from './reader-left.ts';
import { SAID_BEFORE } from './said-before.ts';
import { ASSESSED_ELSEWHERE, marksWithoutJob, NO_HIRING_NAMED, PERHAPS_ELSEWHERE } from './something-else.ts';
import { TAKES_BACK, TOO_LATE } from './taken-back.ts';

/** Every doubt, in the order of their rules. */
export const ALL_DOUBTS: readonly Doubt[] = [
  PERHAPS_ELSEWHERE,
  BESIDE_A_JOB,
  NO_HIRING_NAMED,
  GREETS_MANY,
  ASSESSED_ELSEWHERE,
  ABOUT_ANOTHER,
  GOES_ON,
  ASKS_YOU,
  NAMES_AN_HOUR,
  YOU_LEFT,
  ENDLESS,
  APPLICANTS_WORDS,
  APPLICANT_WRITES,
  TOO_LATE,
  SAID_BEFORE,
  BRINGS_A_SEARCH,
  ASKS_SOMETHING,
  READER_CHOOSES,
  TEACHES,
  CONSOLES,
  TAKES_BACK,
  EVENT_FOR_MANY,
];

/** Those that their patterns alone find, in the order in which the owner reads of them where one rule rests on several. */
const FOUND_BY_PATTERNS: readonly Doubt[] = [
  BESIDE_A_JOB,
  GREETS_MANY,
  EVENT_FOR_MANY,
  ASSESSED_ELSEWHERE,
  ABOUT_ANOTHER,
  GOES_ON,
  ASKS_YOU,
  NAMES_AN_HOUR,
  YOU_LEFT,
  APPLICANT_WRITES,
  APPLICANTS_WORDS,
  TOO_LATE,
  SAID_BEFORE,
  TAKES_BACK,
  BRINGS_A_SEARCH,
  READER_CHOOSES,
  TEACHES,
  CONSOLES,
];

/** The patterns that `doubtMarks` asks to be told of. */
export const DOUBT_PATTERNS: readonly RegExp[] = ALL_DOUBTS.flatMap(({ patterns }) => patterns);

/**
 * The marks of the doubts that an email's words raise; `endless` is none of them, since it is the length that raises it.
 * `possible` are those of `DOUBT_PATTERNS` that may match.
 */
export function doubtMarks(folded: string, possible: ReadonlySet<RegExp>, sender: string): string[] {
  const speaks: Speaks = (pattern) => possible.has(pattern) && pattern.test(folded);
  const raised = FOUND_BY_PATTERNS.filter(({ patterns }) => patterns.some(speaks));
  return [
    ...marksWithoutJob(folded, sender, possible, speaks),
    ...raised.map(({ mark }) => mark),
    ...(asksSomething(folded) ? [ASKS_SOMETHING.mark] : []),
  ];
}
