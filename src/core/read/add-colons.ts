import { isForwardSeparator, readHeaderLabel } from './forward-words.ts';

const MOST_HEADERS = 8;
const LEAST_HEADERS = 3;
const MAX_LINE_LENGTH = 1_000;
const MOST_WORDS_OF_A_LABEL = 3;
const LABEL = /^\p{L}[\p{L}\p{M} '’-]*$/u;

/**
 * The lines of a text in which every header below a forward's separator has its colon: eM Client writes them as a table,
 * of which the text has `From "Ines Corvi" <…>`. Only where three of them in a row name a sender's address and more.
 */
export function addColons(lines: readonly string[]): readonly string[] {
  const separator = lines.findIndex((line) => isForwardSeparator(line));
  if (separator < 0) return lines;
  let start = separator + 1;
  while (start < lines.length && lines[start]!.trim() === '' && start < separator + 4) start++;
  const headers: string[] = [];
  const labels = new Set<string>();
  for (const line of lines.slice(start, start + MOST_HEADERS)) {
    const header = withColon(line);
    if (!header || labels.has(header.label)) break;
    labels.add(header.label);
    headers.push(header.line);
  }
  const named = headers.some((line) => line.includes('@'));
  if (headers.length < LEAST_HEADERS || !labels.has('from') || !named) return lines;
  return [...lines.slice(0, start), ...headers, ...lines.slice(start + headers.length)];
}

function withColon(line: string): { label: string; line: string } | null {
  const words = line.slice(0, MAX_LINE_LENGTH).trim().split(/\s+/, MOST_WORDS_OF_A_LABEL);
  for (let count = words.length; count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    const found = readHeaderLabel(label);
    const value = line.trim().slice(label.length);
    if (found && LABEL.test(label) && /^\s+[^\s:：]/.test(value))
      return { label: found.label, line: `${label}:${value}` };
  }
  return null;
}
