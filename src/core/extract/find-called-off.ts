import type { Sentence } from '../classify/sentences.ts';
import { saysWhereTo } from './find-interview-date.ts';
import { patternsPossible } from './possible-patterns.ts';

/** On folded text: a conversation that can be called off, as the object of somebody's words. */
const EN =
  '(?:interviews?|meetings?|calls?|chats?|conversations?|appointments?|phone screens?|screening|on-?site|visit|slot)';
const DE =
  '(?:[a-z]{0,20}termin|[a-z]{0,20}gespraech(?:e|stermin)?|[a-z]{0,12}interviews?|telefonat|(?:video)?call|treffen|kennenlernen|meeting)';
const FR = '(?:entretien|echange|rendez-vous|rencontre|entrevue|appel|visio)';
const ES = '(?:entrevista|cita|llamada|reunion|videollamada|conversacion|charla)';
const NL = '(?:[a-z]{0,20}gesprek|afspraak|interview|kennismaking|belafspraak|meeting)';
const PT = '(?:entrevista|conversa|reuniao|chamada|bate-papo|papo)';
const IT = '(?:colloquio|incontro|appuntamento|chiamata|videochiamata|intervista|telefonata)';

/** An appointment was agreed on, and does not stand: the writer says it as a fact. No word of a date is read here. */
const CALLED_OFF: readonly RegExp[] = [
  new RegExp(
    `\\b(?:have|had|need|forced|obliged|going|are|am|is|apolog[a-z]{1,5}|sorry|must|decided)\\b(?: [a-z]+){0,4}? (?:cancel|cancell?ing|postpone|postponing|reschedule|call off|calling off|put off)\\b.{0,60}\\b${EN}\\b`,
  ),
  new RegExp(`\\b(?:call|calling|called) (?:[a-z'-]+ ){0,4}${EN} off\\b`),
  new RegExp(
    `\\b${EN}\\b(?:(?! (?:role|position|process|search|vacancy|opening|job|project|programme|program)\\b)[^,]){0,80} (?:is|are|was|were|been|be|being)(?: now| unfortunately| sadly| therefore)? (?:cancell?ed|called off|postponed|put off)\\b`,
  ),
  new RegExp(
    `\\b${EN}\\b.{0,60} (?:will not|can not|is not|did not) (?:be )?(?:able to )?(?:tak(?:e|ing) place|go(?:ing)? ahead|happen)`,
  ),
  new RegExp(`^cancell?ed: |\\bcancell?ation of (?:our|your|the) (?:[a-z-]+ ){0,3}${EN}\\b`),
  new RegExp(
    `(?<!\\b(?:nach|trotz|seit|aus|bei|zu|fuer) )\\b(?:den|das|unseren?|ihren?|deinen?|unser|ihr|dein|der) (?:[a-z]+ ){0,3}?${DE}\\b.{0,90}? (?:absagen|abzusagen|abgesagt|verschieben|zu verschieben|verschoben|ausfallen|entfallen|entfaellt|faellt (?:[a-z]+ )?aus|nicht (?:[a-z]+ )?(?:stattfinden|statt|halten|wahrnehmen|zustande))\\b`,
  ),
  new RegExp(`\\b(?:sagen|sage) (?:wir |ich )?(?:[a-z]+ ){0,3}?${DE}\\b.{0,40} ab\\b`),
  new RegExp(`\\babsage (?:des|unseres|ihres|deines) (?:[a-z]+ ){0,2}?${DE}`),
  new RegExp(
    `\\b(?:annuler|reporter|decaler|repousser) (?:notre|votre|l'|le |cet |ce |la )? ?(?:[a-z]+ ){0,2}?${FR}\\b|\\b${FR}\\b.{0,60} (?:est|a ete|soit|sera)(?: [a-z]+)? (?:annule|reporte|decale)e?\\b|\\b${FR}\\b.{0,40} (?:n'aura pas|ne pourra pas avoir|n'a pas pu avoir) lieu\\b|\\bannulation de (?:notre|votre|l'|cet) ?${FR}`,
  ),
  new RegExp(
    `\\b(?:cancelar|anular|aplazar|posponer|desconvocar|cancelamos|anulamos|aplazamos|haber cancelado) (?:la |nuestra |tu |su |el )(?:[a-z]+ ){0,2}?${ES}\\b|\\b${ES}\\b.{0,60} (?:queda|esta|ha sido|se ha|fue|ha quedado) (?:cancelad|anulad|aplazad|suspendid|pospuest|desconvocad)[oa]\\b`,
  ),
  new RegExp(
    `(?<!\\bna )\\b(?:het|de|ons|onze|je|jouw|uw) (?:[a-z]+ ){0,3}?${NL}\\b.{0,60}? (?:afzeggen|af te zeggen|annuleren|te annuleren|uitstellen|uit te stellen|afgezegd|geannuleerd|uitgesteld|afblazen|vervalt|niet door(?:gaan|gaat)?|niet laten doorgaan)\\b`,
  ),
  new RegExp(
    `\\b(?:cancelar|desmarcar|adiar|cancelamos|desmarcamos|ter desmarcado|ter cancelado) (?:a |o |nossa |sua |tua |nosso )(?:[a-z]+ ){0,2}?${PT}\\b|\\b${PT}\\b.{0,60} (?:foi|esta|fica|sera|teve de ser|teve que ser) (?:cancelad|desmarcad|adiad)[oa]\\b`,
  ),
  new RegExp(
    `\\b(?:annullare|rinviare|disdire|rimandare|annulliamo|rinviamo|aver annullato) (?:il |l'|la |lo |questo |nostro )(?:[a-z]+ ){0,2}?${IT}\\b|\\b${IT}\\b.{0,60} (?:e|e stat[oa]|viene)(?: [a-z]+)? (?:annullat|rinviat|rimandat|sospes|disdett)[oa]\\b`,
  ),
];

const possiblyOff = patternsPossible(CALLED_OFF);

/** It may be called off, or the reader is told how to do so. */
const A_CASE =
  /\?$|\b(?:if|should you|in case|whether|unless|click|link|you (?:can|may|could|need|want|wish|must|have to)|please (?:cancel|let|give)|hours? (?:before|in advance|notice)|wenn|falls|sofern|sollten|koennen sie|kannst du|bitte|si (?:vous|tu|jamais|necesit\w*|no|tienes|tiene|quier\w*)|s'il|en cas|puedes|puede|por favor|als (?:je|u|het)|mocht|indien|kun(?:t)? (?:je|u)|caso|se (?:voce|precis\w*|tiv\w*|non|dev\w*|dove\w*|vuo\w*|desider\w*)|pode|puo|puoi|nel caso|qualora)\b/;
/** "It is not cancelled." */
const DENIED =
  /\b(?:not|nicht|pas|niet|nao|non|no) (?:been |ete |sido )?(?:cancel|call|abgesagt|annul|afgezegd|geannul|desmarc)/;

/** The sentence that calls an agreed conversation off, and says no new date for it; null when none does. */
export function findCalledOff(sentences: readonly Sentence[]): Sentence | null {
  return sentences.find((sentence) => isCalledOff(sentence) && !saysWhereTo(sentence.folded)) ?? null;
}

function isCalledOff(sentence: Sentence): boolean {
  const possible = possiblyOff(sentence);
  if (possible.length === 0) return false;
  const { folded } = sentence;
  return !A_CASE.test(folded) && !DENIED.test(folded) && possible.some((pattern) => pattern.test(folded));
}
