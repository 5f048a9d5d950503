import type { FoldedEmail } from '../folded-email.ts';
import { conceptsOf } from './concepts-of.ts';

/** Features and how much of each there is. */
export type Features = ReadonlyMap<string, number>;

/** What the learned part goes by, in all and sentence by sentence. */
export interface FeaturedEmail {
  features: Features;
  /** The features of each sentence of the body, in their order; fewer than the sentences when the email is very long. */
  sentences: readonly (readonly string[])[];
}

const TOKEN = /https?:\S+|(?<![^\s@])[^\s@]+@\S+|[a-z\ufffd]+|\d+(?:[.:,/-]\d+)*|[€$£!?%]/g;
/** More words than anybody reads. */
const MOST_TOKENS = 1_500;
/** How far a "not" reaches, in words. */
const REACH = 6;
/** Words are told apart by their beginnings: endings are grammar, and each language has its own. */
const STEM = 6;
/** Fewer features than this are not made to count for more. */
const FEW = 20;
/** How much less one of many features counts: 0 not at all, 0.5 as in a vector of length 1. Fitted by hand. */
const DILUTION = 0.3;
/** What a mark of the structure, a word of the sender or the length weighs. */
const ASIDE = 0.3;

/**
 * What the learned part goes by: single words and pairs of neighbours, and the concepts that stand together in one
 * sentence, whatever its language. Each group is scaled to its size, so that a long email says no more than a short one.
 */
export function featuresOf({ sentences, subject, sender, structure }: FoldedEmail): FeaturedEmail {
  const words = new Set<string>();
  const concepts = new Set<string>();
  const bySentence: string[][] = [];
  let left = MOST_TOKENS;
  for (const { folded } of sentences) {
    if (left <= 0) break;
    const tokens = tokensOf(folded);
    left -= tokens.length;
    const said = wordsOf(tokens, '');
    const meant = conceptsIn(tokens, '');
    for (const name of said) words.add(name);
    for (const name of meant) concepts.add(name);
    bySentence.push([...said, ...meant]);
  }
  if (subject) {
    const tokens = tokensOf(subject.folded);
    for (const place of ['s', '']) for (const name of wordsOf(tokens, place)) words.add(name);
    for (const name of conceptsIn(tokens, 's')) concepts.add(name);
  }

  const features = new Map<string, number>();
  for (const group of [words, concepts]) {
    const value = 1 / Math.max(FEW, group.size) ** DILUTION;
    for (const name of group) features.set(name, value);
  }
  for (const mark of structure.split(' ')) if (mark !== '') features.set(`mark:${mark}`, ASIDE);
  for (const token of sender ? tokensOf(sender.folded.replace(/[@.<>_-]/g, ' ')) : [])
    features.set(`from:${token}`, ASIDE);
  features.set(`length:${Math.min(6, Math.floor(Math.log2(1 + (MOST_TOKENS - left) / 10)))}`, ASIDE);
  return { features, sentences: bySentence };
}

function tokensOf(folded: string): string[] {
  return (folded.match(TOKEN) ?? []).map(shapeOf);
}

/** Numbers, addresses and links are all alike. */
function shapeOf(token: string): string {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return token.includes(':') ? '0:0' : '0';
  if (token.length > 4 && token.startsWith('http')) return 'http';
  return token.includes('@') ? '@' : token;
}

/** Its words, and each with the one before it. */
function wordsOf(tokens: readonly string[], place: string): string[] {
  const names: string[] = [];
  let last: string | null = null;
  for (const token of tokens) {
    const stem = token.slice(0, STEM);
    names.push(`${place}:${stem}`);
    if (last !== null) names.push(`${place}:${last} ${stem}`);
    last = stem;
  }
  return names;
}

/** Its concepts, alone and in pairs; `-X` for one that a "not" reaches. */
function conceptsIn(tokens: readonly string[], place: string): string[] {
  const said = new Set<string>();
  let notUntil = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const concept of conceptsOf(tokens[at]!)) {
      if (concept === 'NOT') notUntil = at + REACH;
      else if (at <= notUntil) said.add(`-${concept}`);
      said.add(concept);
    }
  }
  const all = [...said].sort();
  const names: string[] = [];
  for (let a = 0; a < all.length; a += 1) {
    names.push(`${place}:${all[a]}`);
    for (let b = a + 1; b < all.length; b += 1) names.push(`${place}:${all[a]}+${all[b]}`);
  }
  return names;
}
