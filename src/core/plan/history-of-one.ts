import { countryOfWriter } from '../extract/people/country-of-writer.ts';
import type { ApplicationHistory } from '../history.ts';
import { advanceStage } from '../match/advance-stage.ts';
import { repliesElsewhere } from '../read/replies-elsewhere.ts';
import { utcOffsetOf } from '../read/utc-offset.ts';
import type { Understanding } from '../understand-email.ts';

/** The history of an application of which this email is all that is known: what `explain` plans on. */
export function historyOfOne({ reading, outcome, facts }: Understanding, now: Date): ApplicationHistory {
  const { original, provenance } = reading;
  const at = original.date ?? now;
  return {
    applicationId: null,
    company: facts.company?.value ?? null,
    role: facts.role?.value ?? null,
    ownersNames: { company: null, role: null },
    stage: advanceStage({ stage: 'applied', stageAt: at }, outcome, at).stage,
    stageAt: at,
    language: reading.language,
    companyDomains: facts.companyDomain ? [facts.companyDomain] : [],
    emails: [
      {
        id: 'this',
        label: outcome.label,
        kind: outcome.kind,
        confidence: outcome.confidence,
        saidByOwner: false,
        evidence: outcome.evidence[0]?.words ?? '',
        contradictions: outcome.contradictions.map(({ words }) => words),
        provenance,
        at,
        receivedAt: now,
        imported: false,
        from: original.from,
        automatic: reading.automatic,
        language: reading.language,
        subject: original.subject,
        messageId: original.messageId,
        references: original.references,
        company: facts.company?.evidence === facts.companyDomain ? null : (facts.company?.value ?? null),
        companyDomain: facts.companyDomain,
        role: facts.role?.value ?? null,
        utcOffset: utcOffsetOf(original.headers),
        country: countryOfWriter(original),
        repliesElsewhere: repliesElsewhere(original),
        answersId: null,
        answer: null,
        asksSomething: false,
      },
    ],
    contacts: facts.people.map(({ name, address, is, source }) => ({
      name,
      address,
      is,
      source,
      trusted: provenance.trusted,
      untrusted: provenance.kind === 'untrusted',
      doNotContact: false,
      awayUntil: null,
      seenAt: at,
    })),
    interviews: facts.interview ? [{ saidAt: at, trusted: provenance.trusted, ...facts.interview }] : [],
    outgoing: [],
    companyIsLive: false,
    searchIsOver: false,
    hellosToCompany: [],
    wins: [],
    sendTimes: [],
    suppressed: new Set(),
    sent: { lastDay: 0, toCompanyInLastMonth: 0, toPerson: new Map() },
  };
}
