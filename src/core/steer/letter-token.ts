/** The token of a weekly letter. It begins with a digit, so that no word of the owner's passes for one. */
export const LETTER_TOKEN = /^2[A-Z2-7]{11}$/;

/** Takes the token of a letter's link from the beginning or the end of a line: the rest is what the owner says. */
export function splitLetterToken(line: string): { token: string | null; text: string } {
  const words = line.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (LETTER_TOKEN.test(first)) return { token: first, text: line.slice(first.length).trimStart() };
  if (LETTER_TOKEN.test(last)) return { token: last, text: line.slice(0, -last.length).trimEnd() };
  return { token: null, text: line };
}
