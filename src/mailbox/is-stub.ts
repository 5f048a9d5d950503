import { foldText } from '../core/read/fold-text.ts';

/** A longer text part is never one that only says that there is another. */
const MOST_OF_A_STUB = 3_000;
const MOST_OF_A_SHORT_STUB = 300;
const MAX_LENGTH = 20_000;
const LINK = /https?:\/\/[^\s<>]{1,2000}/g;

/** Sentences of fewer words are headings, buttons and names. */
const LEAST_OF_A_SENTENCE = 6;
const MOST_WORDS = 300;
/** Fewer words than this say too little to be looked for. */
const LEAST_WORDS = 5;
/** A text part that was made of the HTML has nearly all of its words. */
const MOST_SHARED = 0.4;

/** What a template puts a value in for. */
const PLACEHOLDER =
  /\{\{[^{}\n]{1,60}\}\}|(?<![\p{L}\d])%[\p{L}_.]{2,40}%|\*\|[\p{L}_:]{2,40}\|\*|\$\{[^{}\n]{1,60}\}/u;
/** What is said, folded, in the place of the letter: look at the HTML, or at the web page. */
const LOOK_ELSEWHERE =
  /\bhtml\b|\bbrowser|navigat(?:eur|ore)|navegador|\b(?:view|read|open) (?:it|this)\b|\bonline\b|unsubscribe|abbestellen|abmelden|desabonner|desinscri|baja|uitschrijven|afmelden|descadastr|cancelar|disiscri|annulla/;

/**
 * Whether a text part stands only in the place of the letter that the HTML has, as its text shows it: it is much shorter,
 * has hardly any of its words, or a template left a gap in it.
 */
export function isStub(plain: string, shown: string): boolean {
  const said = plain.slice(0, MAX_LENGTH).replace(LINK, ' ');
  const seen = shown.slice(0, MAX_LENGTH).replace(LINK, ' ');
  if (seen.trim() === '') return false;
  if (PLACEHOLDER.test(said) && !PLACEHOLDER.test(seen)) return true;
  const [saidLetters, seenLetters] = [lettersIn(said), lettersIn(seen)];
  if (saidLetters <= MOST_OF_A_SHORT_STUB && seenLetters > 100 + 2 * saidLetters) return true;
  if (saidLetters > MOST_OF_A_STUB) return false;
  return (
    (seenLetters > saidLetters || LOOK_ELSEWHERE.test(foldText(said))) && shares(said, seen) < MOST_SHARED
  );
}

/** Whether a text part is short enough to stand in the place of a letter, or has a gap: all others need no second look. */
export function mayBeStub(plain: string): boolean {
  const said = plain.slice(0, MAX_LENGTH).replace(LINK, ' ');
  return lettersIn(said) <= MOST_OF_A_STUB || PLACEHOLDER.test(said);
}

/** How many of the words of the first sentences that the HTML shows stand in the text part, of one. */
function shares(said: string, seen: string): number {
  const sentences = seen
    .split(/[.!?\n]+/)
    .filter((sentence) => sentence.trim().split(/\s+/).length >= LEAST_OF_A_SENTENCE);
  const prose = wordsIn(sentences.join(' '));
  const words = prose.size < LEAST_WORDS ? wordsIn(seen) : prose;
  if (words.size < LEAST_WORDS) return 1;
  const known = wordsIn(said, Number.POSITIVE_INFINITY);
  return [...words].filter((word) => known.has(word)).length / words.size;
}

function wordsIn(text: string, most = MOST_WORDS): Set<string> {
  const words = new Set<string>();
  for (const [word] of foldText(text).matchAll(/\p{L}{4,40}/gu)) {
    if (words.size >= most) break;
    words.add(word);
  }
  return words;
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
