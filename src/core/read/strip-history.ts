import { isForwardSeparator, isOriginalMessageLine } from './forward-words.ts';
import { type HeaderBlock, readHeaderBlock, startsHeaderBlock } from './read-header-block.ts';
import { splitSignature } from './split-signature.ts';
import { splitSmallPrint } from './split-small-print.ts';
import { isQuoted, nextWritten, wroteLength } from './wrote-line.ts';

/** A text in its parts: what the writer says, what they quote, and the block that names them. */
export interface Stripped {
  text: string;
  quoted: string | null;
  signature: string | null;
}

/** Nobody writes more above their history; the rest is kept with what is quoted. */
const MAX_LENGTH = 64 * 1024;
const MAX_LINE_LENGTH = 2_000;
/** Every line may begin a header block, and each try reads on: a hostile text would have nothing else. */
const MAX_LINES_SEARCHED = 3_000;

/**
 * Parts what the writer says from the older messages quoted below or between, and from the signature. A text that is
 * all quotation or all signature stays as it is: nothing is ever cut to nothing.
 */
export function stripHistory(written: string): Stripped {
  const lines = written.slice(0, MAX_LENGTH).replace(/\r\n?/g, '\n').split('\n');
  const beyond = written.slice(MAX_LENGTH);
  const opening = openingLength(lines);
  const { own, quoted } = partLines(lines.slice(opening));
  if (own.join('').trim() === '')
    return { text: tidy(lines), quoted: beyond === '' ? null : beyond, signature: null };

  const { text: letter, smallPrint } = splitSmallPrint(tidy([...lines.slice(0, opening), ...own]));
  const { text, signature } = splitSignature(letter);
  const rest = tidy(quoted) + beyond;
  const block = [signature, smallPrint].filter((part) => part !== null).join('\n\n');
  return { text, quoted: rest === '' ? null : rest, signature: block === '' ? null : block };
}

/**
 * What a text says of its own, signature and all, parted where it quotes in between; none when it does nothing but
 * quote.
 */
export function ownPassages(written: string): string[] {
  const lines = written.slice(0, MAX_LENGTH).replace(/\r\n?/g, '\n').split('\n');
  const { own, parts } = partLines(lines);
  return parts.map((start, i) => tidy(own.slice(start, parts[i + 1]))).filter((text) => text !== '');
}

/** How many lines the heading takes with which a text begins that hands on a message, and says nothing else. */
function openingLength(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  const heading = first < 0 ? 0 : headingLength(lines, first);
  if (heading === 0 || isQuoted(nextWritten(lines, first + heading))) return 0;
  const block = blockAt(lines, first) ?? blockAt(lines, first + heading);
  return block?.end ?? first + heading;
}

/** `parts`: where in the writer's own lines something begins that is parted from what is above by a quotation. */
function partLines(lines: readonly string[]): { own: string[]; quoted: string[]; parts: number[] } {
  const own: string[] = [];
  const quoted: string[] = [];
  const parts = [0];
  for (let i = 0; i < lines.length; i++) {
    const heading = headingLength(lines, i);
    if (heading > 0 && !isQuoted(nextWritten(lines, i + heading)))
      return { own, quoted: [...quoted, ...lines.slice(i)], parts };
    const isOwn = heading === 0 && !isQuoted(lines[i]!);
    if (!isOwn && parts.at(-1) !== own.length) parts.push(own.length);
    if (isOwn) own.push(lines[i]!);
    else {
      const length = Math.max(heading, 1);
      quoted.push(...lines.slice(i, i + length));
      i += length - 1;
    }
  }
  return { own, quoted, parts };
}

/** How many lines the heading of a quoted message takes here; 0 when there is none. */
function headingLength(lines: readonly string[], i: number): number {
  const line = lines[i]!;
  if (line.trim() === '' || line.length > MAX_LINE_LENGTH || isQuoted(line)) return 0;
  if (isOriginalMessageLine(line) && /^\W*[-_*]{2}|:\s*$/.test(line)) return 1;
  if (isForwardSeparator(line) && /^\W*[-_*]{2}|:\s*$/.test(line)) return 1;
  if (/^\s*_{10,}\s*$/.test(line)) return blockAt(lines, i + 1) ? 1 : 0;
  if (i < MAX_LINES_SEARCHED && startsHeaderBlock(line) && blockAt(lines, i)) return 1;
  return wroteLength(lines, i);
}

function blockAt(lines: readonly string[], start: number): HeaderBlock | null {
  let i = start;
  while (i < start + 3 && lines[i]?.trim() === '') i++;
  return i < lines.length ? readHeaderBlock(lines, i) : null;
}

function tidy(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
