import { findGluedLabels, type HeaderLabel, readHeaderLabel } from './forward-words.ts';

const MAX_LENGTH = 4_000;
/** `----- Weitergeleitete Nachricht ----- Von: …`: the separator, and all the rest in the same line. */
const GLUED = /^([\s>|]{0,20}-{3,20} ?[^-\s].{0,80}?-{3,20})\s+(\p{L}[^:：]{0,29}[:：].*)$/u;

/** The lines of a forward's header that Yahoo's text version glues into one, subject last; null for any other line. */
export function unglueHeaders(line: string): string[] | null {
  const match = line.length <= MAX_LENGTH ? GLUED.exec(line) : null;
  if (!match) return null;
  const [, separator, headers] = match as unknown as [string, string, string];
  const first = readHeaderLabel(headers.slice(0, headers.search(/[:：]/)));
  if (first?.label !== 'from') return null;

  const seen = new Set<HeaderLabel>(['from']);
  const lines: string[] = [];
  let start = 0;
  for (const { word, at } of findGluedLabels(headers)) {
    const found = readHeaderLabel(word);
    if (!found || seen.has(found.label) || !isOfOne(first.languages, found.languages)) continue;
    lines.push(headers.slice(start, at));
    start = at;
    seen.add(found.label);
    if (found.label === 'subject') break;
  }
  return lines.length < 2 ? null : [separator, ...lines, headers.slice(start), ''];
}

/** "Cc" is of every language. */
function isOfOne(languages: readonly string[], others: readonly string[]): boolean {
  return others.length === 0 || others.some((language) => languages.includes(language));
}
