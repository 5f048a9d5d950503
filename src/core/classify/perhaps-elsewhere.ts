/**
 * Words of the other things in life that one applies for, is invited to and is refused in the very words of a job: a
 * race, a dog, a school, a newspaper, a study, a tender, a loan, a permit, a home, a club, an evening for two. None of
 * them proves anything: teachers and bankers have jobs too. In folded text, in all languages that we read.
 */
const ELSEWHERE =
  /\b(?:ballot|(?:half )?marathon|raffle|prize draw|tournament|startplatz|losverfahren|dorsal|petto(?:rale|rali)|adopt(?:ing|ion)?|fostering|(?:older |other )?(?:dogs?|cats?|kittens?|pupp(?:y|ies))|spaniel|tierschutz|admissions?|reception class|pupil place|nursery place|parent-?(?:and-)?teacher|dear (?:families|parents|resident|residents|tenant|members?|participants?|author|authors|contributor)|liebe (?:eltern|mitglieder)|elternabend|convocatoria de (?:ayudas|becas|subvenciones|premios)|ayudas a la creacion|appel a projets|bourse de creation|foerder(?:antrag|programm)|bando di concorso letterario|elternsprechtag|(?:your|his|her) (?:son|daughter|child)|reporter|journalist|correspondent|newsroom|writing (?:a|my|our) (?:piece|story|feature|article|book|thesis|dissertation)|working on (?:a|my) (?:piece|story|feature|article|book|thesis|dissertation)|(?:host|hosts|record|recording) (?:a|the|our|my) podcast|podcast called|thesis|dissertation|phd project|ethics (?:board|committee)|participants?|focus group|user research|research (?:interview|session|study)|studienteilnehm\w*|quotations?|your (?:quotes?|proposal|bid|pitch|tender)|the quotes|vendors?|suppliers?|tenders?|moodboard|purchase order|angebotsanfrage|lieferanten?|ihr angebot vom|(?:ihr|ihrem) kostenvoranschlag|fournisseurs?|prestataires?|devis|proveedor(?:es)?|presupuesto|fornecedor(?:es)?|orcamento|fornitor[ei]|preventivo|offerte|leveranciers?|underwriters?|mortgages?|loans?|lenders?|lending|overdraft|borrow\w*|building society|bank(?:ing)? (?:advisor|adviser|account)|bankberater\w*|kontoeroeffnung|kredit\w*|darlehen|conseill\w+ (?:bancaire|clientele)|epargne|credit immobilier|asesor bancario|consulente bancario|benefits? (?:claim|office|card)|file for benefits|claimants?|claims cent(?:er|re)|unemployment insurance|food assistance|welfare|tax return|finanzamt|steuererklaerung|sozialamt|passport (?:renewal|application|photo|office|online)|visas?|naturali[sz]ation|citizenship|residence permit|consulate|embassy|uscis|einbuergerung|auslaenderbehoerde|aufenthaltstitel|buergeramt|fuehrerscheinstelle|titre de sejour|carte de sejour|prefecture|mairie|permesso di soggiorno|questura|driving test|lease|leasing|tenan(?:t|ts|cy)|landlord|viewings?|apartments?|wohnung(?:en)?|besichtigung\w*|mieter\w*|vermieter\w*|logement|locataire|woning(?:en)?|huurder\w*|vivienda|piso|alquiler|aluguel|imovel|appartamento|affitto|inquilin[oai]|member(?:ship)|elected|proposer|allotment|choir|chor|vereins?|mitgliedschaft|mitgliedsbeitrag|adhesion|more like friends|(?:a )?lovely evening|second date|app (?:review|submission|name)|pull request|merge request|(?:code )?repository|manuscripts?|submission to|abstract|reviewers?|anthology|poems?|exhibition|dentist|zahnarzt\w*|arzttermin|sprechstunde|vorsorge|dentiste|dentista|tandarts|huisarts|grandma|grandpa|mum|mom|dad|carpool|babysit\w*|auntie?|sweetie|honey|your order|parcel|workshop booking|coaching|(?:single|paid) session|grant (?:application|round|proposal|committee)|fellowship programme|scholarships?|bursar\w+|pitch deck|insured|policyholder|your (?:insurance|cover|premium)|ihre versicherung|votre assurance|su seguro)\b/;

/** Words that nobody uses who does not speak of a job. */
const HIRING =
  /\b(?:roles?|jobs?|vacanc\w+|recruit\w*|hiring|hired|candidates?|candidacy|applicants?|cv|resumes?|careers?|requisition|position (?:of|as|at|with|in)|(?:this|the|that|a|our|your|of) (?:position|post)|posts? of|internship|engineers?|developers?|managers?|analysts?|nurses?|technicians?|salary|stelle|stellen(?:angebot|ausschreibung|anzeige)\w*|bewerber\w*|bewerbungsgespr\w*|vorstellungsgespr\w*|lebenslauf|arbeitsvertrag|ausbildung\w*|praktik\w*|poste|emploi|recrut\w*|embauche|candidat\w*|puesto|empleo|contratacion|seleccion|vacatures?|functie|sollicit\w*|vaga|emprego|recrutamento|selezione|posizione|ruolo|assunzione|colloqui\w*)\b/;
