import { DateTime } from 'luxon';
import type { Sentence } from '../../classify/sentences.ts';
import type { Found } from '../../facts.ts';
import { foldText } from '../../read/fold-text.ts';
import { type DateSetting, momentsOf, readDates, readersOf } from './read-dates.ts';

/** Words that set an end to something, on folded text. */
const UNTIL =
  /\b(?:by|before|until|no later than|not later than|deadline|due|expires?|within|closes?|bis|spaetestens|spatestens|innerhalb|binnen|frist|avant|au plus tard|d'ici|dans (?:les|un delai)|delai|echeance|antes|hasta|plazo|a mas tardar|uiterlijk|voor|tot|ate|prazo|dentro de|entro|scade\w*|scadenza|termine)\b/;
/** What the candidate is to do until then. */
const TO_DO =
  /\b(?:assessments?|tests?|challenge|exercise|task|case|assignment|questionnaire|form|link|complete\w*|finish|submit\w*|return\w*|send|reply|respond|response|accept\w*|sign\w*|confirm\w*|decide|decision from you|answer|offer|documents?|upload|references?|hear from you|let (?:me|us) know|valid|bearbeiten|bearbeitung|einreichen|abgabe|abgeben|einsenden|zusenden|zurueck\w*|zuruck\w*|rueckmeldung|ruckmeldung|antwort\w*|bestaetig\w*|bestatig\w*|unterschr\w*|unterzeichn\w*|angebot|aufgabe|online-test|unterlagen|gueltig|gultig|bescheid|zusage|zusagen|entscheid\w*|exercice|epreuve|devoir|renvoy\w*|retourn\w*|repond\w*|reponse|confirm\w*|signer|signe\w*|document\w*|complet\w*|realiser|passer|valable|prueba|ejercicio|reto|entreg\w*|envi\w*|respond\w*|respuesta|firm\w*|acept\w*|oferta|documentacion|opdracht|toets|inlever\w*|insturen|stuur|reageer|reactie|teken\w*|ondertek\w*|aanbod|documenten|maken|afronden|teste|desafio|entreg\w*|respost\w*|assin\w*|aceit\w*|proposta|documentos|concluir|prova|esercizio|consegn\w*|invi\w*|rispond\w*|risposta|sottoscri\w*|accett\w*|documenti|completar\w*|proroga\w*)\b/;
/** Dates by which the writer, and nobody else, is to do something. */
const WRITERS_OWN =
  /\b(?:we|i|our team|the team) (?:will|shall|hope to|aim to|expect to|plan to|should)\b|\byou (?:will|should|can expect to) (?:hear|receive)\b|\b(?:wir|ich) (?:werden?|melden?|entscheiden?|geben?)\b|\b(?:werden?|melden?|entscheiden?|geben?|erhalten) (?:wir|ich|sie|du)\b(?! (?:uns|mir))|\bnous (?:reviendrons|vous (?:tiendrons|recontacterons|repondrons))\b|\b(?:te|le|os) (?:diremos|contactaremos|avisaremos)\b|\b(?:we|wij) (?:laten|hopen|verwachten)\b|\b(?:daremos|entraremos|retornaremos)\b|\b(?:le|ti) faremo\b/;

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
  /\b(?:within|in the next|innerhalb (?:von|der naechsten|der nachsten)?|binnen|dans (?:les|un delai de)|sous|en un plazo de|en el plazo de|dentro de|en las proximas|en los proximos|antes de|binnen de|in ate|em ate|no prazo de|entro|nei prossimi|have|haben|avez|tienes|tiene|hebt|heeft|tem|hai|ha)\s(?:the (?:next )?)?(\d{1,3}|[a-z]{2,9})\s(?:full |business |working |calendar |werk|arbeits)?(hours?|hrs?|days?|weeks?|stunden?|tagen?|tage|werktagen?|arbeitstagen?|wochen?|heures?|jours?(?: ouvr\w+)?|semaines?|horas?|dias?(?: habiles| uteis)?|semanas?|uur|dagen|werkdagen|weken?|ore|giorni(?: lavorativi)?|settiman\w)\b/;

/** Until when the candidate is to do something, and the sentence that says so; null when none does clearly. */
export function extractDeadline(sentences: readonly Sentence[], setting: DateSetting): Found<Date> | null {
  for (const [at, { text, folded }] of sentences.entries()) {
    if (!UNTIL.test(folded) || WRITERS_OWN.test(folded)) continue;
    const around = `${sentences[at - 1]?.folded ?? ''} ${folded}`;
    if (!TO_DO.test(folded) && !TO_DO.test(around)) continue;
    const value = absolute(text, folded, setting) ?? relative(folded, setting);
    if (value) return { value, evidence: text.slice(0, 300) };
  }
  return null;
}

/** "by Friday, 12 June": the only day named behind the word that sets the end. */
function absolute(text: string, folded: string, setting: DateSetting): Date | null {
  const from = UNTIL.exec(foldText(text))?.index ?? UNTIL.exec(folded)?.index ?? 0;
  const words = text.slice(from);
  if (!/\d|day|tag|woch|morgen|demain|manana|domani|amanha|[mdjvs]i\b|[aeo]s\b/i.test(words)) return null;
  for (const reader of readersOf(setting.language, words)) {
    const { words: read, dates } = readDates(words, reader, setting);
    if (dates.length !== 1) continue;
    const { start } = dates[0]!;
    const moments = momentsOf(dates[0]!, read, setting);
    const moment = moments?.ends ?? moments?.begins;
    if (moment) return (start.isCertain('hour') ? moment : moment.endOf('day').startOf('minute')).toJSDate();
  }
  return null;
}

/** "within five days": counted from the day on which the email was written. */
function relative(folded: string, { writtenAt, zone }: DateSetting): Date | null {
  const [, count, unit] = WITHIN.exec(foldText(folded)) ?? [];
  if (!count || !unit || !writtenAt) return null;
  const number = /^\d/.test(count) ? Number(count) : COUNTS[count];
  if (!number || number > 120) return null;
  const from = DateTime.fromJSDate(writtenAt, { zone });
  if (/^(?:h|stunde|heure|hora|uur|ore)/.test(unit)) return from.plus({ hours: number }).toJSDate();
  const weeks = /^(?:week|woche|semai|seman|weken|settim)/.test(unit);
  return (weeks ? from.plus({ weeks: number }) : from.plus({ days: number }))
    .endOf('day')
    .startOf('minute')
    .toJSDate();
}
