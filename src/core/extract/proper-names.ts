import { CAPITAL, DIGIT, INSIDE, kindAt, LETTER, SMALL } from './characters.ts';
import { isCommonWord } from './company/common-words.ts';

/** A run of capitalised words in a text, as names are written, and where it stands. */
export interface ProperName {
  name: string;
  start: number;
  end: number;
}

/** Small words inside a name: "Bank of the West", "Theater am Wall", "Ville d'Ornay", "Barrow & Lyle". */
const INSIDE_NAME = new Set(
  "of for and the & + und für von vom zu zur zum der die das des dem den am im an de du la le les l' et sur del di della delle dei degli da do dos das e y van het voor en aan op ten ter".split(
    ' ',
  ),
);
const LONGEST_INSIDE = 5;
const GLUED = /(?:d|l|dell|all)'/y;
/** Words with a capital letter that begin something new, wherever they stand. */
const NEW_START = new Set(
  'I We You If When How Where Why It They This That Your Our Please Thank Thanks Dear Hi Hello Sie Ihr Ihre Ihnen Wir Bitte Nous Vous Uw Wij Je Soy Sou Sono Ich Ik LG MfG VG'.split(
    ' ',
  ),
);
const LONGEST_START = 6;
const SHORT_FORM = /^(?:I|We)'[a-z]{1,2}$/;
/** What a number counts: "7thgate" is a name, "24hours" is none. */
const UNIT = new Set('hours hour days weeks months years year mins minutes times'.split(' '));
const ENDING_OF_DOMAIN = /(?:com|io|ai|de|nl|fr|net|org|co|app|dev)(?![\p{L}\d])/uy;

const KIND_IN_CAPITALS =
  'Centre|Office|Agence|Caisse|Département|École|Institut|Institute|Conseil|Hôpital|Société|Université|Ministère|Maison|Association|Fédération|Coopérative|Clinique|Laboratoires?|Agenzia|Azienda|Istituto|Scuola|Ospedale|Centro|Instituto|Ayuntamiento|Escuela|Hospital|Agencia|Universidad|Câmara|Escola|Universidade|Agência|Studio|Zone|Régie|Lycée|Collège|Service|Communauté|Mairie|Commune|Région|Ville|Métropole|Syndicat|Préfecture|Académie|Chambre|Fondation|Mutuelle|Cooperativa|Clínica|Fundación|Diputación|Ministerio|Universidade|Agrupamento|Fondazione|Comune|Provincia|Regione|Liceo|Municipio|Consorzio|Cooperativa|Fundação|Prefeitura|Santa Casa|Farmacia|Farmácia';
const KIND_IN_SMALL =
  'gemeente|stad|provincie|basisschool|waterschap|stichting|vzw|municipality of|universiteit|hogeschool|ziekenhuis|hotel';
