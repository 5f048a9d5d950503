import { type Service, serviceOfBrand, serviceOfDomain } from '../applicant-tracking.ts';
import type { ClassifierInput } from './classifier-input.ts';
import { DOUBT_PATTERNS, doubtMarks } from './doubts/all-doubts.ts';
import { ENDLESS } from './doubts/many-readers.ts';
import { filterOf } from './pattern-filter.ts';

/** Words of people who speak of jobs, in folded text, in all languages that we read. One is enough. */
const JOB_WORDS =
  /\b(?:appl(?:ied|ying|icants?)|apply (?:for|to|now|here|at|today)|candidat\w+|candidac\w+|vacanc\w+|interview\w*|recruit\w*|hiring|resumes?|cv|careers?|jobs?|internships?|requisition|employ(?:ment|er|ers)|bewerb\w*|stellen?(?:ausschreibung|anzeige|angebot\w*)?|lebenslauf|vorstellungsgespr\w*|ausschreibung|arbeitgeber|auswahl(?:verfahren|prozess)\w*|zwischenbescheid|arbeitsvertrag|gehalt\w*|entretiens?|recrut\w*|emplois?|embauch\w+|postul\w+|puestos?|empleos?|entrevist\w+|vacantes?|reclutamiento|hoja de vida|curriculum|proceso de seleccion|\w*sollicit\w*|vacatures?|kandida\w*|werving|vagas?|curriculo|processo seletivo|procedimento concursal|estagio|emprego|selezione|colloqui\w*|assunzion\w+|concorso pubblico)\b/;
/** Words that other trades use too: two different ones are enough. */
const PERHAPS_JOB_WORDS =
  /\b(?:positions?|roles?|openings?|hire[ds]?|engineers?|developers?|technicians?|analysts?|assistants?|coordinators?|officers?|designers?|nurses?|teachers?|drivers?|chefs?|waiters?|mechanics?|lecturers?|postdoc\w*|apprentice\w*|trainees?|receptionist|researchers?|supervisors?|talent|team|skills|qualifications|background|experience|opportunit\w+|kennenlernen|position|gespr\w+|poste|candidature|profil|vacante|oferta|functie|posizione|phone screen|onsite|applications?|short-?list\w*|panel|decision|salary|wages?|appointed|scores?|shifts?|first choice|successful|starting on|profil|portfolio|contract|notice period|references|referees|take-?home|assignment|coding (?:challenge|test|exercise)|test|interview\w*|round|process|trial (?:day|shift)|letter|client|schichten?|stelle|mitarbeiter\w*|kolleg\w+|einstell\w+|probearbeit\w*|probetag\w*|ingenieur\w*|entwickler\w*|fachkr\w+|assistenz|fallstudie|aufgabe|prozess|vertrag|feedback|prueba|contrato|contract|gesprek|colloquio|paso|poursuivre|client|prochaine etape|etape|technique)\b/g;

/**
 * What people call the place that they write about where they name no job: the name of a trade after "for", "as" or "our",
 * and the ways of trying somebody out. In folded text; looked for only where no other word tells.
 */
