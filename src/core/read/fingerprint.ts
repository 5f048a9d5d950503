import type { Address } from '../email.ts';
import { foldText } from './fold-text.ts';
import { withoutPrefixes } from './subject-prefixes.ts';

const MAX_LETTERS = 600;
const LINKS = /<?\bhttps?:\/\/[^\s<>]{1,2000}>?|<?\bmailto:[^\s<>]{1,300}>?|\[(?:cid|image):[^\]]{0,300}\]/gi;

/**
 * Equal for the same original whichever way it was forwarded: the sender's address, and the letters and digits of
 * subject and text. Line breaks, quote marks, links behind words, case, accents and marks of reply or forward do not
 * count, and only the beginning of the text does, since clients differ most at its end.
 */
export function fingerprint(from: Address | null, subject: string | null, text: string): string {
  const said = letters(text.slice(0, MAX_LETTERS * 8).replace(LINKS, ' ')).slice(0, MAX_LETTERS);
  return [from?.address ?? '', letters(withoutPrefixes(subject ?? '')).slice(0, 200), digest(said)].join('|');
}

function letters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** FNV-1a in two lanes with the length: short enough for an index, and no secret depends on it. */
function digest(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + i), 0x85ebca6b);
  }
  const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');
  return `${text.length}-${hex(high)}${hex(low)}`;
}
