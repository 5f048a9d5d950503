/** Titles that stand before a name and are no part of it. */
const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|mme|m|sr|sra|dhr|mevr|ing|dipl)\.?$/i;

/**
 * The name that a person is greeted by in a first-name culture, or null when it is not plain: an initial, a single
 * word in capitals, a machine's name. Nothing is guessed.
 */
export function firstName(name: string | null): string | null {
  const words = (name ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => !TITLE.test(word));
  const first = words[0] ?? '';
  if (words.length < 2 || words.length > 5) return null;
  return /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(first) ? first : null;
}
