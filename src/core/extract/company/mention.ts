/** A name that may be the employer's, as it stands in one place. */
export interface Mention {
  name: string;
  place: 'sender' | 'domain' | 'subject' | 'text' | 'sign-off';
  evidence: string;
  /** How it stands there. Marks of `WEAK_MARKS` count only when nothing better is known of the name. */
  marks: readonly string[];
}

/** Marks that any capitalised word may have. */
export const WEAK_MARKS = new Set([
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
  'sign-middle-long',
  'sign-head-long',
  'sign-end-long',
]);
