import { isCourtesy, isGreeting } from '../answers/courtesy.ts';
import { splitSentences } from '../classify/sentences.ts';
import { foldText } from '../read/fold-text.ts';
import { PROGRAM_SIGNATURE } from '../read/history-words.ts';
import { splitSignature } from '../read/split-signature.ts';

/** Kind words of more than this say something besides. */
const MOST_WORDS_OF_COURTESY = 8;
/** A name that somebody signs with below their thanks. */
const MOST_WORDS_OF_A_NAME = 3;
const MOST_WORDS_OF_AN_OPENING = 4;
const FEWEST_WORDS = 2;
/** Says that it was read, and nothing else; on folded words. */
const ACKNOWLEDGES =
  /^(?:(?:ok|okay|yes|no|yep|yeah|sure|done|noted|got it|will do|all good|(?:sounds|looks) (?:good|great)|nice(?: one)?|great|good|perfect|cool|super|wow|lovely|brilliant|awesome|interesting|alright|all right|cheers|ta|merci|danke|gracias)[\s,.!]{0,3}){1,4}$/;

/**
 * What the owner tells beside their commands, as it stands, without greeting and signature; '' when it is thanks or a
 * nod.
 */
export function freeWords(lines: readonly string[]): string {
  const own = lines.filter((line) => !PROGRAM_SIGNATURE.test(foldText(line.trim())));
  const { text } = splitSignature(
    own
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
  const written = text.split('\n');
  const first = written.findIndex((line) => line.trim() !== '' && !isOpening(line));
  const said = written.slice(Math.max(first, 0), endOf(written)).join('\n').trim();
  const told = splitSentences(said).filter(({ folded }) => !isThanks(folded) && !ACKNOWLEDGES.test(folded));
  return wordsIn(told.map(({ folded }) => folded).join(' ')) < FEWEST_WORDS ? '' : said;
}

/** Where the name stands with which somebody signs right below their thanks; else the end. */
function endOf(lines: readonly string[]): number {
  const written = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const [thanks, name] = written.slice(-2);
  if (thanks === undefined || name === undefined) return lines.length;
  const isSigned = isKind(fold(lines[thanks]!)) && isName(lines[name]!);
  return isSigned ? name : lines.length;
}

function isName(line: string): boolean {
  return wordsIn(line) <= MOST_WORDS_OF_A_NAME && !/[.!?]$/.test(line.trim());
}

/** "Hi Afterword," and "Thanks a lot!": how one begins. */
function isOpening(line: string): boolean {
  return isThanks(fold(line)) && wordsIn(line) <= MOST_WORDS_OF_AN_OPENING;
}

function isThanks(folded: string): boolean {
  return isGreeting(folded) || isKind(folded);
}

function isKind(folded: string): boolean {
  return isCourtesy(folded) && wordsIn(folded) <= MOST_WORDS_OF_COURTESY;
}

function fold(line: string): string {
  return splitSentences(line)
    .map(({ folded }) => folded)
    .join(' ');
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