const WORD = String.raw`\p{Lu}[\p{L}\d'&+*°.·-]{0,40}`;
/** "Centre dentaire Gambetta", "Office cantonal des bâtiments", "gemeente Loosterveen": what it is stands first, and may go on in small letters. */
const KIND_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${KIND_IN_CAPITALS}) (?:(?:[\p{Ll}][\p{Ll}-]{1,20}|[dl]'[\p{L}-]{2,20}) ){0,4}?(?:(?:d'|l'|dell')?${WORD}(?: ${WORD}){0,3}|d(?:es|el|ella|os|as|e) \p{Ll}{4,20}(?: (?:du|de la|des|de|d'|del|della) ?${WORD}(?: ${WORD}){0,2})?)|(?:${KIND_IN_SMALL}) (?:(?:van|de|het) )?${WORD}(?: (?:(?:en|de|van|aan) )?${WORD}){0,3})`,
  'gu',
);
/** "Harlow, Finch & Dale": partners who trade under all their names. */
const PARTNERS = new RegExp(
  String.raw`(?<![\p{L}\d])${WORD}(?:, ${WORD}){1,3},? & ${WORD}(?: ${WORD}){0,2}`,
  'gu',
);
const CAPITAL_KINDS = new Set(
  KIND_IN_CAPITALS.replace('Laboratoires?', 'Laboratoire|Laboratoires').split('|'),
);
const SMALL_KINDS = new Set(KIND_IN_SMALL.replace(' of', '').split('|'));
/** Between a kind in small letters and the name. */
const BEFORE_NAME = new Set(['van', 'de', 'het', 'of']);
const SHORTEST_WHOLE = 5;
const CUT_SHORT = /^(?:Corp|Prof|Dept|Bros|Univ|Inst|Dipl|Dott|Coop|Intl)\.$/;
const MOST = 60;
const MOST_WORDS = 7;

/** The proper names of a text in plain characters, from left to right; then those that begin with what they are. */
export function findProperNames(text: string): ProperName[] {
  const found = capitalRuns(text, MOST);
  if (found.some((name) => isOfKind(text, name))) {
    for (const { 0: name, index } of text.matchAll(KIND_FIRST))
      found.push({ name, start: index, end: index + name.length });
  }
  if (text.includes('&') && text.includes(',')) {
    for (const { 0: name, index } of text.matchAll(PARTNERS))
      found.push({ name, start: index, end: index + name.length });
  }
  return found;
}

/** The one that stands first. */
export function firstProperName(text: string): ProperName | undefined {
  return capitalRuns(text, 1)[0];
}

function capitalRuns(text: string, most: number): ProperName[] {
  const found: ProperName[] = [];
  let at = 0;
  while (at < text.length && found.length < most) {
    if ((kindAt(text, at) & (LETTER | DIGIT)) === 0) {
      at += 1;
      continue;
    }
    const small = endOfSmallWord(text, at);
    if (small > 0) {
      at = small;
      continue;
    }
    const end = isInPath(text, at)
      ? 0
      : endOfWord(text, at) || (mayCount(text, at) ? endOfNumber(text, at) : 0);
    at = endOfLetters(text, end > 0 ? addRun(text, at, end, found) : at);
  }
  return found;
}

/** Whether a kind stands in a name, or right before it. */
function isOfKind(text: string, { name, start }: ProperName): boolean {
  const holdsKind = /[ ']/.test(name)
    ? name.split(/[ ']/).some((word) => CAPITAL_KINDS.has(word))
    : CAPITAL_KINDS.has(name);
  return holdsKind || isKindBefore(text, start);
}

/** "gemeente Loosterveen", "gemeente van Loosterveen". */
function isKindBefore(text: string, start: number): boolean {
  const end = start - 1;
  if (end < 1 || text[end] !== ' ') return false;
  const begin = text.lastIndexOf(' ', end - 1) + 1;
  const word = text.slice(begin, end);
  if (SMALL_KINDS.has(word)) return true;
  if (begin < 2 || !BEFORE_NAME.has(word)) return false;
  return SMALL_KINDS.has(text.slice(text.lastIndexOf(' ', begin - 2) + 1, begin - 1));
}

/** The end of an ordinary word, which nearly all are: in small letters alone, and no part of a domain; 0 for any other. */
function endOfSmallWord(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) & SMALL) end += 1;
  if (end === start || kindAt(text, end) & (LETTER | DIGIT)) return 0;
  return text[end] === '.' || text[end] === '-' ? 0 : end;
}

/** Inside an address or a path. */
function isInPath(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === '@' || before === '/';
}

/** Where the word goes no further: another begins only behind it. */
function endOfLetters(text: string, from: number): number {
  let at = from;
  while (kindAt(text, at) & (LETTER | DIGIT)) at += 1;
  return at;
}

/** Adds the name or names that begin with the word from `start` to `end`; where the next may begin. */
function addRun(text: string, start: number, end: number, found: ProperName[]): number {
  let nameStart = -1;
  let nameEnd = -1;
  let wordStart = start;
  let wordEnd = end;
  for (let words = 1; ; words += 1) {
    if (isNewStart(text, wordStart, wordEnd)) {
      // "Graymoor Insurance I'd", "Harrow Springs When": the name ends where the next sentence begins.
      if (nameStart >= 0) found.push(nameFrom(text, nameStart, nameEnd));
      nameStart = -1;
    } else {
      if (nameStart < 0) nameStart = wordStart;
      nameEnd = wordEnd;
    }
    const isOver = words === MOST_WORDS || endsSentence(text, wordStart, wordEnd);
    const next = isOver ? -1 : startOfNext(text, wordEnd);
    const endOfNext = next < 0 ? 0 : endOfWord(text, next) || endOfNumber(text, next);
    if (endOfNext === 0) break;
    wordStart = next;
    wordEnd = endOfNext;
  }
  if (nameEnd === wordEnd && nameStart >= 0) nameEnd = wordEnd = withNumber(text, wordStart, wordEnd);
  if (nameStart >= 0) found.push(nameFrom(text, nameStart, nameEnd));
  return wordEnd;
}

function nameFrom(text: string, start: number, end: number): ProperName {
  return { name: text.slice(start, end), start, end };
}

function isNewStart(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_START) return false;
  const word = text.slice(start, end);
  return NEW_START.has(word) || (word.includes("'") && SHORT_FORM.test(word));
}

/** "Applied. And": a full stop behind a word that nobody cuts short. */
function endsSentence(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== '.' || end - start < SHORTEST_WHOLE) return false;
  const word = text.slice(start, end);
  // "S.r.l.", "e.V."
  return word.indexOf('.') === word.length - 1 && !CUT_SHORT.test(word);
}

/** Where the name's next word begins, behind up to two small words; -1 when the name ends. */
function startOfNext(text: string, end: number): number {
  if (text[end] !== ' ') return -1;
  let start = end + 1;
  for (let smalls = 0; smalls < 2; smalls += 1) {
    if (kindAt(text, start) & CAPITAL) return start;
    const space = text.indexOf(' ', start);
    if (space < 0 || space - start > LONGEST_INSIDE || !INSIDE_NAME.has(text.slice(start, space))) break;
    start = space + 1;
  }
  GLUED.lastIndex = start;
  return GLUED.test(text) ? GLUED.lastIndex : start;
}

/** The end of a name's word that begins here: "Boreal", "3M", "iRobotics", "Knauf-Lemke", "plukfris.nl"; 0 when none does. */
function endOfWord(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind & CAPITAL) return runFrom(text, start + 1, LETTER | DIGIT | INSIDE, 40);
  if (kind & DIGIT) {
    const capital = runFrom(text, start, DIGIT, 4);
    if (kindAt(text, capital) & CAPITAL) return runFrom(text, capital + 1, LETTER | DIGIT, 20);
    const smalls = runFrom(text, capital, SMALL, 20);
    if (smalls - capital >= 4 && !UNIT.has(text.slice(capital, smalls)))
      return runFrom(text, smalls, LETTER | DIGIT, 10);
  }
  if (kind & SMALL) {
    const capital = runFrom(text, start, SMALL, 2);
    const end = kindAt(text, capital) & CAPITAL ? runFrom(text, capital + 1, LETTER | DIGIT, 30) : 0;
    if (end > capital + 1) return end;
  }
  return endOfDomain(text, start);
}

