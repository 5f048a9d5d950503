import type { Sentence } from '../classify/sentences.ts';
import type { Found } from '../facts.ts';
import { plainCharacters } from '../plain-characters.ts';

/** Read from the top. The first group is the id as it is shown. */
const PATTERNS: readonly RegExp[] = [
  /\b((?:REQ|JR|JREQ|JO|HRREQ)[-_ ]?\d{3,9})\b/i,
  /\b(R-?\d{4,9})\b/,
  /\b(?:job|requisition|req|posting|vacancy|position|stellen|referenz|ausschreibungs|kennziffer|kennzahl|job-?)[\s-]?(?:id|no\.?|nr\.?|number|nummer|code|ref(?:erence)?)?\s?[:#]\s?#?([A-Z]{0,6}[-_]?\d{2,10}[A-Z]{0,3})\b/i,
  /\b(?:job|requisition|req|posting|vacancy|position) (?:id|no\.?|number|code|ref(?:erence)?) #?([A-Z]{0,6}[-_]?\d{2,10}[A-Z]{0,3})\b/i,
  /\b(?:stellen-?id|stellennummer|referenznummer|ausschreibungsnummer|kennziffer|kennzahl|vacaturenummer|référence|referencia|referência|riferimento|ref\.)\s?[:#]?\s?([A-Z]{0,6}[-_/]?\d{2,10}[A-Z]{0,3})\b/i,
  /\b(?:role|position|job|opening|stelle|poste|engineer|developer|manager|analyst|designer|application|bewerbung)\b[^.!?\n]{0,40}?[\s(]#(\d{3,8})\b/i,
];

/** The number under which the employer keeps the opening, as it is written; null when none is named. */
export function extractRequisitionId(
  subject: string | null,
  sentences: readonly Sentence[],
): Found<string> | null {
  for (const text of [subject ?? '', ...sentences.slice(0, 60).map((sentence) => sentence.text)]) {
    if (!/\d{2}/.test(text)) continue;
    const plain = plainCharacters(text).slice(0, 600);
    for (const pattern of PATTERNS) {
      const value = pattern.exec(plain)?.[1];
      if (value) return { value: value.toUpperCase(), evidence: plain.slice(0, 200) };
    }
  }
  return null;
}

/** Whether two requisition ids are one: case, dashes and the word before the number do not count. */
export function sameRequisitionId(a: string, b: string): boolean {
  return foldId(a) === foldId(b);
}

function foldId(id: string): string {
  return id
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^(?:REQ|JREQ|JR|R)(?=\d)/, '')
    .replace(/^0+(?=\d)/, '');
}
