import { kindOfWord, type WordKind } from './where-roles-stand.ts';

/** A word of a line, with what stands around it as it is written. */
export interface Word {
  raw: string;
  /** In small letters, without punctuation around it. */
  plain: string;
  start: number;
  end: number;
  kind: WordKind;
}

const MOST_WORDS = 110;

/** The words of a line of text, as far as a role is looked for in them. */
export function wordsOfLine(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(/\S+/g)) {
    const plain = withoutPunctuation(raw.toLowerCase());
    words.push({ raw, plain, start: index, end: index + raw.length, kind: kindOfWord(plain) });
    if (words.length >= MOST_WORDS) break;
  }
  return words;
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
