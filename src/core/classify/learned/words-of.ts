import { hashLetter, remember, rememberInPlace } from '../../remember.ts';
import { conceptsOf } from './concepts-of.ts';
import { conceptNumber } from './feature-keys.ts';
import { STEMS } from './known-features.ts';

/** A word as the learned part reads it. */
export interface Word {
  /** As it stands there, but for numbers, addresses and links, which are all alike. */
  shape: string;
  stem: string;
  /** The stem's number; 0 when no weights know it. */
  number: number;
  /** The numbers of what it stands for. */
  concepts: readonly number[];
}

const TOKEN = /https?:\S+|(?<![^\s@])[^\s@]+@\S+|[a-zÿ]+|\d+(?:[.:,/-]\d+)*|[¤$£!?%]/g;
/** Words are told apart by their beginnings: endings are grammar, and each language has its own. */
const STEM = 6;

/** The words of a folded text. */
export function wordsOf(folded: string): Word[] {
  const hasAddresses = folded.includes('@') || folded.includes('http');
  return hasAddresses ? (folded.match(TOKEN) ?? []).map(rareWord) : plainWordsOf(folded);
}

const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
/** Between digits these are part of a number. */
const JOINT = 4;
const KINDS = new Uint8Array(256);
for (const [characters, kind] of [
  ['abcdefghijklmnopqrstuvwxyzÿ', LETTER],
  ['0123456789', DIGIT],
  ['¤$£!?%', SIGN],
  ['.:,/-', JOINT],
] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}

/** The words that `TOKEN` finds in a text without addresses and links, read letter by letter at half the price. */
function plainWordsOf(folded: string): Word[] {
  const words: Word[] = [];
  const { length } = folded;
  let at = 0;
  while (at < length) {
    const start = at;
    const first = folded.charCodeAt(at);
    const kind = KINDS[first];
    at += 1;
    if (kind === LETTER) {
      let hash = first;
      for (; at < length; at += 1) {
        const code = folded.charCodeAt(at);
        if (KINDS[code] !== LETTER) break;
        hash = hashLetter(hash, code);
      }
      words.push(wordAt(folded, start, at, hash));
    } else if (kind === DIGIT) {
      at = endOfNumber(folded, at);
      words.push(folded.slice(start, at).includes(':') ? TIME : NUMBER);
    } else if (kind === SIGN) words.push(wordAt(folded, start, at, first));
  }
  return words;
}

function endOfNumber(folded: string, behindFirst: number): number {
  const { length } = folded;
  let at = behindFirst;
  while (at < length) {
    const kind = KINDS[folded.charCodeAt(at)];
    if (kind === DIGIT) at += 1;
    else if (kind === JOINT && at + 1 < length && KINDS[folded.charCodeAt(at + 1)] === DIGIT) at += 2;
    else break;
  }
  return at;
}

function wordOf(token: string): Word {
  const shape = shapeOf(token);
  const stem = shape.slice(0, STEM);
  return { shape, stem, number: STEMS.get(stem) ?? 0, concepts: conceptsOf(shape).map(conceptNumber) };
}

const wordAt = rememberInPlace(wordOf);
const rareWord = remember(wordOf);
const NUMBER = wordOf('0');
const TIME = wordOf('0:0');

function shapeOf(token: string): string {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return token.includes(':') ? '0:0' : '0';
  if (token.length > 4 && token.startsWith('http')) return 'http';
  return token.includes('@') ? '@' : token;
}