const TRADES =
  /\b(?:for|as|our|new|your|next) (?:[\w&/-]+ ){0,3}?(?:manager|director|lead|engineer|developer|designer|assistant|analyst|officer|coordinator|nurse|chef|teacher|technician|specialist|associate|supervisor|receptionist|driver|cook|waiter|waitress|barista|baker|clerk|editor|producer|architect|accountant|administrator|apprentice|intern|trainee|postdoc|fellow|lecturer|professor|researcher|representative|buyer|planner|electrician|mechanic|welder|carpenter|hairdresser|groundsman|nanny|physiotherapist|paralegal|secretary|foreman|warden|bookseller|librarian|caretaker|cleaner|porter|registrar|copywriter|programmer|tester|photographer|musician|head of [a-z]+)s?\b|\b(?:als|fuer (?:die|den|unsere[nm]?)|zum|zur) (?:[\w-]+ ){0,2}?(?:[a-z]*(?:entwickler|ingenieur|techniker|mechaniker|berater|leiter|leitung|verkaeufer|pfleger|erzieher|kellner|lehrer|assistent|assistenz|referent|sachbearbeiter|buchhalter|florist|meister|fahrer|schreiner|tischler|elektriker|gaertner|baecker|metzger|friseur|betreuer|redakteur|texter|architekt|zeichner|praktikant|volontaer|werkstudent|azubi|lagerist|servicekraft|aushilfe|planer))(?:in|innen|s|n)?\b|\b(?:comme|en tant que|como|come|para|per il|voor|als|pour (?:le|la|l')) (?:[\w-]+ ){0,3}?(?:commis|serveu(?:r|se)|vendeu(?:r|se)|saisonnier|stagiaire|alternante?|apprentie?|soudeur|moniteur|comptable|infirmiere?|camarer[oa]|cociner[oa]|dependient[ae]|encargad[oa]|tecnic[oa]|conductora?|oficiala?|auxiliar|becari[oa]|enfermer[oa]|desarrolladora?|mecanic[oa]|recepcionista|cozinheir[oa]|gerente|analista|estagiari[oa]|educadora?|motorista|cameriere|addett[oa]|impiegat[oa]|praticante|tirocinante|operai[oa]|capo cantiere|modellista|responsabile|cuoc[oa]|\w*medewerker|monteur|verpleegkundige|kok|ontwikkelaar|\w+leider|stagiair|verkoper|chauffeur)\b|\b(?:trial (?:shift|day|morning|weekend|week)|probearbeit\w*|probetag\w*|schnuppertag\w*|hospitation|proefda(?:g|gen)|meeloop(?:dag|ochtend)\w*|proefdienst|journee d'essai|(?:giornata|serata) di prova|dia de prueba|(?:search|call) committee|co-?founder|headcount|debrief|scorecards?|rol van|aan te nemen|chef de partie|staffed up|hiring)\b/;

/**
 * A place that is named by what its holder is called: "the Account Executive role", "le poste de caviste". Asked for only
 * where no word of a job stands elsewhere.
 */
const NAMED_PLACE =
  /\b(?:for|about|re|regarding|fill(?:ed|ing)?|into|in|to|of|with|on) (?:the|our|this|that|an?|your) (?:[\w&/+'",()-]+ ){1,6}?(?:role|position|gig|opening|post)\b(?! (?:on|code|office|card|box))|^(?:re: )?(?:[\w&/+'",()-]+ ){1,5}(?:role|position|opening|vacancy|gig)\b|\b(?:the|our) (?:[\w&/+'",()-]+ ){1,5}?(?:role|position|opening|gig) (?:at|with|here|has|is|was|went|to|in our)\b|\b(?:stelle|rolle|position|funktion) (?:als|der|des|einer|eines|im bereich)\b|\b(?:die|der|zur|unsere|diese) (?:\w+)?(?:lehrkraft|fachkraft|hilfskraft|servicekraft|reinigungskraft|lehrstelle|leitung)\b|\b(?:werkstudent|praktikant|auszubildende|aushilf|minijob|hilfskr|teilzeit|vollzeit|elternzeit|probezeit|personalplan|arbeitstag)\w*|\b(?:le|du|au|un|ce|votre|ton|notre) poste (?:de|d'|du)|\b(?:place|mandat|mission|fonctions?|contrat) (?:de |d'(?:un |une )?)(?:second|chef|commis|directeur|directrice|responsable|assistante?|chargee?|agente?|conseillere?|charge de|technicien\w*|vendeu\w+|serveu\w+|professeur|enseignante?|cuisinier\w*|caviste|stage)\b|\b(?:stagiaires?|alternance|alternante?s?|cdd|cdi|interimaires?|saisonniere?s?|contractuel\w*|vacataires?)\b|\b(?:el|al|del|un|este|tu|su) (?:puesto|cargo) de\b|\b(?:la|una|esta|de) (?:plaza|posicion) de (?!garaje|aparcamiento|parking|toros|guarderia|colegio|escuela|residencia)|\b(?:contrata(?:r|rte|rle|mos|cion|do|da)|temporada de (?:verano|invierno)|turno de (?:noche|manana|tarde))\b|\b(?:de|onze|deze|een) (?:functie|rol|baan|positie|stageplek|stageplaats) (?:van|als|bij|in)\b|\b(?:stagiaires?|stagiairs?|stageplek|dienstverband|aannemen|invalkracht|uitzendkracht|bijbaan|bijbaantje)\b|\b(?:a|da|na|para|pela|esta|nossa) (?:vaga|posicao|funcao) de\b|\b(?:o|do|no|ao|este|um) (?:cargo|posto|lugar|contrato) de (?!estacionamento|garagem|arrendamento)|\b(?:contratar|contratacao|contratamos|estagiari[oa]s?)\b|\b(?:il|del|al|sul|nel|un) (?:posto|ruolo|incarico|contratto) (?:di|da) (?!affitto|locazione)|\b(?:la|alla|della|una) posizione (?:di|da)\b|\b(?:assumere|assumiamo|assunt[oa]|tirocini\w*|stagista|turni)\b/;

/** Links that stand in the text, by what they are for. */
const LINKS: readonly (readonly [string, RegExp])[] = [
  [
    'link-scheduling',
    /\b(?:calendly\.com|cal\.com|savvycal\.com|doodle\.com|goodtime\.io|youcanbook\.me|chilipiper\.com|calendar\.app\.google|outlook\.office\.com\/(?:bookwithme|book)|meetings\.hubspot\.com|tidycal\.com|zcal\.co|app\.modernloop\.io)\//,
  ],
  [
    'link-assessment',
    /\b(?:hackerrank\.com\/(?:test|work)|codility\.com|codesignal\.com|testgorilla\.com|coderpad\.io|hirevue\.com|codingame\.com|devskiller\.com|testdome\.com|qualified\.io|mettl\.com|hackerearth\.com)/,
  ],
  [
    'link-meeting',
    /\b(?:zoom\.us\/j|meet\.google\.com|teams\.microsoft\.com\/l\/meetup|teams\.live\.com|webex\.com\/meet|whereby\.com)/,
  ],
];

/** Words of hiring alone: a landlord's or a university's answer to an "application" has none of them. */
const HIRING_WORDS =
  /\b(?:roles?|positions?|jobs?|vacanc\w+|recruit\w*|hiring|employ\w*|interview\w*|cv|resume|careers?|workplace|stellen?\w*|job\w*|bewerbungsgespr\w*|vorstellungsgespr\w*|arbeit\w*|mitarbeit\w*|lebenslauf|personal\w*|poste|emploi|recrut\w*|entretien|embauche|puesto|empleo|vacante|entrevista|contratacion|vacatures?|functie|sollicit\w*|baan|vaga|emprego|recrutamento|posizione|ruolo|lavoro|assunzione|colloquio|lehrkraft|ausbildung\w*|praktik\w*|stage|internship)\b/;
const HIRING_NAME =
  /\bhir(?:e[a-z]{3}|ing)|recruit|talent|career|candidat|applicant|bewerb|karriere|recrut|sollicit|carriere|seleccion|selezione|vacanc/i;
/** What people apply for, enter, claim or view beside jobs, in all languages that we read. */
const OTHER_APPLICATION =
  /\b(?:(?:the|this|your|our) (?:flat|apartment|tenancy|viewing)|tenancy application|landlord|lettings|wohnung(?:en|ssuche|sbesichtigung)?|mietanfrage|mietinteress\w*|selbstauskunft|demande de logement|locataires?|bailleur|dossier de location|vivienda|alquiler|inquilin[oa]s?|arrendamento|aluguel|appartement\w*|appartamento|affitto|woningzoekende\w*|huurwoning\w*|verhuurder\w*|bezichtiging|(?:msc|ma|mba|phd|bachelor'?s?|master'?s?|degree|undergraduate|postgraduate) (?:programme|program|course|study|admissions?|degree|in)|(?:graduate|university|student|postgraduate) admissions?|a place (?:on the|at the university|for entry)|studienplatz\w*|(?:master)?studiengang\w*|inscription universitaire|mestrado em|laurea magistrale|insurance (?:claim|policy)|your (?:claim|policy)|schadennummer|schadenmeldung|versicherungsschutz|versicherungsfall|asegurado|assicurat[oa]|richiesta di risarcimento|schademelding|schadeclaim|(?:personal|home|car) loan|loan application|credit (?:card|application|line|limit)|mortgage|kreditantrag|kreditanfrage|pret immobilier|prestamo|hipoteca|richiesta di mutuo|domanda di mutuo|membership (?:application|committee|secretary)|(?:adult|social|full|club) membership|mitgliedsantrag|aufnahmeantrag|your (?:stories|poems?|manuscript|abstract)|manuskript|(?:grant|funding) (?:application|proposal)|accelerator|foerderantrag|demande de subvention|planning (?:permission|application)|visa application|allotment (?:plots?|holders?|society|association|sites?)|(?:an|your|this) allotment(?! committee)|flat-?mates?|letting agents?|house-?share|puppy|kittens?|rehom\w+|scholarship|bursary|try-?outs|mitbewohner\w*|wg-(?:zimmer|casting)|kaltmiete|kaution|stipendium|welpen?|your (?:paper|article|novel|artwork|exhibition))\b/;
/** What nobody says of a job. */
const SURELY_ELSEWHERE =
  /\b(?:membership interview|for membership|co-op living|our next batch|for batch \d+|founders|school place|place at:|visa (?:class|interview|appointment)|nonimmigrant|(?:offer|approve) (?:you )?(?:a|the|your) loan|to borrow|rehoming|adoption|adopting|conditional offer for (?:bsc|ba|beng|llb|msc|ma)|betreuungsplatz|kita-?platz|arbeitslosengeld|adoptier\w+|tierheim|application for (?:a |an |the |your |our )?(?:[a-z]+ ){0,2}?(?:loan|credit|overdraft|mortgage|membership|visa|permit|passport|grant|scholarship|bursary|allotment|tenancy|benefit|allowance|refund)|building society|(?:offer|place) (?:for|on|to read) (?:the )?(?:bsc|ba|beng|llb|msc|mba|phd)|(?:your child's|parents'|parent or) (?:teachers?|evening|carer)|(?:your|the|decision on) manuscript|(?:both|the) referees find|the journal|peer review\w*|(?:as a|study) participants?|(?:sleep|clinical) (?:study|trial)|solaranlage|photovoltaik|waermepumpe|kwp|zaehlertausch|zaehlerwechsel|demande de (?:pret|visa|logement)|solicitud de (?:prestamo|visado|hipoteca)|aanvraag voor (?:een |de )?(?:lening|hypotheek|huurwoning)|richiesta di (?:mutuo|prestito)|pedido de (?:emprestimo|visto))\b/;

const JOB_FIELD =
  /(?:^|\n)(?:[*•-]|[^\S\n])*(?:job title|title|role|position|location|work location|duration|client|rate|pay rate|salary|job type|employment type|type|contract|visa|experience|skills|must have|interview(?: mode)?|start date|end client|job description|jd|einsatzort|laufzeit|start|auslastung|lieu|duree|tjm)\b.{0,24}?\s?[:–-]+[>:]?/gi;
const JOB_LISTING =
  /\b(?:\d+\+? (?:days?|hours?|weeks?) ago|(?:easily|easy) apply|apply (?:now|here|easily)|view job|see job|\d+ applicants|a year\b|an hour\b|actively recruiting|vor \d+ tagen|il y a \d+ jours|hace \d+ dias|\d+ dagen geleden|ha \d+ dias)/gi;

/** The patterns that mostly match nothing, and are not run where a look at the whole text shows it. */
const RARE = [
  ...LINKS.map(([, pattern]) => pattern),
  OTHER_APPLICATION,
  SURELY_ELSEWHERE,
  JOB_FIELD,
  JOB_LISTING,
  ...DOUBT_PATTERNS,
];
const mayMatch = filterOf(RARE, []);

/**
 * What an email is built like, as words for the rules: `calendar-request`, `sender-ats`, `link-scheduling`, `list`,
 * `job-fields`, `no-job-words`, …
 */
export function structureOf(input: ClassifierInput, folded: string): string {
  const marks: string[] = [];
  const possible = new Set(mayMatch(folded).map((at) => RARE[at]!));
  if (input.hasCalendar) marks.push(`calendar-${(input.calendarMethod ?? 'request').toLowerCase()}`);
  if (input.isReplyToOurs) marks.push('reply-to-ours');
  if (input.automatic !== null) marks.push('automatic');
  const service = senderService(input);
  if (service) marks.push(`sender-${service.is}`);
  for (const [mark, pattern] of LINKS) if (possible.has(pattern) && pattern.test(folded)) marks.push(mark);
  for (const { name, value } of input.headers) {
    if (name === 'list-id' || name === 'list-post') marks.push('list');
    if (name === 'list-unsubscribe') marks.push('unsubscribe');
    if (name === 'precedence' && /bulk|list|junk/i.test(value)) marks.push('bulk');
  }
  if (possible.has(JOB_FIELD) && matchesThrice(JOB_FIELD, folded)) marks.push('job-fields');
  if (possible.has(JOB_LISTING) && matchesThrice(JOB_LISTING, folded)) marks.push('job-listing');
  marks.push(...wordMarks(input, folded, possible));
  return marks.join(' ');
}

function wordMarks(input: ClassifierInput, folded: string, possible: ReadonlySet<RegExp>): string[] {
  const marks: string[] = [];
  const words = countWords(folded);
  const service = senderService(input);
  const sender = senderOf(input);
  const hires = service === null ? spellsHiring(sender) : service.is !== 'job_board';
  if (!hires && !speaksOfJobs(folded, input.hasCalendar))
    marks.push(words > 25 ? 'no-job-words' : 'few-words-none-about-jobs');
  if (appliesElsewhere(folded, possible)) marks.push('other-application');
  marks.push(...doubtMarks(folded, possible, sender));
  if (words < 60) marks.push('short');
  if (words >= 400) marks.push('long');
  if (words >= 1_200) marks.push(ENDLESS.mark);
  if (input.subject !== null && /^\s*(?:re|aw|sv|antw)\s*:/i.test(input.subject)) marks.push('reply');
  return marks;
}

/** A sender that is named after hiring: its codes and receipts are of the search, whatever their words. */
function spellsHiring(sender: string): boolean {
  return HIRING_NAME.test(sender);
}

function senderOf({ from }: ClassifierInput): string {
  return from === null ? '' : `${from.name ?? ''} ${from.address}`.toLowerCase();
}

/** Clubs, banks and consulates interview too, and ask for employers: what they alone speak of outweighs these words. */
function appliesElsewhere(folded: string, possible: ReadonlySet<RegExp>): boolean {
  if (possible.has(OTHER_APPLICATION) && OTHER_APPLICATION.test(folded) && !HIRING_WORDS.test(folded))
    return true;
  if (!possible.has(SURELY_ELSEWHERE) || !SURELY_ELSEWHERE.test(folded)) return false;
  return !HIRING_WORDS.test(folded.replace(/\b(?:interview\w*|positions?|employers?)\b/g, ''));
}

/** A calendar part has few words: one that other trades use too is enough there. */
function speaksOfJobs(folded: string, isBrief: boolean): boolean {
  if (JOB_WORDS.test(folded)) return true;
  if (new Set(folded.match(PERHAPS_JOB_WORDS)).size >= (isBrief ? 1 : 2)) return true;
  return TRADES.test(folded) || NAMED_PLACE.test(folded);
}

function senderService({ from }: ClassifierInput): Service | null {
  if (!from) return null;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return serviceOfDomain(domain) ?? (from.name ? serviceOfBrand(from.name) : null);
}

function matchesThrice(pattern: RegExp, text: string): boolean {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < 3 && pattern.exec(text)) found += 1;
  return found === 3;
}

/** How many words a folded text has: it knows no white space but spaces and line breaks. */
function countWords(folded: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const isBlank = code === 32 || code === 10;
    if (!isBlank && !inWord) words += 1;
    inWord = !isBlank;
  }
  return words;
}
