import type { Found } from '../facts.ts';
import { choose } from './choice/chooser.ts';
import type { Letter } from './letter.ts';
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