/** What belongs to such another thing so closely that words of hiring beside it do not settle what the email is about. */
const SURELY =
  /\b(?:(?:mortgage|loan|passport|visa|membership|tenancy|credit card|grant|adoption|planning|citizenship|naturali[sz]ation|permit|school|nursery|benefits?) (?:application|appointment|interview|renewal|claim)|application for (?:membership|naturali[sz]ation|citizenship|a (?:visa|loan|grant|permit|mortgage)|benefits|a place)|candidates? for (?:membership|election|adoption)|half marathon|the ballot|reception class|unemployment insurance|work search (?:activit\w+|requirements?)|file for benefits|food assistance|(?:another|different|chosen) (?:vendor|supplier|agency|contractor|bidder|provider|family|tenant|buyer)s?\b(?! representative)|(?:your|our|the) (?:quotation|tender) |app (?:review|submission)|voor deze woning|op de woning|(?:the|this|diese|die) (?:flat|wohnung) (?:to|an|has|is|wurde|ist)|(?:apply\w*|application|like|want\w*|approved) to (?:adopt|foster)|home visit|dear (?:families|residents?|tenants?|authors?)|next of kin|(?:paid|research|user|customer) (?:research )?(?:interview|study|session)s?|interview (?:participants|subjects)|for (?:my|our) (?:thesis|dissertation|phd)|my (?:thesis|dissertation)|(?:reporter|journalist|correspondent) (?:with|for|at|from)|interview coaching|coaching session|mock interview|entretien avec (?:votre|un) conseiller|conseiller bancaire|bankberater\w*|elternabend|studienteilnehm\w*|kitaplatz|locataires?|fournisseur retenu|autre (?:prestataire|fournisseur|famille|locataire)|otro (?:proveedor|inquilino)|altro fornitore|outro fornecedor|andere (?:leverancier|huurder|anbieter|lieferanten?)|anderen (?:anbieter|lieferanten|mieter|dienstleister))\b/;

/** Nobody invites a single person so. */
const GREETS_MANY =
  /(?:^|\n)(?:(?:hi|hello|hey|dear|good (?:morning|afternoon)) (?:all|everyone|everybody|team|folks|colleagues|friends|both|guys)|(?:all|team|folks|colleagues)(?=[,!:-])|(?:hallo|moin|guten morgen|servus) (?:zusammen|alle|allerseits|miteinander|team)|liebe (?:alle|kolleg\w+|kollegen|kolleginnen)|bonjour a (?:tous|toutes)|cher(?:e)?s collegues|hola a tod[oa]s|buenos dias a tod[oa]s|ola (?:a todos|pessoal)|ciao a tutti|buongiorno a tutti|(?:beste|hallo|hoi) (?:allen|allemaal|collega'?s|team))\b/;
/** What one comes to with many others. English has a rule for it, which also knows who it is for. */
const EVENT_FOR_MANY =
  /\b(?:karriere(?:abend|messe|tag)|info(?:abend|veranstaltung|rmationsveranstaltung)|tag der offenen tuer|bewerbertag|(?:job|ausbildungs|recruiting)messe|kennenlernabend|portes ouvertes|job dating|forum (?:emploi|de recrutement)|soiree (?:recrutement|de recrutement|carriere\w*)|puertas abiertas|feria de empleo|jornada informativa|feira de emprego|sessao de esclarecimento|giornata di orientamento|serata informativa|ciclo di incontri|inloop(?:avond|dag)|banenmarkt|open (?:dag|avond)|informatieavond|meeloopdag)\b/;

const MARKS: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['perhaps-elsewhere', ELSEWHERE],
  ['beside-a-job', SURELY],
  ['greets-many', GREETS_MANY],
  ['event-for-many', EVENT_FOR_MANY],
];

/** The patterns that `elsewhereMarks` asks to be told of. */
export const ELSEWHERE_PATTERNS: readonly RegExp[] = MARKS.map(([, pattern]) => pattern);

/**
 * Marks of what speaks of something else than a job: `perhaps-elsewhere` without a word of a job, `beside-a-job` whatever
 * stands beside it; and of what is said to many. `possible` are those of `ELSEWHERE_PATTERNS` that may match.
 */
export function elsewhereMarks(folded: string, possible: ReadonlySet<RegExp>): string[] {
  return MARKS.flatMap(([mark, pattern]) => {
    if (!possible.has(pattern) || !pattern.test(folded)) return [];
    return mark === 'perhaps-elsewhere' && HIRING.test(folded) ? [] : [mark];
  });
}
