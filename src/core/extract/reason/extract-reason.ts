import { foldWords } from '../../classify/fold-words.ts';
import { languagesSpoken } from '../../classify/languages-spoken.ts';
import { filterOf } from '../../classify/pattern-filter.ts';
import type { Sentence } from '../../classify/sentences.ts';
import type { Found } from '../../facts.ts';
import { reasonRules } from './reason-rules.ts';

/** Reasons that say nothing: how many applied, how hard it was, how good everybody is. On folded text. */
const COURTESY =
  /\b(?:(?:large|high|overwhelming|great|huge|sheer) (?:number|volume|amount|quality|calibre|interest)|number of (?:applic|candid|respons)|volume of (?:applic|respons)|(?:more|most) closely (?:match|fit|align|meet|suit)\w*|better (?:match|fit|suited?|aligned)|(?:your|the) (?:interest|time|effort|data|privacy|application was)|many (?:qualified|strong|excellent|good)|(?:strong|talented|impressive) (?:field|pool|candidates|applicants)|difficult decision|vielzahl|hohe[nr]? (?:anzahl|zahl)|viele[nr]? (?:guten?|qualifizierten?|bewerbungen)|(?:besser|genauer|naeher|mehr) (?:passt|passen|auf|entspricht|entsprechen|zu (?:uns|den|ihren|deinen))|profil (?:\w+ ){0,4}(?:passt|passen|entspricht)|everyone asks|candidates often ask|have asked|not one of them|you (?:did not|were not|are not) (?:make|the|on)|(?:your|ihre|uw|je) (?:application|bewerbung|sollicitatie) (?:will|has|wird|zal|niet|nicht)|decided to (?:move|proceed|go)|in behandeling|portefeuille|unterlagen|dossier|datenschutz|grand nombre|nombreuses candidatures|correspond\w* (?:mieux|davantage|plus)|plus (?:proche|adapte|en adequation)|gran (?:numero|cantidad)|elevado numero|mejor (?:encaja|se ajusta|se adapta)|mas (?:ajustado|adecuad|acorde)|groot aantal|grote (?:aantal|hoeveelheid)|beter (?:past|aansluit\w*)|grande (?:numero|volume)|elevado volume|mais (?:aderente|alinhad|proxim)|gran numero|numerose candidature|piu (?:in linea|adatt|vicin|aderent))/;
/** Why so many wanted the job, which says nothing of one of them. On folded text. */
const IS_POPULAR =
  /\b(?:popular|oversubscribed|in (?:high|great) demand|so many (?:people|good|applications|applicants|candidates)|(?:a )?lot of (?:interest|applications|applicants|people)|(?:lot|many|plenty) to (?:review|read|go through)|beliebt|begehrt|(?:grosse[nrs]?|rege[nsr]?|starke[nrs]?) (?:nachfrage|interesse|resonanz|andrang|zuspruch)|so viele (?:menschen|bewerb\w+|leute)|(?:tres|si|fort) (?:demande|prise|convoite|populaire|sollicite)\w*|vif succes|muy (?:demandad|solicitad|popular)\w*|gran (?:interes|acogida|demanda)|(?:populair|gewild|in trek)|veel (?:reacties|sollicitaties|belangstelling|animo)|muito (?:procurad|concorrid|disputad|popular)\w*|(?:grande|muita) procura|molto (?:ambit|richiest|popolar|gettonat)\w*|grande (?:interesse|affluenza))\b/;
/** What a delay is put down to, right behind the words for it. On folded text. */
const OF_DELAY =
  /\b(?:delay(?:ed)?|took (?:us )?(?:so|this|a|some|longer|more)|taken (?:us )?(?:so|this|longer)|(?:late|slow) (?:reply|response|answer)|(?:long|the|your) wait|waiting|patience|verzoeger\w+|verspaet\w+|(?:so|etwas|laenger|lange) gedauert|geduld|warten (?:lassen|mussten)|attente|retard|patienter|delai|demora|tardanza|retraso|espera|tardado|paciencia|vertraging|wachten|geduurd|atraso|demorado|ritardo|attesa|pazienza|attendere)\b[^.;:]{0,24}$/;
