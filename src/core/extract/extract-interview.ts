import { foldWords } from '../classify/fold-words.ts';
import type { Sentence } from '../classify/sentences.ts';
import type { Interview } from '../facts.ts';
import type { Language, Original } from '../reading.ts';
import { findCalledOff } from './find-called-off.ts';
import { dateNamedIn, findInterviewDate } from './find-interview-date.ts';
import { ARRANGING, findPastInterview, MEETING_AHEAD } from './find-past-interview.ts';
import type { CalendarEvent } from './read-calendar.ts';

const INTERVIEW_EVENT =
  /\b(?:interviews?|phone screen|screening|screen|intro(?:duction|ductory)?|call|chat|conversation|technical|on-?site|panel|hiring manager|recruiter|candidate|meet(?:ing)? with|[a-z]*gespraech|[a-z]{4,}interview|kennenlern[a-z]*|probe(?:tag|arbeit[a-z]*)|telefonat|entretien|echange|entrevista|llamada|conversa|reuniao|kennismaking|sollicitatie\w*|[a-z]*gesprek|colloquio)\b/;
const OTHER_EVENT =
  /\b(?:webinar|happy hour|career fair|job fair|open (?:day|house)|info(?:rmation)? session|onboarding|newsletter|stand-?up|all[- ]hands|retro\w*|sprint|conference(?! call)|meet-?up|messe|birthday|dentist|holiday|fete)\b/;

/** A call about an answer that has been given. */
const FEEDBACK_CALL =
  /\b(?:share|give|offer|provide|discuss|book|happy|glad)\b[^.!?]{0,40}\bfeedback\b[^.!?]{0,30}\b(?:call|slot|minutes|phone|talk|chat)\b|\bfeedback (?:call|session|chat|gespraech)|\bfeedbackgespraech/;

/**
 * Whether a calendar event is an interview: its own words say so, or the email that carries it does, or that email is
 * known to invite to one and carries no other event.
 */
export function isInterviewEvent(
  event: CalendarEvent,
  sentences: readonly Sentence[],
  isOnlyOfInvitation = false,
): boolean {
  const summary = foldWords(event.summary);
  if (event.cancelled || OTHER_EVENT.test(summary)) return false;
  if (isOnlyOfInvitation) return true;
  if (INTERVIEW_EVENT.test(summary) || INTERVIEW_EVENT.test(foldWords(event.description))) return true;
  return sentences.some(({ folded }) =>
    /\binterview|vorstellungsgespraech|bewerbungsgespraech|entretien|entrevista|sollicitatiegesprek|colloquio/.test(
      folded,
    ),
  );
}

interface Setting {
  sentences: readonly Sentence[];
  events: readonly CalendarEvent[];
  language: Language | null;
  ownerTimeZone: string;
  /** The original carries a link to a booking page or a meeting. In a no it is one for feedback. */
  arranges: boolean;
  /** The original is known to invite to an interview. */
  isInvitation: boolean;
  /** The original is known to be a no. */
  isRejection: boolean;
}

/**
 * The interview that an original speaks of: its date from a calendar part or a phrase, whether the writer looks back on
 * one, and whether one is called off. Null when it speaks of none, or only proposes dates.
 */
export function extractInterview(original: Original, setting: Setting): Interview | null {
  const { sentences, events } = setting;
  const isOnly = setting.isInvitation && events.length === 1;
  const event = events.find((each) => each.startsAt !== null && isInterviewEvent(each, sentences, isOnly));
  const off = event ? null : findCancellation(original, setting);
  const standing = off ? sentences.filter((each) => each !== off.sentence) : sentences;
  const phrase =
    event || off?.byCalendar
      ? null
      : findInterviewDate(standing, {
          ...datesOf(original, setting),
          isInvitation: setting.isInvitation,
          isCalledOff: off !== null,
          isRejection: setting.isRejection,
        });
  const at = event?.startsAt ?? phrase?.at ?? null;

  const isAhead = at !== null && (original.date === null || at > original.date);
  const isArranging = () =>
    isAhead ||
    (setting.arranges &&
      !setting.isRejection &&
      !sentences.some(({ folded }) => FEEDBACK_CALL.test(folded))) ||
    events.length > 0 ||
    sentences.some(({ folded }) => (setting.isRejection ? MEETING_AHEAD : ARRANGING).test(folded));
  const past = findPastInterview(standing, { isArranging });

  const said = { tookPlace: past !== null, cancelled: false };
  if (event)
    return {
      at,
      endsAt: event.endsAt,
      source: 'calendar',
      ...said,
      evidence: event.summary || 'calendar part',
    };
  if (phrase && (isAhead || (!past && !phrase.looksBack))) {
    return { at, endsAt: phrase.endsAt, source: 'phrase', ...said, evidence: past?.words ?? phrase.words };
  }
  if (off) {
    const source = off.byCalendar ? 'calendar' : 'phrase';
    return { at: off.at, endsAt: null, source, ...said, cancelled: true, evidence: past?.words ?? off.words };
  }
  return past
    ? { at, endsAt: phrase?.endsAt ?? null, source: 'thanked', ...said, evidence: past.words }
    : null;
}

interface Cancellation {
  at: Date | null;
  words: string;
  byCalendar: boolean;
  /** The sentence that says so, which no longer speaks of a date that stands. */
  sentence: Sentence | null;
}

/** What calls an interview off: a calendar part that is withdrawn, or the writer's words. */
function findCancellation(original: Original, setting: Setting): Cancellation | null {
  const { sentences, events } = setting;
  const withdrawn = events.find(
    ({ cancelled, summary }) => cancelled && !OTHER_EVENT.test(foldWords(summary)),
  );
  if (withdrawn) {
    const words = withdrawn.summary || 'calendar part';
    return { at: withdrawn.startsAt, words, byCalendar: true, sentence: null };
  }
  const sentence = findCalledOff(sentences);
  if (!sentence) return null;
  const at = dateNamedIn(sentence.text, datesOf(original, setting));
  return { at, words: sentence.text.slice(0, 300), byCalendar: false, sentence };
}

function datesOf({ date }: Original, { language, ownerTimeZone }: Setting) {
  return { writtenAt: date, language, zone: ownerTimeZone };
}
