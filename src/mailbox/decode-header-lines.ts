import { cleanLine } from './clean-text.ts';
import { decodeWords } from './read-headers.ts';

/** `Subject: =?UTF-8?Q?…?=` in a text: the header of a forward, of a program that did not decode it. */
const HEADER_LINE =
  /^([\s>|*]{0,20}\p{L}[\p{L} -]{0,30}[:：]\*{0,2}\s?)(.{0,4000}=\?[\w*-]{1,40}\?[bq]\?.{0,4000})$/iu;

/** A text in which the encoded words (RFC 2047) are decoded of lines that look like a header. */
export function decodeHeaderLines(text: string): string {
  if (!text.includes('=?')) return text;
  return text
    .split('\n')
    .map((line) =>
      line.includes('=?')
        ? line.replace(
            HEADER_LINE,
            (_, label: string, value: string) => `${label}${cleanLine(decodeWords(value.trim()))}`,
          )
        : line,
    )
    .join('\n');
}
