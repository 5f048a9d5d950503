import { foldText } from './fold-text.ts';
import { WROTE, WROTE_START } from './history-words.ts';

/** "2025-11-03 10:12 GMT+01:00 Ana Sol <ana@corvi.example>:" says no "wrote". */
const STAMP = /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}\b.{0,120}[>)\]]:$/;

/**
 * How many lines "On 3 Nov 2025, at 10:12, Ana Sol <ana@corvi.example> wrote:" takes here, which programs fold over up to
 * three; 0 when it does not stand here.
 */
export function wroteLength(lines: readonly string[], start: number): number {
  let joined = '';
  for (let i = start; i < Math.min(start + 3, lines.length); i++) {
    const line = lines[i]!.trim();
    if (line === '' || line.length > 400 || isQuoted(line)) return 0;
    joined = `${joined} ${line}`.trim();
    // Zoho frames the sentence with dashes instead.
    if (!/[:：]$|\swrote -{2,6}$/.test(line)) continue;
    const folded = foldText(joined).replace(/^-{2,6} /, '');
    const isDated = /\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}/.test(folded);
    const isNamed = /[<[(][^\s<>@]{1,64}@[^\s<>]{1,190}[>\])]|[^\s@]{1,64}@[^\s@]{1,190}\./.test(joined);
    // Without an address or a time it might be a sentence; quoted lines below it make sure.
    const isSure = isNamed || /\d{1,2}[:.h]\d{2}/.test(folded) || isQuoted(nextWritten(lines, i + 1));
    const isSaid = WROTE.test(folded) || (isNamed && STAMP.test(folded));
    return isSaid && WROTE_START.test(folded) && isDated && isSure ? i - start + 1 : 0;
  }
  return 0;
}

/** The next line that says something, of the four from there on. */
export function nextWritten(lines: readonly string[], from: number): string {
  for (let i = from; i < Math.min(from + 4, lines.length); i++) if (lines[i]!.trim() !== '') return lines[i]!;
  return '';
}

/** Whether a line begins with a mark of quotation. */
export const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);
