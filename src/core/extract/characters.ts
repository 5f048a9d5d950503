/** What a character is, as bits: a capital, a small letter, any letter, a digit, or another that stands inside names. */
export const CAPITAL = 1;
export const SMALL = 2;
export const LETTER = 4;
export const DIGIT = 8;
export const INSIDE = 16;
const KNOWN = 32;

/** A pattern for each character of each mail would cost more than all that is asked of names: each is looked up once. */
const kinds = new Uint8Array(0x10000);

/** What the character at a place of a text is; 0 behind its end. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return kinds[code] || learn(code);
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let kind = KNOWN;
  if (/\p{Lu}/u.test(character)) kind |= CAPITAL;
  if (/\p{Ll}/u.test(character)) kind |= SMALL;
  if (/\p{L}/u.test(character)) kind |= LETTER;
  if (/\d/.test(character)) kind |= DIGIT;
  if ("'&+*°.·-".includes(character)) kind |= INSIDE;
  kinds[code] = kind;
  return kind;
}
