import { foldText } from '../read/fold-text.ts';

export { looksLikeRole } from './role/head-words.ts';

/** "(m/w/d)", "(f/m/x)", "m/w/d", "(all genders)", "(gn)": who may apply, which is everybody. */
const GENDER_MARK =
  /\s?[([]\s?(?:all genders?|gn\*?|[mwfdxiah](?:\s?[/|,*]\s?[mwfdxiah]){1,4})(?:\s?[;,/][^)\]]{0,60})?\s?[)\]]|(?<=\s|^)[mwf]\s?\/\s?[mwf]\s?\/\s?[dxi]\b|\s?\((?:h\/f|f\/h)\)|(?<=\s)[hH]\/[fF]\b/giu;
const REQUISITION =
  /\s?[([#-]{0,2}\s?\b(?:(?:id|job|req(?:uisition)?|position|posting|stellen|ref(?:erence|erenz)?)[\s.-]?(?:id|no|nr|number|code|nummer)?[.:#\s]{0,3})?(?:(?:req|jr|r|job|jo|jid)[-_]?\d{3,9}|[A-Z]{1,6}-\d{3,9}|(?!(?:19|20)\d\d\b)\d{4,10}[A-Z]{0,2})\b[)\]]?/giu;
/** "80-100 %", "60%": how much of a week, which no two mails write alike. And the year of a summer's internship. */
const PENSUM_OR_YEAR = /(?<![\d.,])(?:(?:\d{1,3}\s?[-–]\s?)?\d{1,3}\s?%|(?:19|20)\d\d\b)/g;
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:senior|sr|snr)\b/, 'senior'],
  [/\b(?:junior|jr|jnr|entry[ -]level|graduate|new grad|berufseinsteiger\w*)\b/, 'junior'],
  [
    /\b(?:intern|interns|internship|praktikant\w*|praktikum|stagiaire|stage|becari[oa]|estagi\w*|tirocini\w*|stagista|werkstudent\w*|working student|trainee)\b/,
    'intern',
  ],
  [/\bstaff\b/, 'staff'],
  [/\bprincipal\b/, 'principal'],
  [/\b(?:lead|leader|teamlead|teamleiter\w*|leiter\w*|leitung|head|chief|director|vp|responsable)\b/, 'lead'],
  [/\bmid(?:dle)?(?:[ -]level)?\b/, 'mid'],
  [/\b(?:4|iv)\b/, '4'],
  [/\b(?:3|iii)\b/, '3'],
  [/\b(?:2|ii)\b/, '2'],
];
const FILLER =
  /^(?:the|a|an|of|for|and|und|et|y|e|en|de|du|des|in|at|der|die|das|position|role|stelle|poste|job|opening|remote|hybrid|onsite|vollzeit|teilzeit|full|part|time|fulltime|parttime|permanent|unbefristet|level|i|1|sr|jr|snr|jnr|senior|junior|mid|iii|ii|iv|2|3|4)$/;
const SPELLINGS: Record<string, string> = {
  dev: 'developer',
  eng: 'engineer',
  engineering: 'engineer',
  mgr: 'manager',
  ux: 'ux',
  frontend: 'frontend',
  fullstack: 'fullstack',
  swe: 'software engineer',
};

const WORDS_ALONE = /^\p{L}+(?: \p{L}+){0,12}$/u;
/** Small words and "position" around a name. */
const TO_TIDY =
  /^(?:the|our|an?|den|die|der|das|eine[rn]?|le|la|une?|el|un|una|de|het|o|il|position|role|rolle|job|post|stelle|poste|puesto|vacante|vaga|functie|posizione)\s|\s(?:position|role|opening|vacancy|job|opportunity)s?$/i;

/** A role's name as it is shown: without gender marks, requisition ids, quotes and the small words around it. */
export function tidyRole(raw: string): string {
  if (WORDS_ALONE.test(raw) && !TO_TIDY.test(raw)) return raw;
  const marked = /[(/]/.test(raw) ? raw.replace(GENDER_MARK, ' ') : raw;
  const name = (/\d/.test(marked) ? marked.replace(REQUISITION, ' ') : marked)
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
 * Whether two names mean one role. Word order, punctuation, spelling of the level and gender marks are folded away; a
 * different level is a different role.
 */
export function sameRole(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one.level !== other.level || one.words.length === 0 || other.words.length === 0) return false;
  const shared = one.words.filter((word) => other.words.includes(word)).length;
  return shared === one.words.length && shared === other.words.length;
}

/**
 * Whether one name may be the other with something left out: "Software Engineer" of "Software Engineer, Payments". The
 * same level, and every word of the shorter in the longer.
 */
export function couldBeSameRole(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one.level !== other.level) return false;
  const [short, long] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  return short.length >= 2 && short.every((word) => long.includes(word));
}

/** Whether one name is the other cut short, down to a single word: "Planner" for "Planner, Night Shift". */
export function isCutShort(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one.level !== other.level || one.words.length === 0 || other.words.length === 0) return false;
  const [short, long] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  return short.every((word) => long.includes(word));
}

function fold(name: string): { level: string; words: string[] } {
  const folded = foldText(
    name.replace(GENDER_MARK, ' ').replace(REQUISITION, ' ').replace(PENSUM_OR_YEAR, ' '),
  )
    .replace(/front[ -]end/g, 'frontend')
    .replace(/back[ -]end/g, 'backend')
    .replace(/full[ -]stack/g, 'fullstack')
    .replace(/c\+\+/g, 'cpp')
    .replace(/c#/g, 'csharp')
    .replace(/[*:_/](?:in|innen)\b/g, '');
  const level = LEVELS.filter(([pattern]) => pattern.test(folded)).map(([, word]) => word);
  const words = folded
    .split(/[^a-z0-9+#]+/)
    .filter((word) => word !== '' && !FILLER.test(word))
    .map((word) => SPELLINGS[word] ?? word.replace(/(?<=\p{L}{4})(?:innen|in|s)$/u, ''));
  return { level: level.sort().join('+'), words: [...new Set(words.flatMap((word) => word.split(' ')))] };
}
