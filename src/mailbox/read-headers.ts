import libmime from 'libmime';
import type { HeaderLine } from '../core/email.ts';
import { cleanLine } from './clean-text.ts';
import { decodeText } from './decode-text.ts';

/** A header line unfolded. `raw` still has its encoded words (RFC 2047): an address list is split before they are decoded. */
export interface RawHeader extends HeaderLine {
  raw: string;
}

const FIELD_NAME = /^[!-9;-~]{1,200}$/;
const MAX_LINES = 2_000;
const MAX_VALUE_LENGTH = 64 * 1024;

/** The header lines that mailparser split, each byte one character, in order, unfolded and decoded. */
export function readHeaders(lines: readonly { key: string; line: string }[]): RawHeader[] {
  return lines.slice(0, MAX_LINES).flatMap(({ line }) => {
    const { key, value } = libmime.decodeHeader(line);
    if (!FIELD_NAME.test(key)) return [];
    // Unencoded 8-bit headers are UTF-8 (RFC 6532) or, in older mail, the Western charset.
    const raw = decodeText(Buffer.from(value.slice(0, MAX_VALUE_LENGTH), 'latin1'), '');
    return [{ name: key, raw, value: cleanLine(decodeWords(raw)) }];
  });
}

/** The values of every line of that name, topmost first. */
export function valuesOf(headers: readonly RawHeader[], name: string): string[] {
  return headers.filter((header) => header.name === name).map((header) => header.value);
}

/** A value without its encoded words (RFC 2047). */
export function decodeWords(raw: string): string {
  try {
    return libmime.decodeWords(raw);
  } catch {
    return raw;
  }
}
