import { anyWhole, type Doubt, type Speaks } from './doubt.ts';
import { HIRING, SURELY_HIRING } from './words-of-hiring.ts';

/**
 * Words of the other things in life that one applies for, is invited to and is refused in the very words of a job. None of
 * them proves anything: teachers and bankers have jobs too.
 */
const ELSEWHERE = anyWhole(
  // Races and draws.
  'ballot|marathon|raffle|prize draw|tournament|startplatz|losverfahren|dorsal|petto(?:rale|rali)',
  // Animals.
  'adopt(?:ing|ion)?|fostering|dogs?|(?:the|a|your|our|this|older|other) cat|cats|kittens?|pupp(?:y|ies)|spaniel',
  'tierschutz',
  // Schools, and letters to families and members.
  'admissions?|reception class|pupil place|nursery place|parent-?(?:and-)?teacher',
  '(?:your|his|her) (?:son|daughter|child)',
  'dear (?:families|parents|residents?|tenant|members?|participants?|authors?|contributor)',
  'liebe (?:eltern|mitglieder)|elternabend|elternsprechtag',
  // Grants and prizes.
  String.raw`grant (?:application|round|proposal|committee)|fellowship programme|scholarships?|bursar\w+`,
  'foerder(?:antrag|programm)|appel a projets|bourse de creation',
  'convocatoria de (?:ayudas|becas|subvenciones|premios)|ayudas a la creacion|bando di concorso letterario',
  // The press and the radio.
  'reporter|journalist|correspondent|newsroom',
  '(?:writing (?:a|my|our)|working on (?:a|my)) (?:piece|story|feature|article|book|thesis|dissertation)',
  '(?:host|hosts|record|recording) (?:a|the|our|my) podcast|podcast called',
  // Studies.
  'thesis|dissertation|phd project|ethics (?:board|committee)|participants?|focus group|user research',
  String.raw`research (?:interview|session|study)|studienteilnehm\w*`,
  // Tenders, quotes and orders.
  'quotations?|your (?:quotes?|proposal|bid|pitch|tender)|the quotes|vendors?|suppliers?|tenders?|moodboard',
  'purchase order|your order|parcel',
  'angebotsanfrage|lieferanten?|ihr angebot vom|(?:ihr|ihrem) kostenvoranschlag',
  'fournisseurs?|prestataires?|devis',
  'proveedor(?:es)?|presupuesto|fornecedor(?:es)?|orcamento|fornitor[ei]|preventivo',
  'offerte|leveranciers?',
  // Loans and accounts.
  String.raw`underwriters?|mortgages?|loans?|lenders?|lending|overdraft|borrow\w*|building society`,
  'bank(?:ing)? (?:advisor|adviser|account)|pitch deck',
  String.raw`bankberater\w*|kontoeroeffnung|kredit\w*|darlehen`,
  String.raw`conseill\w+ (?:bancaire|clientele)|epargne|credit immobilier|asesor bancario|consulente bancario`,
  // Insurance.
  'insured|policyholder|your (?:insurance|cover|premium)|ihre versicherung|votre assurance|su seguro',
  // Benefits and taxes.
  'benefits? (?:claim|office|card)|file for benefits|claimants?|claims cent(?:er|re)|unemployment insurance',
  'food assistance|welfare|tax return|finanzamt|steuererklaerung|sozialamt',
  // Permits.
  'passport (?:renewal|application|photo|office|online)|visas?|naturali[sz]ation|citizenship|residence permit',
  'consulate|embassy|uscis|driving test',
  'einbuergerung|auslaenderbehoerde|aufenthaltstitel|buergeramt|fuehrerscheinstelle',
  'titre de sejour|carte de sejour|prefecture|mairie|permesso di soggiorno|questura',
  // Homes.
  '(?:the|a|your|our|this|new|car) lease|lease (?:agreement|term|ends?|starts?)|leasing|tenan(?:t|ts|cy)|landlord',
  'viewings?|apartments?',
  String.raw`wohnung(?:en)?|besichtigung\w*|mieter\w*|vermieter\w*`,
  String.raw`logement|locataire|woning(?:en)?|huurder\w*`,
  'vivienda|piso|alquiler|aluguel|imovel|appartamento|affitto|inquilin[oai]',
  // Clubs.
  'membership|elected|proposer|allotment|choir',
  'chor|vereins?|mitgliedschaft|mitgliedsbeitrag|adhesion',
  // Software, manuscripts and exhibitions.
  'app (?:review|submission|name)|pull request|merge request|view it on github|maintainers',
  'authored the thread|repository',
  'manuscripts?|submission to|abstract|reviewers?|anthology|poems?|exhibition',
  // Doctors.
  String.raw`dentist|zahnarzt\w*|arzttermin|sprechstunde|vorsorge|dentiste|dentista|tandarts|huisarts`,
  // Private life.
  String.raw`more like friends|lovely evening|second date|grandma|grandpa|mum|mom|dad|carpool|babysit\w*`,
  'auntie?|sweetie|honey',
  // What is booked and paid for.
  'workshop booking|coaching|(?:single|paid) session',
);

