const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Foreign text made safe to print in a terminal: control characters (escape sequences, carriage returns) and
 * characters that change the direction of writing become visible or go; line breaks become spaces.
 */
export function visible(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '�').trim();
}

/** The same of a text in lines, which stay as they are. */
export function visibleLines(text: string): string {
  const lines = text.split('\n');
  return lines.map((line) => line.replace(UNSEEN, '�')).join('\n');
}
