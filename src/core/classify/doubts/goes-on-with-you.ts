import { anyOf, oneOf } from './doubt.ts';

const LIKE_TO = '(?:decided|chosen|pleased|delighted|happy|glad|like|want|keen|agreed|ready|going) to';
const MOVE_ON =
  '(?:move|proceed|continue|progress|go|carry on|press on|stay)(?: forward| ahead| on| further)?';
const GERMAN_GO_ON =
  '(?:fortzusetzen|fortsetzen|fortzufuehren|(?:weiter|voran)(?:zu)?gehen|weiter(?:zu)?machen|fort(?:zu)?fahren)';
const SPANISH_WANT_TO_GO_ON =
  '(?:decidido|decidimos|queremos|gustaria|optado por|encantados de) (?:continuar|seguir|avanzar|proseguir)(?: adelante)?';
const PORTUGUESE_WANT_TO = '(?:decidimos|optamos por|resolvemos|decidiu|queremos|gostariamos de|decidido)';
const YOU = '(?:you|yours|your (?:application|candidacy|candidature|profile|submission))';
const NOT_TO_GO_ON = String.raw`not to (?:[\w-]+ ){1,6}?(?:with|to)`;
const FIX_A_TIME = String.raw`(?:arrang\w+|agree|fix|schedul\w+|set up|an? (?:new|time|date|interview))`;

const COMPLETE = oneOf(
  'complete|absolvieren|bearbeiten|realiser|effectuer|completer|realizar|completar|responder',
  'realize|completare|svolgere|afronden|maken',
);
const BY_A_DAY = oneOf(
  String.raw`bis (?:zum|montag|freitag|sonntag|\d)`,
  'avant (?:le|lundi|vendredi|dimanche)',
  'antes de[l ]|hasta el',
  String.raw`antes do |ate (?:ao |o )?(?:dia )?(?:\d|domingo|segunda|sexta|quinta)`,
  'entro (?:il|le|lunedi|venerdi|domenica)',
  String.raw`voor (?:vrijdag|maandag|zondag|\d)`,
);

/**
 * Good news in the grammar of a no: the no is said to the others, and what goes on goes on with the reader. "We have decided
 * not to" stands in both, so that only what says with whom is looked for.
 */
