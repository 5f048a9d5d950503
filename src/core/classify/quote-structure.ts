import type { ClassifierInput, ThreadSoFar } from './classifier-input.ts';
import { ALL_DOUBTS } from './doubts/all-doubts.ts';

/** What a mark of `mail-structure.ts` or `thread-marks.ts` rests on, as a line that the owner finds in the email, or as plain words. */
const QUOTES: readonly (readonly [RegExp, (input: ClassifierInput) => string | null | undefined])[] = [
  [/^calendar-/, ({ calendarMethod }) => `METHOD:${calendarMethod ?? 'REQUEST'} (a calendar part)`],
  [/^list$/, (input) => header(input, 'List-Id') ?? header(input, 'List-Post')],
  [/^unsubscribe$/, (input) => header(input, 'List-Unsubscribe')],
  [/^bulk$/, (input) => header(input, 'Precedence')],
  [/^automatic$/, ({ automatic }) => automatic],
  [/^sender-/, ({ from }) => (from ? `From: ${from.name ? `${from.name} ` : ''}<${from.address}>` : null)],
  [/^link-scheduling$/, () => 'a link to choose a time'],
  [/^link-assessment$/, () => 'a link to a test'],
  [/^link-meeting$/, () => 'a link to a video meeting'],
  [/^thread-/, ({ threadSoFar }) => threadSoFar && inWords(threadSoFar)],
  [/^reply-to-ours$/, () => 'an answer to an email of yours'],
  [/^job-fields$/, () => 'lines such as "Location: …" or "Rate: …"'],
  [
    /^other-application$/,
    () => 'an application, and no word of a job: a flat, a course, a claim, a loan, a club',
  ],
  [/^job-listing$/, () => 'several jobs in a list'],
  [/^(?:no-job-words|few-words-none-about-jobs)$/, () => 'no word about a job'],
];
const WORDS_OF_DOUBTS: ReadonlyMap<string, string> = new Map(
  ALL_DOUBTS.map(({ mark, says }) => [mark, says]),
);

/** What the structure that a rule matched looks like in the email itself; `marks` are separated by spaces. */
export function quoteStructure(marks: string, input: ClassifierInput): string {
  const quotes = marks.split(' ').flatMap((mark) => {
    const quote = WORDS_OF_DOUBTS.get(mark) ?? QUOTES.find(([pattern]) => pattern.test(mark))?.[1](input);
    return quote ?? [];
  });
  return [...new Set(quotes)].join('; ') || marks;
}

function inWords({ labels, stage }: ThreadSoFar): string {
  const known = [...new Set(labels)].filter((label) => label !== 'not_job_related').join(', ');
  return [
    ...(known ? [`earlier in this thread: ${known}`] : []),
    ...(stage ? [`the application of this thread: ${stage}`] : []),
  ].join('; ');
}

function header({ headers }: ClassifierInput, name: string): string | null {
  const line = headers.find((each) => each.name === name.toLowerCase());
  return line ? `${name}: ${line.value.slice(0, 120)}` : null;
}
