import libmime from 'libmime';

const ENCODED_WORD = /=\?[\w*-]{1,40}\?[bq]\?/i;
const MAX_LENGTH = 4_000;
/** An encoded line break would end the line that it stands in. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** A header's value without the encoded words (RFC 2047) that some programs leave standing above a forward. */
export function decodeWords(written: string): string {
  if (written.length > MAX_LENGTH || !ENCODED_WORD.test(written)) return written;
  try {
    return libmime.decodeWords(written).replace(CONTROLS, ' ').trim();
  } catch {
    return written;
  }
}
