import type { Label } from '../outcome.ts';
import type { Language } from '../reading.ts';
import type { Rule } from './classification-rules/rule.ts';

interface Modifiers {
  /** Words that make what follows a case, not a fact. */
  condition: RegExp;
  /** Conditions on being chosen: an invitation after one of these is no invitation. */
  ifChosen: RegExp;
  /** Nobody in particular: "candidates who are not selected". */
  anybody: RegExp;
  /** A new clause that speaks to the reader: what was said of anybody ends before it. */
  anew?: RegExp;
  /** What has not happened yet. */
  notYet: RegExp;
  /** The turn from a case back to the fact. */
  turn: RegExp;
  /** What was said another time: a no of then can come with an invitation of now. */
  earlier?: RegExp;
  /** Takes back what comes right after it: "we will not be inviting you to an interview". */
  denied?: RegExp;
}

const MODIFIERS: Record<Language, Modifiers> = {
  en: {
    condition:
      /(?<!\b(?:even|as) )\bif\b(?! (?:not|only|any|you (?:are|have) (?:reading|receiving|getting|seeing|received) (?:this|it))\b)|\b(?:unless|whether|otherwise|in (?:the )?(?:case|event)|once(?! again)|as soon as|until|provided that|assuming|were you|without (?:them|it|these|those|this)|failing which|otherwise)\b|\bshould (?:you|your|we|there|this|the|an?)\b|\bwhy (?:your?|we|i|they|the)\b|\bnot because\b|\b(?:from time to time|occasionally|at times|now and then)\b/,
    ifChosen:
      /\b(?:if|should|once|when|in case|as soon as) (?:(?:you(?:r \w+)?|we|it|there|the (?!time|slot|date)\w+|our \w+)(?! (?:are|is|would be|still)? ?(?:still )?(?:available|free|interested|happy|able|unable|comfortable|ok|okay|open|around|prefer|have (?:any )?questions?|need|would like|want|can|could|do not|require|works?|suits?))|selected|shortlisted|successful|chosen|invited)|\b(?:only|those) (?:selected|shortlisted|successful)/,
    anybody:
      /\b(?:candidates|applicants|those|people|individuals|anyone|everyone|anybody|everybody|unsuccessful candidates|all applicants|other applicants) (?:who|that|not|will|are|whose applications)\b/,
    anew: /[,;] (?:and|but|so)\b.{0,40}\b(?:we|i|you|your|yours)\b| so (?:we )?(?:will|have|are|can|wont)\b/,
    notYet:
      /\b(?:(?:assume|presume|take it) (?:that )?(?:you|your)|not (?:been |being )?(?:rejected|turned down|ruled (?:\w+ )?out)|not yet|has yet to|have yet to|does not mean|do not mean|not (?:been )?(?:made|reached|taken) (?:a|any|our|the) (?:final )?decision|so far|might not|may not be (?:moving|going|able)|no (?:applications?|applicants?|candidates?) (?:has|have|was|were) (?:been )?(?:rejected|declined|refused))\b/,
    turn: /[,;:-] (?:but|however|nevertheless|still)\b/,
    earlier:
      /\b(?:last (?:year|spring|summer|autumn|fall|winter)|back in \w+|when we (?:last )?(?:wrote|spoke)|the last time|in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?)\b.{0,40}\b(?:we|i)\b.{0,20}\b(?:turned|said|had to|told|wrote|passed|chose|rejected|declined)\b|\b(?:could|did) not (?:\w+ ){0,4}(?:then|at the time|back then)\b|\b(?:on|in|of) \d{1,2}(?:st|nd|rd|th)? \w+,? (?:we|i) (?:informed|told|notified)\b|\b(?:email|letter|message)\b.{0,40}\b(?:stating|saying) that\b|\bon that occasion\b|\bas (?:someone|somebody|a person) (?:who|that) (?:was|has|were)\b/,
    denied: /\b(?:not|no longer|unable|never|nor|no need|did not get|refrain from)\b(?: [\w'-]+){0,4} ?$/,
  },
  de: {
    condition:
      /\b(?:wenn|falls|sofern|sobald|solange(?! (?:duerfen|koennen|muessen|bleibt|ruht) )|ob|bevor|bis(?! (?:heute|jetzt|dato|dahin))|andernfalls|ansonsten)\b|\bbei nicht\w+|^(?:entscheidet|erhalten|bekommen|erfolgt|findet|gibt) (?:sich|sie|du|er|ein)\b|\bim falle\b|^(?:[\W\d]{0,4}|.{0,40}[,:] )?sollte(?:n|st|t)? (?:sie|du|ihr|wir|es|sich|ihre|deine|die|das|der|diese[rs]?|eine?)\b|\b(?:warum|weshalb|wieso) (?:sie|du|wir|ich|ihre|deine|es)\b|\bnicht,? weil\b/,
    ifChosen:
      /\b(?:wenn|falls|sofern|sobald|bei (?:passendem|interesse|positiver|passung))\b(?! (?:der|die|das|ihnen|dir|sie|du) (?:termin|zeit|uhrzeit|noch|fragen|verhindert))|\b(?:gegebenenfalls|ggf)\b|^[\W\d]{0,4}\w+ (?:es|sie|du|deine?|ihre?|alles)\b.{0,80}, (?:dann )?(?:laden|laedt|telefonieren|vereinbaren|melden|freuen|rufen|kontaktieren) (?:wir|ich|sich|dich)\b|^(?:\d\. )?passt (?:dein|ihr) /,
    anybody:
      /\b(?:bewerber|kandidat|diejenigen|alle)\w*(?:[*:/]\w+)?,? (?:die|welche|deren|denen)\b|^wer\b(?!.{0,30}\b(?:bis heute|bislang|diese (?:e-?mail|nachricht)))/,
    notYet:
      /\b(?:noch (?:keine?|nicht|nichts)(?!.{0,60}, (?:koennen|kann|muessen|duerfen|sehen) (?:wir|ich)\b)|heisst nicht|bedeutet nicht)\b/,
    turn: /[,;:-] (?:aber|jedoch|doch)\b/,
    earlier:
      /\b(?:hatten wir|hatte ich|damals)\b|\b(?:im (?:januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|fruehjahr|sommer|herbst|winter)|letzte[ns] (?:jahr|monat|herbst|fruehjahr|sommer|winter)|voriges jahr|seinerzeit)\b.{0,30}\b(?:mussten|konnten) (?:wir|ich)\b/,
  },
  fr: {
    condition:
      /(?<!\bmeme )\b(?:si|s'il|s'ils|au cas|dans le cas|a moins|sans (?:reponse|nouvelles?|retour) (?:de |a |sous|d'ici|dans|pour|avant|apres|\w+ \w+ jours)|des que|jusqu|que vous ayez ete|passe ce delai|veuillez considerer)\b|\bpourquoi (?:vous|votre|nous|tu|ta|on)\b|\bnon (?:pas )?parce\b/,
    ifChosen:
      /\b(?:si (?:votre|ca|vous etes|ton|tu es|nous|celle-ci)|au cas|dans le cas|en cas|le cas echeant|seuls)\b/,
    anybody:
      /\b(?:candidat(?:ure)?e?s? (?:qui|dont|non retenu\w*)|person\w+ dont|(?:celles|ceux) (?:qui|dont|a qui)|tout (?:dossier|candidat)|toute candidature)\b/,
    notYet: /\b(?:pas encore|encore (?:aucun|rien)|ne signifie pas|ne veut pas dire|ne constitue pas)\b/,
    turn: /[,;:-] (?:mais|cependant|toutefois)\b/,
    earlier:
      /\b(?:le mois dernier|l'an dernier|l'annee derniere|au (?:printemps|debut de l'annee)|a l'epoque|la derniere fois)\b.{0,60}\b(?:ecri\w+|annonc\w+|repond\w+|inform\w+|dit|avions|n'avions)\b/,
    denied: /\bne (?:vous|te|pouvons|pourrons|sommes|souhaitons|allons)(?: [\w']+){0,5} ?$/,
  },
  es: {
    condition:
      /(?<!\b(?:como|incluso) )\b(?:si(?! bien)|en caso|transcurrid[oa]|a menos|salvo que|una vez (?!valorad|finalizad|consolidad|revisad|recibid|analizad|conclu)|hasta que|en cuanto)\b|\bpor que (?:no|su|tu|la|le|te|hemos)\b/,
    ifChosen:
      /\b(?:si (?:tus?|sus?|eres|es|resulta\w*|encaja\w*|nos|cumpl\w+|el|la|vemos|hay)|en caso|una vez)\b/,
    anybody: /\b(?:los|las) (?:candidat\w+|personas|postulantes) (?:que|no)\b/,
    notYet: /\b(?:todavia no|aun no|no significa|no es una entrevista)\b/,
    turn: /[,;:-] (?:pero|sin embargo)\b/,
    earlier:
      /\b(?:el (?:mes|ano) pasado|la semana pasada|hace (?:unos|dos|tres) meses|en su momento|la otra vez)\b.{0,60}\b(?:escrib\w+|comunic\w+|dij\w+|inform\w+|tuvimos)\b/,
    denied: /\bno (?:te|le|os|les|la|lo|vamos|podemos|podremos|hemos)(?: \w+){0,3} ?$/,
  },
  nl: {
    condition:
      /\b(?:als (?:je|u|we|wij|jouw|uw|er|het)|indien|mocht(?:en)?|wanneer|zodra|tenzij|of (?:je|u) )\b|(?:^|, )(?:ben|bent|word|wordt) (?:je|u) (?:niet|geselecteerd)\b|\bwaarom (?:je|u|jij|wij|we|jouw|uw)\b|\bniet omdat\b/,
    ifChosen:
      /\b(?:als (?:je|u|we|wij|jouw|uw|er) (?!verhinderd|vragen|nog)|indien|mocht(?:en)?|zodra|of (?:we|wij|ze) (?:je|u|jou)|(?:word|ben) (?:je|u) geselecteerd)\b|^(?:sluiten?|past|passen) (?:je|uw|jouw)\b/,
    anybody: /\b(?:kandidaten|sollicitanten|wie) (?:die|wier|niet)\b/,
    notYet: /\b(?:nog (?:geen|niet)|betekent niet)\b/,
    turn: /[,;:-] (?:maar|echter)\b/,
    earlier:
      /\b(?:vorige|afgelopen) (?:maand|week|jaar|zomer|winter|voorjaar|najaar)\b.{0,40}\b(?:schreef|schreven|liet|lieten|moest|moesten|vertelde\w*)\b|\bdestijds\b/,
  },
  pt: {
    condition:
      /\b(?:caso|(?:ou )?se (?:voce|nao|seu|sua|o seu|a sua|for|houver|nos)|ou se|a menos que|assim que|ate que|na (?:ausencia|falta) de|a ausencia de)\b|\bpor que (?:voce|nao|sua|a sua|o seu|seu)\b/,
    ifChosen: /\b(?:caso|se (?:voce|seu|sua|o seu|a sua|for|houver)|assim que)\b/,
    anybody: /\b(?:os|as) (?:candidat\w+|pessoas|profissionais) (?:que|nao)\b|\bmesmo que nao\b/,
    notYet: /\b(?:ainda nao|nao significa)\b/,
    turn: /[,;:-] (?:mas|porem|no entanto)\b/,
    earlier:
      /\b(?:(?:no )?(?:mes|ano) passado|na semana passada|ha (?:uns|dois|tres) meses|na altura)\b.{0,60}\b(?:escrev\w+|dissemos|comunic\w+|inform\w+|tivemos)\b/,
    denied: /\bnao (?:te|lhe|o|a|vamos|podemos|iremos)(?: \w+){0,3} ?$/,
  },
  it: {
    condition:
      /\b(?:se (?:il|la|lei|tu|non|sara|dovess\w+|ci|avr\w+|desider\w+)|qualora|nel caso|a meno che|una volta|non appena|finche|in caso|trascors[oi]|in assenza di)\b/,
    ifChosen: /\b(?:se (?:il|la|lei|tu|sara|ci)|qualora|nel caso|una volta|non appena)\b/,
    anybody: /\b(?:i|le) (?:candidat\w+|persone|candidature) (?:che|non|prive)\b/,
    notYet: /\b(?:non (?:abbiamo|e stata|e) ancora|ancora non|non significa|non comporta)\b/,
    turn: /[,;:-] (?:ma|tuttavia|pero)\b/,
    earlier:
      /\b(?:il mese scorso|l'anno scorso|la settimana scorsa|qualche mese fa|a suo tempo)\b.{0,60}\b(?:scritto|scrissi|comunic\w+|detto|inform\w+|dovuto)\b/,
    denied: /\bnon (?:la|ti|le|vi|possiamo|potremo|abbiamo)(?: \w+){0,3} ?$/,
  },
};

/** Whether the sentence says what the rule found in it, of the reader, as a fact. */
export function isAsserted(rule: Rule, sentence: string, start: number, end: number): boolean {
  if (rule.unless?.test(sentence)) return false;
  if (rule.language === null || !judged.has(rule.label)) return true;

  const { condition, ifChosen, notYet, turn, earlier, denied } = MODIFIERS[rule.language];
  const before = sentence.slice(0, start);
  if (isQuoted(before, sentence.slice(end))) return false;
  if (rule.tier === 'hint') return true;
  if (rule.label !== 'rejection') {
    return !ifChosen.test(sentence) && !saysAnybody(sentence, start, rule.language) && !denied?.test(before);
  }
  if (earlier?.test(sentence)) return false;

  if (sentence.endsWith('?') || notYet.test(sentence) || saysAnybody(sentence, start, rule.language))
    return false;
  // As far as the end of a word: "dieses mal bist du" holds no "bis".
  const opening = OPENING.exec(sentence.slice(start))![0];
  const spoken = condition.exec(`${before}${opening}`);
  return !spoken || turn.test(sentence.slice(spoken.index));
}

/** The first words of a match, in which its condition may stand. */
const OPENING = /^.{0,14}\w*/s;

/** Whether the clause that leads to the words is about nobody in particular. */
function saysAnybody(sentence: string, start: number, language: Language): boolean {
  const { anybody, anew } = MODIFIERS[language];
  const said = anybody.exec(sentence.slice(0, start));
  return said !== null && !anew?.test(sentence.slice(said.index, start + 5));
}

/** The labels of which an email can speak without meaning its reader. */
const judged: ReadonlySet<Label> = new Set(['rejection', 'interview_invitation', 'offer', 'assessment']);

function isQuoted(before: string, after: string): boolean {
  const opened = before.split('"').length % 2 === 0;
  return opened && (after.includes('"') || /(?:^| )"/.test(before));
}
