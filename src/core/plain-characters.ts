/** Most text has none: one look for any of them saves a look for each. */
const NOT_PLAIN = /[^\n -_a-~]| {2}/;

/**
 * The same words in the plainest characters: straight quotes, one kind of dash and space, nothing invisible. Case,
 * accents and line breaks stay, since names need them.
 */
export function plainCharacters(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]+/g, ' ');
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Whether any letter is one that a plain keyboard lacks. */
export function isBeyondAscii(text: string): boolean {
  return BEYOND_ASCII.test(text);
}

/** The same letters without accents and other marks, and in one width. */
export function withoutMarks(text: string): string {
  if (!isBeyondAscii(text)) return text;
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
