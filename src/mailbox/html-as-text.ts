import { compile, type FormatCallback } from 'html-to-text';
import { cleanText } from './clean-text.ts';

/** More is cut off: rendering takes a second per megabyte, and it blocks. */
export const MAX_HTML_LENGTH = 512 * 1024;
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

const HIDDEN = [
  'display:none',
  'display: none',
  'visibility:hidden',
  'visibility: hidden',
  'max-height:0',
  'max-height: 0',
];
const lines = { leadingLineBreaks: 1, trailingLineBreaks: 1 };

const render = compile({
  wordwrap: false,
  // A forward often wraps a second <body>; the note above it would be lost with the default.
  baseElements: { selectors: [], returnDomByDefault: true },
  limits: { maxDepth: MAX_NESTING, maxChildNodes: 50_000, maxInputLength: MAX_HTML_LENGTH, ellipsis: '' },
  formatters: { cell, rule },
  selectors: [
    ...HIDDEN.map((style) => ({ selector: `*[style*="${style}" i]`, format: 'skip' })),
    { selector: '*[hidden]', format: 'skip' },
    { selector: 'title', format: 'skip' },
    { selector: 'img', format: 'skip' },
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
  const lines = cleanText(render(source)).split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A web address, or what html-to-text leaves of `mailto:`. */
function usefulLink(path: string): string {
  if (path.length > 2_000) return '';
  return /^https?:|^[^\s@/:]{1,64}@[^\s@/:]+$/i.test(path) ? path : '';
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
