import type { Found } from '../facts.ts';
import { choose } from './choice/chooser.ts';
import type { Letter } from './letter.ts';
import { roleCandidates } from './role/role-candidates.ts';
import { ROLE_WEIGHTS } from './role/role-weights.ts';

/** A name must have this much more for it than against it: no role is better than somebody else's. */
const MARGIN = 0.5;
const CAUTIOUS = { ...ROLE_WEIGHTS, bias: ROLE_WEIGHTS.bias - MARGIN };

/**
 * The role that an original is about, and the words that say so; null when none does clearly. The employer's name and the
 * owner's are no part of it.
 */
export function extractRole(
  letter: Letter,
  company: string | null,
  owner: string | null = null,
): Found<string> | null {
  const chosen = choose(roleCandidates(letter, company, owner), CAUTIOUS);
  return chosen && { value: chosen.name, evidence: chosen.evidence.slice(0, 200) };
}
