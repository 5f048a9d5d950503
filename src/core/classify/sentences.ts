import { isWide, narrow, plainCharacters } from '../plain-characters.ts';
import { rememberLast } from '../remember.ts';
import { foldWords } from './fold-words.ts';

export interface Sentence {
  /** As it stands in the email, on one line. */
  text: string;
  /** The same in plain characters. */
  plain: string;
  /** As rules read it. */
  folded: string;
}

/** A line as one sentence, whatever is in it. */
export function sentenceOf(text: string): Sentence {
  const plain = plainCharacters(text);
  return { text, plain, folded: foldWords(plain) };
}

/** Longer texts are read from both ends: what matters stands there, and an email must not be able to make us slow. */
const HEAD = 9_000;
const TAIL = 3_000;
const LONGEST_SENTENCE = 600;
/** A line at least this long that does not end a sentence was wrapped, not ended. */
const WRAPPED_FROM = 44;

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:(?:\p{Lu}\.){0,2}\p{Lu}|mr|mrs|ms|dr|prof|st|inc|ltd|llc|corp|co|jr|sr|vs|no|nr|etc|e\.g|i\.e|ca|bzw|z\.\s?b|d\.\s?h|u\.\s?a|inkl|ggf|vgl|tel|str|hr|fr|mme?|mlle|sra?|dott|ing|dhr|mevr|m\.\s?f|o\.\s?g|evtl|usw|approx|dept|ext|ref|req|stellv|bzgl|sog|befr|unbefr|wiss|techn|kaufm|staatl|gepr|exam|asst|assoc|a\.m|p\.m|\d{1,2})$/iu;

/**
 * Splits an email's own words into sentences: wrapped lines joined, list items and paragraphs kept apart. An email is
 * split for what it means and once more for its facts, mostly with the same words.
 */
export const splitSentences = rememberLast((text): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  const whole = narrow(clean(text));
  for (const line of joinWrapped(whole)) addSentences(isWide(whole) ? narrow(line) : line, sentences);
  return sentences;
});

function clean(text: string): string {
  const cut = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n\n${text.slice(-TAIL)}` : text;
  const decoded = /=\r?\n|=[0-9A-F]{2}/.test(cut) ? undoQuotedPrintable(cut) : cut;
  return decoded
    .replace(/&nbsp;|[\u00a0\u2007\u202f]/g, ' ')
    .replace(/&(?:#39|apos|rsquo);/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\r\n?/g, '\n');
}

/** What a bad forward leaves of quoted-printable: soft breaks, spaces and the commonest letters of its first 256. */
function undoQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=E2=80=99|=E2=80=98|=92/g, "'")
    .replace(/=C2=A0|=A0|=20/g, ' ')
    .replace(/=C3=([89AB][0-9A-F])/g, (_, low: string) =>
      String.fromCharCode(Number.parseInt(low, 16) + 0x40),
    )
    .replace(/=([CDEF][0-9A-F])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/=3D/g, '=');
}

function joinWrapped(text: string): string[] {
  const joined: string[] = [];
  let open = false;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') {
      open = false;
      continue;
    }
    const before = open && continues(joined.at(-1)!, line) ? `${joined.pop()} ` : '';
    joined.push(before + line);
    open =
      line.length >= WRAPPED_FROM
        ? !/[.!?:]["')]?$/.test(line)
        : /[\p{Ll},]$/u.test(line) && !isGreeting(line);
  }
  return joined;
}

function continues(before: string, line: string): boolean {
  if (/^(?:[-*•·–>]|\d{1,2}[.)])\s?/.test(line)) return false;
  return /^\p{Ll}/u.test(line) || before.length >= WRAPPED_FROM;
}

function isGreeting(line: string): boolean {
  return line.length < WRAPPED_FROM && line.endsWith(',');
}

const STOP = /(?<![.!?…])[.!?…]+["')\]”’»]?(?=\s|\p{Lu}\p{Ll})|[;•]\s|\s[-|*]{2,}\s/gu;

function addSentences(line: string, sentences: Sentence[]): void {
  let start = 0;
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(line); stop !== null; stop = STOP.exec(line)) {
    const end = STOP.lastIndex;
    if (end - start < LONGEST_SENTENCE && !endsSentence(line, start, stop.index, end, stop[0])) continue;
    addSentence(line.slice(start, end), sentences);
    start = end;
  }
  addSentence(line.slice(start), sentences);
}

function addSentence(sentence: string, sentences: Sentence[]): void {
  const trimmed = sentence.trim();
  for (let at = 0; at < trimmed.length; at += LONGEST_SENTENCE) {
    const text = trimmed.slice(at, at + LONGEST_SENTENCE);
    sentences.push(sentenceOf(isWide(sentence) ? narrow(text) : text));
  }
}

function endsSentence(line: string, start: number, index: number, end: number, stop: string): boolean {
  if (!stop.startsWith('.')) return true;
  const next = line[end] === ' ' ? line[end + 1] : line[end];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  // "example.Com" and "Node.Js" are words; "process.We" is a missing space.
  if (line[end] !== ' ' && !/\p{Ll}{3}$/u.test(line.slice(Math.max(start, index - 3), index))) return false;
  return !ABBREVIATION.test(line.slice(Math.max(start, index - 8), index));
}
