import { remember } from '../../remember.ts';
import { kindAt, LETTER } from '../characters.ts';
import { looksLikeRole } from '../role-name.ts';
import { BEHIND_NAME, SOMETIMES_BEHIND } from './company-words.ts';
import { type Standing, standing } from './standing.ts';

const PREPOSITIONS: Record<string, string> = {
  at: 'at bei beim chez bij presso @ am an',
  with: 'with mit avec con com met',
  for: 'for für fuer pour para per voor por re',
  to: 'to à au aux zu zur zum al alla all ao',
  from: 'from von vom aus uit',
  of: 'of der des dem den della dello dell del du do de da dei di van',
  in: 'in im aan',
  en: 'en em na no nel nella nell',
  join: 'join joining rejoindre choosing considering about over über sobre su sur integrar raggiungere',
  by: 'by durch par door dal dalla',
  client:
    'client clients client, kunde kunden kunden, mandant mandanten auftraggeber cliente cliente, klant klant, opdrachtgever opdrachtgever,',
  self: "i'm ich bin ik ben soy sou sono suis",
  person:
    'mr mr. mrs mrs. ms ms. miss herr herrn frau m. mme madame monsieur señor señora sr sra sig senhor senhora mevrouw meneer dhr mevr dr dr. signor signora dottoressa',
  meets:
    'meet meeting meets speak treffen rencontrer rencontrerez conocer conocerás ontmoeten conhecer incontrare incontrerà conoscere',
  yours: 'your ihr ihre dein deine euer votre ton je jouw tu tuo seu team équipe equipe equipo crew',
};

/** How a word introduces a name, and how it does behind words about a job. */
interface Introduction {
  plain: Standing;
  aboutJob: Standing;
}
const introduction = remember(
  (kind): Introduction => ({ plain: standing(kind), aboutJob: standing(`${kind}-job`) }),
);
const KIND = new Map(
  Object.entries(PREPOSITIONS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, introduction(kind)] as const),
  ),
);
const AT = introduction('at');
const OF = introduction('of');
const FOR = introduction('for');
const IN = introduction('in');
const EN = introduction('en');
const BEHALF_OF = introduction('behalf');
const BEGINS = standing('begins');
const BEGINS_VERB = standing('begins-verb');
const LINE = standing('line');
const VERB = standing('verb');
const DECIDED = standing('decides');
const TEAM_BEHIND = standing('team-behind');
const POSSESSIVE = standing('possessive');
const IN_PARENS = standing('in-parens');
const LEGAL = standing('legal-behind');
/** "Hartford, CT": a town. */
const STATE = standing('state-behind');
/** "My client Boreal Freight". */
export const CLIENT = introduction('client');
const TITLE_BEHIND = standing('title-behind');
/** A person of that title stands there: "with Mara Lindt (Head of Insights)", "Mara Lindt, our Infrastructure Lead". */
export const TITLE_OF_PERSON = standing('title-of-person');
/** Behind these words stand people whom an applicant is to meet, and companies. */
const MEETS = new Set([
  ...'with mit avec met con com'.split(' '),
  ...PREPOSITIONS.meets!.split(' '),
  ...PREPOSITIONS.person!.split(' '),
]);
/** "An interview with", "een gesprek met": with people, unless it is said for what. */
export const TALKS = standing('talks-with');
const TALK_WITH =
  /(?:interview|gespr\S{1,8}|entrev\S{1,8}|entreti\S{1,6}|colloqui\S?|calls?|chat|meeting|meet|speak|conversation|reuni\S{1,4}|rendez-vous|afspraak)\s(?:\S{1,12}\s){0,2}$/i;
