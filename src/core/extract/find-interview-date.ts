import type { Sentence } from '../classify/sentences.ts';
import { foldText } from '../read/fold-text.ts';
import { mayNameDay } from './dates/day-words.ts';
import { dateThatStands } from './dates/moved-date.ts';
import {
  type DateReader,
  type DateSetting,
  momentsOf,
  type ParsedResult,
  readDates,
  readersOf,
} from './dates/read-dates.ts';
import { zoneOfLine, zoneOfLines } from './dates/zone-of-lines.ts';
import { looksBack } from './find-past-interview.ts';

export interface InterviewDate {
  at: Date;
  endsAt: Date | null;
  /** As they stand in the email. */
  words: string;
  /** The words thank for the conversation or look back on it. */
  looksBack: boolean;
}

type Moments = Pick<InterviewDate, 'at' | 'endsAt'>;

/** On folded text: a conversation that has a place in a calendar. */
const INTERVIEW =
  /\binterviews?\b|\bphone screen|\b(?:video|phone|intro(?:ductory)?|screening|zoom|teams|discovery|technical|follow-?up) (?:call|chat|meeting|conversation|screen)\b|\b(?:our|the|your|a) (?:[a-z-]+ ){0,2}(?:call|chat|meeting|conversation|on-?site|session)\b|gespraech|telefonat|kennenlern|\bcall\b.{0,40}\b(?:confirmed|scheduled|bestaetigt)|entretien|\b(?:notre|votre) (?:echange|rendez-vous)\b|entrevista|llamada|reunion\b|gesprek|kennismaking|\bconversa\b|reuniao|colloquio|videochiamata/;
/** Dates of other things, and dates that nobody has agreed on. */
const OTHER_DATE =
  /\b(?:by|(?<!(?:[:.]\d\d|\d ?[ap]m) )until|before|no later than|deadline|due|within|expires?|available|availability|work for you|works? (?:best )?for you|suit|would you|could you|can you|are you|let (?:me|us) know|prefer\w*|if|hear (?:back|from)|get back|decision|start date|posted|applied|application (?:of|from|dated)|not|cancel\w*|no longer|unable|postponed?|spaetestens|frist|(?<!\bdann |[:.h]\d\d |\buhr |\bvon \d{1,2} )bis(?: zum)?|passt|passen|verfuegbar|koennten|koennen sie|haettest|haetten|falls|wenn|nicht|abgesagt|absagen|entfaellt|verschieben|verschoben|avant|au plus tard|disponible\w*|conviendrait|pourriez|seriez|annule\w*|antes del?|disponibilidad|podrias|podria|te viene|cancelad[ao]|voor(?= (?:\d|(?:maan|dins|woens|donder|vrij|zater|zon)dag|eind|het eind|morgen))|uiterlijk|beschikbaar|schikt|kun je|kunt u|disponiveis|poderia|entro|disponibile|potrebbe|annullat[oa])\b/;
