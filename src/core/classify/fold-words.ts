import { isBeyondAscii, isWide, narrow, plainCharacters, withoutMarks } from '../plain-characters.ts';

const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Contractions written out, so that a rule needs one form of each negation. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan(?:'t|not)\b/g, 'can not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/\bi'm\b/g, 'i am'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\b(it|that|here|what|there|he|she)'s\b/g, '$1 is'],
];

/**
 * Text as the rules read it: lower case, one kind of apostrophe, quote and dash, no accents (ä is ae), contractions
 * written out. Line breaks stay, so that what was one line is one line.
 */
export function foldWords(text: string): string {
  const folded = foldLetters(plainCharacters(text.toLowerCase()));
  if (!folded.includes("'") && !folded.includes('cannot')) return folded;
  return CONTRACTIONS.reduce((words, [pattern, written]) => words.replace(pattern, written), folded);
}

/** What stands for the replacement character that a broken charset leaves: a letter, that is all that is known. */
export const BAD_LETTER = 'ÿ';
const WIDE_CHARACTER = /[\u0100-\uffff]/g;
const NARROWED: Record<string, string> = { '€': '¤', '\ufffd': BAD_LETTER };

/**
 * Lower-case letters without accents; ä, ö, ü and ß as German writes them without its own keys. What no rule has words
 * for, such as other scripts, is a dot: folded text has one byte a character, as `narrow` tells why.
 */
export function foldLetters(text: string): string {
  if (!isBeyondAscii(text)) return text;
  const folded = withoutMarks(
    text.normalize('NFKC').replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter),
  );
  return isWide(folded)
    ? narrow(folded.replace(WIDE_CHARACTER, (character) => NARROWED[character] ?? '·'))
    : folded;
}
