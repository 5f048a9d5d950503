import type { ClassifierInput } from './classifier-input.ts';
import { structureOf } from './mail-structure.ts';
import { type Sentence, sentenceOf, splitSentences } from './sentences.ts';
import { threadMarks } from './thread-marks.ts';

/** An email as rules and the learned part read it: in sentences of folded words, and with the marks of its structure. */
export interface FoldedEmail {
  /** The subject as one sentence; null when there is none. */
  subject: Sentence | null;
  /** The body's sentences, in order. */
  sentences: readonly Sentence[];
  /** `name <address>`; null when unknown. */
  sender: Sentence | null;
  /** The marks of `mail-structure.ts` and `thread-marks.ts`, separated by spaces. */
  structure: string;
  /** Subject and body, folded, a sentence a line. */
  words: string;
}

/** Folds an email once for all that judge it. */
export function foldEmail(input: ClassifierInput): FoldedEmail {
  const { from } = input;
  const subject = input.subject ? oneSentence(input.subject) : null;
  const sentences = splitSentences(input.text);
  const words = [subject?.folded ?? '', ...sentences.map(({ folded }) => folded)].join('\n');
  return {
    subject,
    sentences,
    sender: from && oneSentence(`${from.name ?? ''} <${from.address}>`),
    structure: [structureOf(input, words), ...threadMarks(input, sentences)].join(' ').trim(),
    words,
  };
}

function oneSentence(text: string): Sentence {
  return sentenceOf(text.replace(/\s+/g, ' ').trim().slice(0, 400));
}
