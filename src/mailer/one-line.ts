/**
 * Folds foreign words into one line: every control, format or separator character becomes a space, and spaces in a
 * row become one. Nothing that ends a line, or hides or turns what follows, survives.
 */
export function oneLine(words: string): string {
  return words.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
}
