import { DateTime } from 'luxon';
import type { Config } from '../config.ts';
import type { LetterDue } from '../core/letter/letter-due.ts';
import { nextLetterDue } from '../core/letter/letter-period.ts';
import type { LetterRow } from '../store/letters.ts';
import { visible } from './visible.ts';

/** The letters that were written, the latest first, each with what became of it; and when the next is due. */
export function showLetters(
  letters: readonly LetterRow[],
  { letter: due, policy }: Pick<Config, 'letter' | 'policy'>,
  now = new Date(),
): string {
  const { timeZone, sendingOn } = policy;
  return [
    ...(letters.length > 0
      ? letters.map((letter) => showOne(letter, timeZone))
      : ['No weekly letter was written yet. `afterword letter preview` shows what it would say.']),
    '',
    whenNext(due, { timeZone, sendingOn, latest: letters[0] ?? null }, now),
  ].join('\n');
}

function showOne({ day, outgoing }: LetterRow, timeZone: string): string {
  if (outgoing === null) return `${day}  not in the outbox any more`;
  const { code, subject, state, reason, sentAt } = outgoing;
  const became = sentAt ? `sent ${moment(sentAt, timeZone)}` : `${state}: ${visible(reason)}`;
  return `${day}  ${code}  ${visible(subject)}\n            ${became}`;
}

function whenNext(
  due: LetterDue | null,
  { timeZone, sendingOn, latest }: { timeZone: string; sendingOn: boolean; latest: LetterRow | null },
  now: Date,
): string {
  if (due === null) return 'No weekly letter is wanted (LETTER_DAY=off).';
  if (!sendingOn) return 'Sending is switched off (SENDING=off): no letter is written.';
  const { at } = nextLetterDue(due, timeZone, latest, now);
  return `The next is due on ${moment(at, timeZone)} (${timeZone}).`;
}

function moment(at: Date, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).toFormat('ccc d LLL yyyy HH:mm');
}
