import { TemplateError } from './template-error.ts';

/** One of the wordings in a template's file. */
export interface WordingSource {
  source: string;
  /** The line of the file that it starts on. */
  firstLine: number;
}

/**
 * Splits a template's file at its marks, `=== 2`, `=== 3` …, each on a line of its own; the first wording has no mark.
 * A line that looks like a mark and is none is refused: it would be sent.
 */
export function splitWordings(text: string, file: string): WordingSource[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const wordings: { lines: string[]; firstLine: number }[] = [{ lines: [], firstLine: 1 }];
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('===')) {
      wordings.at(-1)!.lines.push(line);
      continue;
    }
    const mark = `=== ${wordings.length + 1}`;
    if (line.trimEnd() !== mark) {
      throw new TemplateError(file, index + 1, `the line between two wordings must be "${mark}" here`);
    }
    wordings.push({ lines: [], firstLine: index + 2 });
  }
  return wordings.map(({ lines: own, firstLine }) => ({ source: own.join('\n'), firstLine }));
}
