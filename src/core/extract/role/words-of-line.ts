import { remember } from '../../remember.ts';
import { type KindOfWord, kindOfWord } from './kind-of-word.ts';
import { type NameMarks, nameMarksOf } from './name-marks.ts';

/** A line of text as far as a role is looked for in it. */
export interface Line {
  text: string;
  words: readonly Word[];
  /** One of its words may be a role's. */
  hasRole: boolean;
  /** One of its words is about a role: a role's, "position", "application". */
  isAboutRole: boolean;
  /** One of its words may be about other roles than the letter's. */
  mayBeOfOthers: boolean;
}

/** A word of a line, and where it stands. */
export interface Word {
  start: number;
  end: number;
  as: Written;
}

/** A word as it is written. */
export interface Written {
  kind: KindOfWord;
  begins: 'capital' | 'small' | 'open' | 'digit' | 'other';
  /** What it ends with that parts it from the next. */
  parts: 'stop' | 'colon' | 'comma' | 'close' | null;
  hasNumber: boolean;
  /** A sentence may begin behind it. */
  isEnd: boolean;
  /** Nothing but dashes, bars or slashes. */
  isDash: boolean;
  /** How many letters at its head are another word's: "d'" of "d'auxiliaire". */
  glued: number;
  isGluedArticle: boolean;
  /** Without the punctuation behind it, it stands in a role's name as it is. */
  isClean: boolean;
  /** How many characters of punctuation stand behind it. */
  tail: number;
  /** A word of sentences that no role's name has: "you", "have". "IT" is none. */
  isOfSentence: boolean;
  marks: NameMarks;
}

const MOST_WORDS = 110;

/** A line of text, in words. */
export function lineOf(text: string): Line {
  const words: Word[] = [];
  let hasRole = false;
  let isAboutRole = false;
  let mayBeOfOthers = false;
  let start = 0;
  while (start < text.length && words.length < MOST_WORDS) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    if (end > start) {
      const as = writtenAs(text.slice(start, end));
      words.push({ start, end, as });
      if (as.kind.isRole) hasRole = true;
      else if (as.kind.isRoleNoun || as.kind.isApplying) isAboutRole = true;
      if (as.kind.isOfOthers) mayBeOfOthers = true;
    }
    start = end + 1;
  }
  return { text, words, hasRole, isAboutRole: isAboutRole || hasRole, mayBeOfOthers };
}

const GLUED = /^(?:[dl]|qu|dell|all|nell|un)'(?=\p{L})/iu;
const CLEAN = /^(?:[\p{L}+#][\p{L}+#&.'*:/-]*|\d{1,2}|(?:19|20)\d\d|&|-)$/u;
const GENDER_MARK = /^\(?[mwfdxih]\/[mwfdxih]/i;
const ABBREVIATION = /^(?:[sj]r|dr|st|dipl|ing)\.$/i;

const writtenAs = remember((raw): Written => {
  const plain = withoutPunctuation(raw.toLowerCase());
  const bare = ABBREVIATION.test(raw) ? raw : raw.replace(/[)"'\].,:;!?]{1,9}$/, '');
  const kind = kindOfWord(plain);
  return {
    kind,
    begins: beginsWith(raw),
    parts: partsWith(raw),
    hasNumber: /\d{3}/.test(raw) && !/^(?:19|20)\d\d\b/.test(raw),
    isEnd: /[.!?]$/.test(raw),
    isDash: /^[-|/]+$/.test(raw),
    glued: GLUED.exec(raw)?.[0].length ?? 0,
    isGluedArticle: /^l'/i.test(raw),
    isClean: CLEAN.test(bare) && !GENDER_MARK.test(bare),
    tail: raw.length - bare.length,
    isOfSentence: kind.isOfSentence && !/^(?:\p{Lu}{2}|I$)/u.test(raw),
    marks: nameMarksOf(plain),
  };
});

function beginsWith(raw: string): Written['begins'] {
  if (/^\p{Lu}/u.test(raw)) return 'capital';
  if (/^\p{Ll}/u.test(raw)) return 'small';
  if (/^[("[]/.test(raw)) return 'open';
  return /^\d/.test(raw) ? 'digit' : 'other';
}

function partsWith(raw: string): Written['parts'] {
  if (raw.endsWith(':')) return 'colon';
  if (/[.;!?]$/.test(raw) && !ABBREVIATION.test(raw)) return 'stop';
  if (raw.endsWith(',')) return 'comma';
  return /[)"\]]$/.test(raw) ? 'close' : null;
}

const BEFORE = '("\'[';
const BEHIND = ')"\'].,:;!?';

function withoutPunctuation(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && BEFORE.includes(word[start]!)) start += 1;
  while (end > start && BEHIND.includes(word[end - 1]!)) end -= 1;
  return word.slice(start, end);
}
