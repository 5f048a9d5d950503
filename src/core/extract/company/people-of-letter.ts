import { serviceOfDomain } from '../../applicant-tracking.ts';
import { isNoReplyAddress } from '../../no-reply-address.ts';
import { foldText } from '../../read/fold-text.ts';
import type { Original } from '../../reading.ts';
import { isFirstName } from '../first-names.ts';
import type { Letter } from '../letter.ts';
import { personName, sharesName, spellsName } from '../person-name.ts';
import { isRoleAddress } from '../role-address.ts';
import { looksLikeRole } from '../role-name.ts';
import { namesHouse } from './company-words.ts';
import { isDepartment, partsOfDisplayName } from './parts-of-display-name.ts';

const PARTICLE = /^(?:dr|prof|mr|mrs|ms|van|von|der|den|de|herr|frau)\.?$/;
const NOBODY: ReadonlySet<string> = new Set();
const LONGEST_TITLE = 50;
const PIECES = /[,(]\s?|\s[-/|]\s|[.!]\s/;

/** The writer's names, folded, whole and in their words: none of them is the employer's. */
export function namesOfWriter(
  { from, fromName }: Original,
  { signOff }: Letter,
  label: string | null,
): ReadonlySet<string> {
  const display = from?.name ?? fromName;
  const parts = display ? partsOfDisplayName(display).parts : [];
  if (parts.length === 0) return NOBODY;
  const person =
    parts.length > 1
      ? personBeside(parts, signOff)
      : isPersonAlone(parts[0]!, { from, label, signOff })
        ? personName(parts[0]!)
        : null;
  return wordsOf(person);
}

function signs(name: string, signOff: readonly string[]): boolean {
  return piecesOf(signOff).some((piece) => piece === name || piece === name.split(' ')[0]);
}

/** "Connie Baird | HR Coordinator", or the title in the line below. */
function signsWithTitle(name: string, signOff: readonly string[]): boolean {
  return signOff.some((line, at) => {
    if (!line.startsWith(name)) return false;
    const behind = line.slice(name.length).replace(/^[\s,|/·•–-]{1,4}/, '') || (signOff[at + 1] ?? '');
    return behind !== line && behind.length <= LONGEST_TITLE && looksLikeRole(behind);
  });
}

function piecesOf(signOff: readonly string[]): string[] {
  return signOff.flatMap((line) => line.split(PIECES)).map((piece) => piece.replace(/[.,!]{1,3}$/, ''));
}

/** "Frau Kiesel", "H. Schönherr", "Mara Lindt": a person, whatever stands beside it. */
const TITLED = /^(?:(?:Herr|Frau|Mrs?|Ms|Mme|Dr|Prof|Sra?|Sig)\.? |\p{Lu}\. )/u;

function isSurelyPerson(part: string): boolean {
  return TITLED.test(part) || isFirstName(part.split(' ')[0]!);
}

/** Of "Karl Meunier, Tessalon" and "Tessalon / Karl Meunier": who signs, else who stands first. */
function personBeside(parts: readonly string[], signOff: readonly string[]): string | null {
  const [one, two] = parts.map((part) => (isDepartment(part) || isHouse(part) ? null : personName(part)));
  // "Recruiting, Ozark Lines" names a house, unless a person is called so; "Vogtland Textil, H. Schönherr" does too.
  if (parts.some(isDepartment))
    return parts.find((part) => !isDepartment(part) && isSurelyPerson(part)) ?? null;
  if (!isSurelyPerson(parts[0]!) && isSurelyPerson(parts[1]!)) return personName(parts[1]!) ?? parts[1]!;
  if (!one) return two && (signs(two, signOff) || two.includes(' ')) ? two : null;
  if (!two || signs(one, signOff)) return one;
  if (signs(two, signOff)) return two;
  return one.includes(' ') || !two.includes(' ') ? one : null;
}

function isPersonAlone(
  part: string,
  { from, label, signOff }: { from: Original['from']; label: string | null; signOff: readonly string[] },
): boolean {
  const name = personName(part);
  if (!name || (isHouse(name) && !(from && spellsName(name, from.address)))) return false;
  const words = name.split(' ');
  if (!from)
    return (
      words.length >= 2 &&
      words.length <= 3 &&
      (piecesOf(signOff).includes(words[0]!) || signsWithTitle(name, signOff))
    );
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  if (serviceOfDomain(host) || isNoReplyAddress(from.address) || isRoleAddress(from.address)) return false;
  return sharesName(part, from.address) && foldText(name).replace(/[^a-z0-9]/g, '') !== label;
}

function isHouse(name: string): boolean {
  return namesHouse(foldText(name).replaceAll('ß', 'ss'));
}

function wordsOf(person: string | null): ReadonlySet<string> {
  if (!person) return NOBODY;
  const folded = foldText(person).replace(/[.,!]{1,3}$/, '');
  return new Set([folded, ...folded.split(' ').filter((word) => word.length > 2 && !PARTICLE.test(word))]);
}
