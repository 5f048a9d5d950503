/** A line that is words and a link behind them; the words are what is clicked on. */
const LINK_LINE = /^([^<>\n]{1,120}): <(mailto:[^<>\s"]{1,4000})>$/;

/** A text to the owner as HTML: the same words, with the links of RFC 6068 to click on. Foreign words stay words. */
export function textAsHtml(text: string): string {
  const lines = text.trimEnd().split('\n').map(lineAsHtml);
  return `<!doctype html><html><body><div style="white-space: pre-wrap">${lines.join('\n')}</div></body></html>\n`;
}

function lineAsHtml(line: string): string {
  const [, words, link] = LINK_LINE.exec(line) ?? [];
  return words && link ? `<a href="${escaped(link)}">${escaped(words)}</a>` : escaped(line);
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => ENTITIES[mark] as string);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
