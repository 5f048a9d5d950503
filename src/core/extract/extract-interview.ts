import type { Sentence } from '../classify/sentences.ts';
import type { Interview } from '../facts.ts';
import { foldText } from '../read/fold-text.ts';
import type { Language, Original } from '../reading.ts';
import { findInterviewDate } from './find-interview-date.ts';
import { ARRANGING, findPastInterview } from './find-past-interview.ts';
import type { CalendarEvent } from './read-calendar.ts';

const INTERVIEW_EVENT =
  /\b(?:interviews?|phone screen|screening|screen|intro(?:duction|ductory)?|call|chat|conversation|technical|on-?site|panel|hiring manager|recruiter|candidate|meet(?:ing)? with|vorstellungsgespraech|bewerbungsgespraech|gespraech|kennenlernen|telefonat|entretien|echange|entrevista|llamada|conversa|reuniao|gesprek|kennismaking|sollicitatie\w*|colloquio)\b/;
const OTHER_EVENT =
  /\b(?:webinar|happy hour|career fair|job fair|open (?:day|house)|info(?:rmation)? session|onboarding|newsletter|stand-?up|all[- ]hands|retro\w*|sprint|conference(?! call)|meet-?up|messe|birthday|dentist|holiday|fete)\b/;

/** Whether a calendar event is an interview: its own words say so, or the email that carries it does. */
export function isInterviewEvent(event: CalendarEvent, sentences: readonly Sentence[]): boolean {
  const summary = foldText(event.summary);
  if (event.cancelled || OTHER_EVENT.test(summary)) return false;
  if (INTERVIEW_EVENT.test(summary) || INTERVIEW_EVENT.test(foldText(event.description))) return true;
  return sentences.some(({ folded }) =>
    /\binterview|vorstellungsgespraech|bewerbungsgespraech|entretien|entrevista|sollicitatiegesprek|colloquio/.test(
      folded,
    ),
  );
}

/**
 * The interview that an original speaks of: its date from a calendar part or a phrase, and whether the writer looks back
 * on one. Null when it speaks of none, only proposes dates, or calls one off.
 */
export function extractInterview(
  original: Original,
  {
    sentences,
    events,
    language,
    ownerTimeZone,
    arranges,
    isInvitation,
  }: {
    sentences: readonly Sentence[];
    events: readonly CalendarEvent[];
    language: Language | null;
    ownerTimeZone: string;
    /** The original carries a link to a booking page or a meeting. */
    arranges: boolean;
    /** The original is known to invite to an interview. */
    isInvitation: boolean;
  },
): Interview | null {
  const event = events.find((each) => each.startsAt !== null && isInterviewEvent(each, sentences));
  const isCancelled = events.some((each) => each.cancelled);
  const phrase =
    event || isCancelled
      ? null
      : findInterviewDate(sentences, {
          writtenAt: original.date,
          language,
          zone: ownerTimeZone,
          isInvitation,
        });
  const at = event?.startsAt ?? phrase?.at ?? null;

  const isAhead = at !== null && (original.date === null || at > original.date);
  const isArranging = () =>
    isAhead || arranges || events.length > 0 || sentences.some(({ folded }) => ARRANGING.test(folded));
  const past = findPastInterview(sentences, { isArranging });

  const tookPlace = past !== null;
  if (event)
    return {
      at,
      endsAt: event.endsAt,
      source: 'calendar',
      tookPlace,
      evidence: event.summary || 'calendar part',
    };
  if (phrase && (isAhead || !past)) {
    return { at, endsAt: phrase.endsAt, source: 'phrase', tookPlace, evidence: past?.words ?? phrase.words };
  }
  return past
    ? { at, endsAt: phrase?.endsAt ?? null, source: 'thanked', tookPlace, evidence: past.words }
    : null;
}
