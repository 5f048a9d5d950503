import type { Stage } from '../application.ts';
import type { Label } from '../outcome.ts';
import type { ClassifierInput, ThreadSoFar } from './classifier-input.ts';
import type { Sentence } from './sentences.ts';

/** More words than this speak for themselves. */
const BRIEF = 50;
const VERY_BRIEF = 25;
const A_LINE = 12;

const OWN_APPLICATION: readonly Label[] = [
  'application_received',
  'assessment',
  'interview_invitation',
  'status_update',
];
/** Where a no is about the candidacy; after an offer it may be about its terms. */
const UNDECIDED: readonly (Stage | null)[] = ['applied', 'screening', 'interviewing', null];

// All patterns read folded text, in the seven languages.
const TIME =
  /\b(?:(?:mon|tues|wednes|thurs|fri)day|mon|tues?|weds?|thur?s?|fri|tomorrow|noon|montag|dienstag|mittwoch|donnerstag|freitag|(?<!guten )morgen|uebermorgen|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|miercoles|jueves|viernes|manana|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|terca|quarta|quinta|sexta|amanha|lunedi|martedi|mercoledi|giovedi|venerdi|domani)\b|\b\d{1,2}(?:[:.h][0-5]\d| ?(?:am|pm|uhr|uur|h))\b|\bat \d{1,2}\b/;
const PLACE =
  /\b(?:reception|floor|room|building|zoom|teams|webex|google meet|dial-in|empfang|raum|stockwerk|etage|salle|accueil|sala|planta|recepcion|receptie|verdieping|rececao|andar|piano|portineria)\b/;
const MEETING =
  /\b(?:works|suits|fits|confirm\w*|see you|speak (?:then|to you|on)|talk (?:then|to you|on)|calls?|meet(?:ing)?|invit\w+|calendar|resched\w*|moved?|push(?:ed)? (?:back|to)|instead|ask for|come (?:to|in|along)|passt|klappt|termin\w*|treffen|verschieb\w*|verleg\w*|einladung|kalender\w*|sehen uns|sprechen uns|bis (?:dann|montag|dienstag|mittwoch|donnerstag|freitag|morgen)|melden sie sich (?:am|beim) empfang|fragen sie nach|convient|rendez-vous|visio|appel|decal\w+|on se voit|a (?:demain|lundi|mardi|mercredi|jeudi|vendredi)|va bien|nos vemos|cita|llamada|aplaz\w+|past|schikt|uitnodiging|afspraak|spreken|verplaats\w*|verzet\w*|tot (?:dan|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag)|funciona|combinado|convite|marcad[oa]|reuniao|ate (?:amanha|segunda|terca|quarta|quinta|sexta)|va bene|ci vediamo|appuntamento|chiamata|conferm\w+|spost\w+|a (?:domani|lunedi|martedi|mercoledi|giovedi|venerdi))\b/;
/** A time of something else than a talk: of an answer, a test, an offer, an absence; or a talk that is called off. */
const NO_MEETING =
  /\b(?:let you know|hear (?:from|back)|get back to you|be in touch|decision|decid\w+|feedback|cancel\w*|on hold|out of (?:the )?office|away (?:until|from)|on (?:leave|holiday|vacation)|abwesend|urlaub|en conge|de vacaciones|afwezig|vakantie|de ferias|in ferie|called off|tests?|assignment|challenge|exercise|task|submit|hand in|deadline|due (?:by|on|date)|documents?|forms?|offer|contract|salary|start(?:ing)? (?:date|on)|rueckmeldung|entscheid\w+|absag\w*|abgesagt|aufgabe|frist|unterlagen|angebot|vertrag|gehalt|decision|annul\w*|epreuve|offre|contrat|salaire|anul\w+|prueba|oferta|contrato|beslissing|geannuleerd|opdracht|aanbod|proposta|prova|annull\w+|offerta|contratto)\b/;
