import { DateTime } from 'luxon';
import type { Sentence } from '../../classify/sentences.ts';
import type { Found } from '../../facts.ts';
import { foldText } from '../../read/fold-text.ts';
import { patternsPossible } from '../possible-patterns.ts';
import { mayNameDay } from './day-words.ts';
import { type DateSetting, momentsOf, type ParsedResult, readDates, readersOf } from './read-dates.ts';

/** Words that set an end to something, on folded text. */
const UNTIL =
  /\b(?:by|before|until|no later than|not later than|deadline|due|expires?|expiring|valid (?:through|till|to)|eod|within|closes?|bis|spaetestens|spatestens|innerhalb|binnen|frist|avant|au plus tard|d'ici|dans (?:les|un delai)|delai|echeance|antes|hasta|plazo|a mas tardar|uiterlijk|voor|tot|ate|prazo|dentro de|entro|scade\w*|scadenza|termine|jusqu'(?:au|a)|expire\w*|caduca\w*|expira\w*|verloopt|verlopen|geldig tot|valid[ao] (?:hasta|ate|fino))\b/;
/** What the candidate is to do until then. */
const TO_DO =
  /\b(?:assessments?|tests?|challenge|exercise|task|case|assignment|questionnaire|form|link|complete\w*|finish|submit\w*|return\w*|send|reply|respond|response|accept\w*|sign\w*|confirm\w*|decide|decision from you|answer|offer|documents?|upload|references?|record\w*|video interview|enregistr\w*|grab\w*|graba\w*|opnemen|grav\w*|registra\w*|aufnehmen|aufzeichn\w*|absolvier\w*|hear from you|let (?:me|us) know|valid|bearbeiten|bearbeitung|einreichen|abgabe|abgeben|einsenden|zusenden|zurueck\w*|zuruck\w*|rueckmeldung|ruckmeldung|antwort\w*|bestaetig\w*|bestatig\w*|unterschr\w*|unterzeichn\w*|angebot|aufgabe|online-test|unterlagen|gueltig|gultig|bescheid|zusage|zusagen|entscheid\w*|exercice|epreuve|devoir|renvoy\w*|retourn\w*|repond\w*|reponse|confirm\w*|signer|signe\w*|document\w*|complet\w*|realiser|passer|valable|prueba|ejercicio|reto|entreg\w*|envi\w*|respond\w*|respuesta|firm\w*|acept\w*|oferta|documentacion|opdracht|toets|inlever\w*|insturen|stuur|reageer|reactie|teken\w*|ondertek\w*|aanbod|documenten|maken|afronden|teste|desafio|entreg\w*|respost\w*|assin\w*|aceit\w*|proposta|documentos|concluir|prova|esercizio|consegn\w*|invi\w*|rispond\w*|risposta|sottoscri\w*|accett\w*|documenti|completar\w*|proroga\w*)\b/;
/** What is kept, and for how long: no deadline, whatever else the sentence asks for. */
const RETENTION =
  /\b(?:(?:will be|is|are|be|get|gets|automatically) (?:automatically |permanently |then |securely )?(?:deleted|erased|destroyed|kept|stored|retained|anonymi[sz]ed)|(?:we|will) (?:keep|store|retain|delete|erase|hold) (?:your|the|all|any|it|them)|retention|privacy|gdpr|data protection|geloescht|geloscht|loeschen|loschen|gespeichert|aufbewahrt|vernichtet|datenschutz\w*|dsgvo|supprime\w*|conserve\w*|rgpd|donnees|eliminaremos|conserva\w*|almacen\w*|datos personales|rgpd|verwijder\w*|bewaar\w*|bewaren|avg|persoonsgegevens|armazenad\w*|apagad\w*|lgpd|cancellat[ioae]|cancelleremo|dati personali|conservat\w*)\b/;
/** Links that let somebody in, and people who are away. */
const NO_TASK =
  /\b(?:verify your|verification (?:link|code|e-?mail)|confirm your e-?mail|passwords?|one-time|reset|magic link|activate your|activation|sign-?in link|log-?in link|passwort\w*|kennwort|verifizier\w*|aktivier\w*|mot de passe|activer|contrasena|restablecer|wachtwoord|activeer\w*|senha|redefinir|urlaub|vacation|on leave|on holiday|out of (?:the )?office|en conges?|vacaciones|vakantie|ferias|in ferie)\b/;
/** What is asked of everybody, and of nobody in particular. */
const SURVEY =
  /\b(?:survey|umfrage|enquete|encuesta|enquete|pesquisa|inquerito|sondaggio|newsletter|candidate experience)\b/;
