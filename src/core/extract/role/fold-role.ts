import { foldText } from '../../read/fold-text.ts';
import { ABBREVIATIONS, SPELLINGS } from './spellings.ts';

/** A role's name as it is compared: its level, and its words in the order in which they stand. */
export interface FoldedRole {
  level: string;
  words: readonly string[];
}

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
/** "Entwickler*in", "chargé(e)", "développeur·se", "directeur/trice": the second of the two that a name is written for. */
const SECOND_GENDER =
  /[*:_/](?:in|innen)\b|(?<=[a-z]{3})(?:[·•(.](?:e|ne|le|te|se|re|ere|euse|rice|trice|ienne)\b\)?|\/(?:euse|rice|trice|ienne|ere)\b)/g;
/** The feminine forms that are words of their own. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{4})(?:innen|in|s)$/, ''],
  [/(?<=[a-z]{3})(?:frau|leute)$/, 'mann'],
  [/(?<=[a-z]{2})(?:trice|teur)$/, 'tor'],
  [/(?<=[a-z]{3})euse$/, 'eur'],
  [/(?<=[a-z]{3}eur)e$/, ''],
  [/(?<=[a-z]{2})ienne$/, 'ien'],
  [/(?<=[a-z]{2}i?)ere$/, 'er'],
  [/(?<=[a-z]{3})ee$/, 'e'],
  [/(?<=[a-z]{4})ante$/, 'ant'],
];

/** A name without what the words of two mails differ in: accents, abbreviations, spellings, and who may apply. */
export function foldRole(name: string): FoldedRole {
  const spelled = foldText(name)
    .replace(SECOND_GENDER, '')
    .replace(/c\+\+/g, 'cpp')
    .replace(/c#/g, 'csharp')
    .replace(/\br ?& ?d\b/g, 'research development')
    .replace(/\be-(?=(?:commerce|learning|mail|mobility)\b)/g, 'e')
    .split(/[^a-z0-9+#]+/)
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(' ')
    .replace(/\bvice presidents?\b/g, 'vp')
    .trim();
  const level = LEVELS.filter(([pattern]) => pattern.test(spelled)).map(([, word]) => word);
  const words = spelled
    .split(' ')
    .filter((word) => word !== '' && !FILLER.test(word))
    .map(stemOf);
  return { level: level.sort().join('+'), words: [...new Set(words)] };
}

function stemOf(word: string): string {
  const known = SPELLINGS.get(word);
  if (known) return known;
  const stem = FEMININE.reduce((shorter, [ending, masculine]) => shorter.replace(ending, masculine), word);
  return (SPELLINGS.get(stem) ?? stem).replace(/is(?=(?:ation|er|ing)$)/, 'iz');
}

/**
 * The words of two names, where one of them may write as two what the other writes as one: "health care" and
 * "healthcare", "Software-Entwickler" and "Softwareentwickler".
 */
export function alignWords(
  one: readonly string[],
  other: readonly string[],
): readonly [readonly string[], readonly string[]] {
  return [joinAs(one, other), joinAs(other, one)];
}

function joinAs(words: readonly string[], other: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const [word, next] = [words[index]!, words[index + 1]];
    const isOneThere = next !== undefined && !other.includes(word) && other.includes(word + next);
    joined.push(isOneThere ? word + next : word);
    if (isOneThere) index += 1;
  }
  return joined;
}
