import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';
import { cleanDisplayName, personName } from '../person-name.ts';
import { BEFORE_NAME, BEHIND_NAME } from './company-words.ts';

const BREAK =
  /\s(?:at|from|with|bei|von|vom|chez|de chez|bij|van|presso|da|di|on behalf of|im Auftrag (?:von|der|des)|@)\s|\s?[|/•·]\s?|\s-\s|,\s|\s?:\s/u;

/** "Harlow, Finch & Dale" */
const PARTNERS =
  /^\p{Lu}[\p{L}'-]{1,20}(?:, \p{Lu}[\p{L}'-]{1,20}){1,3},? & \p{Lu}[\p{L}'-]{1,20}(?: [\p{L}.]{1,20}){0,2}$/u;

export interface DisplayNameParts {
  parts: readonly string[];
  /** The last part stands in brackets: "Ilya (Northwind)". */
  hasAside: boolean;
}

/** "Mara Lindt at Northwind", "Ilya (Northwind)", "HR - Northwind" in its parts; one part when it has no more. */
export const partsOfDisplayName = remember((display): DisplayNameParts => {
  const shown = cleanDisplayName(display);
  if (PARTNERS.test(shown)) return { parts: [shown], hasAside: false };
  const [, outside, inside] = /^([^(]{1,80})\s?\(([^)]{2,60})\)/u.exec(shown) ?? [];
  const hasAside = inside !== undefined && !/^(?:he|she|they|er|sie|extern)\b/i.test(inside);
  const parts = hasAside ? [...outside!.split(BREAK), inside] : shown.split(BREAK);
  return { parts: parts.map((part) => part.trim()).filter((part) => part !== ''), hasAside };
}, 5_000);

/** Offices that hire, in words that may stand anywhere in their name; folded. */
const OFFICE =
  /\b(?:haupt- und|personal(?:amt|referat|stelle|entwicklung|service)|fachdienst|amt fur|amt fuer|bewerber\w+|ausbildung|drh|srh|direction des|service (?:du personnel|des ressources|recrutement)|afdeling|u\.?o\.? |help ?desk|front desk|onboarding|vetting|early|hiring|recruit\w*|recrutement|campus)\b/;

/** Whether a part names a department or a team, and nobody's name. */
export function isDepartment(part: string): boolean {
  const words = part.split(' ').map((word) => foldText(word));
  return BEHIND_NAME.has(words.at(-1)!) || BEFORE_NAME.has(words[0]!) || OFFICE.test(words.join(' '));
}

/** The person that a part of a display name is; null when it is none. */
export function personOfPart(part: string): string | null {
  return isDepartment(part) ? null : personName(part);
}
