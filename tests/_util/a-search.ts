import type { KnownApplication } from '../../src/core/application.ts';
import { type Facts, NO_FACTS, type Person } from '../../src/core/facts.ts';
import { type ApplicationSoFar, tell } from '../../src/core/match/application-so-far.ts';
import { matchApplication } from '../../src/core/match/match-application.ts';
import type { Label, RejectionKind } from '../../src/core/outcome.ts';
import { aReading } from './a-reading.ts';

/** One email of a search, as far as matching looks at it. */
export interface SearchMail {
  /** The day that it was written, as MM-DD of one year. */
  on: string;
  is: Label;
  kind?: RejectionKind;
  review?: boolean;
  company?: string;
  domain?: string;
  role?: string;
  requisition?: string;
  /** The address in From, where it is no person's. */
  sender?: string;
  /** The address of the person who wrote it. */
  from?: string;
  id?: string;
  answers?: string;
}

export interface Search {
  /** Where each email went: `A`, `B`, … in the order in which they were opened, `?A|B` when it asks, `-` for nowhere. */
  places: string[];
  stages: Record<string, string>;
}

/** Lets the emails of a search come in, in this order, into a ledger of values. */
export function aSearch(mails: readonly SearchMail[]): Search {
  const applications: { known: KnownApplication; soFar: ApplicationSoFar }[] = [];
  const places = mails.map((mail) => {
    const facts = factsOf(mail);
    const at = new Date(`2026-${mail.on}T10:00:00Z`);
    const outcome = {
      label: mail.is,
      kind: mail.kind ?? null,
      confidence: 0.9,
      review: mail.review ?? false,
      evidence: [],
      contradictions: [],
    };
    const ids = { messageId: mail.id ?? null, references: mail.answers ? [mail.answers] : [] };
    const from = mail.sender ? { name: null, address: mail.sender } : null;
    const reading = aReading({ original: { date: at, from, ...ids } });
    const now = new Date('2026-12-31T10:00:00Z');
    const match = matchApplication(
      { reading, facts, outcome, now },
      applications.map(({ known }) => known),
    );
    if (match.kind === 'none') return '-';
    if (match.kind === 'ambiguous') return `?${match.candidates.join('|')}`;

    const existing =
      match.kind === 'existing' && applications.find(({ known }) => known.id === match.applicationId);
    const soFar = tell(existing ? existing.soFar : null, { outcome, facts, at, language: 'en' });
    const before = existing ? existing.known : null;
    const known: KnownApplication = {
      ...soFar,
      id: before?.id ?? String.fromCharCode(65 + applications.length),
      company: soFar.company && { ...soFar.company, aliases: [] },
      alsoKnownAs: [],
      apartFrom: [],
      acknowledged: [
        ...(before?.acknowledged ?? []),
        ...(mail.is === 'application_received' ? [{ at, from: mail.sender ?? null }] : []),
      ],
      messageIds: [...(before?.messageIds ?? []), ...(mail.id ? [mail.id] : [])],
      people: [...(before?.people ?? []), ...facts.people.map(({ address }) => address)],
    };
    if (existing) Object.assign(existing, { known, soFar });
    else applications.push({ known, soFar });
    return known.id;
  });
  return { places, stages: Object.fromEntries(applications.map(({ known }) => [known.id, known.stage])) };
}

function factsOf({ company, domain, role, requisition, from }: SearchMail): Facts {
  const found = (value?: string) => (value ? { value, evidence: value } : null);
  const person = (address: string): Person => ({
    name: null,
    address,
    is: 'unknown',
    title: null,
    source: 'from',
    evidence: address,
  });
  return {
    ...NO_FACTS,
    company: found(company),
    companyDomain: domain ?? null,
    role: found(role),
    requisitionId: found(requisition),
    people: from ? [person(from)] : [],
  };
}
