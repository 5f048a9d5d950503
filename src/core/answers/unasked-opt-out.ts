import { type Sentence, splitSentences } from '../classify/sentences.ts';
import type { Reading } from '../reading.ts';
import { isNameOnly } from './bare-no.ts';
import { isCourtesy, isGreeting } from './courtesy.ts';
import { optOut } from './judge-answer.ts';

/** A wish to be left alone that answers nothing of ours. */
export interface UnaskedOptOut {
  words: string;
  /** The email says nothing else: whatever it sounds like, it decides nothing. */
  isAll: boolean;
}

/**
 * What letters say to everybody: that nothing more is sent or entered into, and where to turn off a mailing. On folded
 * text.
 */
const FORMULA =
  /\?$|\b(?:(?:i|we) (?:will|shall|are going to)|(?:will|shall|can|cannot) (?:not )?be (?:sent|made|entered|entertained|accepted|considered|possible)|automat\w*|click|link|newsletter|dashboard|preferences|settings|(?:unsere|ihre) einstellungen|keine antwort)\b/;

/**
 * The words with which a person asks outright never to be written to again, in an email that is no answer to one of ours:
 * the owner may have written too. Null when there are none; a bare "no" is said to something that we do not know.
 */
export function unaskedOptOut({ original, automatic }: Reading): UnaskedOptOut | null {
  if (automatic !== null) return null;
  const sentences = splitSentences(original.text);
  const isWish = (sentence: Sentence) => !FORMULA.test(sentence.folded) && optOut([sentence]) !== null;
  const wish = sentences.find(isWish);
  if (!wish) return null;
  const saysNothing = ({ folded, text }: Sentence) =>
    isGreeting(folded) || isCourtesy(folded) || isNameOnly(text);
  return {
    words: wish.text.slice(0, 300),
    isAll: sentences.every((sentence) => isWish(sentence) || saysNothing(sentence)),
  };
}
