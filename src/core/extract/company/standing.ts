import { remember } from '../../remember.ts';
import type { Mark } from '../choice/chooser.ts';
import { companyMark } from './company-mark.ts';
import { COMPANY_FORMS, type CompanyForm } from './company-shape.ts';

/** How a name stands in one place: behind "at", alone in the sign-off. */
export interface Standing {
  mark: Mark;
  /** The mark of a name of each form that stands so: "at a house" says more than "at a word". */
  withForm: Readonly<Record<CompanyForm, Mark>> | null;
  /** Any capitalised word may stand so: it counts only when nothing better is known of the name. */
  isWeak: boolean;
  /** Says of which words a name is beside, and not that it is one. */
  isContext: boolean;
  /** Companies stand so, and little else. */
  isFirm: boolean;
  /** Only an employer takes applications or has a team that hires. */
  isTelling: boolean;
}

const WEAK = new Set([
  'plain',
  'begins',
  'verb',
  'line',
  'of',
  'in',
  's:plain',
  's:begins',
  'part-of-longer',
  'sender-part',
  'sender-rest',
]);

const CONTEXT = /^(?:s:)?(?:job-behind$|parent$|child$|situated$)/;

/** The standing of this name. There are few: a mail is read without making any. */
export const standing = remember((name): Standing => {
  const of = name.startsWith('sender') ? 'sender' : name;
  const isContext = CONTEXT.test(name);
  const forms = COMPANY_FORMS.map((form) => [form, companyMark(`${of}/${form}`)] as const);
  return {
    mark: companyMark(name),
    withForm:
      isContext || name.startsWith('part-of-')
        ? null
        : (Object.fromEntries(forms) as Record<CompanyForm, Mark>),
    isWeak: WEAK.has(name),
    isContext,
    isFirm: /^(?:sign-line|sender|from|at)/.test(name),
    isTelling: /^(?:at|with|to|in|en|for|from|behalf)-job$|^join|^team-behind$/.test(name),
  };
});
