import { compile } from 'html-to-text';

/** A forward stands near the top; the time that a hostile nesting costs grows with its length. */
const MAX_LENGTH = 96 * 1024;

const render = compile({
  wordwrap: false,
  baseElements: { selectors: [], returnDomByDefault: true },
  limits: { maxDepth: 200, maxChildNodes: 5_000, maxInputLength: MAX_LENGTH, ellipsis: '' },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: '*[style*="display:none" i]', format: 'skip' },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'a', options: { ignoreHref: true } },
  ],
});

/** The words of the beginning of an HTML body, without its links: enough to find a forward that the text part lost. */
export function textOfHtml(html: string): string {
  return render(html.slice(0, MAX_LENGTH));
}
