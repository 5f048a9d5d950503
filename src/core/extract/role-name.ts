import { alignWords, type FoldedRole, foldRole } from './role/fold-role.ts';

export { looksLikeRole } from './role/head-words.ts';

/** "(m/w/d)", "(f/m/x)", "m/w/d", "(all genders)", "(gn)": who may apply, which is everybody. */
const GENDER_MARK =
  /\s?[([]\s?(?:all genders?|gn\*?|[mwfdxiah](?:\s?[/|,*]\s?[mwfdxiah]){1,4})(?:\s?[;,/][^)\]]{0,60})?\s?[)\]]|(?<=\s|^)[mwf]\s?\/\s?[mwf]\s?\/\s?[dxi]\b|\s?\((?:h\/f|f\/h)\)|(?<=\s)[hH]\/[fF]\b/giu;
const REQUISITION =
  /\s?[([#-]{0,2}\s?\b(?:(?:id|job|req(?:uisition)?|position|posting|stellen|ref(?:erence|erenz)?)[\s.-]?(?:id|no|nr|number|code|nummer)?[.:#\s]{0,3})?(?:(?:req|jr|r|job|jo|jid)[-_]?\d{3,9}|[A-Z]{1,6}-\d{3,9}|(?!(?:19|20)\d\d\b)\d{4,10}[A-Z]{0,2})\b[)\]]?/giu;
/** "Vorgang 55-0305.2", "Kennziffer 118/24", "Ref NSHC/2213": how a public body numbers a procedure. */
const FILE_NUMBER =
  /[\s,;(–-]{0,4}(?:Vorgang|Kennziffer|Kennzahl|Kennung|Aktenzeichen|Az\.?|Ref(?:\.|erence|erenz)?|Réf\.?|Kenmerk|Referencia|Referência|Riferimento|Rif\.?)(?: ?(?:Nr|No|nr|n)\.?)?[:\s]{1,2}(?=[A-Z\d./_-]{0,16}\d)[A-Z\d][A-Z\d./_-]{1,24}(?:\s?\))?/g;
/** "80-100 %", "60%": how much of a week, which no two mails write alike. And the year of a summer's internship. */
const PENSUM_OR_YEAR = /(?<![\d.,])(?:(?:\d{1,3}\s?[-–]\s?)?\d{1,3}\s?%|(?:19|20)\d\d\b)/g;
const WORDS_ALONE = /^\p{L}+(?: \p{L}+){0,12}$/u;
/** Small words and "position" around a name. */
const TO_TIDY =
  /^(?:the|our|an?|den|die|der|das|eine[rn]?|le|la|une?|el|un|una|de|het|o|il|position|role|rolle|job|post|stelle|poste|puesto|vacante|vaga|functie|posizione)\s|\s(?:position|role|opening|vacancy|job|opportunity)s?$/i;

/** A role's name as it is shown: without gender marks, requisition ids, quotes and the small words around it. */
export function tidyRole(raw: string): string {
  if (WORDS_ALONE.test(raw) && !TO_TIDY.test(raw)) return raw;
  const marked = /[(/]/.test(raw) ? raw.replace(GENDER_MARK, ' ') : raw;
  const name = (/\d/.test(marked) ? marked.replace(FILE_NUMBER, ' ').replace(REQUISITION, ' ') : marked)
    .replace(/["<>`]|\*(?!\p{L})|(?<!\p{L})\*|_/gu, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(
      /^\s*(?:(?:the|our|an?|den|die|der|das|eine[rn]?|le|la|une?|el|un|una|de|het|o|il)\s+)?(?:(?:position|role|job|post|stelle|poste|puesto|vacante|vaga|functie|posizione)\s+(?:of|as|als|des|der|de|van|di)\s+)?/i,
      '',
    )
    .replace(/^(?:the|our|an?)\s+/i, '')
    .replace(/^(?:[Pp]osition|[Rr]ole|Stelle|Rolle|Job|Poste)\s+(?=\p{Lu})/u, '')
    .replace(/(?<!\s)\s+(?:position|role|opening|vacancy|job|opportunity)s?$/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–,:;|/.]+|(?<![\s\-–,:;|/!])[\s\-–,:;|/!]+$/g, '')
    .replace(/\s?\((?:open|\d{0,4})\)$/i, '')
    .replace(/^\(([^()]{1,80})\)$/, '$1')
    .trim();
  return name.split('(').length === name.split(')').length ? name : name.slice(0, name.indexOf('(')).trim();
}

/**
 * Whether two names mean one role. Word order, punctuation, abbreviations, spelling of the level, compounds and gender
 * are folded away; a different level is a different role.
 */
export function sameRole(a: string, b: string): boolean {
  const pair = foldBoth(a, b);
  if (!pair) return false;
  const [one, other] = pair;
  const shared = one.filter((word) => other.includes(word)).length;
  return shared > 0 && shared === one.length && shared === other.length;
}

/**
 * Whether one name may be the other with something left out: "Software Engineer" of "Software Engineer, Payments". The
 * same level, and every word of the shorter in the longer.
 */
export function couldBeSameRole(a: string, b: string): boolean {
  return isPartOfOther(a, b, 2);
}

/** Whether one name is the other cut short, down to a single word: "Planner" for "Planner, Night Shift". */
export function isCutShort(a: string, b: string): boolean {
  return isPartOfOther(a, b, 1);
}

function isPartOfOther(a: string, b: string, leastWords: number): boolean {
  const pair = foldBoth(a, b);
  if (!pair) return false;
  const [short, long] = pair[0].length <= pair[1].length ? pair : [pair[1], pair[0]];
  return short.length >= leastWords && short.every((word) => long.includes(word));
}

/** The words of two names of one level; null where their levels differ. */
function foldBoth(a: string, b: string): readonly [readonly string[], readonly string[]] | null {
  const [one, other] = [fold(a), fold(b)];
  return one.level === other.level ? alignWords(one.words, other.words) : null;
}

function fold(name: string): FoldedRole {
  return foldRole(name.replace(GENDER_MARK, ' ').replace(REQUISITION, ' ').replace(PENSUM_OR_YEAR, ' '));
}
