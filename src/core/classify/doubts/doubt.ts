import type { Label } from '../../outcome.ts';

/** A way in which an email is often misread: words that prove nothing, and make an answer a guess. */
export interface Doubt {
  /** The word that stands for it among the marks of `mail-structure.ts`, and the name of its rule. */
  mark: string;
  /** What the email rather is. */
  label: Label;
  /** The answer that it makes a guess; `others`: every one but the label. */
  doubts: Label | 'others';
  /** What the owner is told that it rests on. */
  says: string;
  /** What finds it in folded text, in all languages that we read; none where something else than words shows it. */
  patterns: readonly RegExp[];
}

/** Whether a pattern speaks in one text. */
export type Speaks = (pattern: RegExp) => boolean;

/** One of the phrases, as a part of a pattern; each may hold several, with `|` between them. */
export const oneOf = (...phrases: readonly string[]): string => `(?:${phrases.join('|')})`;

/** Finds any of the phrases where a word begins. It ends where the phrase does: `kandidat` also finds `kandidatur`. */
export const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(`\\b${oneOf(...phrases)}`);

/** Finds any of the phrases as whole words. */
export const anyWhole = (...phrases: readonly string[]): RegExp => new RegExp(`\\b${oneOf(...phrases)}\\b`);
