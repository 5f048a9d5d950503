import { type ServiceKind, serviceOfBrand } from '../../applicant-tracking.ts';
import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';
import type { Mark } from '../choice/chooser.ts';
import { looksLikeRole } from '../role-name.ts';
import { namesAgency } from './agency.ts';
import { isCommonWord } from './common-words.ts';
import { companyMark } from './company-mark.ts';
import { type CompanyForm, formOfCompany, keyOfCompany, trimCompany } from './company-shape.ts';
import { partsOfName } from './parts-of-name.ts';
import { isPlace } from './places.ts';

/** All that is known of a name by its letters alone. */
export interface KnownName {
  /** Without what stands around it. */
  name: string;
  /** Equal for the ways in which one mail writes one company. */
  key: string;
  folded: string;
  /** Of `folded`. */
  words: readonly string[];
  /** Of `key`: those that a domain may have. */
  letters: string;
  form: CompanyForm;
  /** Its words as marks. */
  marks: readonly Mark[];
  /** The shorter names in it. */
  parts: readonly string[];
  /** Names nothing, wherever it stands. */
  isNothing: boolean;
  /** One word of everyday. */
  isOrdinary: boolean;
  isAgency: boolean;
  /** The kind of recruiting service that it is. */
  service: ServiceKind | null;
}

const LONGEST_NAME = 70;
const BEGINS_INSIDE = /^(?:of|for|and|und|de|von|y|e|et|en|&|van|het)\s/;
/** With or without its legal form, a service is the same. */
const LEGAL_SERVICE = / (?:Software|AB|Inc|GmbH|Ltd|SE|ATS)\.?$/;

/** What is known of a name as it stands in a mail. A mail repeats its names, and an inbox its senders. */
export const knownName = remember((raw): KnownName => {
  const name = trimCompany(raw);
  const folded = foldText(name);
  const key = keyOfCompany(folded);
  const capital = name.split(' ').filter((word) => /\p{Lu}|^\d|\./u.test(word));
  return {
    name,
    key,
    folded,
    words: folded.split(' '),
    letters: key.replace(/[^a-z0-9]/g, ''),
    form: raw !== name && looksLikeRole(raw) ? 'role' : formOfCompany(name, folded),
    marks: marksOfWords(folded),
    parts: partsOfName(name),
    isNothing:
      name.length < 2 ||
      name.length > LONGEST_NAME ||
      key.length < 2 ||
      /^\d+$/.test(key) ||
      BEGINS_INSIDE.test(name) ||
      isPlace(name),
    isOrdinary: capital.length <= 1 && isCommonWord(capital[0] ?? ''),
    isAgency: namesAgency(folded),
    service: serviceOfBrand(name.replace(LEGAL_SERVICE, ''))?.is ?? null,
  };
});

/** What is known of a shorter name inside another. "Cloud Systems" of "Cloud Systems Engineer" is no house. */
export function partOf(whole: KnownName, name: string): KnownName {
  return whole.form === 'role' ? knownPartOfRole(name) : knownName(name);
}

const knownPartOfRole = remember((name): KnownName => ({ ...knownName(name), form: 'role-part' }));

function marksOfWords(folded: string): Mark[] {
  const words = folded.split(/[^a-z0-9&]+/).filter(Boolean);
  const names = [
    ...(words.length > 1 ? [`=^${words[0]}`, `=$${words.at(-1)}`] : []),
    ...words.map((word) => `=${word}`),
  ];
  return [...new Set(names)].map(companyMark);
}
