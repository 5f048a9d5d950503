import { remember } from '../../remember.ts';
import { kindAt, LETTER } from '../characters.ts';
import type { Mark } from '../choice/chooser.ts';
import { companyMark } from './company-mark.ts';
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
  yours: 'your ihr ihre dein deine euer votre ton je jouw tu tuo seu team équipe equipe equipo crew',
};
const KIND = new Map(
  Object.entries(PREPOSITIONS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);
const ARTICLES = new Set(
  'the der die das dem den la le les el los il lo gli i o a os as het de our unserer unserem'.split(' '),
);
const BEHALF = new Set('behalf nombre auftrag namens nome nom'.split(' '));
const VERBS = new Set(
  'has have had hat haben a ha ont heeft hebben is are was were ist est es será will wird werden keeps keep wants would do does thanks received decided recrute sucht zoekt bietet looking dankt appreciates acknowledges invites lädt möchte veut quiere pays uses agradece ringrazia cerca busca procura souhaite vous te le la nous makes hired ouvre beschäftigt stellt'.split(
    ' ',
  ),
);
const ABOUT_JOB =
  /appl|employ|emplo[iy]|impieg|anstell|bewerb|[ck]andidat|solicit|postul|sollicit|interes|intérêt|join|career|[ck]arri|position|\brole|stelle|poste|puesto|vaga|functie|vacature|posizion|opportunit|portal|website|\bteam|\bwork|arbeit|travail|trabaj|trabalh|lavor|werk|job|offer|vacanc|intervi|entrev|entret|gespr|colloqui|proce|recruit|hiring|recrut|talent|profil|\bcv\b|resume|ruolo|cargo|rolle/i;
const NEAR = 70;
const LEGAL_BEHIND =
  /,? (?:GmbH|AG|Inc|LLC|Ltd|SE|KG|S\.?A|S\.?L|B\.?V|NV|nv|bv|e\. ?V|eG|Pte|Pvt|plc|PLC|LLP|SpA|S\.p\.A|[sS]rl)\b/y;
const DECIDES =
  /,?(?: (?:Inc|LLC|Ltd|GmbH|AG|B\.?V|Corp|Co)\.?,?)? (?:has|have|hat|a|ha|heeft) (?:now |sich |unfortunately |recently |not ){0,2}(?:decided|chosen|elected|opted|moved|filled|closed|selected|reviewed|received|viewed|invited|turned|requested|entschieden|decidido|deciso|besloten)/y;
const LONGEST_WORD = 30;

/** What the words before and behind a name say of it. */
export interface Beside {
  standings: readonly Standing[];
  marks: readonly Mark[];
}

const marksOf = (sign: string) => remember((word) => companyMark(sign + word), 5_000);
const WORDS_IN_TEXT = { before: marksOf('<'), before2: marksOf('<<'), behind: marksOf('>') };
const WORDS_IN_SUBJECT = { before: marksOf('s:<'), before2: marksOf('s:<<'), behind: marksOf('s:>') };
/** What is so in a subject is so in a mail, and more. */
const subjectStandings = remember((name): readonly Standing[] => [standing(`s:${name}`), standing(name)]);

/** How a name from `start` to `end` stands in a sentence or subject. */
export function besideName(text: string, start: number, end: number, isSubject: boolean): Beside {
  const { word, word2 } = wordsBefore(text, start);
  const names = standingsOf(text, start, end, word, word2);
  const words = isSubject ? WORDS_IN_SUBJECT : WORDS_IN_TEXT;
  return {
    standings: isSubject ? names.flatMap(subjectStandings) : names.map(standing),
    marks: [words.before(word || '^'), words.before2(word2 || '^'), words.behind(wordBehind(text, end))],
  };
}

/** Whether the word in front can introduce a company: "at", "with", "join". */
export function isBehindPreposition(text: string, start: number): boolean {
  return text[start - 1] === ' ' && KIND.has(wordFrom(text, beginOfWord(text, start), start));
}

function standingsOf(text: string, start: number, end: number, word: string, word2: string): string[] {
  const names: string[] = [];
  const kind = kindOf(word, word2);
  if (kind !== null)
    names.push(ABOUT_JOB.test(text.slice(Math.max(0, start - NEAR), start)) ? `${kind}-job` : kind);
  const next = nextWord(text, end);
  if (beginsSentence(text, start))
    names.push(VERBS.has(next) ? 'begins-verb' : end >= text.length - 1 ? 'line' : 'begins');
  else if (VERBS.has(next)) names.push('verb');
  if (decides(text, end)) names.push('decides');
  if (BEHIND_NAME.has(next) || SOMETIMES_BEHIND.has(next)) names.push('team-behind');
  if (text.startsWith("'s", end) && (kindAt(text, end + 2) & LETTER) === 0) names.push('possessive');
  if (text[start - 1] === '(' && text[end] === ')') names.push('in-parens');
  if (isLegalBehind(text, end)) names.push('legal-behind');
  if (names.length === 0) names.push('plain');
  return names;
}

function kindOf(word: string, word2: string): string | null {
  if (word === 'namens') return 'behalf';
  const kind = KIND.get(word) ?? null;
  if ((kind === 'of' || word === 'von') && BEHALF.has(word2)) return 'behalf';
  return word === 'de' && word2 === 'sein' ? 'at' : kind;
}

/** The two words in front, without the article: of "at the" it is "at". */
function wordsBefore(text: string, start: number): { word: string; word2: string } {
  let from = beginOfWord(text, start);
  let word = wordFrom(text, from, start);
  const glued = start > 0 && text[start - 1] === "'" ? GLUED[word] : undefined;
  if (glued === '') {
    const end = from;
    from = beginOfWord(text, end);
    word = wordFrom(text, from, end);
  } else if (glued) word = glued;
  const from2 = beginOfWord(text, from);
  const word2 = wordFrom(text, from2, from);
  if (!ARTICLES.has(word) || !KIND.has(word2)) return { word, word2 };
  return { word: word2, word2: wordFrom(text, beginOfWord(text, from2), from2) };
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

/** The first word behind a name, whatever parts them; "$" when there is none near. */
function wordBehind(text: string, end: number): string {
  let at = end;
  while (at < end + 3 && at < text.length && (kindAt(text, at) & LETTER) === 0) at += 1;
  const word = isLegalBehind(text, end) ? '' : text.slice(at, endOfLetters(text, at, "'")).toLowerCase();
  return word === '' ? '$' : word;
}

function endOfLetters(text: string, from: number, and: string): number {
  let end = from;
  while (end - from < LONGEST_WORD && (kindAt(text, end) & LETTER || text[end] === and)) end += 1;
  return end;
}

function isLegalBehind(text: string, end: number): boolean {
  if (text[end] !== ' ' && text[end] !== ',') return false;
  LEGAL_BEHIND.lastIndex = end;
  return LEGAL_BEHIND.test(text);
}
