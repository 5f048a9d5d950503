import { DateTime } from 'luxon';
import type { Mattering, Review } from '../../core/journal/review.ts';
import { partName } from '../../core/journal/story.ts';
import { day } from '../show-application.ts';
import { visible } from '../visible.ts';
import { wrapText } from '../wrap-text.ts';

const WIDTH = 100;
const INDENT = '  ';

/** Somebody whom the mail of a candidacy shows. */
export interface PersonThere {
  name: string | null;
  address: string;
  title: string | null;
  is: string;
}

/** What to go through before an interview, in the order in which one would. */
export function showReview(review: Review, people: readonly PersonThere[], timeZone: string): string {
  const { company, role, interviewAt, applications, pitch, lessonsSince, themes } = review;
  const what = [role, company].filter((name) => name !== null).map(visible);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      what.length > 0 ? `To prepare for: ${what.join(' at ')}` : 'To prepare for an interview',
      [
        ...(interviewAt ? [`The next interview is on ${moment(interviewAt, timeZone)}.`] : []),
        ...(company && applications.length === 0 ? ['No application there is known.'] : []),
        ...applications.map(
          (one) =>
            `${one.code}  ${visible(one.role ?? 'role not named')}, since ${day(one.openedAt, timeZone)}: ${one.stage}`,
        ),
      ],
    ],
    [
      'Your pitch',
      pitch
        ? [
            ...lines(pitch.entry.text),
            ...(lessonsSince > 0 ? [`(version ${pitch.number}; ${lessonsSince} learned since)`] : []),
          ]
        : ['There is none yet: `afterword journal add pitch "…"`.'],
    ],
    [
      'Your stories',
      review.stories.flatMap((story) => [
        ...block(story),
        ...(story.missing.length > 0
          ? [`${INDENT}not told yet: ${story.missing.map(partName).join(', ')}`]
          : []),
      ]),
    ],
    ['Lessons that matter here', review.lessons.flatMap(block)],
    [
      'What has been said more than once',
      themes.map(({ theme, count, of }) => `${theme}: ${count} of ${of} who gave feedback`),
    ],
    ['Wins to tell', review.wins.flatMap(block)],
    [
      'People there',
      people.map(({ name, address, title, is }) => {
        const known = [is.replaceAll('_', ' '), ...(title ? [visible(title)] : [])].join(', ');
        return `${visible(name ?? address)}, ${known}`;
      }),
    ],
    [
      'Heard there before',
      review.heardThere.flatMap(({ at, from, text }) => [
        `${day(at, timeZone)}, ${visible(from)}:`,
        ...lines(text).map((line) => `${INDENT}${line}`),
      ]),
    ],
  ];
  return parts
    .filter(([, told], i) => i === 0 || told.length > 0)
    .map(([title, told]) => [title, ...told.map((line) => `${INDENT}${line}`)].join('\n'))
    .join('\n\n');
}

function block({ entry, because }: Mattering): string[] {
  const source = [...(entry.about ? [visible(entry.about)] : []), ...(because ? [because] : [])];
  const [first = '', ...more] = lines(entry.text);
  const head = `${entry.code}  ${first}`;
  return [
    head,
    ...more.map((line) => `${INDENT}${line}`),
    ...(source.length > 0 ? [`${INDENT}(${source.join('; ')})`] : []),
  ];
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => wrapText(visible(line), WIDTH));
}

function moment(at: Date, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).toFormat("cccc d LLLL yyyy 'at' HH:mm");
}
