import type { Sentence } from '../classify/sentences.ts';
import {
  type DateReader,
  type DateSetting,
  datePhrase,
  momentOf,
  namedZone,
  type ParsedResult,
  readDates,
  readersOf,
} from './dates/read-dates.ts';

export interface InterviewDate {
  at: Date;
  endsAt: Date | null;
  words: string;
}

/** On folded text: a conversation that has a place in a calendar. */
const INTERVIEW =
  /\binterviews?\b|\bphone screen|\b(?:video|phone|intro(?:ductory)?|screening|zoom|teams|discovery|technical|follow-?up) (?:call|chat|meeting|conversation|screen)\b|\b(?:our|the|your|a) (?:[a-z-]+ ){0,2}(?:call|chat|meeting|conversation|on-?site|session)\b|gespraech|telefonat|kennenlern|\bcall\b.{0,40}\b(?:confirmed|scheduled|bestaetigt)|entretien|\b(?:notre|votre) (?:echange|rendez-vous)\b|entrevista|llamada|reunion\b|gesprek|kennismaking|\bconversa\b|reuniao|colloquio|videochiamata/;
/** Dates of other things, and dates that nobody has agreed on. */
const OTHER_DATE =
  /\b(?:by|until|before|no later than|deadline|due|within|expires?|available|availability|work for you|works? (?:best )?for you|suit|would you|could you|can you|are you|let (?:me|us) know|prefer\w*|if|hear (?:back|from)|get back|decision|start date|posted|applied|application (?:of|from|dated)|not|cancel\w*|no longer|unable|postponed?|spaetestens|frist|(?<!\bdann )bis(?: zum)?|passt|passen|verfuegbar|koennten|koennen sie|haettest|haetten|falls|wenn|nicht|abgesagt|absagen|entfaellt|verschieben|verschoben|avant|au plus tard|disponible\w*|conviendrait|pourriez|seriez|annule\w*|antes del?|disponibilidad|podrias|podria|te viene|cancelad[ao]|voor(?= (?:\d|(?:maan|dins|woens|donder|vrij|zater|zon)dag|eind|het eind|morgen))|uiterlijk|beschikbaar|schikt|kun je|kunt u|disponiveis|poderia|entro|disponibile|potrebbe|annullat[oa])\b/;
