import { remember } from '../../remember.ts';
import { kindOfWord, type WordKind } from './where-roles-stand.ts';

/** A word of a line, and where it stands. */
export interface Word {
  start: number;
  end: number;
  as: Written;
}

/** A word as it is written. */
export interface Written {
  /** In small letters, without punctuation around it. */
  plain: string;
  kind: WordKind;
  begins: 'capital' | 'small' | 'open' | 'other';
  /** What it ends with that parts it from the next. */
  parts: 'stop' | 'comma' | 'close' | null;
  /** A sentence or a label may begin behind it. */
  isEnd: boolean;
  isColon: boolean;
  /** Nothing but dashes, bars or slashes. */
  isDash: boolean;
  /** How many letters at its head are another word's: "d'" of "d'auxiliaire". */
  glued: number;
  isGluedArticle: boolean;
}

const MOST_WORDS = 110;

/** The words of a line of text, as far as a role is looked for in them. */
export function wordsOfLine(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const raw of text.split(/\s/)) {
    const end = start + raw.length;
    if (raw !== '' && words.length < MOST_WORDS) words.push({ start, end, as: writtenAs(raw) });
    start = end + 1;
  }
  return words;
}

const GLUED = /^(?:[dl]|qu|dell|all|nell|un)'(?=\p{L})/iu;

const writtenAs = remember((raw): Written => {
  const plain = withoutPunctuation(raw.toLowerCase());
  return {
    plain,
    kind: kindOfWord(plain),
    begins: /^\p{Lu}/u.test(raw)
      ? 'capital'
      : /^\p{Ll}/u.test(raw)
        ? 'small'
        : /^[("[]/.test(raw)
          ? 'open'
          : 'other',
    parts: partsWith(raw),
    isEnd: /[.!?]$/.test(raw),
    isColon: raw.endsWith(':'),
    isDash: /^[-|/]+$/.test(raw),
    glued: GLUED.exec(raw)?.[0].length ?? 0,
    isGluedArticle: /^l'/i.test(raw),
  };
});

function partsWith(raw: string): Written['parts'] {
  if (/[.;:!?]$/.test(raw) && !/^(?:[sj]r|dr|st|dipl|ing)\.$/i.test(raw)) return 'stop';
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
