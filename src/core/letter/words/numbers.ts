const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number inside a sentence: in words up to twelve. */
export function numberInWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/** "one no", "two nos", with the plural where it is no plain s. */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** "a, b and c" */
export function listInWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "a, b and 3 more" */
export function someInWords(parts: readonly string[], most: number): string {
  if (parts.length <= most) return listInWords(parts);
  return listInWords([...parts.slice(0, most), `${parts.length - most} more`]);
}

/** The same sentence with its first letter in upper case. */
export function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
