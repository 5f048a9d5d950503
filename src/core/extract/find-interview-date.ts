import { de, en, es, fr, it, nl, type ParsedResult, pt } from 'chrono-node';
import { DateTime, IANAZone } from 'luxon';
import type { Sentence } from '../classify/sentences.ts';
import type { Language } from '../reading.ts';

export interface InterviewDate {
  at: Date;
  endsAt: Date | null;
  words: string;
}

const CHRONO = { en, de, fr, es, nl, pt, it } as const;

/** On folded text: a conversation that has a place in a calendar. */
const INTERVIEW =
  /\binterviews?\b|\bphone screen|\b(?:video|phone|intro(?:ductory)?|screening|zoom|teams|discovery|technical|follow-?up) (?:call|chat|meeting|conversation|screen)\b|\b(?:our|the|your|a) (?:[a-z-]+ ){0,2}(?:call|chat|meeting|conversation|on-?site|session)\b|gespraech|telefonat|kennenlern|\bcall\b.{0,40}\b(?:confirmed|scheduled|bestaetigt)|entretien|\b(?:notre|votre) (?:echange|rendez-vous)\b|entrevista|llamada|reunion\b|gesprek|kennismaking|\bconversa\b|reuniao|colloquio|videochiamata/;
/** Dates of other things, and dates that nobody has agreed on. */
const OTHER_DATE =
  /\b(?:by|until|before|no later than|deadline|due|within|expires?|available|availability|work for you|works? (?:best )?for you|suit|would you|could you|can you|are you|let (?:me|us) know|prefer\w*|if|hear (?:back|from)|get back|decision|start date|posted|applied|application (?:of|from|dated)|not|cancel\w*|no longer|unable|postponed?|spaetestens|frist|bis(?: zum)?|passt|passen|verfuegbar|koennten|koennen sie|haettest|haetten|falls|wenn|nicht|abgesagt|absagen|entfaellt|verschieben|verschoben|avant|au plus tard|disponible\w*|conviendrait|pourriez|seriez|annule\w*|antes del?|disponibilidad|podrias|podria|te viene|cancelad[ao]|voor|uiterlijk|beschikbaar|schikt|kun je|kunt u|disponiveis|poderia|entro|disponibile|potrebbe|annullat[oa])\b/;
/** Saying where a date was moved to makes it agreed again. */
const MOVED =
  /\b(?:mov\w+|reschedul\w+|postpon\w+|push\w*|shift\w*|verschieb\w*|verschoben|verleg\w+|report\w+|deplac\w+|aplaz\w+|verplaats\w*|adiad\w+|remarc\w+|spostat\w+|spostare|chang\w+)\b[^.!?]{0,80}\b(?:to|until|auf|au|a|para|naar|per|al)\b/;
const AGREED =
  /\b(?:confirm\w*|scheduled|booked|is set|takes? place|will be held|invit\w+ you|bestaetig\w*|findet|einladen|eingeladen|vereinbart|confirme\w*|aura lieu|fixe|inviter|confirmad[ao]|invitarte|bevestig\w*|staat gepland|uitnodigen|agendad[ao]|marcad[ao]|confermat[oa]|fissat[oa])\b/;
/** Interviews in general, nobody's in particular. */
const GENERAL =
  /\b(?:interviews (?:will|are|take)|conduct\w* interviews|holding interviews|first interviews|interview (?:phase|period|season))\b/;

const DATE_LINE =
  /^(?:[-*•] ?)?(?:date|day|when|datum|tag|wann|termin|quand|jour|fecha|dia|cuando|wanneer|dag|data|quando|giorno|date (?:and|&) time|datum (?:und|&|\/) (?:uhr)?zeit)\s?:/;
const TIME_LINE = /^(?:[-*•] ?)?(?:time|uhrzeit|zeit|heure|horaire|hora|tijd|ora|orario)\s?:/;

const RELATIVE =
  /\b(?:weeks?|months?|min(?:ute)?s?|hours?|wochen?|monate?n?|minuten|stunden?|semaines?|mois|semanas?|mes(?:es)?|maanden?|weken|settiman[ae]|mesi)\b/i;
const AMBIGUOUS_NUMBERS = /\b(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])(?:\/\d{2,4})?\b/;
const MAX_PARSED = 300;

/**
 * The date on which an email says that its interview is; null when it names none, several, or only proposes. Without a
 * zone of its own a phrase is read in the owner's; a day without a time is the whole day.
 */
export function findInterviewDate(
  sentences: readonly Sentence[],
  { writtenAt, language, zone }: { writtenAt: Date; language: Language | null; zone: string },
): InterviewDate | null {
  const readers = [...new Set([CHRONO[language ?? 'en'], en])];
  for (const words of candidates(sentences)) {
    for (const chrono of readers) {
      const found = readDate(words, chrono, { writtenAt, zone });
      if (found) return found;
    }
  }
  return null;
}

