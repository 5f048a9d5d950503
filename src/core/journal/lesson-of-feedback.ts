import { tellingSentences } from '../answers/find-feedback.ts';
import { splitSentences } from '../classify/sentences.ts';

/** A longer text is not split whole: it is kept as it is. */
const LONGEST_SPLIT = 8_000;

/** What somebody's feedback teaches: their own sentences, without greeting, kind words and questions. */
export function lessonOfFeedback(text: string): string {
  const whole = text.trim();
  if (whole.length > LONGEST_SPLIT) return whole;
  const told = tellingSentences(splitSentences(whole)).map((sentence) => sentence.text);
  return told.length > 0 ? told.join(' ') : whole;
}

/** Whom a lesson was heard from, in words: the person, and where. */
export function heardFrom(from: { name: string | null; address: string }, company: string | null): string {
  const who = from.name ?? from.address;
  return company ? `${who}, ${company}` : who;
}
