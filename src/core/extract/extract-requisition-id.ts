import type { Sentence } from '../classify/sentences.ts';
import type { Found } from '../facts.ts';
import { plainCharacters } from '../plain-characters.ts';

/** Groups of capital letters and digits, two digits at least: "4471", "JR-20991", "SW-2026-017", "MAR/26/118", "28814BR". */
const ID = String.raw`((?=[A-Z\d/_-]{0,24}\d\d)[A-Z\d]{1,12}(?:[-_/][A-Z\d]{1,12}){0,4})(?![A-Z\d]|[-_/.][A-Z\d])`;
const NUMBER = String.raw`[\s-]?(?:id|n[or]\.?|number|nummer|code|ref(?:erence|\.)?)`;
const MARK = String.raw`\s?[:#]{0,2}\s?#?`;

/** Read from the top. The first group is the id as it is shown. */
const PATTERNS: readonly RegExp[] = [
  /\b((?:REQ|JR|JREQ|JO|HRREQ)[-_ ]?\d{2,9}(?:[-_/]\d{1,8}){0,3}|REF\d{3,7}[A-Z])\b/i,
  /\b(R-?\d{4,9})\b/,
  new RegExp(
    String.raw`\b(?:job|requisition|req\.?|posting|vacancy|position|opening|ref(?:erence|\.)?|stellen|ausschreibungs|stellenausschreibung|referenz)${NUMBER}${MARK}${ID}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:requisition|vacancy|reference|ref\.?|req|kennziffer|kennzahl|referenz|stellenausschreibung|vacaturenummer|referentie|référence|réf\.?|referencia|referência|riferimento|rif\.?)${MARK}(?=\S{0,24}\d{2}\S?\d)${ID}`,
    'i',
  ),
  new RegExp(String.raw`\b(?:job|posting|position|opening)\s?[:#]\s?#?(?=\S{0,24}\d{2}\S?\d)${ID}`, 'i'),
  /\b(?:role|position|job|opening|stelle|poste|engineer|developer|manager|analyst|designer|application|bewerbung)\b[^.!?\n]{0,40}?[\s(]#(\d{3,8})\b/i,
];
/** A day stands behind such words too, and so does a word with a number: "ref 12-month contract". */
const NO_ID = /[a-z]|^(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d\d-\d\d)$/;

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
      if (value && !NO_ID.test(value)) return { value: value.toUpperCase(), evidence: plain.slice(0, 200) };
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
