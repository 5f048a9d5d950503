import { repairMojibake } from './repair-mojibake.ts';

/** NUL cannot be stored as text, nor half of a surrogate pair; both come from broken charsets. */
const UNSTORABLE = /\0/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Line breaks of an encoded word would start a new header in whatever is written with the value. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Embeddings and overrides make one address look like another. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Fillers and direction marks, which hide words from a reader of the text or pad the preview line of an inbox. */
const INVISIBLE = /\u034f|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** A joiner shapes the letters beside it; beside a space or at an end it is a filler too. */
const IDLE_JOINER = /[\u200c\u200d](?=[\s\u200c\u200d]|$)/g;

/** No script piles up more marks on a letter, and to sort them takes time that grows with the square of their number. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;

/** Letters in one piece: some programs send "ö" as an "o" and its dots, which ends a word to many a pattern. */
const composed = (text: string): string => text.replace(PILED_MARKS, '$1').normalize('NFC');

/** The text of a body: `\n` line ends, letters in one piece, and no character that cannot be stored or seen. */
export function cleanText(text: string): string {
  return composed(repairMojibake(text))
    .replace(/\r\n?/g, '\n')
    .replace(UNSTORABLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(IDLE_JOINER, '');
}

/** A header's or a file's one line: no control character, no direction mark, single spaces. */
export function cleanLine(line: string): string {
  return composed(repairMojibake(line))
    .replace(CONTROLS, ' ')
    .replace(DIRECTION_MARKS, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim();
}