/** Of what a house may be one of several: "School District 12", "Dockworkers Branch 6". */
const COUNTED = new Set(
  'District Branch Local Lodge Region Chapter Studio Station Precinct Number'.split(' '),
);
/** In front of a number that begins a name: "at 7 Sisters Distilling". */
const BEFORE_NUMBER = new Set('at to with for from by join bei chez bij presso'.split(' '));

/** The end of a number that a name goes on behind: "7 Sisters Distilling", "Junction 9 Motors", and not "9 March"; 0 when none does. */
function endOfNumber(text: string, start: number): number {
  const end = runFrom(text, start, DIGIT, 3);
  if (end === start || text[end] !== ' ' || (kindAt(text, end + 1) & CAPITAL) === 0) return 0;
  const word = text.slice(end + 1, runFrom(text, end + 2, LETTER | DIGIT | INSIDE, 40));
  return /\p{Ll}/u.test(word) && !isCommonWord(word) ? end : 0;
}

/** Whether a number may begin a name: it begins the text, or stands where a name is to follow. */
function mayCount(text: string, start: number): boolean {
  if (start === 0) return true;
  if (text[start - 1] !== ' ') return false;
  return BEFORE_NUMBER.has(text.slice(text.lastIndexOf(' ', start - 2) + 1, start - 1));
}

/** The end of the number behind the name's last word, when that counts houses. */
function withNumber(text: string, start: number, end: number): number {
  if (text[end] !== ' ' || !COUNTED.has(text.slice(start, end))) return end;
  const number = runFrom(text, end + 1, DIGIT, 4);
  const isOver = (kindAt(text, number) & (LETTER | DIGIT)) === 0 && !/[/:-]/.test(text[number] ?? '');
  return number > end + 1 && isOver ? number : end;
}

function endOfDomain(text: string, start: number): number {
  let end = start;
  while (end - start < 30 && (kindAt(text, end) & (SMALL | DIGIT) || text[end] === '-')) end += 1;
  if (end - start < 2 || text[end] !== '.') return 0;
  ENDING_OF_DOMAIN.lastIndex = end + 1;
  return ENDING_OF_DOMAIN.test(text) ? ENDING_OF_DOMAIN.lastIndex : 0;
}

function runFrom(text: string, from: number, kinds: number, most: number): number {
  let end = from;
  while (end - from < most && kindAt(text, end) & kinds) end += 1;
  return end;
}
