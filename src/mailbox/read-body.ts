import type { ParsedEmail } from '../core/email.ts';
import { cleanText } from './clean-text.ts';
import { htmlAsText, MAX_HTML_LENGTH, withoutInlineImages } from './html-as-text.ts';
import type { MimeNode } from './read-mime.ts';
import { decodeUndeclared } from './undeclared-encoding.ts';

type Body = Pick<ParsedEmail, 'text' | 'textSource' | 'html'> & { problems: readonly string[] };
type Part = { kind: 'plain' | 'html'; text: string };

/** Characters of text, and of HTML, that one message and all that is attached to it may still have. */
export interface BodyBudget {
  textLeft: number;
  htmlLeft: number;
}

export const BODY_BUDGET: BodyBudget = { textLeft: 1024 * 1024, htmlLeft: 2 * MAX_HTML_LENGTH };

/** The words of a message: of alternatives the plain one that says something, of parts beside each other all. */
export function readBody(tree: MimeNode | null, budget: BodyBudget): Body {
  const problems: string[] = [];
  const html = tree ? leavesOf(tree, 'text/html').map(withoutInlineImages).join('\n') : '';
  const parts = tree ? partsOf(tree, budget, problems) : [];
  const shown = parts.filter((part) => part.text.trim() !== '');
  const [longest] = shown.toSorted((a, b) => b.text.length - a.text.length);
  return {
    text: shown.map((part) => part.text).join('\n'),
    textSource: longest?.kind ?? 'none',
    html: html === '' ? null : cleanText(html.slice(0, MAX_HTML_LENGTH)),
    problems,
  };
}

function partsOf(node: MimeNode, budget: BodyBudget, problems: string[]): Part[] {
  if (node.contentType === 'multipart/alternative') {
    const chosen = chosenOf(node);
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
function chosenOf(node: MimeNode): MimeNode | undefined {
  const plain = node.children.find((child) =>
    leavesOf(child, 'text/plain').some((text) => text.trim() !== ''),
  );
  const html = node.children.findLast((child) => leavesOf(child, 'text/html').length > 0);
  return plain && !(html && isStub(plain, html)) ? plain : html;
}

/** "To read this email, please use a program that shows HTML": a plain part may be there and say next to nothing. */
function isStub(plain: MimeNode, html: MimeNode): boolean {
  const said = lettersIn(leavesOf(plain, 'text/plain').join(' '));
  if (said > MOST_OF_A_STUB) return false;
  const shown = htmlAsText(leavesOf(html, 'text/html').join('\n').slice(0, MAX_HTML_LENGTH));
  return shown !== null && lettersIn(shown) > 100 + 2 * said;
}

const MOST_OF_A_STUB = 300;
const LINK = /https?:\/\/[^\s<>]{1,2000}/g;
const lettersIn = (text: string): number =>
  text.slice(0, 20_000).replace(LINK, '').match(/\p{L}/gu)?.length ?? 0;

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
