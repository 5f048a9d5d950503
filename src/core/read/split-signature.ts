import EmailReplyParser from 'email-reply-parser';
import { CLOSING, OTHER_LANGUAGE, WISH } from './closing-words.ts';
import { foldText } from './fold-text.ts';
import { GREETING, PROGRAM_SIGNATURE, SMALL_PRINT } from './history-words.ts';

/** A signature stands in the last part of a text; `email-reply-parser` backtracks, so it sees no more than this. */
const MAX_TAIL_LENGTH = 6_000;
const MAX_SIGNATURE_LINES = 60;
const MAX_WORDS_OF_A_LINE = 25;
const MIN_WORDS_OF_PROSE = 10;
const MAX_LINES_FOUND_BY_PARSER = 4;
const MAX_LINES_OF_A_SIGNER = 8;

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
    const below = lines.slice(i + 1);
    if (PROGRAM_SIGNATURE.test(folded) || line === '--') start = i;
    else if (/^(?:[—–]|_{2,5})$/.test(line) && !isSpoken(below)) start = i;
    else if (line.length < 120 && (CLOSING.test(folded) || closesWithName(line)))
      return isSpoken(below) ? start : i;
    else if (WISH.test(folded)) return isNamed(below) ? i + 1 : start;
    else if (GREETING.test(folded) || OTHER_LANGUAGE.test(folded)) return start;
    else if (line.split(/\s+/).length > MAX_WORDS_OF_A_LINE && !SMALL_PRINT.test(folded)) return start;
  }
  return start;
}

/** "Best, Ines" and "Viele Grüße Jörg Brückner": the closing words and at most three of a name. */
function closesWithName(line: string): boolean {
  const words = line.split(' ');
  for (let named = 1; named <= 3 && named < words.length; named++) {
    if (!/^\p{Lu}[\p{L}.'’-]{0,30}$/u.test(words.at(-named)!)) return false;
    if (CLOSING.test(foldText(words.slice(0, -named).join(' ')))) return true;
  }
  return false;
}

/** Whether nothing but a few short lines stands below, as where somebody signs. */
function isNamed(below: readonly string[]): boolean {
  const written = below.filter((line) => line.trim() !== '');
  return (
    /^\p{Lu}/u.test(written[0] ?? '') &&
    written.length <= MAX_LINES_OF_A_SIGNER &&
    written.every((line) => line.length <= 60) &&
    !isSpoken(below)
  );
}

/** "Thank you!" closes a letter or opens it: prose below, before any small print, is still the letter. */
function isSpoken(below: readonly string[]): boolean {
  for (const paragraph of below.join('\n').split(/\n\s*\n/)) {
    const folded = foldText(paragraph.slice(0, 2_000));
    if (OTHER_LANGUAGE.test(folded)) return true;
    if (SMALL_PRINT.test(folded) || /^\s*p\.? ?s\.?[\s:]/i.test(paragraph)) return false;
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