/** More words of such things, which are too common to say anything beside a word of hiring. */
const ELSEWHERE_TOO = anyWhole(
  // Grants and prizes.
  'grants? (?:programme|panel|team)',
  String.raw`(?:the|this|our) (?:[\w'-]+ ){0,2}?(?:fund|prize|award|grant|residency)|judges`,
  String.raw`(?:this|next) year's (?:cohort|intake|awards?)|[\w-]+ award\n|fund: |fellowships?`,
  String.raw`becas?|bourses?|bors[ae] di studio|(?:studie)?beurs|stipendi\w*|subvenci\w+`,
  String.raw`subsidieaanvra\w+|ayudas|jurado|giuria|fonds|edi(?:cion|cao)|bolsa de (?:merito|estudos?|mestrado)`,
  String.raw`\d+ (?:\w+ )?(?:places|plaetze\w*|plazas|lugares|plaatsen|bolsas|awards|fellowships|grants)`,
  String.raw`(?:domanda|solicitud|pedido|demande) (?:di |de |d')(?:ammissione|admision|admissao|admission|indemni\w+|subvention)`,
  // Homes.
  'deposit|(?:the|for|to) rent|rental|lettings|(?:the|this|another) (?:flat|property)|estate agents?',
  '(?:house|flat)-?(?:mates?|share)|the owners|(?:two|three|one|2|3|1)-bed|parking (?:charge|fine)',
  'miete|(?:das|ein) zimmer',
  String.raw`loyer|proprietaires?|colocat\w+|huur\w*|(?:de|een) kamer`,
  String.raw`casero|arrendat\w+|senhorio|la stanza|condomin\w+`,
  // Schools and exchanges.
  'sixth form|head(?:mistress|master)|bootcamps?|tuition|exchange (?:programme|program|semester|year)|summer school',
  'schulplatz|austausch(?:programm|semester|jahr)',
  String.raw`matricula|iscrizione|opleiding|intercambio|programme d'echange|programma di scambio|uitwisseling\w*`,
  // The press and the radio, and studies.
  '(?:a|my|our|the) podcast|listeners?|luisteraars|oyentes|ouvintes|ascoltatori|auditeurs',
  'periodista|giornalista|jornalista|journaliste|je suis doctorante?',
  String.raw`entrevistar(?:te|l[ae])|intervistar\w+|toegang gratis`,
  // Taxes and consulates.
  String.raw`consulat\w*|(?:income|council) tax|tax (?:return|year|office|credit)|steuerbescheid`,
  // The arts.
  String.raw`vernissage|premiere|ausstellung\w*|exposicao|kuenstler\w*|short film`,
  "residency|residence d|residen(?:cia|za) (?:artistica|de artistas|d'artista|literaria)",
  // Clubs and councils.
  'meetup on|stammtisch|youth council|conseil (?:de quartier|municipal)',
  // Private life.
  'un beso|bisous|beijinhos',
);

/** Senders that are named after what else one is invited to or refused. */
const ELSEWHERE_NAME =
  /\b(?:admissions?|membership|scholarships?|bursar\w*|claims|mortgages?|loans?|visas?|consul(?:ate?|ado|ato|ar)|embassy|alumni)\b|podcast|lettings/;

/** Words of something else, where no word of a job stands. */
export const PERHAPS_ELSEWHERE: Doubt = {
  mark: 'perhaps-elsewhere',
  label: 'not_job_related',
  doubts: 'others',
  says: 'a word of something else than a job, and none of a job',
  patterns: [ELSEWHERE],
};

/** Words or a sender of something else, beside no more than the words that all who choose among people have. */
export const NO_HIRING_NAMED: Doubt = {
  mark: 'no-hiring-named',
  label: 'not_job_related',
  doubts: 'others',
  says: 'no word that only hiring has: flats, funds and schools choose among applicants too',
  patterns: [ELSEWHERE_TOO],
};

/** Which of these two an email has; `speaks` knows its text. */
export function marksWithoutJob(
  folded: string,
  sender: string,
  possible: ReadonlySet<RegExp>,
  speaks: Speaks,
): string[] {
  const isNamed = ELSEWHERE_NAME.test(sender);
  if (!isNamed && !possible.has(ELSEWHERE) && !possible.has(ELSEWHERE_TOO)) return [];
  // The words of a job are looked for first: nearly all mail has them, and soon.
  const isOfJob = HIRING.test(folded);
  const perhaps = !isOfJob && speaks(ELSEWHERE) ? [PERHAPS_ELSEWHERE.mark] : [];
  if (SURELY_HIRING.test(folded) || SURELY_HIRING.test(sender)) return perhaps;
  const isOther = speaks(ELSEWHERE_TOO) || isNamed || (isOfJob && speaks(ELSEWHERE));
  return isOther ? [...perhaps, NO_HIRING_NAMED.mark] : perhaps;
}

/** What is assessed beside people who want a job. */
export const ASSESSED_ELSEWHERE: Doubt = {
  mark: 'assessed-elsewhere',
  label: 'not_job_related',
  doubts: 'assessment',
  says: 'an assessment of something else than a person for a job',
  patterns: [
    anyWhole(
      "(?:health|tax|council|property|damage|eye|dental|needs|flood|care|carer's|housing) (?:risk )?(?:needs )?assessments?",
      'assessment of (?:your )?(?:tax|property|claim|needs|damage|income)',
      'notice of assessment|assessment (?:notice|year)|health check|wellness (?:points|programme|program)',
    ),
  ],
};
