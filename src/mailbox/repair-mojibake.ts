import libcharset from 'libmime/lib/charset.js';

/** The bytes that the characters of the Western charset stand for. */
const BYTES = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte++) {
  BYTES.set(String.fromCharCode(byte), byte);
  BYTES.set(libcharset.decode(Buffer.of(byte), 'windows-1252'), byte);
}
const CONTINUATION = [...BYTES].filter(([, byte]) => byte < 0xc0).map(([character]) => character);
const NEXT = `[${CONTINUATION.join('').replace(/[\]\\^-]/g, '\\$&')}]`;
/**
 * Letters and marks of our languages in UTF-8, read as the Western charset: "Ã¼", "â€™", "Å“", "Â ". Nobody writes these
 * beside each other.
 */
const MISREAD = new RegExp(
  `[ÂÃ]${NEXT}|Å[\u0093\u0092“’]|â[\u0080€\u0082‚\u0084„]${NEXT}|ð\u009f${NEXT}{2}|ðŸ${NEXT}{2}`,
  'g',
);
/** "à" is left as "Ã" and a blank by programs that fold every kind of blank into one. */
const LOST_GRAVE_A = /Ã {1,2}(?=\p{Ll})/gu;
const MOST_TIMES = 2;

/** The text as it was written, where UTF-8 was read as the Western charset on its way, once or twice. */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let time = 0; time < MOST_TIMES; time++) {
    const before = repaired;
    repaired = before.replace(MISREAD, readAsUtf8);
    if (repaired === before) break;
    repaired = repaired.replace(LOST_GRAVE_A, 'à ');
  }
  return repaired;
}

function readAsUtf8(misread: string): string {
  const bytes = Uint8Array.from(misread, (character) => BYTES.get(character) ?? 0);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return misread;
  }
}