export const GOES_ON_WITH_YOU = anyOf(
  // With you.
  String.raw`(?<!\bnot )(?<!\bnot be )${LIKE_TO} ${MOVE_ON} with ${YOU}\b`,
  String.raw`entschieden, (?:\w+ ){0,4}?(?<!nicht )mit (?:ihnen|dir|ihrer|deiner)\b(?! (?:\w+ ){0,4}?nicht\b)`,
  String.raw`(?<!nicht )mit (?:ihnen|dir|ihrer bewerbung|deiner bewerbung) (?:(?!nicht\b|leider\b|keine?\b)\w+ ){0,4}?${GERMAN_GO_ON}\b`,
  String.raw`(?:decide|choisi|souhaitons|voulons|heureux|ravis) (?:de |d')?(?<!pas )(?:poursuivre|continuer|avancer)(?: [\w']+){0,4}? avec (?:la votre|la tienne|vous|toi|(?:votre|ta) candidature)\b`,
  String.raw`(?<!\bno )${SPANISH_WANT_TO_GO_ON}(?: unicamente| solo| solamente)?(?: en el proceso)? con(?:tigo| usted| la tuya| la suya| (?:tu|su) candidatura)\b`,
  String.raw`(?:unicamente|solo|solamente) con(?:tigo| usted| la tuya| la suya)\b`,
  String.raw`(?<!nao )${PORTUGUESE_WANT_TO} (?:avancar|prosseguir|continuar|seguir)(?: em frente| adiante)? com (?:a sua|a tua|voce|si\b|consigo|contigo)`,
  String.raw`(?<!non )(?:deciso|scelto|vorremmo|desideriamo|vogliamo|intendiamo|lieti) (?:di )?(?:proseguire|procedere|continuare|andare avanti)(?: \w+){0,2}? con (?:la sua|la tua|lei|te|voi)\b`,
  String.raw`(?<!niet )met (?:jou|je|u|jouw sollicitatie|uw sollicitatie) (?:(?!niet\b|helaas\b|geen\b)\w+ ){0,4}?(?:verder|verdergaan|verder gaan|door te gaan|doorgaan)\b`,
  // Not with the others.
  String.raw`${NOT_TO_GO_ON} (?:\w+ of (?:the (?:other|remaining|rest)|them)|the (?:rest|remaining|others))\b`,
  String.raw`${NOT_TO_GO_ON} (?:the |any )?other (?:candidates|applicants|people)(?! (?:who|that|with))\b`,
  String.raw`(?:said|say|saying) no to (?:the (?:others?|rest|two|three|four|five|six|remaining)|everyone else|everybody else)\b`,
  String.raw`turn(?:ed|ing)? (?:down|away) (?:the (?:others|rest|other)|everyone else|all the)\b`,
  'that leaves (?:only |just )?you(?= ?[.!,:;)-])',
  String.raw`you are (?:the (?:one|only one|exception|other one|third|fourth|fifth|sixth|last one)|(?:our|one of the|one of our) (?:two|three|few|last|favourite|finalists?))\b(?! of)`,
  'not (?:one |among |amongst )(?:of )?(?:them|those) (?:(?:who|that|whom|we|i) )+(?:had to |have to |must |will be |were |are )?(?:turn|reject|declin|refus|regret|unsuccessful|let down)',
  String.raw`(?:but not|except|apart from) you(?:rs)?\b`,
  String.raw`(?:ihnen|dir),? (?:aber |jedoch |hingegen |dagegen )?nicht(?! ?[\w,])|nur (?:bei|mit) (?:ihnen|dir)\b`,
  String.raw`(?:ausser|nicht aber) (?:ihnen|dir|ihrer|deiner)\b`,
  String.raw`(?:allen|den) (?:anderen|uebrigen|restlichen) (?:\w+ )?(?:habe|haben|mussten|musste) (?:ich|wir) (?:\w+ )?ab(?:gesagt|sagen)`,
  String.raw`la (?:votre|tienne) (?:a ete|est) (?:retenue|selectionnee|preselectionnee)\b`,
  String.raw`pas (?:la votre|vous)(?= ?[.!:;])|sauf (?:la votre|vous)\b`,
  'no (?:seguir|continuar|avanzar)(?: adelante)? con (?:las demas|los demas|el resto|las otras|los otros|las restantes)',
  String.raw`(?:la tuya|la suya|tu candidatura|su candidatura),? (?:en cambio |sin embargo )?si\b`,
  '(?:candidatura|tuya|suya) no (?:ha sido|esta|fue) (?:descartad|rechazad)a',
  'nao com (?:as|os) (?:restantes|outras|outros|demais)',
  String.raw`(?:a sua|a tua),? (?:porem |no entanto |pelo contrario )?sim\b|com excecao da (?:sua|tua)`,
  String.raw`(?:la sua|la tua) (?:invece |pero )(?:si\b|e stata|e)|non con (?:le altre|gli altri)`,
  String.raw`tranne (?:la sua|la tua|lei|te)\b`,
  String.raw`(?:jij|jou|u|die van jou|de jouwe) (?:echter |juist |gelukkig )?(?:wel|niet)(?= ?[.!:;])|op jou na\b`,
  String.raw`behalve (?:jij|jou|jouw|u)\b`,
  // With pleasure.
  String.raw`(?:pleased|delighted|thrilled) to (?:say|tell you|inform you|advise|report|let you know|confirm)(?: that)? (?:you|yours?)\b`,
  String.raw`(?<!have been )(?<!would be )(?:pleased|delighted|thrilled) to (?:invite|offer|welcome) you\b`,
  String.raw`(?:freuen|freue) (?:wir )?(?:uns|mich)?,? (?:ihnen|dir|sie|dich) (?:[\w.]+ ){0,9}?(?:mitteilen|mitzuteilen|einzuladen|anzubieten|begruessen)\b`,
  // What comes next, which nobody who ends it tells.
  String.raw`next (?:step|stage|round|phase) (?:for you |in (?:the|our) \w+ )?(?:is|will be|consists?|involves?|would be)\b(?! for (?:those|candidates|people))`,
  String.raw`naechster? (?:schritt|runde|stufe) (?:ist|besteht|waere|folgt|umfasst)\b`,
  '(?:prochaine etape|etape suivante) (?:est|sera|consiste|:)',
  String.raw`(?:proxim[ao]|siguiente|seguinte) (?:fase|etapa|passo|paso|prueba|prova) (?:es|sera|consiste|consta|e)\b`,
  String.raw`(?:passo|fase|tappa) successiv[oa] (?:e|sara|consiste|prevede)\b`,
  String.raw`prossim[oa] (?:passo|fase|tappa|prova) (?:e|sara|consiste|prevede)\b`,
  'volgende (?:stap|ronde|fase) (?:is|bestaat|wordt|:)',
  // A talk, its time, and another time for it.
  String.raw`(?:choose|pick|select|book|reserve) (?:a|an|your|one of the) (?:[\w-]+ ){0,2}?(?:slot|interview|appointment)\b`,
  String.raw`(?:a|hold a|have a) (?:[\w-]+ ){0,2}(?:telephone|phone|video|screening) (?:screen|call|interview|chat) with you\b`,
  String.raw`(?:phone|call|ring|telephone|contact) (?:you|each of you) (?:[\w-]+ ){0,5}?(?:to|about|for) ${FIX_A_TIME}\b`,
  'come (?:back|in) (?:for a (?:second|third|final|chat|trial)|and (?:meet|see))',
  String.raw`(?:interviews?|it|they|test|assessment) (?:is|are|has been|have been|will be) (?:\w+ )?(?:postponed|rescheduled|rearranged|moved) (?:to|until)\b`,
  'postponed,? not cancelled',
  String.raw`wegen eines (?:gespraechs|kennenlern|vorstellungs)?termins?\b|(?:neuen|anderen) termin\b`,
  String.raw`magst du (?:[\w.]+ ){0,6}?kommen`,
  String.raw`(?:entretien|rendez-vous) (?:[\w']+ ){0,8}?(?:est |sera )?(?:reporte|decale|deplace) (?:au|a la|d')`,
  String.raw`il est reporte (?:au|a)\b`,
  '(?:concretar|agendar|fijar|concertar) (?:una|la|tu|su) (?:entrevista|cita)',
  '(?:marcar|agendar) (?:a|uma) (?:entrevista|conversa)',
  '(?:fissare|concordare|programmare) (?:un|il) (?:colloquio|appuntamento|incontro)',
  'afspraak (?:te )?(?:maken|plannen) voor',
  // A test and its day.
  String.raw`${COMPLETE} (?:[\w']+ ){0,8}?${BY_A_DAY}`,
  String.raw`(?:teste?|prueba|prova|essai|questionario|ejercicio|exercicio|toets|exercice|test) (?:[\w']+ ){0,3}?(?:online|en linea|on-line|en ligne) (?:de|di|d'|a|da|la|para|per)\b`,
);
