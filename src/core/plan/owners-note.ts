import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { DateTime } from 'luxon';
import { chrono } from '../large-libraries.ts';
import { foldText } from '../read/fold-text.ts';
import { AHEAD, HAD, NOT, PLANNED_OR_OFF, TAKE_PLACE, TALK } from './owners-note-words.ts';

/** What a note of the owner's tells of an application. */
export interface OwnersNote {
  /** They talked with somebody: their word is evidence of an interview. */
  isInterview: boolean;
  /** When it was. */
  at: Date;
}

/** What a note is read against; `said`: when it was, if the owner says so beside the words. */
interface NoteSetting {
  now: Date;
  said: Date | null;
  timeZone: string;
}

/** 4/5 is one day to some and another to others. */
const AMBIGUOUS = /^\d{1,2}[/.-]\d{1,2}\b/;
const MAX_LENGTH = 2_000;

/**
 * Reads a note of the owner's: whether it tells of a talk that took place, and when. One that is planned, called off or
 * denied is none, nor is one whose day lies ahead; one part of the note that tells of a talk is enough.
 */
export function readNote(words: string, { now, said, timeZone }: NoteSetting): OwnersNote {
  const note = words.slice(0, MAX_LENGTH);
  for (const part of note.split(/[.;!?](?=\s|$)|[,\n]|\s[-–—]\s/u)) {
    if (!tellsOfTalk(part)) continue;
    const at = said ?? dayIn(part, now, timeZone) ?? now;
    if (at <= now) return { isInterview: true, at };
  }
  return { isInterview: false, at: said && said < now ? said : now };
}

function tellsOfTalk(part: string): boolean {
  const folded = foldText(part);
  const talk = TALK.exec(folded);
  if (!talk || PLANNED_OR_OFF.test(folded)) return false;

  const [before, behind] = [folded.slice(0, talk.index), folded.slice(talk.index + talk[0].length)];
  if (NOT.test(before) || (NOT.test(behind) && TAKE_PLACE.test(behind))) return false;
  return !AHEAD.test(before) && (HAD.test(folded) || !AHEAD.test(behind));
}

/** The day that a note names, at noon unless it says an hour; null when it names none. */
function dayIn(words: string, now: Date, timeZone: string): Date | null {
  const offset = DateTime.fromJSDate(now, { zone: timeZone }).offset;
  const { en, de, fr, es, it, nl, pt } = chrono();
  const found = [en, de, fr, es, it, nl, pt].flatMap((language) =>
    language.parse(words, { instant: now, timezone: offset }),
  );
  // "Spoke yesterday for 30 minutes" names two times, of which one is over.
  const isPast = ({ start }: ParsedResult) => start.date() < now;
  const [named] = found
    .filter(
      ({ text, start }) => !AMBIGUOUS.test(text) && (start.isCertain('day') || start.isCertain('weekday')),
    )
    .sort((a, b) => Number(isPast(b)) - Number(isPast(a)) || b.text.length - a.text.length);
  if (!named) return null;

  const { start } = named;
  const day = { year: start.get('year')!, month: start.get('month')!, day: start.get('day')! };
  const at = start.isCertain('hour')
    ? DateTime.fromJSDate(start.date(), { zone: timeZone })
    : DateTime.fromObject({ ...day, hour: 12 }, { zone: timeZone });
  if (!at.isValid) return null;
  return lookingBack(at, start, { words, now: DateTime.fromJSDate(now, { zone: timeZone }) }).toJSDate();
}

/**
 * "Had a call on Tuesday" looks back, however near the next Tuesday is; today it is over by now. "Call on Tuesday" may
 * mean either one, and so counts as one to come.
 */
function lookingBack(
  at: DateTime,
  start: ParsedComponents,
  { words, now }: { words: string; now: DateTime },
): DateTime {
  const looksBack = HAD.test(foldText(words));
  const isWeekday = !start.isCertain('day');
  if (at.hasSame(now, 'day')) return at < now || (start.isCertain('hour') && !looksBack) ? at : now;
  if (at < now) return isWeekday && !looksBack ? at.plus({ weeks: 1 }) : at;
  if (!looksBack) return at;
  if (isWeekday) return at.minus({ weeks: 1 });
  return start.isCertain('year') ? at : at.minus({ years: 1 });
}
