import { anyWhole, type Doubt, oneOf } from './doubt.ts';

const APPLIED_FOR = oneOf(
  'mortgage|loan|credit card|grant|membership|tenancy|planning|adoption|school|nursery|benefits?',
  'passport|visa|permit|citizenship|naturali[sz]ation',
);

/** What belongs to something else so closely that words of hiring beside it do not settle what the email is about. */
export const BESIDE_A_JOB: Doubt = {
  mark: 'beside-a-job',
  label: 'not_job_related',
  doubts: 'others',
  says: 'a word of something else than a job',
  patterns: [
    anyWhole(
      // Applications by name.
      `${APPLIED_FOR} (?:application|appointment|interview|renewal|claim)`,
      String.raw`(?:membership|naturali[sz]ation|citizenship|benefits)(?<=application for \w+)`,
      String.raw`(?:visa|loan|grant|permit|mortgage)(?<=application for a \w+)|application for a place`,
      // Races.
      'half marathon|the ballot',
      // Scholarships.
      'scholarship (?:application|panel|committee|award|programme|place|fund|scheme|office|board)',
      String.raw`(?:promotions|studien|deutschland|begabten)?stipendi(?:um|en)(?<=(?:um|fuer) (?:das|ein|unser) \w+)`,
      "bourse (?:d'(?:etudes|excellence)|de (?:merite|these|mobilite))",
      'becas? (?:de|para) (?:estudios?|excelencia|master|doctorado|movilidad|grado)',
      'bolsa de (?:merito|estudos?|mestrado|doutoramento|doutorado)|(?:per|della|alla|una) borsa di studio',
      String.raw`studiebeurs\w*`,
      // Schools and courses.
      String.raw`(?:to join|entry (?:to|into)|place in|for) year \d+(?! (?:\w+ ){0,2}?(?:teacher|lead|tutor|assistant))`,
      String.raw`year \d+ (?:entry|place|interview)|reception class|headmistress|tuition fees?`,
      String.raw`place (?:on|in) (?:our|the|this|a|your) (?:[\w-]+ ){0,5}?(?:bootcamp|course|cohort|msc|class|intake|degree)`,
      'elternabend|kitaplatz',
      // Letters to families, tenants and authors, and homes.
      'dear (?:families|residents?|tenants?|authors?)',
      '(?:the|this|diese|die) (?:flat|wohnung) (?:to|an|has|is|wurde|ist)|pay (?:our |any )?guests',
      'locataires?|voor deze woning|op de woning',
      // Animals and children.
      String.raw`(?:apply\w*|application|like|want\w*|approved) to (?:adopt|foster)|home visit`,
      // Benefits, relatives and cases.
      String.raw`unemployment insurance|work search (?:activit\w+|requirements?)|file for benefits|food assistance`,
      'next of kin|(?:your|the|this) (?:case|ticket) (?:is|was|has been) (?:now )?closed',
      // Suppliers who were or were not chosen.
      String.raw`(?:another|different|chosen) (?:vendor|supplier|agency|contractor|bidder|provider|family|tenant|buyer)s?\b(?! representative)`,
      '(?:your|our|the) (?:quotation|tender) ',
      'anderen (?:anbieter|lieferanten|mieter|dienstleister)',
      'fournisseur retenu|autre (?:prestataire|fournisseur|famille|locataire)|otro (?:proveedor|inquilino)',
      'altro fornitore|outro fornecedor|andere (?:leverancier|huurder|anbieter|lieferanten?)',
      // Software.
      'app (?:review|submission)',
      // Studies, and those who write a thesis.
      '(?:paid|research|user|customer) (?:research )?(?:interview|study|session)s?',
      String.raw`(?:participants|subjects)(?<=interview \w+)|for (?:my|our) (?:thesis|dissertation|phd)`,
      'my (?:thesis|dissertation)|am interviewing (?:people|women|men|those|owners|experts|former|local)',
      String.raw`studienteilnehm\w*`,
      // Coaching.
      'coaching session|coaching(?<=interview coaching)|mock interview',
      // The press and the radio.
      '(?:reporter|journalist|correspondent) (?:with|for|at|from)',
      String.raw`(?:hosts?|run|produce|co-host|record)\b.{0,40}\bpodcast|podcast (?:about|on|called)`,
      '(?:our|my|the) listeners',
      String.raw`for (?:an|our|my|the|this|next) (?:[\w-]+ )?(?:episode|podcast)|guest on (?:the|our|my)`,
      String.raw`to interview you (?:[\w-]+ ){0,3}?about`,
      '(?:have|having) you on (?:the|our|my) (?:show|podcast|programme|channel)',
      String.raw`(?:be (?:a|our|my|the|next) (?:\w+ )?|as (?:a|our|my|the) )guest(?= (?:on|for the|in (?:the|our|an?) (?:\w+ )?(?:show|episode|series)))`,
      String.raw`sie (?:\w+ ){0,3}?interviewen`,
      String.raw`fuer (?:einen|meinen|unseren|unsere|eine|meine) (?:artikel|podcast|reportage|sendung|doku\w*)`,
      'als gast (?:in|bei|fuer)|funkhaus|die aufzeichnung dauert',
      'vous interviewer|pour (?:mon|notre|un) (?:podcast|article|reportage|emission|documentaire)',
      '(?:nos|mes) (?:auditeurs|lecteurs)|je suis journaliste|invitee? (?:de|dans) (?:notre|mon) emission',
      "chronique (?:sur|pour)|l'enregistrement",
      '(?:te|je|u|dich) interviewen',
      'voor (?:een|mijn|ons|onze) (?:artikel|podcast|reportage|krant|tijdschrift|aflevering)|te gast (?:in|bij)',
      'para (?:un|mi|nuestro|nuestra|um|uma|o nosso|o meu) (?:articulo|reportaje|podcast|artigo|reportagem)',
      'como (?:invitad|convidad)[oa] (?:en|a|no|de)',
      'per (?:un|il mio|il nostro|la nostra) (?:articolo|podcast|rivista|puntata)',
      'come ospite (?:in|nel|nella|del|della|al)',
      // Banks, brokers and stocks.
      String.raw`stop[ -](?:order|loss)|(?:market|limit|buy|sell) order|realized p.l|margin call|\d+ shares`,
      String.raw`your position in \w+ \(|buying power|insufficient funds|(?:short|long) position|online-?broker`,
      String.raw`entretien avec (?:votre|un) conseiller|conseiller bancaire|bankberater\w*`,
      "votre ordre (?:d'|de )(?:achat|vente|bourse)",
      '(?:su|tu) orden de (?:compra|venta)|(?:sua|tua) ordem de (?:compra|venda)|ordine di (?:acquisto|vendita)',
      // Borders and consulates.
      'enrollment center|trusted traveler|consular (?:section|officer|interview)|global entry',
      "entretien (?:de naturalisation|d'assimilation|consulaire)",
      // Elections.
      String.raw`(?:membership|election|adoption)(?<=candidates? for \w+)|(?:thank you|thanks) for standing`,
      '(?:stand|stood|standing) for (?:election|the (?:committee|board|council))',
      '(?:club|committee|board|council|union|our) elections?',
      'votes (?:were|have been|received|cast|counted)|(?:the|our) members(?= (?:have|chose|voted|elected|decided))',
      '(?:residents|shareholders|householders|parishioners) (?:have )?(?:chose|chosen|voted|elected)',
      '(?:running|ran) for (?:the|a|our|election)|(?:parent|school) governor(?! support)',
      String.raw`(?:vorstands|beirats|gremien)wahl\w*|(?:die|unsere) mitglieder (?:haben|waehlten)`,
      '(?:kandidatur fuer|kandidiert fuer) (?:das amt|den)|wahl (?:des|zum|zur|in den) ',
      'assemblee generale|scrutin|les (?:adherents|membres) (?:se sont|ont)|le plus de voix',
      String.raw`bestuursverkiezing\w*|ledenvergadering|(?:de|onze) leden (?:hebben|kozen)`,
      'kandidaat (?:hebt |heeft )?gesteld',
      'asamblea general|assembleia geral|assemblea (?:dei soci|generale)',
      String.raw`los socios (?:han|eligieron|votaron|optaron)|os socios (?:escolh|votar|eleg)\w+|dai soci(?! di)`,
      '(?:vocal|tesorer[oa]|secretari[oa]|president[ea]) de la junta directiva',
      String.raw`\d+ (?:votes|voix|stimmen|votos|voti|stemmen|suffrages)`,
      '(?:votado|votaram|votato|gestemd|abgestimmt) (?:en|em|por|per|op|voor|fuer|noutra)',
    ),
  ],
};