/** Dates by which the writer, and nobody else, is to do something. */
const WRITERS_OWN =
  /\b(?:she|he|they|candidate|finalist) (?:has|have|had|is|are|needs?|means?|would)\b|\b(?:mean|hope|plan|want|aim) to decide\b|\bpromised\b|\byou will get an? (?:answer|reply|decision)|\banswer from (?:me|us)\b|\b(?:i|we) (?:am|are|would like to ask)\b[^.!?]{0,30}\bfor until\b|\bask for until\b|\b(?:we|i|our team|the team) (?:will|shall|hope to|aim to|expect to|plan to|should)\b|\byou (?:will|should|can expect to) (?:hear|receive)\b|\b(?:wir|ich) (?:werden?|melden?|entscheiden?|geben?)\b|\b(?:werden?|melden?|entscheiden?|geben?|erhalten) (?:wir|ich|sie|du)\b(?! (?:uns|mir))|\bnous (?:reviendrons|vous (?:tiendrons|recontacterons|repondrons))\b|\b(?:te|le|os) (?:diremos|contactaremos|avisaremos)\b|\b(?:we|wij) (?:laten|hopen|verwachten)\b|\b(?:daremos|entraremos|retornaremos)\b|\b(?:le|ti) faremo\b/;

const COUNTS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  fourteen: 14,
  ein: 1,
  eine: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fuenf: 5,
  funf: 5,
  sechs: 6,
  sieben: 7,
  zehn: 10,
  vierzehn: 14,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  siete: 7,
  diez: 10,
  een: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
  zeven: 7,
  tien: 10,
  veertien: 14,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  quatro: 4,
  sete: 7,
  dez: 10,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sette: 7,
  dieci: 10,
};
const WITHIN =
  /\b(?:within|in the next|innerhalb (?:von|der naechsten|der nachsten)?|binnen|dans (?:les|un delai de)|sous|en un plazo de|en el plazo de|dentro de|en las proximas|en los proximos|antes de|binnen de|in ate|em ate|no prazo de|entro|nei prossimi|you (?:will |now |then )?have(?: up to)?|haben(?: sie)?|hast(?: du)?|avez|tu as|disposez de|tienes|tiene|dispones de|dispone de|hebt|heeft|tem|tens|hai|lei ha|valid for|valable|gueltig fuer|gultig fur|valido (?:por|per)|geldig|(?:expires?|expire|due|closes?|caduca|expira|scade|verloopt)(?: (?:in|en|em|tra|fra|over|dans))?:?|laeuft in|lauft in)\s(?:(?:the|les|pendant|durante|per) )?(?:(?:next|nur|only|up to) )?(\d{1,3}|[a-z]{2,9})\s(?:full |business |working |calendar |werk|arbeits|volle )?(hours?|hrs?|days?|weeks?|stunden?|tagen?|tage|werktagen?|arbeitstagen?|wochen?|heures?|jours?(?: ouvr\w+)?|semaines?|horas?|dias?(?: habiles| uteis)?|semanas?|uur|dagen|werkdagen|weken?|ore|giorni(?: lavorativi)?|settiman\w)\b/;
const mayBeSpan = patternsPossible([WITHIN]);

/** Sentences that set no end to what the candidate is to do. */
const NOT_THEIRS: readonly RegExp[] = [WRITERS_OWN, RETENTION, SURVEY];
/** "You have five days.", said behind what there is to do. */
const THEIR_SPAN =
  /\b(?:you (?:will |now |then )?have|haben sie|sie haben|hast du|du hast|vous (?:avez|disposez)|tu as|tienes|dispones?|hebt|voce tem|tens|hai|lei ha)\b/;

const WORKING = /business|working|werk|arbeits|ouvr|habil|uteis|lavorativ/;
const HOURS = /^(?:h|stunde|heure|hora|uur|ore)/;
const SHORTEST_HOURS = 12;
/** Counted from another day than that of the email. */
const FROM_THE_START =
  /\b(?:once|after|from when) (?:you|your|it|the|starting|opening|started|opened)\b|\bafter (?:the|your) interview|\b(?:ab|nach) (?:dem )?(?:start|beginn|oeffnen|offnen)|\bsobald\b|\bapres (?:avoir|le debut|l'ouverture)|\buna vez\b|\bna(?:dat)? (?:je|u|de) |\bdopo (?:l'inizio|aver)|\bapos (?:o inicio|abrir|iniciar)/;
