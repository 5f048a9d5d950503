/**
 * Foreign text made safe to print in a terminal: control characters (escape sequences, carriage returns) and
 * characters that change the direction of writing become visible or go; line breaks become spaces.
 */
export function visible(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�')
    .trim();
}
