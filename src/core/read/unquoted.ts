/** The body as its writer wrote it: without the marks that the whole forward carries. */
export function unquoted(lines: readonly string[], depth: number): string {
  let body = depth > 0 ? lines.map((line) => dropQuotes(line, depth)) : [...lines];
  const written = body.filter((line) => line.trim() !== '');
  if (written.length > 0 && written.every((line) => line.startsWith('>')))
    body = body.map((line) => dropQuotes(line, 1));
  if (written.length > 0 && written.every((line) => line.startsWith('    ')))
    body = body.map((line) => line.slice(4));
  return body
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** How many quote marks a line begins with. */
export function quoteDepth(line: string): number {
  return /^(?:\s?>)*/.exec(line)![0].replace(/\s/g, '').length;
}

function dropQuotes(line: string, depth: number): string {
  let rest = line;
  for (let i = 0; i < depth && /^\s?>/.test(rest); i++) rest = rest.replace(/^\s?> ?/, '');
  return rest;
}
