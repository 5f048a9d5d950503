import type { ApplicationHistory, PastContact, PastEmail } from '../../src/core/history.ts';
import { OUTGOING_KINDS } from '../../src/core/outgoing.ts';
import type { Policy } from '../../src/core/policy.ts';

/** The decision in every history here was written on this day, and read an hour later. */
export const DECIDED_AT = new Date('2026-03-10T10:00:00Z');

/** A sure, trusted rejection, written by a person. */
export function aRejection(overrides: Partial<PastEmail> = {}): PastEmail {
  return {
    id: 'rejection',
    label: 'rejection',
    kind: 'not_selected',
    confidence: 0.99,
    saidByOwner: false,
    evidence: 'we will not be going ahead',
    contradictions: [],
    provenance: { kind: 'owner-forward', trusted: true, reason: 'forwarded by the owner' },
    at: DECIDED_AT,
    receivedAt: new Date('2026-03-10T11:00:00Z'),
    imported: false,
    from: { name: 'Ines Roth', address: 'ines.roth@fjordlicht.example' },
    automatic: null,
    language: 'en',
    subject: 'Your interview with us',
    messageId: null,
    references: [],
    company: 'Fjordlicht',
    companyDomain: 'fjordlicht.example',
    role: 'Data Engineer',
    utcOffset: null,
    country: null,
    repliesElsewhere: false,
    answersId: null,
    answer: null,
    asksSomething: false,
    ...overrides,
  };
}

export function aContact(overrides: Partial<PastContact> = {}): PastContact {
  return {
    name: 'Ines Roth',
    address: 'ines.roth@fjordlicht.example',
    is: 'recruiter',
    trusted: true,
    untrusted: false,
    doNotContact: false,
    awayUntil: null,
    source: 'from',
    seenAt: DECIDED_AT,
    ...overrides,
  };
}

/** An application that a feedback request is owed for: an interview took place, a person wrote the no. */
export function aHistory(overrides: Partial<ApplicationHistory> = {}): ApplicationHistory {
  return {
    applicationId: 'application',
    company: 'Fjordlicht',
    role: 'Data Engineer',
    ownersNames: { company: null, role: null },
    stage: 'rejected',
    stageAt: DECIDED_AT,
    language: 'en',
    companyDomains: [],
    emails: [aRejection()],
    contacts: [aContact()],
    interviews: [
      {
        saidAt: DECIDED_AT,
        at: null,
        tookPlace: true,
        cancelled: false,
        evidence: 'thank you for speaking with us',
        trusted: true,
      },
    ],
    outgoing: [],
    companyIsLive: false,
    searchIsOver: false,
    hellosToCompany: [],
    wins: [],
    sendTimes: [],
    suppressed: new Set(),
    sent: { lastDay: 0, toCompanyInLastMonth: 0, toPerson: new Map() },
    ...overrides,
  };
}

/** Everything on `auto`, at any time of day. */
export function aPolicy(overrides: Partial<Policy> = {}): Policy {
  return {
    sendingOn: true,
    paused: null,
    modes: Object.fromEntries(OUTGOING_KINDS.map((kind) => [kind, 'auto'])) as Policy['modes'],
    holdMs: 20 * 60 * 60 * 1000,
    workingHours: null,
    timeZone: 'Europe/Berlin',
    spacingMs: 0,
    thresholds: { record: 0.8, send: 0.95 },
    caps: { perDay: 5, perCompanyAndMonth: 2, perPerson: 8 },
    maxAgeDays: 30,
    ...overrides,
  };
}
