/** Most text has none: one look for any of them saves a look for each. */
const NOT_PLAIN = /[^\n -_a-~]| {2}/;

/**
 * The same words in the plainest characters: straight quotes, one kind of dash and space, nothing invisible. Case,
 * accents and line breaks stay, since names need them.
 */
export function plainCharacters(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  const plain = text
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]+/g, ' ');
  return narrow(plain);
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Whether any letter is one that a plain keyboard lacks. */
export function isBeyondAscii(text: string): boolean {
  return BEYOND_ASCII.test(text);
}

/** The same letters without accents and other marks, and in one width. */
export function withoutMarks(text: string): string {
  if (!isBeyondAscii(text)) return text;
  return narrow(text.normalize('NFKD').replace(/\p{M}/gu, ''));
}

const BEYOND_ONE_BYTE = /[\u0100-\uffff]/;

/** Whether any character needs two bytes. */
export function isWide(text: string): boolean {
  return BEYOND_ONE_BYTE.test(text);
}

/**
 * The same text with one byte a character where that is enough. V8 keeps two for whatever was cut out of a wide text, and
 * its regular expressions are compiled for either width: those that meet both run at half the speed.
 */
export function narrow(text: string): string {
  return isWide(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}
