import { CLOSING } from './closing-words.ts';
import { foldText } from './fold-text.ts';
import { SALUTATION } from './history-words.ts';

const MOST_LINES = 400;
const MOST_LINES_OF_A_SIGNATURE = 6;
/** Nobody hands on a message with more words than this of their own above it, without a line that says where it begins. */
const MOST_WORDS_OF_A_NOTE = 120;
/** "Hi, they said no again" greets too. */
const MOST_WORDS_OF_A_GREETED_NOTE = 25;

/**
 * Whether words that stand above an older message are a letter to the owner, and no note of theirs on handing it on: it
 * greets the owner, greets and closes, or is long. What the owner signs is theirs, however it reads.
 */
export function isLetter(text: string, ownerName: string | null): boolean {
  const lines = text
    .split('\n', MOST_LINES)
    .map((line) => foldText(line.trim().slice(0, 200)))
    .filter((line) => line !== '');
  const names = namesOf(ownerName);
  if (isSigned(lines.slice(-MOST_LINES_OF_A_SIGNATURE), names)) return false;
  const words = text.split(/\s+/, MOST_WORDS_OF_A_NOTE + 1).filter((word) => word !== '').length;
  const greeting = lines.slice(0, 2).find((line) => SALUTATION.test(line));
  if (greeting === undefined) return words > MOST_WORDS_OF_A_NOTE;
  return (
    words > MOST_WORDS_OF_A_GREETED_NOTE ||
    lines.some((line) => CLOSING.test(line)) ||
    namesOneOf(greeting, names)
  );
}

/** Whether a line greets the owner by a name of theirs. */
export function greetsByName(line: string, ownerName: string | null): boolean {
  const folded = foldText(line.trim().slice(0, 200));
  return SALUTATION.test(folded) && namesOneOf(folded, namesOf(ownerName));
}

function namesOneOf(line: string, names: readonly string[]): boolean {
  const words = ` ${line.split(/[^\p{L}\p{N}'’-]+/u).join(' ')} `;
  return names.some((name) => words.includes(` ${name} `));
}

/** Whether a line has nothing but one of the names, or such a line with the closing words before it. */
function isSigned(lines: readonly string[], names: readonly string[]): boolean {
  const ends = lines.map((line) => line.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, ''));
  return ends.some((line) =>
    names.some(
      (name) =>
        line === name || (line.endsWith(` ${name}`) && CLOSING.test(line.slice(0, -name.length).trim())),
    ),
  );
}

/** The owner's whole name and each word of it, folded. */
function namesOf(ownerName: string | null): string[] {
  const whole = foldText(ownerName ?? '').trim();
  return [whole, ...whole.split(/\s+/)].filter((name) => name.length > 1);
}
