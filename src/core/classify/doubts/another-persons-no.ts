import { anyOf, anyWhole, type Doubt, oneOf } from './doubt.ts';

const THANKS_FOR = String.raw`(?:thank you|thanks|grateful) (?:\w+ ){0,3}?for`;

/** A no that somebody else was told. */
export const ABOUT_ANOTHER: Doubt = {
  mark: 'about-another',
  label: 'not_job_related',
  doubts: 'rejection',
  says: 'words about somebody else, or quoted from somewhere',
  patterns: [
    // A no about a third person, which whoever recommended or vouched for that person is told.
    anyWhole(
      '(?:his|her) (?:application|candidacy)',
      String.raw`${THANKS_FOR} (?:referring|recommending|introducing|suggesting|nominating|sending \w+ (?:our|my) way)`,
      String.raw`${THANKS_FOR} (?:putting (?!your)\w+ forward|your (?:referral|recommendation|nomination))`,
      String.raw`(?:referred|recommended|put forward|introduced|nominated)(?<=\byou (?:kindly |had |have )?(?:put )?\w+)`,
      'your (?:referral|nominee|referred)',
      '(?:let|told|informed|written to|spoken to|emailed|tell|telling|thanked) (?:him|her)',
      '(?:pointing|pointed|introduced) us to|(?:gave|given) (?:us )?your name as',
      '(?:sent|written) (?:the|a|his|her) (?:regret|rejection) (?:mail|letter|e-?mail|note)',
      String.raw`(?:he|she) took it (?:\w+ )?well|referees? (?:has|have|did|is|are|was|were)`,
      '(?:another|alternative|second|new) referee',
      '(?:deine|ihre|eure)n? empfehlung',
      '(?:du|sie|ihr) (?:uns )?(?:empfohlen|vorgeschlagen) (?:hast|hatten|haben|hattest)',
      String.raw`ihm (?:\w+ ){0,3}?(?:bescheid|mitgeteilt|abgesagt|geschrieben)|ans herz gelegt`,
      String.raw`(?:er|sie) weiss (?:es|schon|bereits|bescheid)|referenz(?:geber|person)\w*`,
      String.raw`(?:dank|bedankt|danke) (?:\w+ ){0,6}?(?:geintroduceerd|doorverwezen|empfohlen|vorgestellt)`,
      '(?:zijn|haar) (?:sollicitatie|kandidatuur)',
      '(?:had|hebt|hebben) (?:aangedragen|voorgedragen|aanbevolen|doorgestuurd|getipt)',
      '(?:aangedragen|voorgedragen|aanbevolen|doorgestuurd|getipt) (?:had|hebt|hebben)',
      String.raw`(?:hem|haar) (?:\w+ ){0,2}?(?:laten weten|bericht|ingelicht|gebeld|gemaild)|(?:hem|haar) gesproken`,
      '(?:hij|zij|ze) weet (?:het|dit)|voor (?:je|uw|jouw) (?:tip|aanbeveling|voordracht)',
      String.raw`(?:je|uw|jouw) referent\w*`,
      '(?:avez|as|aviez|avais) (?:recommand|present|adress|signal)ee?|(?:le|la) lui (?:ai|avons)',
      '(?:votre|ta) recommandation',
      String.raw`(?<!(?:profil|candidature|dossier|parcours|cv)\b[^\n]{0,80})il ne correspond (?:pas|plus)`,
      String.raw`il n'a pas ete retenu|merci (?:[\w']+ ){0,4}?recommande\w*`,
      String.raw`(?:je|nous) l'(?:ai|avons) (?:deja )?(?:prevenu|informe|appele)e?|l'une de vos (?:\w+ )?references`,
      'gracias por (?:recomendar|presentar)(?:nos|me)|recomendaste',
      'se l[oa] (?:he|hemos) (?:dicho|comunicado)|pasar(?:nos|me) (?:el|su) (?:contacto|cv)',
      String.raw`(?:sus|tus) (?:\w+ )?referencias`,
      '(?:tu|su|sua) recomend(?:acion|acao|ad[oa])',
      'obrigad[oa] por (?:recomendar|indicar|apresentar)|recomendou',
      String.raw`grazie per aver\w* (?:segnalato|presentato|raccomandato)`,
      '(?:ha|hai|aveva|avevi) (?:raccomandat|segnalat)[oa]',
    ),
    // The third person is a friend or a relative of the reader, or was recommended for a reward.
    anyOf(
      String.raw`your (?:friend|former colleague|nephew|niece|cousin|sister|brother|son|daughter)\b`,
      'referral (?:bonus|scheme|programme|program|reward)',
      String.raw`deine?n? (?:bekannte[rn]?|freund(?:in)?|nichte|neffen?|schwester|bruder|cousine?)\b`,
      'praemie|empfehlungsbonus|empfehlungspraemie',
      String.raw`coopt(?:ee?|ation|es)\b|(?:prime|programme) de parrainage`,
      'la personne que (?:tu|vous) (?:nous )?(?:as|avez|aviez)',
      String.raw`(?:votre|ton|ta) (?:ami|amie|neveu|niece|cousin|cousine|soeur|frere)\b`,
      String.raw`(?:tu|su) (?:amig[oa]|conocid[oa]|prim[oa]|sobrin[oa]|herman[oa])\b`,
      String.raw`(?:je|jouw|uw) (?:neef|nichtje|vriend|vriendin|broer|zus)\b`,
      String.raw`(?:il tuo|la tua|il suo|la sua) (?:amic[oa]|conoscente|cugin[oa]|nipote)\b`,
      String.raw`(?:o teu|a tua|o seu|a sua) (?:amig[oa]|conhecid[oa]|prim[oa]|sobrinh[oa])\b`,
    ),
    // A no in quotation marks, of one sentence or of several: adverts and friends show what others were told.
    new RegExp(
      String.raw`(?:^|[\s(>])(?<!to:? )"(?=[\w·.])[^"]{0,300}\b${oneOf(
        'unfortunately|regrets? (?:to|that)|sorry to (?:tell|say|inform)|other (?:candidates|applicants)',
        'another (?:candidate|applicant)|unsuccessful|mov(?:e|ing) forward',
        'not (?:been )?(?:selected|successful|appointed|shortlisted|chosen|taken forward)',
        String.raw`leider|muessen wir ihnen|anderweitig besetzt|anderen (?:bewerber|kandidat)\w*`,
        String.raw`nicht beruecksichtig\w*|absage\w*`,
        'malheureusement|regret de|pas donner(?:ons)? suite|donnerons pas suite|pas (?:ete )?retenue?',
        String.raw`autres? candidat\w*|pourvu en interne`,
        String.raw`lamentamos|lamentablemente|sentimos|otr[oa]s? (?:candidat|persona)\w*`,
        String.raw`no ha sido (?:seleccion|elegid)\w*|no has sido`,
        String.raw`infelizmente|outr[oa]s? candidat\w*|nao avanc\w+|nao foi`,
        String.raw`purtroppo|siamo spiacenti|altr[oi] candidat\w*|non e stat\w+`,
        String.raw`helaas|niet (?:geselecteerd|uitgenodigd|gekozen)|andere kandida\w+`,
      )}\b[^"]{0,300}[\w.!?,·]"(?=[\s.,)!?]|$)`,
    ),
  ],
};

