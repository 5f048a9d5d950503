import type { Address } from '../email.ts';
import { foldText } from './fold-text.ts';

const MAX_LENGTH = 4_000;
const MAX_MAILBOXES = 100;
const ADDRESS =
  /[^\s@<>()[\]\\,;:"'“”„«»|*]{1,64}@[^\s@<>()[\]\\,;:"'“”„«»|*]{1,190}\.[^\s@<>()[\]\\,;:"'“”„«»|*.]{2,63}/;
/** A link that a rendering of HTML puts behind an address, or the brackets of older Outlooks. */
const MAILTO = /(?:[<[(]\s*)?mailto:([^\s<>[\]()?]{3,254})(?:\?[^\s<>[\]()]{0,200})?(?:\s*[>\])])?/gi;
/** Outlook names behind the address of a system for whom it writes. */
const ON_BEHALF_OF =
  /[>\])]\s?(?:on behalf of|im auftrag von|de la part de|en nombre de|namens|em nome de|per conto di)\s(.{1,200})$/i;
const QUOTES = /^["'“”„«»‘’‚`*\s]+|(?<!["'“”„«»‘’‚`*\s])["'“”„«»‘’‚`*\s]+$/g;

/**
 * The mailboxes of a From, To or Cc line as mail programs write it above a forward: with or without a name, an
 * address, quotes, brackets and `mailto:` links. A name without an address counts only for `from`: see `readMailbox`.
 */
export function readMailboxes(line: string): Address[] {
  return split(plainLine(line))
    .slice(0, MAX_MAILBOXES)
    .flatMap((part) => mailboxOf(part) ?? []);
}

/** The one mailbox of a From line; the address is null when the program wrote only the name. */
export function readMailbox(line: string): { name: string | null; address: string | null } {
  const plain = plainLine(line);
  const found = mailboxOf(plain);
  if (found) return found;
  return { name: nameOf(plain), address: null };
}

function plainLine(line: string): string {
  return line
    .slice(0, MAX_LENGTH)
    .replace(/\s+/g, ' ')
    .replace(MAILTO, (_link, address: string) => ` <${address}>`)
    .trim();
}

/** At separators that stand outside quotes and after an address: a comma inside a name does not part it. */
function split(line: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    if (line[i] !== ';' && (line[i] !== ',' || quoted)) continue;
    if (line[i] === ',' && !ADDRESS.test(line.slice(start, i))) continue;
    parts.push(line.slice(start, i));
    start = i + 1;
  }
  return [...parts, line.slice(start)].filter((part) => part.trim() !== '');
}

function mailboxOf(part: string): Address | null {
  // "a@b.test <a@b.test>" and "Jo <a@b.test<a@b.test>>" name the address last; what stands before is the name.
  const bracket = part.search(/[<[(][^<>[\]()]{0,64}@/);
  const match = ADDRESS.exec(bracket >= 0 ? part.slice(bracket) : part);
  if (!match) return null;
  const address = match[0].replace(/\.$/, '').toLowerCase();
  const before = part.slice(0, bracket >= 0 ? bracket : match.index);
  const behalf = ON_BEHALF_OF.exec(part)?.[1];
  return {
    name: nameOf(before, address) ?? (behalf === undefined ? null : nameOf(behalf, address)),
    address,
  };
}

function nameOf(written: string, address?: string): string | null {
  const name = written
    .replace(/<[^<>]{0,300}>?/g, ' ')
    .replace(/[<>]/g, ' ')
    .replace(QUOTES, '')
    .replace(/^([^']{1,100})' via .{1,100}$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  // An encoded word (RFC 2047) that a program left standing is no name that anybody could be called by.
  if (name === '' || foldText(name) === address || ADDRESS.test(name) || /=\?[\w-]{1,40}\?[bq]\?/i.test(name))
    return null;
  return name.slice(0, 200);
}
