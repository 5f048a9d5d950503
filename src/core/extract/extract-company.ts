import { foldCompany, sameCompany } from '../company-name.ts';
import type { Found } from '../facts.ts';
import type { Identity } from '../identity.ts';
import { foldText } from '../read/fold-text.ts';
import type { Original } from '../reading.ts';
import { choose } from './choice/chooser.ts';
import { companyCandidates } from './company/company-candidates.ts';
import { COMPANY_WEIGHTS } from './company/company-weights.ts';
import { employerDomain } from './company/employer-domain.ts';
import { meetingHouse } from './company/meeting-house.ts';
import type { Letter } from './letter.ts';

/**
 * The employer that an original is about, and the words that name it; null when none does clearly. Never the tracking
 * system's brand by its display name or domain, and never the owner.
 */
export function extractCompany(
  original: Original,
  letter: Letter,
  identity: Identity,
): { company: Found<string> | null; companyDomain: string | null } {
  const companyDomain = employerDomain(original);
  const owner = namesOfOwner(identity);
  const carrier = carrierOf(original);
  const house = meetingHouse(original);
  const chosen = choose(
    companyCandidates(original, letter, companyDomain).filter(
      ({ name, folded }) =>
        !owner.includes(folded) &&
        !(carrier !== null && sameCompany(name, carrier)) &&
        !(house !== null && foldCompany(name) === foldCompany(house)),
    ),
    COMPANY_WEIGHTS,
  );
  return {
    company: chosen && { value: chosen.name, evidence: chosen.evidence.slice(0, 200) },
    companyDomain,
  };
}

/** "Boreal Freight via Codegauge": who carries the mail is not who hires, known to us or not. */
function carrierOf({ from, fromName }: Original): string | null {
  return /\svia\s+(\S.*)/is.exec(from?.name ?? fromName ?? '')?.[1] ?? null;
}

function namesOfOwner({ ownerName }: Identity): string[] {
  if (!ownerName) return [];
  const folded = foldText(ownerName);
  return [folded, ...folded.split(' ')];
}
