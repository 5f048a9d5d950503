import type { Mark } from '../choice/chooser.ts';
import { isEverydayWord } from '../company/common-words.ts';
import { isPlace } from '../company/places.ts';
import { roleMark } from './role-mark.ts';
import type { Word } from './words-of-line.ts';

/** How much, when and how long somebody is to work: no mail needs it to say which role it is about. */
const HOURS = new Set(
  'nights night days day evenings evening weekends weekend shift shifts prn fte ftc full-time part-time fulltime parttime full part time casual bank relief temporary temp permanent perm contract fixed fixed-term term seasonal zero per diem hours remote hybrid onsite on-site maternity cover parental leave job-share sessional term-time vollzeit teilzeit befristet unbefristet elternzeitvertretung minijob schicht nachtschicht nacht homeoffice stunden woche festanstellung aushilfe saison jahre monate cdi cdd intérim interim temps plein partiel télétravail nuit jour saison remplacement jornada completa media parcial indefinido temporal turno noche tardes mañanas voltijds deeltijds fulltime parttime tijdelijk vast uur nachtdienst weekenddienst tempo integral indeterminado determinado noite pieno parziale indeterminato determinato stagionale notte'.split(
    ' ',
  ),
);
/** How far up the ladder: it tells one role from another. */
const LEVEL = new Set(
  'junior senior mid lead principal staff intern trainee graduate entry level i ii iii iv v jr sr einsteiger berufseinsteiger débutant confirmé'.split(
    ' ',
  ),
);
/** What pays by a scale is called: "Band 5", "Grade 7", "E13", "TVöD 9b". */
const GRADE =
  /^(?:bands?|grade|gr|afc|scale|spine|point|scp|tier|(?:tv-?(?:öd|l|h)|tvöd|eg|e|a|m|gs|g|b|l|s)[-\s]?\d{1,2}[a-z]?|entgeltgruppe|besoldungsgruppe|cat[ée]gorie|cat|nivel|schaal|fwg|ugt)$/u;
const CAPITALS_AND_DIGITS = /^#?[\p{Lu}\d][\p{Lu}\d./_-]*$/u;
const LONGEST = 6;

const KINDS = [
  'none',
  'hours',
  'level',
  'grade',
  'code',
  'place',
  'role',
  'everyday',
  'other',
  'long',
] as const;
type TailKind = (typeof KINDS)[number];

const marksBefore = Object.fromEntries(KINDS.map((kind) => [kind, roleMark(`cut:${kind}`)]));
const marksInside = Object.fromEntries(KINDS.map((kind) => [kind, roleMark(`tail:${kind}`)]));

/** The mark of a name that ends in front of these words, behind a dash, a comma or a bracket. */
export function markOfCut(words: readonly Word[], from: number): Mark {
  return marksBefore[kindOfTail(words, from, words.length - 1)]!;
}

/** The mark of a name that goes on with these words behind a dash, a comma or a bracket, up to its end. */
export function markOfTail(words: readonly Word[], from: number, to: number): Mark {
  return marksInside[kindOfTail(words, from, to)]!;
}

/** What stands behind a dash, a comma or a bracket of a role's name, up to the next: "Nights", "Swindon", "Band 5", "Payments". */
function kindOfTail(words: readonly Word[], from: number, last: number): TailKind {
  const tail: Word[] = [];
  for (let at = from; at <= last; at += 1) {
    const word = words[at]!;
    if (word.isDash || (at > from && word.begins === 'open') || (at > from && word.kind.end !== null)) break;
    if (tail.length === LONGEST) return 'long';
    tail.push(word);
    if (word.parts !== null || word.isClosing) break;
  }
  if (tail.length === 0) return 'none';
  const plain = tail.map(({ kind }) => kind.plain);
  if (plain.some((word) => HOURS.has(word) || word.endsWith('%'))) return 'hours';
  if (plain.some((word) => GRADE.test(word))) return 'grade';
  if (plain.every((word) => LEVEL.has(word))) return 'level';
  if (tail.some(isCode)) return 'code';
  if (isPlace(plain.join(' ')) || (plain.length > 1 && isPlace(plain[0]!))) return 'place';
  if (tail.some(({ kind }) => kind.isSurelyRole)) return 'role';
  return plain.some((word) => isEverydayWord(word)) ? 'everyday' : 'other';
}

/** "WX/1046", "JR-20991", "118/24". */
function isCode({ raw, tail }: Word): boolean {
  return /\d/.test(raw) && CAPITALS_AND_DIGITS.test(tail > 0 ? raw.slice(0, -tail) : raw);
}
