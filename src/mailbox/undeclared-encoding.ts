import libqp from 'libqp';
import { decodeText } from './decode-text.ts';

const SOFT_BREAK = /[^\s=]=\n/g;
/** What hardly anybody writes: two bytes of UTF-8, an accented letter inside a word, an escaped equals sign or blank. */
const ESCAPED = /=(?:C[23]|E2=8[0-9A-F])=[89AB][0-9A-F]|(?<=[a-zA-Z])=(?:[CDEF][0-9A-F])(?=[a-z])|=3D|=20\n/g;
const EQUALS_SIGN = /=(?![0-9A-Fa-f]{2}|\n|$)/g;
const MIN_ESCAPES = 2;

const BASE64 = /^(?:[A-Za-z0-9+/]{40,998}\n)*[A-Za-z0-9+/]{4,998}={0,2}$/;
const MIN_BASE64 = 60;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\ufffd]/;

/**
 * The text that was meant where a transfer encoding (RFC 2045, 6) was applied and no header says so: a lost header, or a
 * message that a program pasted as it came. The text itself when it looks like none.
 */
export function decodeUndeclared(text: string): string {
  if (isQuotedPrintable(text)) return decodeText(libqp.decode(text), '').replace(/\r\n?/g, '\n');
  const trimmed = text.trim();
  if (trimmed.length < MIN_BASE64 || !BASE64.test(trimmed)) return text;
  const decoded = decodeText(Buffer.from(trimmed, 'base64'), '').replace(/\r\n?/g, '\n');
  return NO_TEXT.test(decoded) || !/\s/.test(decoded) ? text : decoded;
}

function isQuotedPrintable(text: string): boolean {
  const escapes = count(text, ESCAPED);
  const breaks = count(text, SOFT_BREAK);
  if (escapes + breaks < MIN_ESCAPES || escapes === 0) return false;
  return count(text, EQUALS_SIGN) * 4 <= escapes + breaks;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
