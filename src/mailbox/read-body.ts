import type { ParsedEmail } from '../core/email.ts';
import { cleanText } from './clean-text.ts';
import { htmlAsText, MAX_HTML_LENGTH, withoutInlineImages } from './html-as-text.ts';
import type { MimeNode } from './read-mime.ts';

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
  if (node.contentType !== 'text/html') {
    return [{ kind: 'plain', text: plainText(node.textContent, budget, problems) }];
  }
  return [{ kind: 'html', text: renderedText(node.textContent, budget, problems) }];
}

/** RFC 2046, 5.1.4 puts the richest alternative last; for words the plainest one that has any is the best. */
function chosenOf(node: MimeNode): MimeNode | undefined {
  const plain = node.children.find((child) =>
    leavesOf(child, 'text/plain').some((text) => text.trim() !== ''),
  );
  return plain ?? node.children.findLast((child) => leavesOf(child, 'text/html').length > 0);
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
