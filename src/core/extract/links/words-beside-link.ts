import type { Link } from '../../facts.ts';
import { foldText } from '../../read/fold-text.ts';

/** Words beside a link to a place for documents, and to one where an application can be seen. On folded text. */
const UPLOAD =
  /\b(?:upload\w*|submit (?:your|the) (?:documents?|files?)|hochladen|hochgeladen|televerser|deposer (?:vos|les) (?:documents?|pieces)|subir|adjuntar|uploaden|aanleveren|enviar (?:os|seus) documentos|anexar|caricare|caricamento)\b/;
const PORTAL =
  /\b(?:status|track\w*|portal|log ?in|sign in|your (?:account|profile|application|candidate)|candidate (?:home|area|page|profile)|applicant (?:area|page|portal)|withdraw|view (?:your|the) application|bewerberportal|kandidatenbereich|bewerberbereich|karriereportal|bewerbungsstatus|anmelden|einloggen|profil|espace candidat|suivre|suivi|statut|candidature|candidatura|estado|tu solicitud|area (?:do|de) candidato|mijn sollicitatie\w*|sollicitatie|inloggen|acompanh\w*|stato|area (?:candidati|riservata))\b/;
/** Links that stand under every letter. On folded text. */
const SMALL_PRINT =
  /\b(?:unsubscribe|privacy|opt[ -]?out|preferences|terms|imprint|cookies?|impressum|datenschutz\w*|abmelden|abbestellen|desabonn\w*|desinscri\w*|confidentialite|darse de baja|privacidad|afmelden|uitschrijven|cancelar (?:a )?inscricao|privacidade|disiscri\w*|informativa)\b/;

/** A test of candidates. On folded text. */
const TEST =
  /(?<!-)\b(?:(?:online|coding|technical|skills?|aptitude|psychometric|cognitive|personality|language|situational judge?ment|take-?home|candidate|video|pre-?recorded|one-?way|programming|work sample|case study) (?:test|assessment|challenge|exercise|task|questionnaire|interview|assignment|screening)|(?:your|the|our|this|an?) (?:test|assessment|challenge|questionnaire|quiz)|(?:test|assessment|challenge|take-?home|assignment|task(?: description)?|exercise)(?: link)?:|assessments?|take-?home|hackerrank|(?:online|einstellungs|eignungs|kompetenz|persoenlichkeits|fach|programmier|sprach)-?(?:test|assessment|aufgabe|fragebogen)|(?:den|der|unser\w*|ein\w*|zum|ihr\w*|dein\w*) (?:test|testaufgabe|probeaufgabe|fachaufgabe|programmieraufgabe|fallstudie)|testaufgabe|arbeitsprobe|(?:test|tests|questionnaire|exercice|evaluation|epreuve|cas) (?:technique|en ligne|pratique|de \w+)|(?:prueba|test|evaluacion|ejercicio|cuestionario|reto) (?:tecnic[ao]|online|en linea|practic[ao]|de \w+)|(?:la|una|esta|tu) prueba|(?:test|assessment|opdracht|vragenlijst|case)-?(?:opdracht)?(?= (?:maken|afronden|invullen|starten|:))|(?:je|de|een|online) (?:test|assessment|opdracht|testopdracht|vragenlijst)|(?:teste|prova|desafio|avaliacao|questionario) (?:tecnic[ao]|online|pratic[ao]|de \w+)|(?:o|um|seu) (?:teste|desafio)|(?:test|prova|esercizio|questionario|valutazione) (?:tecnic[ao]|online|pratic[ao]|attitudinale|di \w+)|(?:il|un|una|la|suo) (?:test|prova))(?![a-z])/;
