import { Transform, type TransformCallback } from 'node:stream';
import libcharset from 'libmime/lib/charset.js';

/** Labels that are put on anything: by default, for want of another, or before umlauts were thought of. */
const SAYS_NOTHING = /^(?:|utf-?8|us-?ascii|ascii|ansi_?x3\.4-1968|unknown-8bit|x-unknown|default|binary)$/;
/** One byte a character: text in UTF-8 under such a label is not there by chance. */
const WESTERN = /^(?:iso-?8859-?\d+|windows-?125\d|cp-?125\d|latin-?\d|macintosh|x-mac-roman)$/;

/** The text of these bytes: by the label of their charset where it can be true, and else by what the bytes look like. */
export function decodeText(bytes: Buffer, label: string): string {
  const charset = label.trim().toLowerCase();
  const isDoubtful = SAYS_NOTHING.test(charset) || !libcharset.createDecodeStream(charset).supported;
  if (!isDoubtful && !WESTERN.test(charset)) return libcharset.decode(bytes, charset);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return utf8;
  if (!isDoubtful) return libcharset.decode(bytes, charset);
  // Node's own TextDecoder takes windows-1252 for ISO 8859-1 and loses the quotes and dashes.
  return isMostlyUtf8(bytes) ? bytes.toString('utf8') : libcharset.decode(bytes, 'windows-1252');
}

/** Null when it is no UTF-8; a character that is cut off at the end counts as one that cannot be decoded. */
function decodeUtf8(bytes: Buffer): string | null {
  try {
    const whole = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    const cut = bytes.subarray(Buffer.byteLength(whole) + (hasMark(bytes) ? 3 : 0));
    if (cut.length === 0) return whole;
    // A single "é" at the end is Western, unless the text has shown that it is not.
    return /[^\p{ASCII}]/u.test(whole) || COMMON_LEADS.has(cut[0]!) ? `${whole}\ufffd` : null;
  } catch {
    return null;
  }
}

/** With which the letters and marks of our languages begin. */
const COMMON_LEADS = new Set([0xc2, 0xc3, 0xc5, 0xe2]);
const hasMark = (bytes: Buffer) => bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));

/** Whether more of the bytes beyond ASCII make characters than do not: something broke a few of them on the way. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let whole = 0;
  let broken = 0;
  for (const character of bytes.toString('utf8')) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u007f') whole += 1;
  }
  return whole > broken;
}

/** Decodes a part when all of it has come. */
export class TextDecodeStream extends Transform {
  readonly #label: string;
  readonly #chunks: Buffer[] = [];

  constructor(label: string) {
    super();
    this.#label = label;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#chunks.push(chunk);
    done();
  }

  override _flush(done: TransformCallback): void {
    done(null, Buffer.from(decodeText(Buffer.concat(this.#chunks), this.#label)));
  }
}