/** Behind a weekday: it is another one than the next. */
const OTHER_WEEK = /^,? (?:(?:the )?\d{1,2}(?![:\d])|before|prior|after|week|davor|danach|d'avant)/;
/** Between the word that sets the end and a bare weekday. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "later than noon midnight close business this coming latest zum kommenden diesen spätestens ende plus tard d'ici prochain este próximo tardar más próxima aanstaande komende einde eind questo prossimo fine esta".split(
    ' ',
  ),
);

/** Until when the candidate is to do something, and the sentence that says so; null when none does clearly. */
export function extractDeadline(sentences: readonly Sentence[], setting: DateSetting): Found<Date> | null {
  for (const [at, sentence] of sentences.entries()) {
    const { text, folded } = sentence;
    const isSpan = mayBeSpan(sentence).length > 0 && WITHIN.test(folded);
    const isEnd = (isSpan || mayNameDay(text)) && UNTIL.test(folded);
    if (!isSpan && !isEnd) continue;
    const around = `${sentences[at - 1]?.folded ?? ''} ${folded}`;
    if (NOT_THEIRS.some((pattern) => pattern.test(folded)) || NO_TASK.test(isSpan ? around : folded))
      continue;
    if (!TO_DO.test(isEnd || THEIR_SPAN.test(folded) ? around : folded)) continue;
    const value = absolute(text, folded, setting) ?? (isSpan ? relative(folded, setting) : null);
    if (value) return { value, evidence: text.slice(0, 300) };
  }
  return null;
}

/** "by Friday, 12 June": the only day named behind the word that sets the end. */
function absolute(text: string, folded: string, setting: DateSetting): Date | null {
  const from = (UNTIL.exec(foldText(text)) ?? UNTIL.exec(folded))?.index;
  if (from === undefined) return null;
  const words = text.slice(from);
  for (const reader of readersOf(setting.language, words)) {
    const { words: read, dates } = readDates(words, reader, setting, { bareWeekday: true });
    if (dates.length !== 1) continue;
    const { start } = dates[0]!;
    if (!start.isCertain('day') && !isPlainWeekday(dates[0]!, read)) continue;
    const moments = momentsOf(dates[0]!, read, setting);
    const named = moments?.ends ?? moments?.begins;
    if (!named) continue;
    // Whoever writes on a Monday and means Monday means the next one.
    const isToday =
      setting.writtenAt !== null && named.hasSame(DateTime.fromJSDate(setting.writtenAt), 'day');
    const moment = isToday && !start.isCertain('day') ? named.plus({ weeks: 1 }) : named;
    return (start.isCertain('hour') ? moment : moment.endOf('day').startOf('minute')).toJSDate();
  }
  return null;
}

/**
 * "By end of day Friday": nothing but small words between, unless a time is named, and nothing behind that makes it
 * another day, as in "Monday 30th" and "the Monday before".
 */
function isPlainWeekday({ start, index, text }: ParsedResult, words: string): boolean {
  if (OTHER_WEEK.test(words.slice(index + text.length, index + text.length + 12))) return false;
  const [, ...lead] = words.slice(0, index).toLowerCase().trim().split(' ');
  return start.isCertain('hour') || lead.every((word) => word.length < 4 || SMALL_WORDS.has(word));
}

/** "within five days": counted from the day on which the email was written. */
function relative(folded: string, { writtenAt, zone }: DateSetting): Date | null {
  if (FROM_THE_START.test(folded)) return null;
  const [words, count, unit] = WITHIN.exec(foldText(folded)) ?? [];
  if (!count || !unit || !writtenAt) return null;
  const number = /^\d/.test(count) ? Number(count) : COUNTS[count];
  if (!number || number > 120) return null;
  const from = DateTime.fromJSDate(writtenAt, { zone });
  const isHours = HOURS.test(unit);
  // Two hours are how long a test takes.
  if (isHours && number < SHORTEST_HOURS) return null;
  if (isHours) return from.plus({ hours: number }).toJSDate();
  if (words && WORKING.test(words)) return endOf(afterWorkingDays(from, number));
  const weeks = /^(?:week|woche|semai|seman|weken|settim)/.test(unit);
  return endOf(weeks ? from.plus({ weeks: number }) : from.plus({ days: number }));
}

function afterWorkingDays(from: DateTime, count: number): DateTime {
  let day = from;
  for (let left = count; left > 0; left -= day.weekday > 5 ? 0 : 1) day = day.plus({ days: 1 });
  return day;
}

function endOf(day: DateTime): Date {
  return day.endOf('day').startOf('minute').toJSDate();
}
