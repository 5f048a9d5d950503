import type { Letter } from '../letter.ts';
import { asName, lineOf } from './words-of-line.ts';

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|liebe[rs]?|guten (?:tag|morgen)|moin|servus|grüezi|sehr geehrte[rs]?|bonjour|bonsoir|ch[eè]re?|hola|buenos días|buenas tardes|estimad[oa]|querid[oa]|beste|geachte|dag|olá|car[oa]|prezad[oa]|gentile|egregi[oa]|buongiorno|ciao|salve)\s/i;
const LONGEST = 60;
const MOST_SENTENCES = 4;
const NOBODY: ReadonlySet<string> = new Set();

/** The words by which a letter greets its reader, as keys of words: no role has them. */
export function greetedWords({ sentences }: Letter): ReadonlySet<string> {
  for (const { text } of sentences.slice(0, MOST_SENTENCES)) {
    const greeting = text.length > 200 ? null : GREETING.exec(text)?.[0];
    if (!greeting) continue;
    const { words } = lineOf(text.slice(greeting.length, LONGEST));
    const end = words.findIndex(({ parts }) => parts !== null);
    const names = words.slice(0, end < 0 ? words.length : end + 1);
    // "Dear Fleet Planner applicant".
    if (names.length > 5 || names.some(({ kind }) => kind.isSurelyRole)) return NOBODY;
    return new Set(names.filter(({ begins }) => begins === 'capital').map((word) => asName(word).key));
  }
  return NOBODY;
}
