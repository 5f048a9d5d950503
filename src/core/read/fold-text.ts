import { isBeyondAscii, withoutMarks } from '../plain-characters.ts';

/** The same text whatever its case, accents and width: for comparing words, never for showing. */
export function foldText(text: string): string {
  if (!isBeyondAscii(text)) return text.toLowerCase();
  // Lower case brings new marks along: "İ" becomes "i" and a dot.
  return withoutMarks(withoutMarks(text).toLowerCase()).replace(/ı/g, 'i');
}
