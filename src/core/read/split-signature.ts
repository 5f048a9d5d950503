import EmailReplyParser from 'email-reply-parser';
import { foldText } from './fold-text.ts';
import { CLOSING, GREETING, PROGRAM_SIGNATURE, SMALL_PRINT } from './history-words.ts';

/** A signature stands in the last part of a text; `email-reply-parser` backtracks, so it sees no more than this. */
const MAX_TAIL_LENGTH = 6_000;
const MAX_SIGNATURE_LINES = 60;
const MAX_WORDS_OF_A_LINE = 25;
const MIN_WORDS_OF_PROSE = 10;
const MAX_LINES_FOUND_BY_PARSER = 4;

const parser = new EmailReplyParser();

/**
 * Parts the block that names the writer, closing words included, from a text without history. Of a letter in two languages
 * only the last signature is taken. The text is never empty when there is any.
 */
export function splitSignature(text: string): { text: string; signature: string | null } {
  const lines = text.split('\n');
  const start = signatureStart(lines) ?? parserStart(lines);
  if (start === null || lines.slice(0, start).join('').trim() === '') return { text, signature: null };

  // What is added under the signature is still said by the writer.
  const postscript = lines.findIndex((line, i) => i > start && /^p\.? ?s\.?\s?[:.\s-]/i.test(line.trim()));
  const end = postscript < 0 ? lines.length : postscript;
  const spoken = [...lines.slice(0, start), ...(postscript < 0 ? [] : ['', ...lines.slice(end)])];
  return {
    text: spoken
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    signature: lines.slice(start, end).join('\n').trim(),
  };
}

/** From the bottom up, so that a closing in the middle of a letter is not the one that counts. */
function signatureStart(lines: readonly string[]): number | null {
  let start: number | null = null;
  let seen = 0;
  for (let i = lines.length - 1; i >= 0 && seen <= MAX_SIGNATURE_LINES; i--) {
    const line = lines[i]!.trim();
    if (line === '') continue;
    seen += 1;
    const folded = foldText(line.slice(0, 200));
    if (PROGRAM_SIGNATURE.test(folded) || /^-- ?$/.test(lines[i]!)) start = i;
    else if (CLOSING.test(folded) && line.length < 120) return isSpoken(lines.slice(i + 1)) ? start : i;
    else if (GREETING.test(folded)) return start;
    else if (line.split(/\s+/).length > MAX_WORDS_OF_A_LINE && !SMALL_PRINT.test(folded)) return start;
  }
  return start;
}

/** "Thank you!" closes a letter or opens it: prose below, before any small print, is still the letter. */
function isSpoken(below: readonly string[]): boolean {
  for (const paragraph of below.join('\n').split(/\n\s*\n/)) {
    if (SMALL_PRINT.test(foldText(paragraph)) || /^\s*p\.? ?s\.?[\s:]/i.test(paragraph)) return false;
    if (paragraph.split(/\s+/).length >= MIN_WORDS_OF_PROSE && /[.!?。](?:\s|$)/.test(paragraph)) return true;
  }
  return false;
}

/** The parser takes any short rule of dashes for a signature: only a few last lines of it are believed. */
function parserStart(lines: readonly string[]): number | null {
  let tail = '';
  let i = lines.length;
  while (i > 0 && tail.length + lines[i - 1]!.length < MAX_TAIL_LENGTH && lines[i - 1]!.length < 1_000)
    tail = `${lines[--i]}\n${tail}`;
  const last = parser.read(tail.trim()).getFragments().at(-1);
  if (!last?.isSignature() || last.isQuoted()) return null;
  const found = last.getContent().trim().split('\n');
  return found.length <= MAX_LINES_FOUND_BY_PARSER ? lines.length - found.length : null;
}
