import type { KnownApplication } from '../src/core/application.ts';
import { tell } from '../src/core/match/application-so-far.ts';
import { matchApplication } from '../src/core/match/match-application.ts';
import type { Reading } from '../src/core/reading.ts';
import type { Understanding } from '../src/core/understand-email.ts';
import {
  addEventAndPeople,
  findSoFar,
  findWrittenTo,
  knownApplications,
  openApplication,
  writeSoFar,
} from '../src/store/applications.ts';
import { type EmailRow, eventDetail } from '../src/store/emails.ts';
import type { Ledger } from '../src/store/open-store.ts';

/** Where an email belongs, and why; candidates when that cannot be told. */
export interface Place {
  applicationId: string | null;
  matchReason: string;
  candidates: readonly string[];
}

/** Where something else than its words says that an email belongs; null to none. */
export interface Placed {
  applicationId: string | null;
  reason: string;
}

interface PlaceOptions {
  placed?: Placed | null;
  /** The applications that it may be about, for whoever knows them already. */
  allKnown?: () => Promise<readonly KnownApplication[]>;
}

/**
 * Finds or opens the application that an email is about, and adds what it tells. What is not believed tells nothing.
 */
export async function recordOnApplication(
  ledger: Ledger,
  email: Pick<EmailRow, 'id' | 'ownerId' | 'internalDate' | 'receivedAt'>,
  understanding: Understanding,
  { placed = null, allKnown = () => knownApplications(ledger, email.ownerId) }: PlaceOptions = {},
): Promise<Place> {
  const { reading, outcome, facts } = understanding;
  if (reading.provenance.kind === 'untrusted') return nowhere(`not believed: ${reading.provenance.reason}`);
  if (reading.provenance.kind === 'owner') return placeOfOwnersMail(ledger, email, reading);

  if (placed?.applicationId === null) return nowhere(placed.reason);

  // Most mail of an inbox that gets everything is about no application: it need not be compared with all of them.
  const at = reading.original.date ?? email.internalDate ?? email.receivedAt;
  const known = placed || outcome.label === 'not_job_related' ? [] : await allKnown();
  const match = placed
    ? { kind: 'existing' as const, applicationId: placed.applicationId, reason: placed.reason }
    : matchApplication({ reading, facts, outcome, now: at }, known);
  if (match.kind === 'none') return nowhere(match.reason);
  if (match.kind === 'ambiguous')
    return { applicationId: null, matchReason: match.reason, candidates: match.candidates };

  const before = match.kind === 'existing' ? await findSoFar(ledger, match.applicationId) : null;
  // What is placed by something else than its words answers an email of ours.
  const told = { outcome: { ...outcome, answersUs: placed !== null }, facts, at, language: reading.language };
  const soFar = tell(before, told);
  const applicationId =
    match.kind === 'existing' ? match.applicationId : await openApplication(ledger, email.ownerId, soFar);
  if (match.kind === 'existing') await writeSoFar(ledger, email.ownerId, applicationId, soFar);
  await addEventAndPeople(ledger, email.ownerId, applicationId, {
    emailId: email.id,
    type: outcome.label,
    at,
    detail: eventDetail(facts, outcome),
    people: facts.people,
    trusted: reading.provenance.trusted,
  });
  return { applicationId, matchReason: match.reason, candidates: [] };
}

/**
 * What the owner wrote to somebody of an application belongs there, though it tells nothing of it: whoever has
 * written themselves is not to be written for.
 */
async function placeOfOwnersMail(
  ledger: Ledger,
  { ownerId }: Pick<EmailRow, 'ownerId'>,
  { original, automatic }: Reading,
): Promise<Place> {
  if (automatic !== null) return nowhere('your own mail, sent by a machine');
  const addresses = [...original.to, ...original.cc].map(({ address }) => address);
  const applicationId = await findWrittenTo(ledger, ownerId, { addresses, thread: original.references });
  return applicationId
    ? { applicationId, matchReason: 'you wrote to somebody of it yourself', candidates: [] }
    : nowhere('your own mail');
}

function nowhere(matchReason: string): Place {
  return { applicationId: null, matchReason, candidates: [] };
}