/** What one does with a test, or a label right before the link. On folded text. */
const DO =
  /\b(?:complete|take|start|begin|access|do|finish|open|launch|sit|attempt|record|click|here|link|bearbeite\w*|starte\w*|durchfuehr\w*|durchzufuehren|absolvier\w*|loese\w*|beginne\w*|teilnehm\w*|teilzunehmen|hier|realise\w*|passe[rz]|commence[rz]|accede\w*|effectue\w*|complete\w*|demarre\w*|ici|realiza\w*|completa\w*|hacer|haz|comenzar|comienza|empez\w*|empiez\w*|inicia\w*|aqui|maken|afronden|invullen|voltooi\w*|fazer|faca|acess\w*|comec\w*|svolg\w*|inizi\w*|acced\w*|effettu\w*|sosten\w*|qui)\b|: ?[<("]?$/;
/** Beside a link that only prepares or explains a test or a call, or is about something else to book. On folded text. */
const BESIDE_THE_POINT =
  /\b(?:practi[cs]e|sample|example|learn (?:more|how)|(?:more|read) about|more (?:info\w*|details)|faqs?|tips|guide\w*|prepar\w*|help|support|how (?:to|it)|download|system check|(?:test|check) your (?:video|camera|audio|connection|device|system|equipment|browser|setup|internet|microphone)|website|about us|demo|webinar|open day|open house|info session|travel|hotel|flight|survey|feedback|vorbereit\w*|uebung\w*|beispiel\w*|mehr (?:infos?|informationen|ueber|dazu)|hilfe|systemcheck|technik-?check|umfrage|reise|messe|tag der offenen|exemples?|entrain\w*|en savoir plus|aide|enquete|ejemplo|practicar|ayuda|mas informacion|encuesta|oefen\w*|voorbeeld\w*|meer (?:info\w*|weten|over)|hulp|exemplo|ajuda|saiba mais|pesquisa|esempio|esercitar\w*|aiuto|scopri|maggiori informazioni|sondaggio)\b/;
/** Choosing a time for a conversation. On folded text. */
const BOOK =
  /\b(?:(?:book|choose|pick|select|schedule|reserve|arrange|find|grab|confirm|propose|change)\b[^.!?;]{0,40}\b(?:slots?|time|times|appointments?|interview|call|meeting|availability|phone screen|chat|date)|(?:submit|share|give|enter|provide|add)\b[^.!?;]{0,20}\bavailabilit\w+|reschedul\w+|(?:termin|terminvorschl\w+|uhrzeit|zeitfenster|slot|gespraechstermin|interviewtermin|zeitpunkt)\w{0,3}\b[^.!?;]{0,40}\b(?:waehl\w*|auswaehl\w*|auszuwaehlen|buch\w*|aussuch\w*|vereinbar\w*|verschieb\w*|reservier\w*|festleg\w*)|(?:waehl\w*|buch\w*|vereinbar\w*|reservier\w*|such\w*)\b[^.!?;]{0,40}\b\w*(?:termin|uhrzeit|zeitfenster|slot)|(?:choisi\w*|reserve\w*|selectionn\w*|prendre|prenez|planifi\w*|reporter)\b[^.!?;]{0,40}\b(?:creneaux?|rendez-vous|horaire|entretien)|(?:elig\w*|elegir|escoge\w*|reserv\w*|seleccion\w*|agend\w*)\b[^.!?;]{0,40}\b(?:hora|horario|hueco|cita|fecha|franja|entrevista|llamada)|(?:kies\w*|kiezen|boek\w*|plan|plannen|inplannen|reserveer|selecteer)\b[^.!?;]{0,40}\b(?:moment|tijd|tijdstip|tijdslot|afspraak|gesprek|datum)|(?:escolh\w*|agend\w*|reserv\w*|marque|marcar|selecion\w*)\b[^.!?;]{0,40}\b(?:horario|data|entrevista|conversa|reuniao)|(?:scegli\w*|scelga|prenot\w*|fissa\w*|selezion\w*)\b[^.!?;]{0,40}\b(?:orario|slot|data|appuntamento|colloquio|fascia))\b/;
/** Going into a conversation held over the web. On folded text. */
const JOIN =
  /\b(?:(?:join|enter) (?:the |your |our |this )?(?:\w+ ){0,2}(?:video|meeting|call|interview|conversation)|(?:videogespraech|videokonferenz|videocall|videointerview|video-interview|online-meeting|besprechung)\w*\b[^.!?;]{0,40}\b(?:teilnehm\w*|teilzunehmen|beitret\w*|beizutreten|einwaehl\w*)|rejoindre (?:la |l')?(?:visio\w*|reunion|entretien)|(?:unirse|unete|unirte|conectarse|conectarte) a la (?:videollamada|reunion|entrevista)|deelnemen aan (?:het|de) (?:video\w*|gesprek|vergadering)|(?:entrar|participar) (?:na|da) (?:videochamada|reuniao|entrevista)|(?:partecipare|collegarsi|unirsi) all[ae'] ?(?:videochiamata|riunione|colloquio|videocolloquio))/;

/** A link's own words, and those of its whole line. */
export interface WordsBeside {
  /** What stands between the link before it and itself; behind it too, where it stands in the middle of a sentence. */
  own: string;
  line: string;
}

/** The folded words beside a link in the line that it stands in. */
export function wordsBeside(evidence: string, link: string): WordsBeside {
  const at = Math.max(0, evidence.indexOf(link));
  const before = evidence.slice(0, at).split(ANY_LINK).at(-1)!;
  const behind = evidence.slice(at + link.length).split(ANY_LINK)[0]!;
  // "Book a slot <https://…>" has its words before it; "you find the test at https://… until Friday" on both sides.
  const own = /[<(]\s?$|:\s?$/.test(before) ? lastSaid(before) : `${lastSaid(before)} ${behind}`;
  return { own: foldText(german(own)), line: foldText(german(evidence.replace(link, ' '))) };
}

const ANY_LINK = /https?:\/\/\S{4,2000}/i;

/** Up to here what leads to a link is its name. */
const LONGEST_NAME = 40;

const IS_NO_NAME =
  /^(?:(?:the|your|der|hier der|de|le|voici le|el|o|il) )?(?:link|lien|enlace|url|brief|here|hier|ici|aquí|aqui|qui)\s?:$/i;

/** The last sentence; and all of them where it only leads on to the link: "It takes 45 minutes and is open until Friday:". */
function lastSaid(before: string): string {
  const said = before.trim();
  const last = said.split(/[.!?]\s/).at(-1)!;
  const leadsOn = last.endsWith(':') && (last.length > LONGEST_NAME || IS_NO_NAME.test(last));
  return leadsOn ? said : last;
}

function german(words: string): string {
  return words.replace(/[äöüß]/gi, (letter) => WRITTEN_OUT[letter.toLowerCase()]!);
}

const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** What the words say of a link to a page that can be anything: one of the house's, or of nobody we know. */
export function saidOfAnyPage({ own }: WordsBeside): Link['is'] | null {
  if (SMALL_PRINT.test(own) || BESIDE_THE_POINT.test(own)) return null;
  if (TEST.test(own) && DO.test(own)) return 'assessment';
  if (BOOK.test(own)) return 'scheduling';
  return JOIN.test(own) ? 'meeting' : null;
}

/** What the words say of a link to a page that the house or its tracking system has for candidates. */
export function saidOfTheirPage({ line }: WordsBeside): 'upload' | 'portal' | null {
  if (SMALL_PRINT.test(line)) return null;
  if (UPLOAD.test(line)) return 'upload';
  return PORTAL.test(line) ? 'portal' : null;
}
