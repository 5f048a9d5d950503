import { remember } from '../../remember.ts';
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
/** The same in a text without addresses and links, at half the price. */
const PLAIN_TOKEN = /[a-zÿ]+|\d+(?:[.:,/-]\d+)*|[¤$£!?%]/g;
/** Words are told apart by their beginnings: endings are grammar, and each language has its own. */
const STEM = 6;

/** The words of a folded text. */
export function wordsOf(folded: string): Word[] {
  const hasAddresses = folded.includes('@') || folded.includes('http');
  return (folded.match(hasAddresses ? TOKEN : PLAIN_TOKEN) ?? []).map(wordOf);
}

const wordOf = remember((token: string): Word => {
  const shape = shapeOf(token);
  const stem = shape.slice(0, STEM);
  return { shape, stem, number: STEMS.get(stem) ?? 0, concepts: conceptsOf(shape).map(conceptNumber) };
});

function shapeOf(token: string): string {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return token.includes(':') ? '0:0' : '0';
  if (token.length > 4 && token.startsWith('http')) return 'http';
  return token.includes('@') ? '@' : token;
}
