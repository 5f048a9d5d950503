/** What a terminal shows in one line, and mail programs do not break again. */
export const WIDTH = 76;

/** Breaks words into lines of the width of a terminal, the first with its own beginning; lines stay lines. */
export function laidOut(words: string, indent = '', first = indent): string {
  const lines = words.split('\n').flatMap((line) => broken(line, WIDTH - indent.length));
  return lines.map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd()).join('\n');
}

function broken(line: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Two columns, the first as wide as its widest word; a row that is too wide becomes two lines. */
export function inColumns(rows: readonly (readonly [string, string])[], indent = ''): string {
  const widest = Math.max(0, ...rows.map(([left]) => left.length));
  return rows
    .map(([left, right]) => {
      const row = `${indent}${left.padEnd(widest)}  ${right}`;
      return row.length <= WIDTH ? row : `${indent}${left}\n${indent}  ${right}`;
    })
    .join('\n');
}

const WRITTEN_FROM_THE_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A name that is written from the right, kept from turning its neighbours round (Unicode's isolates); others as they are. */
export function isolated(name: string): string {
  return WRITTEN_FROM_THE_RIGHT.test(name) ? `\u2068${name}\u2069` : name;
}