const NO =
  /\b(?:not this time(?! slot| zone)|a no (?:from|for|on)|not (?:be )?(?:moving|going|taking (?:you|it|this|things)) (?:forward|ahead|further|on)|(?:went|going|gone|go) with (?:someone|somebody|another)|did(?:n't| not) (?:make it|work out)|decided against|not (?:the right|a) (?:fit|match)|another (?:candidate|direction)|diesmal nicht|(?:leider )?nicht geklappt|nichts geworden|fuer jemand(?:en)? ander\w*|eine absage|pas cette fois|pas retenue?|quelqu'un d'autre|un autre candidat|pas (?:donner )?suite|esta vez no|a otra persona|otr[oa] candidat[oa]|(?:deze|dit) keer niet|niet geworden|iemand anders|niet (?:met je |met u )?verder|desta vez nao|nao foi desta|outra pessoa|outro candidato|non questa volta|questa volta no|un'altra persona|un altro candidato)\b/;
/** That something of the owner's has come, said alone. */
const ACKNOWLEDGED =
  /\b(?:got (?:it|them|this)|(?:well )?received|noted|arrived safely|(?:gut )?angekommen|erhalten|ist (?:da|notiert)|bien recue?s?|c'est note|recibid[oa]s?|anotad[oa]|ontvangen|genoteerd|recebid[oa]s?|anotado|ricevut[oaie])\b/;
/** What makes a no one of something else, or none. */
const NOT_A_NO =
  /\?|\b(?:but|however|instead|if|unless|yet|aber|sondern|falls|wenn|sonst|mais|pero|maar|porem)\b/;

/** Whether an email has so few words that its thread may count; there is no need to look for that of another. */
export function isBrief(text: string): boolean {
  return countWords(text) <= BRIEF;
}

/**
 * What the thread makes of a brief email: `thread-about-meeting`, `thread-says-no`, `thread-acknowledges` or
 * `thread-unanswered-outreach`; none of one with a calendar part or more than a few words. A machine only reaches out.
 */
export function threadMarks(
  { threadSoFar, automatic, hasCalendar }: ClassifierInput,
  sentences: readonly Sentence[],
): string[] {
  if (!threadSoFar || hasCalendar) return [];
  const folded = sentences.map((each) => each.folded).join('\n');
  const words = countWords(folded);
  if (words === 0 || words > BRIEF) return [];
  if (isUnansweredOutreach(threadSoFar)) return ['thread-unanswered-outreach'];
  if (automatic !== null) return [];
  const isOwn = isOwnApplication(threadSoFar);
  if (isOwn && words <= VERY_BRIEF && saysNo(folded)) return ['thread-says-no'];
  if (isOwn && words <= A_LINE && acknowledges(folded)) return ['thread-acknowledges'];
  return leadsToTalks(threadSoFar) && speaksOfMeeting(folded) ? ['thread-about-meeting'] : [];
}

/** Up to one more than is brief. */
function countWords(text: string): number {
  return text
    .trim()
    .split(/\s+/, BRIEF + 1)
    .filter(Boolean).length;
}

function isUnansweredOutreach({ labels, stage, isAnswered }: ThreadSoFar): boolean {
  return (
    stage === null &&
    !isAnswered &&
    labels.length > 0 &&
    labels.every((label) => label === 'recruiter_outreach')
  );
}

function isOwnApplication({ labels, stage }: ThreadSoFar): boolean {
  if (!UNDECIDED.includes(stage) || labels.includes('rejection')) return false;
  return stage !== null || labels.some((label) => OWN_APPLICATION.includes(label));
}

function leadsToTalks({ labels, stage }: ThreadSoFar): boolean {
  if (!UNDECIDED.includes(stage) || labels.includes('rejection')) return false;
  return stage === 'screening' || stage === 'interviewing' || labels.includes('interview_invitation');
}

function saysNo(folded: string): boolean {
  return NO.test(folded) && !NOT_A_NO.test(folded) && !TIME.test(folded);
}

function acknowledges(folded: string): boolean {
  return ACKNOWLEDGED.test(folded) && ![NOT_A_NO, TIME, NO_MEETING].some((other) => other.test(folded));
}

function speaksOfMeeting(folded: string): boolean {
  return (
    (TIME.test(folded) || PLACE.test(folded)) &&
    MEETING.test(folded) &&
    !NO_MEETING.test(folded) &&
    !NO.test(folded)
  );
}
