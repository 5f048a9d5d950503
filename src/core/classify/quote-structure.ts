import type { ClassifierInput, ThreadSoFar } from './classifier-input.ts';

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
  [/^perhaps-elsewhere$/, () => 'a word of something else than a job, and none of a job'],
  [/^beside-a-job$/, () => 'a word of something else than a job'],
  [
    /^no-hiring-named$/,
    () => 'no word that only hiring has: flats, funds and schools choose among applicants too',
  ],
  [/^assessed-elsewhere$/, () => 'an assessment of something else than a person for a job'],
  [/^about-another$/, () => 'words about somebody else, or quoted from somewhere'],
  [
    /^goes-on$/,
    () =>
      'words of something that goes on: times to choose from, an offer that stays open, a move to another opening',
  ],
  [/^asks-you$/, () => 'a question that nobody asks in a no'],
  [/^names-an-hour$/, () => 'a day and an hour'],
  [/^you-left$/, () => 'words about a decision of yours'],
  [/^endless$/, () => 'more words than a no has'],
  [/^applicant-writes$/, () => 'words that an applicant writes'],
  [/^applicants-words$/, () => 'words that an applicant writes'],
  [/^too-late$/, () => 'words about a time that is over'],
  [/^asks-something$/, () => 'a question'],
  [/^brings-a-search$/, () => 'words of somebody who looks for people for another opening'],
  [/^reader-chooses$/, () => 'words to somebody who chooses among applicants'],
  [/^teaches$/, () => 'words about how to take a no, or to many readers'],
  [/^consoles$/, () => 'words of family and friends'],
  [/^said-before$/, () => 'words about what was said before'],
  [/^takes-back$/, () => 'words that take an offer back'],
  [/^greets-many$/, () => 'a greeting to many'],
  [/^event-for-many$/, () => 'an event for many'],
  [/^job-listing$/, () => 'several jobs in a list'],
  [/^(?:no-job-words|few-words-none-about-jobs)$/, () => 'no word about a job'],
];

/** What the structure that a rule matched looks like in the email itself; `marks` are separated by spaces. */
export function quoteStructure(marks: string, input: ClassifierInput): string {
  const quotes = marks.split(' ').flatMap((mark) => {
    const quote = QUOTES.find(([pattern]) => pattern.test(mark))?.[1](input);
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
