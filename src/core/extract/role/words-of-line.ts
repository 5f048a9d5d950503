import { remember } from '../../remember.ts';
import type { Mark } from '../choice/chooser.ts';
import { type KindOfWord, kindOfWord, SAYS } from './kind-of-word.ts';
import { type NameMarks, nameMarksOf } from './name-marks.ts';
import { roleMark } from './role-mark.ts';

/** A line of text as far as a role is looked for in it. */
export interface Line {
  text: string;
  words: readonly Word[];
  /** Where each of the words begins. */
  starts: readonly number[];
  /** One of its words may be a role's. */
  hasRole: boolean;
  /** One of its words is about a job: "position", "application". */
  isAboutJob: boolean;
  /** One of its words is about a role: a role's, "position", "application". */
  isAboutRole: boolean;
  /** One of its words may be about other roles than the letter's. */
  mayBeOfOthers: boolean;
}

/** A word as it is written. */
export interface Word {
  raw: string;
  length: number;
  /** What it says of the line: bits of `SAYS`. Beside the kind, since this is asked of every word. */
  says: number;
  kind: KindOfWord;
  begins: 'capital' | 'small' | 'open' | 'digit' | 'other';
  /** What it ends with that parts it from the next. */
  parts: 'stop' | 'colon' | 'comma' | 'close' | null;
  /** It ends with a bracket or quotation mark, whatever stands behind that. */
  isClosing: boolean;
  hasNumber: boolean;
  /** A sentence may begin behind it. */
  isEnd: boolean;
  /** Nothing but dashes, bars or slashes. */
  isDash: boolean;
  /** How many letters at its head are another word's: "d'" of "d'auxiliaire". */
  glued: number;
  isGluedArticle: boolean;
  /** "Boreal's". */
  isPossessive: boolean;
  /** Without the punctuation behind it, it stands in a role's name as it is. */
  isClean: boolean;
  /** How many characters of punctuation stand behind it. */
  tail: number;
  /** A word of sentences that no role's name has: "you", "have". "IT" is none. */
  isOfSentence: boolean;
  asName: NameMarks | null;
  beside: BesideMarks | null;
}

const MOST_WORDS = 110;

/** Before these French has a space. */
const SPACED = / (?=[:;?!](?: |$))/g;

const SPACE = 32;
/** A power of two: several times the words that mails repeat all the time. */
const SLOTS = 1 << 14;
/** The word met last of those that share a slot. */
const lastMet: (Word | undefined)[] = Array.from({ length: SLOTS });

/**
 * The word that stands there. Nearly all were met before, and are known again where they stand: to cut each out of its
 * line and look it up by its letters costs twice as much.
 */
function wordAt(text: string, start: number, end: number, slot: number): Word {
  const last = lastMet[slot];
  if (last?.length === end - start && standsAt(last.raw, text, start)) return last;
  const word = wordOf(text.slice(start, end));
  lastMet[slot] = word;
  return word;
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A line of text, in words. */
export function lineOf(raw: string): Line {
  const text = / [:;?!]/.test(raw) ? raw.replace(SPACED, '') : raw;
  const words: Word[] = [];
  const starts: number[] = [];
  let says = 0;
  let start = 0;
  while (start < text.length && words.length < MOST_WORDS) {
    let hash = 0;
    let end = start;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === SPACE) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    if (end > start) {
      const word = wordAt(text, start, end, hash & (SLOTS - 1));
      words.push(word);
      starts.push(start);
      says |= word.says;
    }
    start = end + 1;
  }
  return {
    text,
    words,
    starts,
    hasRole: (says & SAYS.role) !== 0,
    isAboutJob: (says & SAYS.job) !== 0,
    isAboutRole: (says & (SAYS.role | SAYS.job)) !== 0,
    mayBeOfOthers: (says & SAYS.others) !== 0,
  };
}

const GLUED = /^(?:[dl]|qu|dell|all|nell|un)'(?=\p{L})/iu;
const CLEAN = /^(?:[\p{L}+#][\p{L}+#&.'*:/-]*|\d{1,2}|(?:19|20)\d\d|&|-)$/u;
const GENDER_MARK = /^\(?[mwfdxih]\/[mwfdxih]/i;
const ABBREVIATION =
  /^(?:[sj]r|snr|jnr|dr|st|dipl|ing|stellv|wiss|techn|kaufm|staatl|gepr|exam|med|asst|assoc|mgr|resp)\.$/i;

const wordOf = remember((raw): Word => {
  const small = raw.toLowerCase();
  const isAbbreviation = raw.endsWith('.') && ABBREVIATION.test(raw);
  const tail = isAbbreviation ? 0 : raw.length - endOfWord(raw);
  const kind = kindOfWord(withoutPunctuation(small));
  const hasDigit = /\d/.test(raw);
  return {
    raw,
    length: raw.length,
    says: kind.says,
    kind,
    begins: beginsWith(raw),
    parts: isAbbreviation ? null : partsWith(raw),
    isClosing: tail > 0 && /[)"\]]/.test(raw.slice(-tail)),
    hasNumber: hasDigit && /\d{3}/.test(raw) && !/^(?:19|20)\d\d\b/.test(raw),
    isEnd: /[.!?]$/.test(raw),
    isDash: raw.length < 4 && /^[-|/]+$/.test(raw),
    glued: raw.includes("'") ? (GLUED.exec(raw)?.[0].length ?? 0) : 0,
    isGluedArticle: small.startsWith("l'"),
    isPossessive: raw.endsWith("'s"),
    isClean:
      CLEAN.test(tail > 0 ? raw.slice(0, -tail) : raw) && !(raw.includes('/') && GENDER_MARK.test(raw)),
    tail,
    isOfSentence: raw[0] === '¿' || raw[0] === '¡' || (kind.isOfSentence && !/^(?:\p{Lu}{2}|I$)/u.test(raw)),
    asName: null,
    beside: null,
  };
});

function beginsWith(raw: string): Word['begins'] {
  const first = raw[0]!;
  if (first !== first.toLowerCase()) return 'capital';
  if (first !== first.toUpperCase()) return 'small';
  if ('("['.includes(first)) return 'open';
  return first >= '0' && first <= '9' ? 'digit' : 'other';
}

/** What a word says for a name that it stands in. Most words stand in none. */
export function asName(word: Word): NameMarks {
  word.asName ??= nameMarksOf(word.kind.plain);
  return word.asName;
}

/** The marks of a role that this word stands before, stands two words before, and stands behind. */
export function besideRole(word: Word): BesideMarks {
  word.beside ??= {
    before: roleMark(`<${word.kind.plain}`),
    before2: roleMark(`<<${word.kind.plain}`),
    behind: roleMark(`>${word.kind.plain}`),
  };
  return word.beside;
}

interface BesideMarks {
  before: Mark;
  before2: Mark;
  behind: Mark;
}

function partsWith(raw: string): Word['parts'] {
  const last = raw[raw.length - 1]!;
  if (last === ':') return 'colon';
  if (last === ',') return 'comma';
  if ('.;!?'.includes(last)) return 'stop';
  return ')"]'.includes(last) ? 'close' : null;
}

const BEFORE = '("\'[';
const BEHIND = ')"\'].,:;!?';

function withoutPunctuation(word: string): string {
  let start = 0;
  const end = endOfWord(word);
  while (start < end && BEFORE.includes(word[start]!)) start += 1;
  return word.slice(start, end);
}

function endOfWord(word: string): number {
  let end = word.length;
  while (end > 0 && BEHIND.includes(word[end - 1]!)) end -= 1;
  return end;
}