/** Words that make an appointment of a day with a time, whatever it is for. */
const SEE_YOU =
  /\b(?:you are (?:all |now )?(?:set|booked|confirmed|scheduled) (?:for|on)|(?:i|we) (?:will|shall) (?:call|ring|phone|see|meet|speak|talk)|i am calling|see you|(?:speak|talk|speaking|talking) (?:to|with) you|halten wir|rufe (?:ich )?(?:sie|dich)|(?:sehen|hoeren|sprechen|treffen) wir uns|erwarten (?:wir )?(?:sie|dich)|(?:je|nous) (?:vous|t'|te) ?(?:appelle|appellerai|attends|attendons|appelons)|on se (?:parle|voit|retrouve)|nous nous (?:parlons|voyons|retrouvons)|(?:te|le|la) (?:llamo|llamare|llamamos|espero|esperamos)|(?:nos vemos|hablamos)|bel ik (?:je|jou|u)|(?:bellen|spreken|zien) we|zien we (?:je|elkaar)|verwachten (?:we|wij) (?:je|u)|nos (?:falamos|vemos|encontramos)|(?:te|lhe) (?:ligo|espero)|ligo-(?:te|lhe)|(?:ti|la) (?:chiamo|chiamero|aspetto|aspettiamo)|ci (?:sentiamo|vediamo))\b/;
/** Saying where a date was moved to makes it agreed again. */
const MOVED =
  /\b(?:mov\w+|reschedul\w+|postpon\w+|push\w*|shift\w*|verschieb\w*|verschoben|verleg\w+|report\w+|deplac\w+|aplaz\w+|verplaats\w*|adiad\w+|remarc\w+|spostat\w+|spostare|chang\w+)\b[^.!?]{0,80}\b(?:to|until|auf|au|a|para|naar|per|al)\b|\b(?:auf|naar|op)\b[^!?]{0,60}\b(?:verschieb\w*|verschoben|verleg\w+|verplaats\w*|verzet\w*)\b/;
/** "Instead of Tuesday we now meet on Thursday": both days are named. */
const INSTEAD =
  /\b(?:instead of|statt|anstatt|anstelle|au lieu d[eu]|en lugar de|en vez de|in plaats van|em vez d[eo]|invece d[ei]l?)\b[^!?]{0,40}\d[^!?]{0,60}\b(?:now|nun|jetzt|desormais|ahora|nu|agora|ora|treffen|meet|findet)\b[^!?]{0,40}\d/;
const SOME_TIME =
  /\b(?:an?)? ?later (?:date|time|point)|\bspaeter|\bunbestimmt|\bune date ulterieure|\bmas adelante|\blater (?:moment|tijdstip)|\bdata (?:a definir|da definire|posterior|successiva)/;
const AGREED =
  /\b(?:confirm\w*|scheduled|booked|is set|takes? place|will be held|invit\w+ you|bestaetig\w*|findet|einladen|eingeladen|vereinbart|confirme\w*|aura lieu|fixe|inviter|confirmad[ao]|invitarte|bevestig\w*|staat gepland|uitnodigen|nodig(?:en)? (?:je|u|jou)|staat (?:op|vast)|agendad[ao]|marcad[ao]|confermat[oa]|fissat[oa])\b/;
/** Beside words of agreement too these keep a date from being that of an interview. */
const DOUBTFUL =
  /\b(?:by|(?<!(?:[:.]\d\d|\d ?[ap]m) )until|before|if|(?<!\bdann |[:.h]\d\d |\buhr |\bvon \d{1,2} )bis|falls|avant|antes|entro)\b/;
const NAMES_DAY = /\d|\bmorgen\b|tomorrow|today|day\b|tag\b|di\b|demain|manana|amanha|domani/;
const TIME = /\b\d{1,2}(?:[:.h]\d{2}| ?(?:uhr|h|am|pm|a\.m|p\.m|uur|ore|horas?|o'clock)\b)/;
const DAY = 24 * 60 * 60 * 1000;
/** Interviews in general, nobody's in particular. */
const GENERAL =
  /\b(?:interviews (?:will|are|take)|conduct\w* interviews|hold(?:ing)? interviews|first interviews|interview (?:phase|period|season))\b/;

/** Hours that stand in a signature. */
const OPENING_HOURS =
  /\b(?:(?:office|opening|business|working|phone) hours|(?:oeffnungs|buero|geschaefts|sprech|service)zeiten|heures d'ouverture|horaires|horario (?:de atencion|comercial|laboral)|openingstijden|kantooruren|horario de atendimento|orari(?:o)? (?:di ufficio|di apertura)|mon(?:day)?\.? ?(?:-|to|through) ?fri|mo(?:ntag)?\.? ?(?:-|bis) ?fr)/;
/** One line of several to choose from. */
const CHOICE = /^(?:or|oder|ou|o|of|oppure)\b|\b(?:or|oder|ou|o|of|oppure)$/;
/** An English day of two numbers: in a list of days nobody knows whether it is the same as another. */
const EITHER_DAY = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])(?![\d/])/;
/** What stood before it was called off. */
const WAS = /\b(?:was|were|had been|war|waren|etait|etaient|estaba|era|stond|stava)\b/;
/** Somebody did not come: the day is over, and no conversation took place. */
const MISSED =
  /\b(?:missed (?:you|your)|no-?show|did not (?:attend|join|show|make it|appear)|nicht erschienen|nicht teilgenommen|verpasst|etiez absente?|ne vous etes pas presente|no (?:te|se) (?:presentaste|presento|conectaste|conecto)|niet (?:verschenen|aanwezig)|nao compareceu|non (?:si|ti) (?:e|sei) presentat[oa])\b/;
/** The date that stands after a move. */
const NEW_DATE =
  /^(?:[-*•] ?)?(?:the |your |der |ihr |dein |la |le |el |o |a |il |de |het )?(?:new|updated|neuer?s?|nouvelle|nouveau|nuev[oa]|nieuwe|nov[oa]|nuov[oa]) (?:interview )?(?:time|date|slot|appointment|termin|uhrzeit|zeit|datum|heure|creneau|rendez-vous|fecha|hora|horario|cita|tijd|tijdstip|afspraak|data|orario|appuntamento)\b/;
const OLD_DATE =
  /^(?:[-*•] ?)?(?:old|previous|former|original|alter|bisheriger|urspruenglicher|ancien(?:ne)?|anterior|oude|vorige|vecchi[oa]|precedente)(?: interview)? (?:time|date|slot|termin|uhrzeit|datum|heure|creneau|fecha|hora|tijd|data|horario|orario)\b/;

const DATE_LINE =
  /^(?:[-*•] ?)?(?:date|day|when|datum|tag|wann|termin|quand|jour|fecha|dia|cuando|wanneer|dag|data|quando|giorno|date (?:and|&) time|datum (?:und|&|\/) (?:uhr)?zeit)\s?:/;
/** What a line of an agenda begins with. */
const AGENDA_LINE =
  /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?- ?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?(?: uhr)?(?= )/;
const TIME_LINE =
  /^(?:[-*•] ?)?(?:time|uhrzeit|zeit|heure|horaire|horario|hora|tijd|tijdstip|ora|orario|beginn|hour)\s?:/;

/** What a phrase is read for, beside the dates. */
interface InterviewSetting extends DateSetting {
  isInvitation: boolean;
  /** A no names no interview that is still ahead. */
  isRejection: boolean;
  /** The email calls an interview off: lines with a date name the one that was. */
  isCalledOff: boolean;
}

/** Words that may name the date, as they are read and as they stand in the email. */
interface Candidate {
  read: string;
  words: string;
  looksBack: boolean;
  /** The line below, which may name the zone; null when there is none. */
  below: Sentence | null;
}

/**
 * The date on which an email says that its interview is; null when it names none, several, or only proposes. Without a
 * zone of its own a phrase is read in the owner's; a day without a time is the whole day. One that is still ahead comes
 * before one that is over.
 */
export function findInterviewDate(
  sentences: readonly Sentence[],
  setting: InterviewSetting,
): InterviewDate | null {
  let over: InterviewDate | null = null;
  for (const candidate of candidates(sentences, setting)) {
    const found = readCandidate(candidate, sentences, setting);
    if (!found) continue;
    if (isAhead(found, setting)) {
      // Thanks for a conversation come after it.
      if (!candidate.looksBack || !setting.isRejection) return found;
    } else over ??= found;
  }
  return over ?? (setting.isInvitation ? onlyMoment(sentences, setting) : null);
}

function isAhead({ at }: InterviewDate, { writtenAt }: DateSetting): boolean {
  return writtenAt === null || at > writtenAt;
}

function readCandidate(
  { read, words, looksBack, below }: Candidate,
  sentences: readonly Sentence[],
  setting: DateSetting,
): InterviewDate | null {
  // Few candidates name a date, and zones have many names.
  const otherZone = () => zoneOfLine(below) ?? zoneOfLines(sentences);
  for (const reader of readersOf(setting.language, read)) {
    const found = readDate(read, reader, setting, { looksBack, otherZone });
    if (found) return { ...found, words, looksBack };
  }
  return null;
}

/** Whether a sentence moves a conversation to another date, and not to some time or other. */
export function saysWhereTo(folded: string): boolean {
  return (MOVED.test(folded) || INSTEAD.test(folded)) && !SOME_TIME.test(folded);
}

/** The one date that a sentence names, whatever it says of it. */
export function dateNamedIn(sentence: string, setting: DateSetting): Date | null {
  return (
    readCandidate({ read: sentence, words: sentence, looksBack: false, below: null }, [], setting)?.at ?? null
  );
}

/** The only day with a time that an invitation names, whatever it calls the meeting; questions and deadlines left out. */
function onlyMoment(sentences: readonly Sentence[], setting: InterviewSetting): InterviewDate | null {
  let only: InterviewDate | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const { text, folded } = sentence;
    if (!TIME.test(folded) || folded.endsWith('?') || (OTHER_DATE.test(folded) && !AGREED.test(folded)))
      continue;
    if (CHOICE.test(folded)) return null;
    if (setting.isCalledOff && WAS.test(folded)) continue;
    if (
      GENERAL.test(folded) ||
      OPENING_HOURS.test(folded) ||
      OLD_DATE.test(folded) ||
      MISSED.test(folded) ||
      looksBack(sentence)
    )
      continue;
    const below = sentences[at + 1] ?? null;
    const found = readCandidate({ read: text, words: text, looksBack: false, below }, sentences, setting);
    if (!found && EITHER_DAY.test(folded)) return null;
    if (!found || !isAhead(found, setting) || found.endsAt?.getTime() === found.at.getTime() + DAY) continue;
    if (only && only.at.getTime() !== found.at.getTime()) return null;
    only ??= found;
  }
  return only;
}

function candidates(
  sentences: readonly Sentence[],
  { isInvitation, isRejection, isCalledOff }: InterviewSetting,
): Candidate[] {
  const found = (sentence: Sentence, at: number) => ({
    read: sentence.text,
    words: sentence.text,
    looksBack: looksBack(sentence),
    below: sentences[at + 1] ?? null,
  });
  const all = (is: (folded: string) => boolean) =>
    sentences.flatMap((sentence, at) => (is(sentence.folded) ? [found(sentence, at)] : []));
  const spoken = all(speaksOfDate);
  if (isRejection) return spoken.filter((candidate) => candidate.looksBack);

  const ofInterview = () =>
    isInvitation || isCalledOff || sentences.some(({ folded }) => INTERVIEW.test(folded));
  const moved = all((folded) => NAMES_DAY.test(folded) && NEW_DATE.test(folded) && !folded.endsWith('?'));
  const lines = labelled(sentences);
  const isAgreed = () =>
    (isInvitation && !isCalledOff) || sentences.some(({ folded }) => agreesOnInterview(folded));
  return [
    ...(moved.length > 0 && ofInterview() ? moved : []),
    ...spoken,
    ...(lines.length > 0 && isAgreed() ? lines : []),
  ].slice(0, 8);
}

function agreesOnInterview(folded: string): boolean {
  return INTERVIEW.test(folded) && AGREED.test(folded) && !isNegated(folded);
}

function speaksOfDate(folded: string): boolean {
  if (!NAMES_DAY.test(folded)) return false;
  if (!INTERVIEW.test(folded) && !(SEE_YOU.test(folded) && TIME.test(folded))) return false;
  if (GENERAL.test(folded) || MISSED.test(folded) || folded.endsWith('?')) return false;
  if (saysWhereTo(folded)) return true;
  return !OTHER_DATE.test(folded) || (AGREED.test(folded) && !isNegated(folded) && !DOUBTFUL.test(folded));
}

function isNegated(folded: string): boolean {
  return /\b(?:not|no longer|unable|cancel\w*|nicht|kein\w*|abgesagt|ne|annule\w*|cancelad[ao]|niet|nao|non)\b/.test(
    folded,
  );
}

/** "Date: Thursday, 14 May" and the "Time:" line that follows it, as one phrase; a day above its agenda likewise. */
function labelled(sentences: readonly Sentence[]): Candidate[] {
  return sentences.flatMap(({ text, folded }, index) => {
    const next = sentences[index + 1];
    if (next && isHeading(folded) && AGENDA_LINE.test(next.folded)) {
      const clock = AGENDA_LINE.exec(next.folded)![0];
      return [{ read: `${text} ${clock}`, words: `${text} ${next.text}`, looksBack: false, below: null }];
    }
    if (!DATE_LINE.test(folded)) return [];
    const time = sentences.slice(index + 1, index + 3).findIndex((each) => TIME_LINE.test(each.folded));
    const value = (line: string) => line.slice(line.indexOf(':') + 1).trim();
    const below = time < 0 ? null : sentences[index + 1 + time]!.text;
    return [
      {
        read: below === null ? value(text) : `${value(text)} ${value(below)}`,
        words: time === 0 ? `${text} ${below}` : text,
        looksBack: false,
        below: sentences[index + 2 + time] ?? null,
      },
    ];
  });
}

/** A line of a day and nothing else. */
function isHeading(folded: string): boolean {
  return (
    folded.length < 40 &&
    /^[a-z]{2,12}[,.]? [a-z0-9,. ]*\d{4}$/.test(folded) &&
    !TIME.test(folded) &&
    mayNameDay(folded)
  );
}

function readDate(
  sentence: string,
  reader: DateReader,
  setting: DateSetting,
  { looksBack, otherZone }: { looksBack: boolean; otherZone: () => string | null },
): Moments | null {
  const { words, dates } = readDates(sentence, reader, setting, { looksBack });
  if (dates.length === 0) return null;
  const zone = otherZone();
  const moved = saysWhereTo(sentence.toLowerCase());
  const stands = dateThatStands(dates, words, moved);
  if (stands === 'choice') return null;
  const chosen = stands ?? (moved ? dates.at(-1) : undefined);
  return chosen
    ? toDate(chosen, { words, moved, setting, zone })
    : onlyAhead(dates, { words, setting, zone });
}

/** Of several dates the only one that is not over: "after our call on 2 March, your interview is on 17 March". */
function onlyAhead(
  dates: readonly ParsedResult[],
  { words, setting, zone }: { words: string; setting: DateSetting; zone: string | null },
): Moments | null {
  if (setting.writtenAt === null || dates.some(({ start }) => !start.isCertain('day'))) return null;
  const read = dates.map((date) => toDate(date, { words, moved: false, setting, zone }));
  if (read.includes(null)) return null;
  const ahead = dates.filter((_, at) => read[at]!.at > setting.writtenAt!);
  const [date] = ahead;
  if (!date || ahead.length > 1) return null;
  const before = dates[dates.indexOf(date) - 1];
  const lead = words.slice(before ? before.index + before.text.length : 0, date.index);
  return INTERVIEW.test(foldText(lead)) ? read[dates.indexOf(date)]! : null;
}

function toDate(
  result: ParsedResult,
  {
    words,
    moved,
    setting,
    zone,
  }: { words: string; moved: boolean; setting: DateSetting; zone: string | null },
): Moments | null {
  const moments = momentsOf(result, words, setting, zone);
  if (!moments) return null;
  const { begins, ends } = moments;
  if (!result.start.isCertain('hour')) {
    if (ends) return null;
    const day = begins.startOf('day');
    return { at: day.toJSDate(), endsAt: day.plus({ days: 1 }).toJSDate() };
  }
  // "From Tuesday at ten to Thursday at two" is a move; otherwise a span of days is a choice of dates.
  if (ends && ends.diff(begins).as('hours') > 10) return moved ? { at: ends.toJSDate(), endsAt: null } : null;
  return { at: begins.toJSDate(), endsAt: ends && ends > begins ? ends.toJSDate() : null };
}
