import { DateTime } from 'luxon';
import type { Sentence } from '../classify/sentences.ts';
import type { HeaderLine } from '../email.ts';
import {
  type DateReader,
  type DateSetting,
  type DatesRead,
  momentOf,
  type ParsedResult,
  parseDates,
  readDates,
  readersOf,
} from '../extract/dates/read-dates.ts';
import { foldText } from '../read/fold-text.ts';
import { LANGUAGES, type Language, type Original } from '../reading.ts';

/** Marks that mail programs put on an automatic answer's subject, folded. */
const SUBJECT =
  /(?:^|[:\]]\s?)(?:auto(?:matic|mated)?[- ]?(?:re(?:ply|sponse)|answer)|out of (?:the )?office|ooo\b|away from|automatische (?:antwort|beantwoording|abwesenheit\w*)|abwesenheits?\w*|abwesend|reponse automatique|message d'absence|absence du bureau|absent|respuesta automatica|fuera de (?:la )?oficina|ausente|automatisch antwoord|automatische reactie|afwezig\w*|resposta automatica|ausencia|fora do escritorio|risposta automatica|fuori (?:sede|ufficio)|assente|assenza)/;
/** Somebody who is not there now, folded; the one who writes it. */
const AWAY =
  /\b(?:out of (?:the )?office|away (?:from|until|till|on|for|this)|on (?:annual |parental |maternity |paternity |sick |study )?(?:leave|vacation|holidays?|pto)|limited access to (?:my )?e-?mails?|abwesend|(?:nicht|ausser) (?:im|am) (?:buero|buro|haus|platz|arbeitsplatz|dienst)|ausser haus|im (?:jahres)?urlaub|in elternzeit|nicht erreichbar|absente?|en (?:conges?|vacances|deplacement)|hors (?:du|de mon) bureau|pas (?:au bureau|disponible)|fuera de (?:la |mi )?oficina|de vacaciones|ausente|de permiso|afwezig|niet (?:op kantoor|aanwezig|bereikbaar)|(?:met|op) (?:vakantie|verlof)|fora do escritorio|de ferias|em ferias|em licenca|fuori (?:ufficio|sede)|assente|in ferie|in congedo|in permesso)\b/;
const I_AM =
  /\b(?:i am|i will be|i'm|i'll be|we are|our office is|currently|ich bin|ich befinde|bin ich|wir sind|derzeit|momentan|aktuell|zurzeit|je suis|je serai|nous sommes|actuellement|estoy|estare|me encuentro|estamos|ik ben|wij zijn|we zijn|momenteel|estou|estarei|encontro-me|me encontro|sono|saro|siamo|mi trovo|attualmente)\b/;
const BACK =
  /\b(?:back|return\w*|again|wieder|zurueck|zuruck|retour|reviens|reviendrai|rentr\w+|vuelv\w+|volver\w*|regres\w+|vuelta|reincorpor\w+|terug|weer|volt\w+|retorn\w+|rientr\w+|torn\w+|ritorn\w+|disponibile|from the)\b/;
/** Words in front of a day that is still a day away. */
const UNTIL =
  /\b(?:until|till|through|bis|jusqu['’]?(?:au|a)?|hasta|tot|t\/m|ate|fino)(?:[, ](?:and|including|zum|einschlie(?:ss|ß)lich|inklusive|au|le|el|en met|al|ao|o|il|dia|and including|compris|inclus|monday|friday|freitag|montag)){0,3}\s?$/;
const SENTENCES_READ = 12;
const MOST_DAYS = 370;

/** The words by which an email is an automatic answer or says that its writer is away; null when it is neither. */
export function readAbsence(original: Original, sentences: readonly Sentence[]): string | null {
  const header = original.headers.find(isAutomaticAnswer);
  if (header) return saysAway(sentences) ?? `${header.name}: ${header.value.slice(0, 60)}`;
  const subject = original.subject ?? '';
  if (SUBJECT.test(foldText(subject))) return saysAway(sentences) ?? subject;
  const away = sentences
    .slice(0, SENTENCES_READ)
    .find(({ folded }) => AWAY.test(foldText(folded)) && I_AM.test(foldText(folded)));
  return away?.text ?? null;
}

/**
 * The first day on which somebody is back; null when they do not say one that can be told. Of several the last counts,
 * and whoever is away until a day is back on the next.
 */
export function readBackAt(sentences: readonly Sentence[], setting: DateSetting): Date | null {
  if (setting.writtenAt === null) return null;
  const written = DateTime.fromJSDate(setting.writtenAt, { zone: setting.zone });
  const days = sentences
    .slice(0, SENTENCES_READ)
    .filter(({ folded }) => AWAY.test(foldText(folded)) || BACK.test(foldText(folded)))
    .flatMap(({ text }) => daysBack(text, setting))
    .filter((day) => day > written && day.diff(written).as('days') < MOST_DAYS);
  return days.length > 0 ? DateTime.max(...days)!.toJSDate() : null;
}

function isAutomaticAnswer({ name, value }: HeaderLine): boolean {
  const said = value.trim().toLowerCase();
  if (name === 'auto-submitted') return said.startsWith('auto-replied');
  if (name === 'precedence') return said === 'auto_reply';
  return (name === 'x-autoreply' || name === 'x-autorespond') && said !== 'no';
}

function saysAway(sentences: readonly Sentence[]): string | null {
  return sentences.find(({ folded }) => AWAY.test(foldText(folded)))?.text ?? null;
}

function daysBack(text: string, setting: DateSetting): DateTime[] {
  const readers = setting.language ? readersOf(setting.language, text) : LANGUAGES.flatMap(readerOf(text));
  for (const reader of readers) {
    const { words, dates } = resultsOf(text, reader, setting);
    const days = dates.flatMap((result) => dayBack(result, words, setting));
    if (days.length > 0) return days;
  }
  return [];
}

const readerOf = (text: string) => (language: Language) => readersOf(language, text).slice(0, 1);

/** Days with a date, or else a weekday alone: "back on Monday". */
function resultsOf(text: string, reader: DateReader, setting: DateSetting): DatesRead {
  const dated = readDates(text, reader, setting);
  if (dated.dates.length > 0 || setting.writtenAt === null || /\d/.test(text)) return dated;
  const { words, dates } = parseDates(text, reader, setting);
  return { words, dates: dates.filter(({ start }) => start.isCertain('weekday') || start.isCertain('day')) };
}

function dayBack(result: ParsedResult, words: string, setting: DateSetting): DateTime[] {
  const named = momentOf(result.end ?? result.start, setting)?.startOf('day');
  if (!named) return [];
  // Whoever writes on a Monday and is back on Monday means the next one.
  const isToday = setting.writtenAt !== null && named.toMillis() <= setting.writtenAt.getTime();
  const day = result.start.isCertain('weekday') && isToday ? named.plus({ weeks: 1 }) : named;
  const before = foldText(words.slice(0, result.index));
  return [result.end || UNTIL.test(before) ? day.plus({ days: 1 }) : day];
}