const PLAIN = standing('plain');
/** "I lead tech hiring for Northwind", "je recrute pour Northwind". */
const HIRES_FOR = standing('hires-for');
/** "It's Bea from Northwind", "hier Tobi von Northwind", "te escribo de Northwind": for whom somebody writes. */
export const WRITES_FOR = standing('writes-for');
const WRITES =
  /(?:^|[\s,(])(?:(?:it's|this is|i'm|i am|hier(?: ist| spricht)?|here is|ici|c'est|je suis|ich bin|ik ben|je spreekt met|soy|sou|sono|aquí|daqui|qui è) (?:(?:la|el|a|o|die|der|the) )?\p{Lu}[\p{L}'-]{1,15}(?: \p{Lu}[\p{L}'-]{1,20})?,?|(?:te |le |lhe |ti |vi |je vous |ik |ich )?(?:escribo|escrevo|scrivo|écris|schrijf|schreibe|writing|calling|llamo|ligo|chiamo)(?: (?:je|dir|ihnen|u|to you|you))?) (?:from|at|with|of|von|vom|bei|aus|de|du|des|d'|chez|van|bij|da|do|di|del|della|dal|dalla|en) (?:(?:la|el|las|los|the|der|dem|het|de|l')\s?)?$/u;
const WRITERS_WORD =
  /it's|this is|i'm|i am|hier|here is|ici|c'est|je suis|ich bin|ik ben|spreekt|soy|sou|sono|aquí|daqui|qui è|escr|scrivo|écris|schr|writing|calling|llamo|ligo|chiamo/i;
const HIRES =
  /(?:hir(?:e|es|ing)|recruit(?:ing|ment|er|s)?|recrute\w{0,3}|recrutement|rekrutiere|suche|acquisition|sourc(?:e|ing)|recluto|selecciono|selezioniamo|recrutando|werf|werving)\s(?:\S{1,12}\s){0,2}$/i;
/** "At our Stirling depot": a site of the house, or one of its teams. */
const OURS = standing('ours');
const OUR = new Set(
  'our unser unsere unserem unserer unseren notre nos nuestro nuestra onze nostro nostra nosso nossa'.split(
    ' ',
  ),
);
/** "© 2024 Northwind": whose words these are, which may be a tracking system's. */
export const COPYRIGHT = standing('copyright');
const COPYRIGHT_BEFORE = /(?:©|\(c\)|copyright)(?: copyright)?(?: \d{4}(?: ?[-–] ?\d{4})?)?,? $/i;
const ARTICLES = new Set(
  'the der die das dem den la le les el los il lo gli i o a os as het de our unserer unserem'.split(' '),
);
const BEHALF = new Set('behalf nombre auftrag namens nome nom'.split(' '));
const VERBS = new Set(
  'has have had hat haben a ha ont heeft hebben is are was were ist est es será will wird werden keeps keep wants would do does thanks received decided recrute sucht zoekt bietet looking dankt appreciates acknowledges invites lädt möchte veut quiere pays uses agradece ringrazia cerca busca procura souhaite vous te le la nous makes hired ouvre beschäftigt stellt viewed reviewed liked read sent saw asked seeks needs offers isn hasn doesn wasn couldn vu regardé consulté visto visualizou visualizzato bekeken angesehen'.split(
    ' ',
  ),
);
const ABOUT_JOB =
  /appl|employ|emplo[iy]|impieg|anstell|bewerb|[ck]andidat|solicit|postul|sollicit|interes|intérêt|join|career|[ck]arri|position|\brole|stelle|poste|puesto|vaga|functie|vacature|posizion|opportunit|portal|website|\bteam|\bwork|arbeit|travail|trabaj|trabalh|lavor|werk|job|offer|vacanc|intervi|entrev|entret|gespr|colloqui|proce|recruit|hiring|recrut|talent|profil|\bcv\b|resume|ruolo|cargo|rolle/i;
const NEAR = 70;
const LEGAL_BEHIND =
  /,? (?:GmbH|AG|Inc|LLC|Ltd|SE|KG|S\.?A|S\.?L|B\.?V|NV|nv|bv|e\. ?V|eG|Pte|Pvt|plc|PLC|LLP|SpA|S\.p\.A|[sS]rl)\b/y;
const STATE_BEHIND = /,? (?:[A-Z]{2}|UK|USA|India|Canada|Germany|Deutschland)(?![\p{L}\d])/uy;
const DECIDES =
  /,?(?: (?:Inc|LLC|Ltd|GmbH|AG|B\.?V|Corp|Co)\.?,?)? (?:has|have|hat|a|ha|heeft) (?:now |sich |unfortunately |recently |not ){0,2}(?:decided|chosen|elected|opted|moved|filled|closed|selected|reviewed|received|viewed|invited|turned|requested|entschieden|decidido|deciso|besloten)/y;
/** "Mara Lindt (Head of Insights)", "Mara Lindt, our Infrastructure Lead": what stands behind a person. */
const TITLE =
  /(?: \(|, )(?:(our|unsere?|notre|nuestr[oa]|onze|noss[oa]|nostr[oa]) |(?:the|la|le|el|de|o|a|il) )?([\p{L}][^,.()\n]{2,50})/uy;
/** "The RN Clinic Float Pool, JR-20991 position": what is applied for, and so nobody's employer. */
const JOB_BEHIND = standing('job-behind');
const JOB =
  /(?:[ ,(/-]{1,3}[\p{Lu}\d#][^\s,]{0,20}){0,5}[ ,)]{1,3}(?:positions?|roles?|vacancy|vacancies|openings?|jobs?|posts?|requisition|internship|apprenticeship|pool)(?![\p{L}\d])/uy;
/** "A division of Northwind", "ein Unternehmen der Northwind-Gruppe": the house above the one that writes. */
export const PARENT = standing('parent');
const PARENT_BEFORE =
  /(?:division|subsidiary|part|member|brand|affiliate|unit|arm|company|unternehmen|tochter\S{0,12}|teil|marke|mitglied|filiale|marque|membre|empresa|parte|societ\S|onderdeel) (?:of|der|des|von|du|de|del|van) (?:the )?$/i;
/** "Northwind, a division of …": the one that writes. */
const CHILD = standing('child');
const PARENT_BEHIND =
  /,? (?:\(|is |ist )?(?:an?|part|eine?|une?|een|trading|teil) (?:\p{Ll}{2,14} ){0,3}(?:of|der|des|von|du|de|del|van) /uy;
/** "Based in Halifax, Nova Scotia", "our branch in Grove City": where a house is. */
const SITUATED = standing('situated');
const SITUATED_BEFORE =
  /(?:clients?|kunden?|based|located|headquartered|offices?|branch|site|store|standort|sitz|based out of|ansässig|sede|siège|basée?) \S{2,3} $/i;
const LONGEST_WORD = 30;

/** "Foxglove update", "Gantry phone interview": from whom there is news. */
const NEWS_BEHIND = standing('news-behind');
const NEWS = new Set(
  'update updates interview news decision feedback offer status assessment application call chat phone video next follow results hiring careers bewerbung zusage absage gesprach candidature candidatura entretien entrevista sollicitatie'.split(
    ' ',
  ),
);

const IN_SUBJECT = new Map<Standing, readonly Standing[]>();

/** How a name from `start` to `end` stands in a sentence. */
export function standingsInText(text: string, start: number, end: number): Standing[] {
  const { word, from } = wordBefore(text, start);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const standings: Standing[] = [];
  const kind = kindOf(word, text, from);
  if (kind !== null) {
    standings.push(ABOUT_JOB.test(before) ? kind.aboutJob : kind.plain);
  }
  if (MEETS.has(word) && TALK_WITH.test(before)) standings.push(TALKS);
  if (kind === FOR && HIRES.test(before)) standings.push(HIRES_FOR);
  if (kind !== null && WRITERS_WORD.test(before) && WRITES.test(decapitalised(before)))
    standings.push(WRITES_FOR);
  const previous = wordFrom(text, beginOfWord(text, start), start);
  if (OUR.has(previous)) standings.push(OURS);
  if (kind === OF && PARENT_BEFORE.test(before)) standings.push(PARENT);
  if ((kind === IN || kind === EN) && SITUATED_BEFORE.test(before)) standings.push(SITUATED);
  if (isBehindCopyright(text, start)) standings.push(COPYRIGHT);
  const next = nextWord(text, end);
  const isVerb = next !== '' && VERBS.has(next);
  if (isBehind(JOB, text, end)) standings.push(JOB_BEHIND);
  if (isBehind(PARENT_BEHIND, text, end)) standings.push(CHILD);
  if (beginsSentence(text, start))
    standings.push(isVerb ? BEGINS_VERB : end >= text.length - 1 ? LINE : BEGINS);
  else if (isVerb) standings.push(VERB);
  if (decides(text, end)) standings.push(DECIDED);
  if (next !== '' && (BEHIND_NAME.has(next) || SOMETIMES_BEHIND.has(next))) standings.push(TEAM_BEHIND);
  if (text.startsWith("'s", end) && (kindAt(text, end + 2) & LETTER) === 0) standings.push(POSSESSIVE);
  if (text[start - 1] === '(' && text[end] === ')') standings.push(IN_PARENS);
  if (isLegalBehind(text, end)) standings.push(LEGAL);
  if (isStateBehind(text, end)) standings.push(STATE);
  const title = titleBehind(text, end);
  if (title) standings.push(MEETS.has(word) || title.isOurs ? TITLE_OF_PERSON : TITLE_BEHIND);
  if (standings.every(({ isContext }) => isContext)) standings.push(PLAIN);
  return standings;
}

/** The words of a line's head begin with a capital there. */
function decapitalised(text: string): string {
  return text.replace(/(?<=^|[.!?,] )\p{Lu}(?=\p{Ll}{0,9}(?:'\p{Ll}{1,2})? )/u, (letter) =>
    letter.toLowerCase(),
  );
}

function isBehind(pattern: RegExp, text: string, end: number): boolean {
  if (text[end] !== ' ' && text[end] !== ',') return false;
  pattern.lastIndex = end;
  return pattern.test(text);
}

/** How a name stands in a subject: what is so there is so in a mail, and says more. */
export function standingsInSubject(subject: string, start: number, end: number): Standing[] {
  const standings = standingsInText(subject, start, end);
  if (start === 0 && NEWS.has(nextWord(subject, end))) standings.push(NEWS_BEHIND);
  return standings.flatMap((one) => {
    let both = IN_SUBJECT.get(one);
    if (!both) {
      both = [standing(`s:${one.mark.name}`), one];
      IN_SUBJECT.set(one, both);
    }
    return both;
  });
}

/** Whether the word in front can introduce a company: "at", "with", "join". */
export function isBehindPreposition(text: string, start: number): boolean {
  return text[start - 1] === ' ' && KIND.has(wordFrom(text, beginOfWord(text, start), start));
}

/** How the word that begins at `from` introduces a name. */
function kindOf(word: string, text: string, from: number): Introduction | null {
  if (word === 'namens') return BEHALF_OF;
  const kind = KIND.get(word) ?? null;
  if (kind !== OF && word !== 'von') return kind;
  const before = wordFrom(text, beginOfWord(text, from), from);
  if (BEHALF.has(before)) return BEHALF_OF;
  return word === 'de' && before === 'sein' ? AT : kind;
}

/** The word in front and where it begins, without the article: of "at the" it is "at". */
function wordBefore(text: string, start: number): { word: string; from: number } {
  let from = beginOfWord(text, start);
  let word = wordFrom(text, from, start);
  const glued = start > 0 && text[start - 1] === "'" ? GLUED[word] : undefined;
  if (glued === '') {
    const end = from;
    from = beginOfWord(text, end);
    word = wordFrom(text, from, end);
  } else if (glued) word = glued;
  if (!ARTICLES.has(word)) return { word, from };
  const from2 = beginOfWord(text, from);
  const word2 = wordFrom(text, from2, from);
  return KIND.has(word2) ? { word: word2, from: from2 } : { word, from };
}

/** What the letters that are glued to a name stand for; an article alone says nothing. */
const GLUED: Record<string, string> = {
  "l'": '',
  "d'": 'de',
  "dell'": 'dell',
  "all'": 'all',
  "nell'": 'nell',
  "dall'": 'dall',
};

/** Where the last word before a place begins. */
function beginOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && isGap(text, at - 1)) at -= 1;
  while (at > 0 && !isGap(text, at - 1) && end - at < LONGEST_WORD) at -= 1;
  return at;
}

function wordFrom(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && isGap(text, end - 1)) end -= 1;
  return text.slice(from, end).toLowerCase();
}

function isGap(text: string, at: number): boolean {
  const character = text[at];
  return character === ' ' || character === '(' || character === '\n' || character === '\t';
}

function beginsSentence(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && text[at - 1] === ' ') at -= 1;
  return at === 0 || '.!?:'.includes(text[at - 1]!);
}

/** The sign itself or a year stands right in front. */
function isBehindCopyright(text: string, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  const before = text[start - 2] ?? '';
  return (
    (before === '©' || before === ')' || before === ',' || (before >= '0' && before <= '9')) &&
    COPYRIGHT_BEFORE.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** "Northwind has decided", "Northwind, Inc. has chosen". */
function decides(text: string, end: number): boolean {
  if (text[end] !== ' ' && text[end] !== ',') return false;
  DECIDES.lastIndex = end;
  return DECIDES.test(text);
}

/** The word that goes on behind the name, or behind its genitive; empty when something parts them. */
function nextWord(text: string, end: number): string {
  let at = text.startsWith("'s", end) ? end + 2 : end;
  if (text[at] !== ' ' && text[at] !== '-') return '';
  at += 1;
  return text.slice(at, endOfLetters(text, at, '&')).toLowerCase();
}

function endOfLetters(text: string, from: number, and: string): number {
  let end = from;
  while (end - from < LONGEST_WORD && (kindAt(text, end) & LETTER || text[end] === and)) end += 1;
  return end;
}

function titleBehind(text: string, end: number): { isOurs: boolean } | null {
  if (text[end] !== ' ' && text[end] !== ',') return null;
  TITLE.lastIndex = end;
  const [, ours, title] = TITLE.exec(text) ?? [];
  return title !== undefined && looksLikeRole(title) ? { isOurs: ours !== undefined } : null;
}

function isLegalBehind(text: string, end: number): boolean {
  if (text[end] !== ' ' && text[end] !== ',') return false;
  LEGAL_BEHIND.lastIndex = end;
  return LEGAL_BEHIND.test(text);
}

function isStateBehind(text: string, end: number): boolean {
  if (text[end] !== ',' || isLegalBehind(text, end)) return false;
  STATE_BEHIND.lastIndex = end;
  return STATE_BEHIND.test(text);
}
