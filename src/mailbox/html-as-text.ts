import { compile, type DomNode, type FormatCallback } from 'html-to-text';
import { cleanText } from './clean-text.ts';

/** More is cut off: rendering takes a second per megabyte, and it blocks. Gmail shows no more than 100 KB. */
export const MAX_HTML_LENGTH = 256 * 1024;
/** Browsers flatten anything deeper than 512; the time that htmlparser2 takes grows with the square of the depth. */
const MAX_NESTING = 1_000;

/** Images that are written into the HTML itself; nothing of them is text. */
const DATA_URI = /data:[a-z0-9.+/;=-]{1,100},[a-z0-9+/=%]+/gi;
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})/gi;
/** Elements that hold nothing, or that the next one of their kind closes: however many stand open, they do not nest. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot'.split(
    ' ',
  ),
);

/** Cells of a row stand beside each other, with a space between. */
const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addInline(' ', { noWordTransform: true });
};

/** A rule is what Outlook writes above a forwarded header; its own text part has this line for it. */
const rule: FormatCallback = (_element, _walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addInline('_'.repeat(32));
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const STYLE = /\bstyle\s?=\s?(?:"([^"]{0,1000})"|'([^']{0,1000})')/gi;
/** What the preview line of an inbox is fed with, and versions for other screens: nobody sees it in the email. */
const UNSEEN =
  /(?:display:none|visibility:hidden|mso-hide:all|(?:max-height|opacity):0(?:px)?(?:!important)?(?:;|$))/;
/** Moved off the screen, or written in no colour. */
const OUT_OF_SIGHT = /(?:^|;)(?:(?:left|top|text-indent):-\d{4,5}|color:transparent(?:!important)?(?:;|$))/;
const NO_HEIGHT = /(?:^|;)height:0(?:px)?(?:!important)?(?:;|$)/;
const NO_SIZE = /(?:^|;)font-size:0(?:px|pt|em)?(?:!important)?(?:;|$)/;
const SOME_SIZE = /(?:^|;)font-size:(?!0(?:px|pt|em)?(?:!important)?(?:;|$))/;
const withoutSpaces = (style: string) => style.toLowerCase().replace(/\s+/g, '');

/** Marks the elements that their style hides: a selector could only look for every way to write it. */
function markUnseen(html: string): string {
  return html.replace(STYLE, (attribute, double?: string, single?: string) => {
    const style = withoutSpaces(double ?? single ?? '');
    if (
      UNSEEN.test(style) ||
      OUT_OF_SIGHT.test(style) ||
      (NO_HEIGHT.test(style) && style.includes('overflow:hidden'))
    )
      return `${attribute} data-unseen`;
    return NO_SIZE.test(style) ? `${attribute} data-sizeless` : attribute;
  });
}

/** Builders of columns set the size to nothing and give it back further in: only what has its size again is seen. */
const sizeless: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(sized(element.children), builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

function sized(nodes: readonly DomNode[]): DomNode[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'tag') return [];
    // In mail a table begins with the size of the page.
    if (node.name === 'table' || SOME_SIZE.test(withoutSpaces(node.attribs?.style ?? ''))) return [node];
    return sized(node.children ?? []);
  });
}

const SKIPPED = [
  '[data-unseen]',
  '[hidden]',
  '[class*="preheader" i]',
  ...['title', 'img', 'svg', 'select', 'textarea', 'template'],
];
const lines = { leadingLineBreaks: 1, trailingLineBreaks: 1 };

const render = compile({
  wordwrap: false,
  // A forward often wraps a second <body>; the note above it would be lost with the default.
  baseElements: { selectors: [], returnDomByDefault: true },
  limits: { maxDepth: MAX_NESTING, maxChildNodes: 50_000, maxInputLength: 2 * MAX_HTML_LENGTH, ellipsis: '' },
  formatters: { cell, rule, sizeless },
  selectors: [
    { selector: '[data-sizeless]', format: 'sizeless' },
    ...SKIPPED.map((selector) => ({ selector, format: 'skip' })),
    ...['dt', 'dd', 'summary', 'button'].map((selector) => ({ selector, format: 'block', options: lines })),
    { selector: 'hr', format: 'rule' },
    { selector: 'table', format: 'block', options: lines },
    { selector: 'tr', format: 'block', options: lines },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    {
      selector: 'a',
      options: {
        linkBrackets: ['<', '>'],
        hideLinkHrefIfSameAsText: true,
        noAnchorUrl: true,
        pathRewrite: usefulLink,
      },
    },
  ],
});

/** HTML without the images that are written into it. */
export function withoutInlineImages(html: string): string {
  return html.replace(DATA_URI, 'data:');
}

/**
 * What a reader sees of an HTML body, as text: rows of tables on lines of their own, links behind their words in angle
 * brackets, images, styles and hidden parts left out. Null when it is nested too deep to be read.
 */
export function htmlAsText(html: string): string | null {
  const source = html.slice(0, MAX_HTML_LENGTH);
  if (nesting(source) > MAX_NESTING) return null;
  const lines = cleanText(render(markUnseen(source))).split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A web address, or what html-to-text leaves of `mailto:`. */
function usefulLink(path: string): string {
  if (path.length > 2_000) return '';
  if (/^https?:/i.test(path)) return path;
  return /^[^\s@/:?]{1,64}@[^\s@/:?]{1,253}(?=\?|$)/.exec(path)?.[0] ?? '';
}

/** At most how deep the elements can be nested, in one pass. */
function nesting(html: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const [, slash, written] of html.matchAll(TAG)) {
    const name = written!.toLowerCase();
    const count = open.get(name) ?? 0;
    if (FLAT.has(name) || (slash && count === 0)) continue;
    open.set(name, slash ? count - 1 : count + 1);
    depth += slash ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
