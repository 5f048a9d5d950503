import { eld } from 'eld/small';
import { LANGUAGES, type Language } from '../reading.ts';

const MIN_LETTERS = 40;
const MAX_LENGTH = 3_000;
/** Links, addresses and markup are no language. */
const NOISE = /https?:\/\/\S{1,2000}|www\.\S{1,500}|\S{1,64}@\S{1,190}|[<>*_=|#-]+/g;

/** The language of a text when it is one of ours; null when the text is too short, unsure, or in another language. */
export function detectLanguage(text: string): Language | null {
  const words = text
    .slice(0, MAX_LENGTH * 4)
    .replace(NOISE, ' ')
    .slice(0, MAX_LENGTH);
  if ((words.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) return null;

  // Asked among all languages: among ours alone, a Danish text would be called Dutch.
  const result = eld.detect(words);
  const ours = LANGUAGES.find((language) => language === result.language);
  return ours !== undefined && result.isReliable() ? ours : null;
}
