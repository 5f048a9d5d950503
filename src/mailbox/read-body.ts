import type { ParsedEmail } from '../core/email.ts';
import { cleanText } from './clean-text.ts';
import { decodeHeaderLines } from './decode-header-lines.ts';
import { htmlAsText, MAX_HTML_LENGTH, withoutInlineImages } from './html-as-text.ts';
import { isStub, mayBeStub } from './is-stub.ts';
import type { MimeNode } from './read-mime.ts';
import { decodeUndeclared } from './undeclared-encoding.ts';

type Body = Pick<ParsedEmail, 'text' | 'textSource' | 'html'> & { problems: readonly string[] };
type Part = { kind: 'plain' | 'html'; text: string };

/** Characters of text, and of HTML, that one message and all that is attached to it may still have. */
export interface BodyBudget {
  textLeft: number;
  htmlLeft: number;
  /** Characters of HTML that may be rendered only to see whether the text part beside them says the same. */
  comparedLeft: number;
}

export const BODY_BUDGET: BodyBudget = {
  textLeft: 1024 * 1024,
  htmlLeft: 2 * MAX_HTML_LENGTH,
  comparedLeft: MAX_HTML_LENGTH / 2,
};

/** The words of a message: of alternatives the plain one that says something, of parts beside each other all. */
export function readBody(tree: MimeNode | null, budget: BodyBudget): Body {
  const problems: string[] = [];
  const html = tree ? leavesOf(tree, 'text/html').map(withoutInlineImages).join('\n') : '';
  const parts = tree ? partsOf(tree, budget, problems) : [];
  const shown = parts.filter((part) => part.text.trim() !== '');
  const [longest] = shown.toSorted((a, b) => b.text.length - a.text.length);
  return {
    text: decodeHeaderLines(shown.map((part) => part.text).join('\n')),
    textSource: longest?.kind ?? 'none',
    html: html === '' ? null : cleanText(html.slice(0, MAX_HTML_LENGTH)),
    problems,
  };
}

function partsOf(node: MimeNode, budget: BodyBudget, problems: string[]): Part[] {
  if (node.contentType === 'multipart/alternative') {
    const chosen = chosenOf(node, budget);
    return (chosen ? [chosen] : node.children).flatMap((child) => partsOf(child, budget, problems));
  }
  if (node.textContent === undefined)
    return node.children.flatMap((child) => partsOf(child, budget, problems));
  const written = node.encoding === 'binary' ? decodeUndeclared(node.textContent) : node.textContent;
  if (node.contentType === 'text/html' || HTML.test(written))
    return [{ kind: 'html', text: renderedText(written, budget, problems) }];
  return [{ kind: 'plain', text: plainText(written, budget, problems) }];
}

/** HTML that is labelled as plain text, or not at all. */
const HTML = /^\s*<(?:!doctype html|html|head|body|div|p|table)\b[^<]{0,500}>/i;

/** RFC 2046, 5.1.4 puts the richest alternative last; for words the plainest one that has them is the best. */
function chosenOf(node: MimeNode, budget: BodyBudget): MimeNode | undefined {
  const plain = node.children.find((child) =>
    leavesOf(child, 'text/plain').some((text) => text.trim() !== ''),
  );
  const html = node.children.findLast((child) => leavesOf(child, 'text/html').length > 0);
  return plain && !(html && isStandIn(plain, html, budget)) ? plain : html;
}

/** "To read this email, please use a program that shows HTML": a plain part may be there and say next to nothing. */
function isStandIn(plain: MimeNode, html: MimeNode, budget: BodyBudget): boolean {
  const said = cleanText(leavesOf(plain, 'text/plain').join(' ').slice(0, MAX_HTML_LENGTH));
  if (!mayBeStub(said)) return false;
  const source = leavesOf(html, 'text/html')
    .map(withoutInlineImages)
    .join('\n')
    .slice(0, budget.comparedLeft);
  budget.comparedLeft -= source.length;
  return isStub(said, htmlAsText(source) ?? '');
}

function leavesOf(node: MimeNode, contentType: string): string[] {
  if (node.textContent !== undefined) return node.contentType === contentType ? [node.textContent] : [];
  return node.children.flatMap((child) => leavesOf(child, contentType));
}

function plainText(written: string, budget: BodyBudget, problems: string[]): string {
  if (written.length > budget.textLeft) problems.push('The text is very long; only its beginning was read.');
  const text = cleanText(written.slice(0, budget.textLeft));
  budget.textLeft -= text.length;
  if (text.includes('\ufffd')) problems.push('Some characters of the text could not be decoded.');
  return text;
}

function renderedText(written: string, budget: BodyBudget, problems: string[]): string {
  const html = withoutInlineImages(written);
  const limit = Math.min(budget.htmlLeft, MAX_HTML_LENGTH);
  budget.htmlLeft -= Math.min(html.length, limit);
  if (html.length > limit) problems.push('The HTML is very long; only its beginning was read.');
  const text = htmlAsText(html.slice(0, limit));
  if (text === null) problems.push('The HTML is nested too deep to be read.');
  return text ?? '';
}
