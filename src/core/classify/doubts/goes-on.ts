import { ENGLISH_WORKDAY } from './days-and-months.ts';
import { anyOf, anyWhole, type Doubt, oneOf } from './doubt.ts';
import { GOES_ON_WITH_YOU } from './goes-on-with-you.ts';

const NOT_YET = "(?:noch nicht|n'a pas encore|todavia no ha|aun no ha|ainda nao|deve ancora|nog moet)";
const ANSWERED = oneOf(
  String.raw`geantwortet|zugesagt|unterschrieben|repondu|respond\w*|contest\w*|rispond\w*|antwoord\w*`,
);
const COULD_YOU_COME = oneOf(
  'would you (?:come|be free|like to come|consider coming)|are you (?:free|available|up for|around)',
  'could you (?:come|make|do|manage)|can you (?:come|make|do)',
);
const IS_NOW = '(?:has been|was|is being|will be|is)';
const MOVED = '(?:transferred|moved|reassigned|switched|redirected|carried over|copied)';
const PASSED_ON = oneOf(
  'weiterge(?:geben|leitet|reicht)|umge(?:haengt|bucht|zogen)|vorgeschlagen|uebergeben|ins spiel gebracht',
);
const GAVE_UP =
  '(?:declined|withdrawn|dropped out|pulled out|turned (?:it|us) down|handed in|resigned|left us)';