/** Words that make an appointment of a day with a time, whatever it is for. */
const SEE_YOU =
  /\b(?:(?:i|we) (?:will|shall) (?:call|ring|phone|see|meet|speak|talk)|i am calling|see you|(?:speak|talk|speaking|talking) (?:to|with) you|halten wir|rufe (?:ich )?(?:sie|dich)|(?:sehen|hoeren|sprechen|treffen) wir uns|erwarten (?:wir )?(?:sie|dich)|(?:je|nous) (?:vous|t'|te) ?(?:appelle|appellerai|attends|attendons|appelons)|on se (?:parle|voit|retrouve)|nous nous (?:parlons|voyons|retrouvons)|(?:te|le|la) (?:llamo|llamare|llamamos|espero|esperamos)|(?:nos vemos|hablamos)|bel ik (?:je|jou|u)|(?:bellen|spreken|zien) we|zien we (?:je|elkaar)|verwachten (?:we|wij) (?:je|u)|nos (?:falamos|vemos|encontramos)|(?:te|lhe) (?:ligo|espero)|ligo-(?:te|lhe)|(?:ti|la) (?:chiamo|chiamero|aspetto|aspettiamo)|ci (?:sentiamo|vediamo))\b/;
/** Saying where a date was moved to makes it agreed again. */
const MOVED =
  /\b(?:mov\w+|reschedul\w+|postpon\w+|push\w*|shift\w*|verschieb\w*|verschoben|verleg\w+|report\w+|deplac\w+|aplaz\w+|verplaats\w*|adiad\w+|remarc\w+|spostat\w+|spostare|chang\w+)\b[^.!?]{0,80}\b(?:to|until|auf|au|a|para|naar|per|al)\b|\b(?:auf|naar|op)\b[^!?]{0,60}\b(?:verschieb\w*|verschoben|verleg\w+|verplaats\w*|verzet\w*)\b/;
const SOME_TIME =
  /\b(?:an?)? ?later (?:date|time|point)|\bspaeter|\bunbestimmt|\bune date ulterieure|\bmas adelante|\blater (?:moment|tijdstip)|\bdata (?:a definir|da definire|posterior|successiva)/;
const AGREED =
  /\b(?:confirm\w*|scheduled|booked|is set|takes? place|will be held|invit\w+ you|bestaetig\w*|findet|einladen|eingeladen|vereinbart|confirme\w*|aura lieu|fixe|inviter|confirmad[ao]|invitarte|bevestig\w*|staat gepland|uitnodigen|nodig(?:en)? (?:je|u|jou)|staat (?:op|vast)|agendad[ao]|marcad[ao]|confermat[oa]|fissat[oa])\b/;
const NAMES_DAY = /\d|\bmorgen\b|tomorrow|today|day\b|tag\b|di\b|demain|manana|amanha|domani/;
const TIME = /\b\d{1,2}(?:[:.h]\d{2}| ?(?:uhr|h|am|pm|a\.m|p\.m|uur|ore|horas?|o'clock)\b)/;
const DAY = 24 * 60 * 60 * 1000;
/** Interviews in general, nobody's in particular. */
const GENERAL =
  /\b(?:interviews (?:will|are|take)|conduct\w* interviews|holding interviews|first interviews|interview (?:phase|period|season))\b/;

const DATE_LINE =
  /^(?:[-*•] ?)?(?:date|day|when|datum|tag|wann|termin|quand|jour|fecha|dia|cuando|wanneer|dag|data|quando|giorno|date (?:and|&) time|datum (?:und|&|\/) (?:uhr)?zeit)\s?:/;
const TIME_LINE = /^(?:[-*•] ?)?(?:time|uhrzeit|zeit|heure|horaire|hora|tijd|ora|orario)\s?:/;

/**
 * The date on which an email says that its interview is; null when it names none, several, or only proposes. Without a
 * zone of its own a phrase is read in the owner's; a day without a time is the whole day.
 */
export function findInterviewDate(
  sentences: readonly Sentence[],
  setting: DateSetting & { isInvitation: boolean },
): InterviewDate | null {
  for (const words of candidates(sentences)) {
    for (const reader of readersOf(setting.language, words)) {
      const found = readDate(words, reader, setting);
      if (found) return found;
    }
  }
  return setting.isInvitation ? onlyMoment(sentences, setting) : null;
}

/** Whether a sentence moves a conversation to another date, and not to some time or other. */
export function saysWhereTo(folded: string): boolean {
  return MOVED.test(folded) && !SOME_TIME.test(folded);
}

/** The one date that a sentence names, whatever it says of it. */
export function dateNamedIn(sentence: string, setting: DateSetting): Date | null {
  const found = readersOf(setting.language, sentence).map((reader) => readDate(sentence, reader, setting));
  return found.find((each) => each !== null)?.at ?? null;
}

/** The only day with a time that an invitation names, whatever it calls the meeting; questions and deadlines left out. */
function onlyMoment(sentences: readonly Sentence[], setting: DateSetting): InterviewDate | null {
  let only: InterviewDate | null = null;
  for (const { text, folded } of sentences) {
    if (!TIME.test(folded) || folded.endsWith('?') || (OTHER_DATE.test(folded) && !AGREED.test(folded)))
      continue;
    const found = readersOf(setting.language, text)
      .map((reader) => readDate(text, reader, setting))
      .find((each) => each !== null);
    if (!found || found.endsAt?.getTime() === found.at.getTime() + DAY) continue;
    if (only && only.at.getTime() !== found.at.getTime()) return null;
    only ??= found;
  }
  return only;
}

function candidates(sentences: readonly Sentence[]): string[] {
  const spoken = sentences.filter(({ folded }) => speaksOfDate(folded)).map(({ text }) => text);
  const lines = labelled(sentences);
  const isAgreed = lines.length > 0 && sentences.some(({ folded }) => agreesOnInterview(folded));
  return [...spoken, ...(isAgreed ? lines : [])].slice(0, 8);
}

function agreesOnInterview(folded: string): boolean {
  return INTERVIEW.test(folded) && AGREED.test(folded) && !isNegated(folded);
}

function speaksOfDate(folded: string): boolean {
  if (!NAMES_DAY.test(folded)) return false;
  if (!INTERVIEW.test(folded) && !(SEE_YOU.test(folded) && TIME.test(folded))) return false;
  if (GENERAL.test(folded) || folded.endsWith('?')) return false;
  if (MOVED.test(folded)) return true;
  return (
    !OTHER_DATE.test(folded) ||
    (AGREED.test(folded) &&
      !isNegated(folded) &&
      !/\b(?:by|until|before|if|(?<!\bdann )bis|falls|avant|antes|entro)\b/.test(folded))
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

function readDate(sentence: string, reader: DateReader, setting: DateSetting): InterviewDate | null {
  const words = datePhrase(sentence);
  const dates = readDates(words, reader, setting);
  const moved = MOVED.test(words.toLowerCase());
  const chosen = dates.length === 1 ? dates[0] : moved ? dates.at(-1) : undefined;
  if (!chosen) return null;
  return toDate(chosen, { words, moved, setting: { ...setting, zone: namedZone(words) ?? setting.zone } });
}

function toDate(
  { start, end }: ParsedResult,
  { words, moved, setting }: { words: string; moved: boolean; setting: DateSetting },
): InterviewDate | null {
  const begins = momentOf(start, setting);
  const ends = end ? momentOf(end, setting) : null;
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
