import { type Sentence, splitSentences } from '../classify/sentences.ts';
import { plainCharacters } from '../plain-characters.ts';
import { CLOSING } from '../read/closing-words.ts';
import { foldText } from '../read/fold-text.ts';
import type { Original } from '../reading.ts';
import { remember } from '../remember.ts';

/** An original, cut up once for everything that is read out of it. All in plain characters. */
export interface Letter {
  /** Without its reply and forward marks; empty when there is none. */
  subject: string;
  sentences: readonly Sentence[];
  /** The last lines, in which writers say who they are and for whom they write. */
  signOff: readonly string[];
  /** Those of them that stand in the signature, and not among the sentences. */
  signature: readonly string[];
}

/**
 * The headings under which job boards list openings of others below their news: "View similar jobs". What stands there is
 * neither the letter's employer nor its role.
 */
const OTHER_OPENINGS =
  /^(?:now, take these next steps|(?:view |see )?(?:more )?(?:similar|recommended|suggested) (?:jobs|openings|roles|positions)|(?:more |other )?jobs (?:like this|similar to|you (?:may|might)|recommended|for you)|(?:aehnliche|weitere|passende) (?:jobs|stellen)\b|offres (?:similaires|recommandees)|empleos (?:similares|recomendados)|vergelijkbare vacatures|vagas (?:semelhantes|similares|recomendadas)|(?:offerte|lavori) simili)/;
const LONGEST_HEADING = 90;
/** The news comes first. */
const FEWEST_SENTENCES = 2;

const MOST_SENTENCES = 120;
const MOST_SIGNATURE_LINES = 14;
const MOST_LAST_LINES = 8;
const REPLY_MARKS = /^(?:(?:re|r|fwd?|aw|wg|tr|rv|sv|antw|enc|i|vb|betr?)\s?:\s?){1,6}/i;

/** Cuts an original into what the readers of facts look at. */
export function readLetter(original: Original): Letter {
  const sentences = ownSentences(splitSentences(original.text))
    .slice(0, MOST_SENTENCES)
    .map(inPlainCharacters);
  const signature = linesOf(original.signature ?? '').slice(0, MOST_SIGNATURE_LINES);
  return {
    subject: plainCharacters(original.subject ?? '')
      .replace(REPLY_MARKS, '')
      .trim(),
    sentences,
    signOff: [...lastLines(sentences.map(({ text }) => text)), ...signature],
    signature,
  };
}

function ownSentences(sentences: readonly Sentence[]): readonly Sentence[] {
  const end = sentences.findIndex(
    ({ folded }, at) =>
      at >= FEWEST_SENTENCES && folded.length < LONGEST_HEADING && OTHER_OPENINGS.test(folded),
  );
  return end < 0 ? sentences : sentences.slice(0, end);
}

function inPlainCharacters(sentence: Sentence): Sentence {
  return sentence.text === sentence.plain ? sentence : { ...sentence, text: sentence.plain };
}

const LONGEST_FAREWELL = 60;

/** Whether a line holds the words that close a letter. */
export function isFarewell(line: string): boolean {
  return line.length < LONGEST_FAREWELL && closes(line);
}

const closes = remember((line) => CLOSING.test(foldText(line)), 5_000);

/** What stands below the last words of farewell; the last sentences when there are none. */
function lastLines(lines: readonly string[]): string[] {
  const last = lines.slice(-MOST_LAST_LINES);
  const farewell = last.findLastIndex(isFarewell);
  return farewell >= 0 ? last.slice(farewell + 1) : last.slice(-3);
}

function linesOf(text: string): string[] {
  return plainCharacters(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