const FAMILY = oneOf(
  'mum|mom|dad|granny|grandma|grandpa|grandad|nan|nana|auntie|aunt|mama|papa|oma|opa',
  'mamie|papy|abuela|abuelo|tia|tio|mamma|nonna|nonno|zia|zio|vovo|avo',
);

/** Family and friends, who heard of a no and console. */
export const CONSOLES: Doubt = {
  mark: 'consoles',
  label: 'not_job_related',
  doubts: 'rejection',
  says: 'words of family and friends',
  patterns: [
    anyOf(
      String.raw`(?:devastated|heartbroken|sad|so sorry) for you\b|gutted for you|their loss`,
      String.raw`(?:never|do not) let (?:it|them|the \w+) get you down`,
      '(?:do not|did not) know what they (?:are|were) missing|you poor (?:thing|love|lamb)',
      String.raw`told me (?:that )?(?:the \w+ |they |you |about )(?:\w+ ){0,5}?(?:turned|rejected|did not|down|refused|no\b|job|interview)`,
      '(?:i|we) (?:just )?heard (?:that )?(?:you (?:did not|were not|had not|have not) (?:get|got|been)|they (?:turned|said|did not|went|rejected|refused))',
      String.raw`(?:they|the \w+) (?:turned|have turned|has turned|rejected|knocked) you (?:down|back)\b`,
      String.raw`(?:selber|selbst) schuld\b`,
      String.raw`(?:erzaehlt|gesagt|gehoert|geschrieben|mitbekommen),? dass (?:\w+ ){0,6}?(?:dich|du|dir)\b`,
      String.raw`(?:die|sie) (?:haben )?dich (?:[\w-]+ ){0,5}?nicht genommen`,
      String.raw`(?:die|sie) (?:wissen|merken) (?:gar |ja )?nicht,? was (?:sie|ihnen)|(?:ihr|deren) pech\b`,
      String.raw`(?:m'a|m'ont) (?:dit|raconte|appris|annonce) que (?:tu|ils|la|le|ca)\b`,
      '(?:triste|desolee?|peine|decue?) pour toi|tant pis pour eux|bisous|ils ne savent pas ce qu',
      "ne t'ont pas (?:pris|retenu|choisi|garde)e?",
      String.raw`(?:dicho|dijo|conto|contado|enterado de) (?:\w+ ){0,4}?que no te\b`,
      'no te han (?:cogido|pillado|contratado|querido)|no saben lo que se pierden|ellos se lo pierden',
      String.raw`besos\b|besitos`,
      String.raw`(?:vertelde|vertelden|zei|hoorde|las) (?:\w+ ){0,3}?dat (?:je|ze|jij) (?:\w+ ){0,6}?(?:niet|afgewezen)\b`,
      'hun verlies|dikke (?:kus|zoen)',
      String.raw`mi ha(?:nno)? (?:detto|raccontato) che (?:\w+ ){0,4}?(?:non|ti|hanno)\b`,
      'non ti hanno (?:pres|scelt|assunt|volut)[oa]|peggio per loro|non sanno (?:che )?cosa si perdono',
      'bacion[ei]|un bacio',
      String.raw`(?:contou|disse|contaram|disseram)(?:-me| me)? que (?:tu |voce )?nao (?:fic|foste|foi|conseg|te\b|pass)`,
      'azar (?:o )?deles|nao sabem o que perdem|quem perde sao eles|beijinhos|beijocas',
      // Who signs so.
      String.raw`${FAMILY}(?=(?: \w+)?[.!]?(?: x+)?(?:\n|$))(?<=\n[^\n]{0,24})`,
    ),
  ],
};