function candidates(sentences: readonly Sentence[]): string[] {
  const spoken = sentences.filter(({ folded }) => speaksOfDate(folded)).map(({ text }) => text);
  const isInvitation = sentences.some(
    ({ folded }) => INTERVIEW.test(folded) && AGREED.test(folded) && !isNegated(folded),
  );
  return [...spoken, ...(isInvitation ? labelled(sentences) : [])].slice(0, 8);
}

function speaksOfDate(folded: string): boolean {
  if (
    !INTERVIEW.test(folded) ||
    !/\d|\bmorgen\b|tomorrow|today|day\b|tag\b|di\b|demain|manana|amanha|domani/.test(folded)
  )
    return false;
  if (GENERAL.test(folded) || folded.endsWith('?')) return false;
  if (MOVED.test(folded)) return true;
  return (
    !OTHER_DATE.test(folded) ||
    (AGREED.test(folded) &&
      !isNegated(folded) &&
      !/\b(?:by|until|before|if|bis|falls|avant|antes|entro)\b/.test(folded))
  );
}

function isNegated(folded: string): boolean {
  return /\b(?:not|no longer|unable|cancel\w*|nicht|kein\w*|abgesagt|ne|annule\w*|cancelad[ao]|niet|nao|non)\b/.test(
    folded,
  );
}

/** "Date: Thursday, 14 May" and the "Time:" line that follows it, as one phrase. */
function labelled(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ text, folded }, index) => {
    if (!DATE_LINE.test(folded)) return [];
    const time = sentences.slice(index + 1, index + 3).find((next) => TIME_LINE.test(next.folded));
    const value = (line: string) => line.slice(line.indexOf(':') + 1).trim();
    return [time ? `${value(text)} ${value(time.text)}` : value(text)];
  });
}

function readDate(
  sentence: string,
  chrono: (typeof CHRONO)[Language],
  { writtenAt, zone }: { writtenAt: Date; zone: string },
): InterviewDate | null {
  const words = sentence
    .slice(0, MAX_PARSED)
    .replace(/\b(alle) ore\b/g, '$1')
    .replace(/(?<=\s)(às|as) (\d{1,2}) ?h\b/g, '$1 $2:00');
  const offset = DateTime.fromJSDate(writtenAt, { zone }).offset;
  const results = chrono.parse(words, { instant: writtenAt, timezone: offset }, { forwardDate: true });
  const dates = results.filter(
    (result) => isDay(result) && !(AMBIGUOUS_NUMBERS.test(result.text) && chrono === en),
  );

  const moved = MOVED.test(words.toLowerCase());
  const chosen = dates.length === 1 ? dates[0] : moved ? dates.at(-1) : undefined;
  if (!chosen) return null;
  return toDate(chosen, { words, moved, writtenAt, zone: namedZone(words) ?? zone });
}

function isDay({ start, text }: ParsedResult): boolean {
  if (RELATIVE.test(text)) return false;
  return start.isCertain('hour')
    ? start.isCertain('day') || start.isCertain('weekday')
    : start.isCertain('day') && /\d/.test(text);
}

function toDate(
  { start, end }: ParsedResult,
  { words, moved, writtenAt, zone }: { words: string; moved: boolean; writtenAt: Date; zone: string },
): InterviewDate | null {
  const begins = instant(start, zone, writtenAt);
  const ends = end ? instant(end, zone, writtenAt) : null;
  if (!begins) return null;
  if (!start.isCertain('hour')) {
    if (end) return null;
    const day = begins.startOf('day');
    return { at: day.toJSDate(), endsAt: day.plus({ days: 1 }).toJSDate(), words };
  }
  // "From Tuesday at ten to Thursday at two" is a move; otherwise a span of days is a choice of dates.
  if (ends && ends.diff(begins).as('hours') > 10)
    return moved ? { at: ends.toJSDate(), endsAt: null, words } : null;
  return { at: begins.toJSDate(), endsAt: ends && ends > begins ? ends.toJSDate() : null, words };
}

function instant(parts: ParsedResult['start'], zone: string, writtenAt: Date): DateTime | null {
  if (parts.isCertain('timezoneOffset')) return DateTime.fromJSDate(parts.date(), { zone });
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  const [hour, minute] = [parts.get('hour') ?? 12, parts.get('minute') ?? 0];
  const local = DateTime.fromObject({ year, month, day, hour, minute }, { zone });
  if (!local.isValid) return null;
  // "Our interview on 5 May", written on 8 May, is not in the coming year.
  const isFarAhead = local.diff(DateTime.fromJSDate(writtenAt)).as('days') > 270;
  return isFarAhead && !parts.isCertain('year') ? local.minus({ years: 1 }) : local;
}

function namedZone(words: string): string | null {
  const name = /\b[A-Z][a-z]+\/[A-Z][A-Za-z_]+\b/.exec(words)?.[0];
  return name && IANAZone.isValidZone(name) ? name : null;
}
