import type { Found } from '../facts.ts';
import { choose } from './choice/chooser.ts';
import type { Letter } from './letter.ts';
import { roleCandidates } from './role/role-candidates.ts';
import { ROLE_WEIGHTS } from './role/role-weights.ts';

/**
 * The role that an original is about, and the words that say so; null when none does clearly. A name with the employer's
 * in it, such as "analista en Boreal", is not the role's alone.
 */
export function extractRole(letter: Letter, company: string | null): Found<string> | null {
  const employer = company && ` ${company.toLowerCase()} `;
  const candidates = roleCandidates(letter);
  const chosen = choose(
    employer ? candidates.filter(({ name }) => !` ${name.toLowerCase()} `.includes(employer)) : candidates,
    ROLE_WEIGHTS,
  );
  return chosen && { value: chosen.name, evidence: chosen.evidence.slice(0, 200) };
}