/** What hardly anybody says in a no, though the words of a no stand beside it: it is not the last word. */
export const GOES_ON: Doubt = {
  mark: 'goes-on',
  label: 'status_update',
  doubts: 'rejection',
  says: 'words of something that goes on: times to choose from, an offer that stays open, a move to another opening',
  patterns: [
    anyWhole(
      // It is not a no yet.
      '(?:is|was) not a no|keep you warm|bear with us|sit[ -]tight',
      'still in (?:the running|play|contention|the process)',
      String.raw`nicht aus dem rennen|en lice|nao foi exclu\w+|no (?:estas|has sido|esta) descartad\w+`,
      'resti in corsa|ancora in (?:corsa|gioco)|nog in de race',
      // Another was asked first, and has not answered.
      'wait (?:till|until|for|on) (?:he|she|they|his|her|their)',
      '(?:if|in case|should) (?:he|she|they|that (?:person|candidate)) (?:turns?|say|says|declines?|does not|do not|falls?)',
      'turns? (?:it|us|the offer) down',
      'someone else first|counter-?offer(?:ed)?|(?:has|have) not (?:yet )?(?:accepted|signed|said yes)',
      String.raw`(?:has not|yet to|still has to) (?:\w+ )?(?:respond|reply|replied|answer|decide|accept)\w*`,
      'bedenkzeit|bedenktijd|doit (?:encore )?(?:nous )?(?:donner sa reponse|se decider|repondre)',
      'nous a pas encore repondu|(?:aun|todavia) no ha (?:aceptado|firmado)',
      '(?:heeft|hebben) nog niet (?:getekend|toegezegd|geantwoord)',
      `${NOT_YET} (?:nous )?${ANSWERED}`,
      // The reader stands right behind.
      '(?<!my |you were our |you were the |you were a close )second (?:choice|in line)',
      '(?<!you were (?:the|our|a) (?:close |clear )?)runner-?up|reserve list|second candidate',
      '(?<!meine )zweite wahl|an zweiter stelle|platz zwei',
      '(?<!mon )deuxieme (?:choix|position)|(?<!(?:mi|minha) )segunda op(?:cion|cao)|em segundo lugar',
      '(?<!mijn )tweede (?:keus|keuze|plaats)|(?:plaats|plek) twee|(?<!mia )seconda scelta',
      // Times to choose from.
      String.raw`which of (?:these|those|the following|them) (?:\w+ )?(?:suit|work|would|is)`,
      'which (?:one |day |time |slot )?(?:works|suits)',
      '(?:one|any|either) of (?:these|those) (?:times|slots|dates|days)|let me know which',
      String.raw`\d{1,2}[:.]\d\d or \d{1,2}|(?:has|have) time on`,
      `(?:is|are|am) free (?:on )?${ENGLISH_WORKDAY}`,
      String.raw`${COULD_YOU_COME}\b.{0,60}\b(?:${ENGLISH_WORKDAY}|tomorrow|next week|\d)`,
      '(?:like|want|love|glad|happy) to (?:invite you to (?:an? )?(?:interview|meet|come|talk)|see you(?! apply)|bring you back|have you (?:continue|back))',
      '(?:and|to) invite you to (?:an )?interview|bring you back for',
      String.raw`welche[rs]? (?:termin|tag|zeit)\w* (?:\w+ )?(?:passt|waere)|passt (?:ihnen|dir)`,
      'quel (?:creneau|jour)|vous (?:conviendrait|convient)',
      '(?:te|le) (?:viene|vendria) (?:bien|mejor)|quale (?:orario|giorno)|te da jeito|qual (?:horario|dia)',
      String.raw`schikt (?:je|u|het)|weten (?:welk|wanneer) (?:\w+ )?(?:je|u|moment|tijd)`,
      // An offer or a deadline that stays open.
      String.raw`offer (?:[\w-]+ ){0,8}?(?:stays|remains|stands|is still|still) (?:open|good|valid|on the table)`,
      String.raw`(?:extend|extension|longer|more time)\b.{0,60}\b(?:your|the|our) offer`,
      String.raw`(?:your|the|our) offer\b.{0,60}\b(?:extended (?:to|until|by)|extension|until)`,
      String.raw`(?:extend|extended|extension of) (?:\w+ ){0,3}?deadline|(?:give|gives|giving) you until`,
      String.raw`angebot (?:\w+ ){0,6}?(?:gueltig|bestehen|verlaenger\w*)|verlaenger\w*\b.{0,40}\b(?:frist|angebot)`,
      String.raw`frist\b.{0,60}\bangebot`,
      String.raw`offre (?:\w+ ){0,6}?(?:valable|tient|prolong\w+)|prolonger (?:le|votre) delai`,
      String.raw`oferta (?:\w+ ){0,6}?(?:sigue en pie|ampli\w+|prorrog\w+)`,
      String.raw`(?:ampli\w+|prorrog\w+) (?:\w+ ){0,2}?plazo`,
      String.raw`prorrogar o prazo|proposta (?:\w+ ){0,6}?(?:valida|mantem|prorog\w+|prolong\w+)`,
      String.raw`prorog\w+ (?:\w+ ){0,2}?(?:termine|scadenza)`,
      String.raw`aanbod (?:\w+ ){0,6}?(?:geldig|verleng\w*|blijft)`,
      // The application is not refused.
      '(?:application|candidacy) (?:was|is|has) not (?:been )?(?:rejected|refused|declined|turned down)',
      String.raw`your application (?:for (?!any|other)[^\n.]{0,60} )?is not affected`,
      '(?:role|position|opening|vacancy) (?:remains|is still) (?:open|funded)',
      String.raw`bewerbung (?:\w+ ){0,3}?nicht (?:abgelehnt|betroffen)|erneute bewerbung (?:\w+ ){0,2}?nicht`,
      "candidature n'(?:a|est) pas (?:ete )?(?:rejetee|refusee|concernee)|candidature (?:reste )?active",
      String.raw`candidature (?:\w+ ){0,3}?prise en compte`,
      'candidatura no (?:ha sido|fue|esta) (?:rechazad|afectad)a|(?:sigue|siguen) en (?:estudio|curso)',
      'candidatura nao foi (?:recusad|rejeitad|afetad)a|(?:continua|esta) em analise',
      'candidatura non (?:e stata|e) (?:respinta|rifiutata|coinvolta)|e ancora in esame',
      'sollicitatie is niet (?:afgewezen|geraakt)|is nog in behandeling',
      // It goes well.
      '(?:progressing|going|moving|coming) (?:along )?(?:very |really )?(?:well|nicely)',
      String.raw`(?:geht|laeuft|verlaeuft) (?:\w+ )?gut (?:voran)?|avance (?:tres )?bien|se passe (?:tres )?bien`,
      String.raw`va (?:muy |bastante )?bien|avanza (?:muy )?bien|verloopt (?:\w+ )?goed|procede\w* (?:molto )?bene`,
      '(?:esta a|vai) (?:correr|andar) (?:muito )?bem',
      // It was carried over to another opening.
      '(?:moved|transferred|carried|copied) (?:over )?your (?:application|candidacy)',
      String.raw`(?:will be|is|are|being) considered (?:under|with) (?:requisition|the (?:new|other)|ref\w*|job|vacancy|position|number)`,
      String.raw`your (?:application|candidacy|file|profile) ${IS_NOW} (?:\w+ )?${MOVED} (?:over )?(?:in)?to (?!your)`,
      String.raw`bewerbung (?:[\w-]+ ){0,9}?(?:uebertragen|umgebucht|uebernommen|verschoben|zugeordnet)`,
      String.raw`fuehren wir (?:(?!nicht)\w+ ){0,8}?weiter`,
      String.raw`candidature (?:[\w']+ ){0,6}?(?:transferee|basculee|reportee|rattachee|reaffectee)`,
      String.raw`candidatura (?:\w+ ){0,6}?(?:trasladad|transferid|movid|trasferit|spostat|reasignad)[oa]`,
      String.raw`candidatura (?:\w+ ){0,4}?(?:incorporad|traspasad|vinculad|associad)[oa] (?:\w+ ){0,3}?(?:a|en|na|no)`,
      String.raw`sollicitatie (?:\w+ ){0,6}?(?:overgezet|doorgeschoven|overgeheveld)`,
    ),
    // The post is gone and the application is not: somebody carried it over to another.
    anyOf(
      String.raw`(?:i|we) (?:have )?(?:already |just |now |instead )?(?:put|entered|moved|transferred|swapped|carried) you(?:r \w+)? (?:\w+ )?(?:forward|across|over|in|up) (?:for|to|into)\b`,
      String.raw`(?:ihre|deine|bewerbung|unterlagen|profil|sie|dich) (?:habe|haben|hat|hatte|wurden?) (?:[\w-]+ ){0,12}?${PASSED_ON}\b`,
      String.raw`(?:sie|du) (?:sind|bist|bleiben|bleibst) (?:damit |jetzt |nun |weiterhin |aber |also |noch )*(?:im (?:rennen|verfahren|prozess)|dabei)\b`,
      String.raw`(?:bewerbung|verfahren|alles|es) (?:(?!nicht\b)\w+ ){0,3}?(?:laeuft|bleibt) (?:(?!nicht\b)\w+ ){0,4}?(?:weiter|bestehen|gueltig)\b`,
      String.raw`(?:laeuft|geht) (?:alles|ihre bewerbung|deine bewerbung|das verfahren) (?:(?!nicht\b)\w+ ){0,4}?weiter\b`,
      String.raw`(?:dossier|candidature) (?:n'est|ne sera|ne s'arrete) (?:donc )?pas (?:pour autant )?(?:referme|clos|close|perdu|abandonne|ecarte)\w*`,
      String.raw`(?:je l'ai|nous l'avons|je vous ai|nous vous avons) (?:\w+ )?(?:transmis|oriente|bascule|rebascule|redirige|repositionne|propose|inscrit)e?s?\b`,
      'candidature (?:suit son cours|continue|se poursuit)',
      String.raw`(?:candidatura|solicitud) (?:\w+ )?(?:sigue|continua|permanece) (?:viva|activa|abierta|adelante|en (?:pie|marcha|proceso))`,
      String.raw`(?:la|lo) (?:he|hemos) (?:pasado|trasladado|movido|incorporado|derivado|propuesto)\b`,
      String.raw`(?:he|hemos) (?:pasado|trasladado|derivado|propuesto) (?:tu|su)\b`,
      String.raw`candidatura (?:\w+ )?(?:mantem-se|continua|segue|permanece) (?:viva|ativa|aberta|em (?:curso|processo|cima))`,
      String.raw`(?:passei|passamos|transferimos|encaminhamos|movemos|reencaminhei|propus) (?:a sua|a tua|o seu|o teu|-a|-o)\b`,
      String.raw`candidatura (?:pero |comunque |invece )?(?:resta|rimane|continua|prosegue) (?:valida|attiva|in (?:corso|gioco|esame))(?![^\n]{0,60}(?:database|archivio|banca dati|futur))`,
      String.raw`(?:l'abbiamo|l'ho) (?:spostata|trasferita|passata|inoltrata|girata|proposta)\b`,
      String.raw`sollicitatie (?:loopt|gaat) (?:(?!niet\b)\w+ ){0,3}?(?:door|verder)\b`,
      String.raw`(?:heb|hebben) (?:ik |we |wij )?(?:jou|(?:je|uw|jouw) (?:sollicitatie|cv|gegevens|profiel)|die) (?:\w+ ){0,8}?(?:doorge(?:stuurd|schoven|zet)|overgezet|voorgedragen)\b`,
    ),
    // The one who was preferred is gone, or the reader is not out.
    anyOf(
      String.raw`(?:she|he|they|person|candidate|choice) (?:has|have) (?:now |since |just |unfortunately |also )*${GAVE_UP}\b(?! (?:to|your?)\b)`,
      String.raw`asked (?:me|us) to offer you\b|(?:job|post|role|position|place) is yours\b`,
      String.raw`you are not (?:out\b|ruled out|excluded)`,
      'give you (?:a|an|the|our) (?:decision|answer|outcome) (?:this week|today|yet|until)',
      String.raw`(?:moechten|duerfen|koennen) (?:wir |ich )?ihnen (?:(?!nicht\b|leider\b|keine?n?\b|weder\b)\w+ ){0,8}?anbieten\b`,
      String.raw`(?:sie|du) (?:sind|bist) (?:noch )?nicht (?:raus|draussen)\b`,
      String.raw`wollen wir (?:[\w.]+ ){0,5}?(?:telefonieren|sprechen|treffen)\b`,
      "s'est desistee?|(?:souhaitons|voudrions|ravis de|plaisir de) vous proposer (?:le|ce) poste",
      "vous n'etes pas (?:ecarte|hors course|elimine)",
      'ha (?:renunciado|declinado|rechazado la oferta)|(?:te|le) ofrecemos el (?:puesto|trabajo)',
      String.raw`no (?:quedas|queda|estas) fuera\b`,
      'heeft (?:zich )?(?:alsnog |toch )?(?:afgezegd|teruggetrokken)|(?:je|u) ligt er (?:nog )?niet uit',
      String.raw`zullen we (?:\w+ ){0,5}?(?:bellen|praten|afspreken)\b`,
      'desistiu|recusou a (?:proposta|oferta)|oferecer-lhe o (?:lugar|cargo)',
      String.raw`nao (?:esta|estas|ficou) fora\b`,
      String.raw`ha (?:rinunciato|rifiutato l'offerta)|vorremmo offrirle|le offriamo (?:il|la)\b`,
      String.raw`non (?:e|sei) fuori\b`,
    ),
    GOES_ON_WITH_YOU,
  ],
};
