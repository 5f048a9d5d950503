import type { Found } from '../facts.ts';
import type { Original } from '../reading.ts';
import { choose } from './choice/chooser.ts';
import { type Letter, readLetter } from './letter.ts';
import { roleCandidates } from './role/role-candidates.ts';
import { ROLE_WEIGHTS } from './role/role-weights.ts';

/**
 * The role that an original is about, and the words that say so; null when none does clearly. The employer's name and the
 * owner's are no part of it.
 */
export function extractRole(
  letter: Letter,
  company: string | null,
  owner: string | null = null,
): Found<string> | null {
  const chosen = choose(roleCandidates(letter, company, owner), ROLE_WEIGHTS);
  return chosen && { value: chosen.name, evidence: chosen.evidence.slice(0, 200) };
}

const MOST_OF_HISTORY = 3_000;
const QUOTE_MARKS = /^(?:>[ \t]?){1,6}/gm;
const SUBJECT_LINE = /^\W{0,2}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp) ?: ?(\S.{2,150})$/im;

/** The role by the messages that are quoted below: "Can we make it 11.15?" does not say again for what. */
export function extractRoleOfHistory(
  original: Original,
  company: string | null,
  owner: string | null = null,
): Found<string> | null {
  if (!original.quoted) return null;
  const text = original.quoted.slice(0, MOST_OF_HISTORY).replace(QUOTE_MARKS, '');
  const subject = SUBJECT_LINE.exec(text)?.[1] ?? null;
  return extractRole(readLetter({ ...original, subject, text, signature: null }), company, owner);
}