/** What a sentence of a rejection is about, and not why. On folded text. */
const NO_REASON =
  /\b(?:unsubscribe|privacy|gdpr|dsgvo|equal opportunity|do not reply|feedback (?:is|can|on)|we wish|good luck|best of luck|keep (?:your|in touch)|talent (?:pool|community)|future (?:roles|openings|opportunities)|wuenschen|wunschen|alles gute|viel erfolg|bonne continuation|mucha suerte|veel succes|boa sorte|in bocca|individual feedback|cookies|automatisch|automated|(?:are|were) (?:receiving|getting) (?:this|the|our)|(?:received|got|sent) (?:you )?this (?:e-?mail|message|notification)|this (?:e-?mail|message|notification) (?:was|is|has been) (?:being )?sent|(?:erhaelt|erhaeltst|erhalten|bekommen|bekommst) (?:sie |du )?diese|(?:recevez|recois|recu) (?:ce|cet|cette) (?:e-?mail|mail|courriel|message)|recib\w+ est[ea] (?:correo|mensaje|e-?mail)|ontvang\w* (?:je |u )?(?:deze|dit) (?:e-?mail|mail|bericht)|receb\w+ est[ea] (?:e-?mail|mensagem)|ricev\w+ quest[ao'])\b/;

/** Words of a no, in whose neighbourhood a reason stands. On folded text. */
const SAYS_NO =
  /\b(?:not|no|unfortunately|regret|sorry|sadly|decided|declin\w*|unsuccessful|instead|another|other|others|somebody|someone|withdrawn|closed|closing|cancel\w*|hold|freeze|frozen|pause\w*|stopp?\w*|filled|gone|pass|leider|nicht|kein\w*|absag\w*|anderen?|anderer|entschieden|gestoppt|pausier\w*|gestrichen|malheureusement|ne|pas|regret\w*|autre|retenu\w*|suspend\w*|annul\w*|lamento|lamentamos|sentimos|no|otr[oa]s?|otro|lamentablemente|desestim\w*|suspend\w*|helaas|niet|geen|ander\w*|ingetrokken|infelizmente|nao|outr[oa]s?|purtroppo|non|altr[aoei]|spiace)\b/;
/** Sentences that look ahead or ask. On folded text. */
const AHEAD =
  /^(?:if|should|when|we hope|i hope|please|hope|wenn|sollte\w*|falls|wir hoffen|bitte|si|esperamos|n'hesitez|als je|mocht|se|speriamo|caso)\b|\?$/;

/** A sentence that draws the conclusion from the one before it. On folded text. */
const SO =
  /^(?:so (?:there|we|i|the|this|it)|therefore|hence|for (?:that|this) reason|as a result|consequently|because of (?:that|this)|that means|which means|daher|deshalb|somit|damit (?:ist|sind|entfaellt|wird|gibt)|dadurch|aus diesem grund|deswegen|ohne diese|donc|c'est pourquoi|des lors|de ce fait|par consequent|por eso|por ello|por (?:lo )?tanto|daarom|daardoor|hierdoor|por isso|assim|desta forma|percio|quindi|pertanto|per questo)\b/;

const SHORTEST = 12;

const mayMatch = filterOf(
  reasonRules.map(({ pattern }) => pattern),
  reasonRules.map(({ example }) => example.toLowerCase()),
);

/** A rule that may find something in a sentence. */
interface Possible {
  rank: number;
  at: number;
}

/**
 * The reason that a rejection gives, in its own words, and the sentence that gives it; null when it gives none but
 * courtesy.
 */
export function extractReason(sentences: readonly Sentence[]): Found<string> | null {
  const possible = possibleIn(sentences);
  if (possible.length > 0) {
    const spoken = languagesSpoken(sentences.map(({ folded }) => folded).join('\n'));
    for (const { rank, at } of possible.toSorted((a, b) => a.rank - b.rank || a.at - b.at)) {
      const { language, pattern } = reasonRules[rank]!;
      if (!spoken.has(language) || !isBesideNo(sentences, at) || NO_REASON.test(sentences[at]!.folded))
        continue;
      for (const match of sentences[at]!.text.matchAll(pattern)) {
        const value = reasonOf(match);
        if (value && !OF_DELAY.test(foldWords(match.input.slice(0, match.index))))
          return { value, evidence: sentences[at]!.text.slice(0, 300) };
      }
    }
  }
  return beforeConclusion(sentences);
}

/** The rules that may find something, and in which sentences. */
function possibleIn(sentences: readonly Sentence[]): Possible[] {
  const possible: Possible[] = [];
  for (let at = 0; at < sentences.length; at += 1)
    for (const rank of mayMatch(sentences[at]!.text)) possible.push({ rank, at });
  return possible;
}

/** "The client has pulled out. Therefore the post is gone." */
function beforeConclusion(sentences: readonly Sentence[]): Found<string> | null {
  const at = sentences.findIndex(({ folded }) => SO.test(folded));
  const said = sentences[at - 1];
  if (!said || NO_REASON.test(said.folded) || COURTESY.test(said.folded) || !isBesideNo(sentences, at))
    return null;
  const value = said.text.replace(/[.;!]{1,3}$/, '');
  return value.length < SHORTEST || value.length > 300 ? null : { value, evidence: said.text.slice(0, 300) };
}

function isBesideNo(sentences: readonly Sentence[], at: number): boolean {
  if (AHEAD.test(sentences[at]!.folded)) return false;
  return sentences.slice(Math.max(0, at - 2), at + 3).some(({ folded }) => SAYS_NO.test(folded));
}

function reasonOf({ groups }: RegExpMatchArray): string | null {
  const words = groups?.why?.replace(/^[\s,:]{1,5}|[\s,.;:!]{1,5}$/g, '');
  if (!words || words.length < SHORTEST) return null;
  const folded = foldWords(words);
  return COURTESY.test(folded) || IS_POPULAR.test(folded) ? null : words;
}
