import { countryOfWriter } from '../core/extract/people/country-of-writer.ts';
import type { Facts } from '../core/facts.ts';
import type { Spoken } from '../core/match/advance-stage.ts';
import type { Outcome } from '../core/outcome.ts';
import { repliesElsewhere } from '../core/read/replies-elsewhere.ts';
import { utcOffsetOf } from '../core/read/utc-offset.ts';
import type { Language, Reading } from '../core/reading.ts';
import type { Ledger } from './open-store.ts';

export interface EmailRow {
  id: string;
  ownerId: string;
  raw: Buffer;
  sha256: string;
  receivedAt: Date;
  internalDate: Date | null;
  completeness: string;
  state: string;
  attempts: number;
}

/**
 * Takes an email that came in by the inbox up for understanding and counts the attempt; null when it is not there. Those
 * of an old mailbox are read in their own order.
 */
export async function takeUpEmail(ledger: Ledger, id: string): Promise<EmailRow | null> {
  const [row] = await ledger.email.updateManyAndReturn({
    where: { id, mailbox: { kind: 'inbox' } },
    data: { attempts: { increment: 1 } },
  });
  if (!row) return null;
  const { ownerId, raw, sha256, receivedAt, internalDate, completeness, state, attempts } = row;
  return {
    id,
    ownerId,
    raw: Buffer.from(raw),
    sha256,
    receivedAt,
    internalDate,
    completeness,
    state,
    attempts,
  };
}

/** The email's state; read again inside the transaction that changes it. */
export async function emailState(ledger: Ledger, id: string): Promise<string> {
  return (await ledger.email.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
}

/** Marks an email as one that cannot be read, with the reason for the owner. Its bytes stay. */
export async function markUnreadable(ledger: Ledger, id: string, problem: string): Promise<void> {
  await ledger.email.updateMany({ where: { id, state: 'received' }, data: { state: 'unreadable', problem } });
}

/** Dates of one original differ by what a client drops of them: the zone, the seconds. */
const SAME_ORIGINAL_MS = 2 * 24 * 60 * 60 * 1000;

/** An email that was understood, as another one's original may be known by it. */
export interface KnownOriginal {
  id: string;
  sha256: string;
  fingerprint: string | null;
  messageId: string | null;
  originalAt: Date | null;
  trusted: boolean;
  applicationId: string | null;
}

/** An earlier email with the same original, whichever way it came; null when this one is the first. */
export async function findSameOriginal(
  ledger: Ledger,
  email: Pick<EmailRow, 'id' | 'ownerId' | 'sha256'>,
  reading: Reading,
): Promise<KnownOriginal | null> {
  // A forged copy that comes first must not make the genuine one look like a repetition.
  const trusted = reading.provenance.trusted ? true : undefined;
  const like = await findOriginalsLike(ledger, email.ownerId, [{ email, reading }], { trusted, most: 20 });
  return sameOriginalAmong(like, email, reading);
}

/** The emails that were understood and have the bytes, the words or the Message-ID of any of these. */
export async function findOriginalsLike(
  ledger: Ledger,
  ownerId: string,
  read: readonly { email: Pick<EmailRow, 'sha256'>; reading: Reading }[],
  { trusted, most }: { trusted?: true | undefined; most: number },
): Promise<KnownOriginal[]> {
  const ids = read.flatMap(({ reading }) => reading.original.messageId ?? []);
  return ledger.email.findMany({
    where: {
      ownerId,
      state: 'understood',
      ...(trusted ? { trusted } : {}),
      OR: [
        { sha256: { in: read.map(({ email }) => email.sha256) } },
        { fingerprint: { in: read.map(({ reading }) => reading.fingerprint) } },
        ...(ids.length > 0 ? [{ messageId: { in: ids } }] : []),
      ],
    },
    select: {
      id: true,
      sha256: true,
      fingerprint: true,
      originalAt: true,
      messageId: true,
      trusted: true,
      applicationId: true,
    },
    orderBy: { receivedAt: 'asc' },
    take: most,
  });
}

/** The first of these emails that has the same original as this one; null when none has. */
export function sameOriginalAmong(
  earlier: readonly KnownOriginal[],
  { id, sha256 }: Pick<EmailRow, 'id' | 'sha256'>,
  { fingerprint, original, provenance }: Reading,
): KnownOriginal | null {
  return (
    earlier.find((other) => {
      if (other.id === id) return false;
      if (provenance.trusted && !other.trusted) return false;
      if (other.sha256 === sha256) return true;
      if (other.messageId && original.messageId) return other.messageId === original.messageId;
      if (other.fingerprint !== fingerprint) return false;
      if (!other.originalAt || !original.date) return true;
      return Math.abs(other.originalAt.getTime() - original.date.getTime()) <= SAME_ORIGINAL_MS;
    }) ?? null
  );
}

/** All that is written down of an email that was read: what it says, what it means and whom it concerns. */
export interface WrittenDown {
  reading: Reading;
  outcome: Outcome;
  facts: Facts;
  version: string;
  applicationId: string | null;
  matchReason: string;
  candidates: readonly string[];
  duplicateOfId: string | null;
}

/** Writes down what was read, what it means and whom it concerns, of each of these emails for the first time. */
export async function recordUnderstandings(
  ledger: Ledger,
  ownerId: string,
  read: readonly { id: string; understanding: WrittenDown }[],
): Promise<void> {
  if (read.length === 0) return;
  const rows = read.map(({ id, understanding }) => ({ id, ...columnsOf(understanding) }));
  await updateEmails(ledger, rows);
  await ledger.outcome.createMany({
    data: read.map(({ id, understanding }) => ({
      ...machinesWord(understanding),
      ownerId,
      emailId: id,
      saidBy: 'machine',
    })),
    skipDuplicates: true,
  });
}

/** In one statement: the bytes of an email stay where they are, and thousands of statements would take minutes. */
async function updateEmails(
  ledger: Ledger,
  rows: readonly (ReturnType<typeof columnsOf> & { id: string })[],
): Promise<void> {
  await ledger.$executeRaw`
    UPDATE emails e SET
      state = r."state", duplicate_of_id = r."duplicateOfId", fingerprint = r."fingerprint",
      original_at = r."originalAt", message_id = r."messageId", reference_ids = r."referenceIds",
      from_name = r."fromName", from_address = r."fromAddress", subject = r."subject",
      provenance = r."provenance", trusted = r."trusted", provenance_reason = r."provenanceReason",
      language = r."language", utc_offset = r."utcOffset", country = r."country", note = r."note",
      automatic = r."automatic", application_id = r."applicationId", match_reason = r."matchReason",
      candidates = r."candidates", replies_elsewhere = r."repliesElsewhere", company_name = r."companyName",
      company_domain = r."companyDomain", company_from_domain = r."companyFromDomain", role = r."role",
      requisition_id = r."requisitionId"
    FROM jsonb_to_recordset(${jsonText(rows)}::jsonb) AS r(
      "id" uuid, "state" text, "duplicateOfId" uuid, "fingerprint" text, "originalAt" timestamptz, "messageId" text,
      "referenceIds" text[], "fromName" text, "fromAddress" text, "subject" text, "provenance" text,
      "trusted" boolean, "provenanceReason" text, "language" text, "utcOffset" int, "country" text, "note" text,
      "automatic" text, "applicationId" uuid, "matchReason" text, "candidates" uuid[], "repliesElsewhere" boolean,
      "companyName" text, "companyDomain" text, "companyFromDomain" boolean, "role" text, "requisitionId" text)
    WHERE e.id = r."id"`;
}

function columnsOf(understanding: WrittenDown) {
  const { reading, facts, applicationId, matchReason, candidates, duplicateOfId } = understanding;
  const { original, provenance } = reading;
  return {
    state: duplicateOfId ? 'duplicate' : 'understood',
    duplicateOfId,
    fingerprint: reading.fingerprint,
    originalAt: original.date,
    messageId: clean(original.messageId),
    referenceIds: original.references.slice(-20).map((id) => id.replaceAll('\0', '')),
    fromName: clean(original.from?.name),
    fromAddress: clean(original.from?.address),
    subject: clean(original.subject),
    provenance: provenance.kind,
    trusted: provenance.trusted,
    provenanceReason: clean(provenance.reason),
    language: reading.language,
    utcOffset: utcOffsetOf(original.headers),
    country: countryOfWriter(original),
    note: clean(reading.note),
    automatic: clean(reading.automatic),
    applicationId,
    matchReason: clean(matchReason),
    candidates: [...candidates],
    repliesElsewhere: repliesElsewhere(original),
    ...namesOf(facts),
  };
}

function machinesWord({ outcome, version }: WrittenDown) {
  return {
    label: outcome.label,
    kind: outcome.kind,
    confidence: outcome.confidence,
    review: outcome.review,
    evidence: asJson(outcome.evidence),
    contradictions: asJson(outcome.contradictions),
    version,
  };
}

/** What an email calls the candidacy, as its row keeps it. */
function namesOf({ company, companyDomain, role, requisitionId }: Facts) {
  return {
    companyName: clean(company?.value),
    companyDomain: clean(companyDomain),
    companyFromDomain: company !== null && company.evidence === companyDomain,
    role: clean(role?.value),
    requisitionId: clean(requisitionId?.value),
  };
}

/** An email as its application is told anew from it. */
export interface EmailOfApplication {
  id: string;
  /** When the original was written; when it came in if that is unknown. */
  at: Date;
  language: Language | null;
  trusted: boolean;
  addedByOwner: boolean;
  /** The owner's word if there is one, else the machine's. */
  outcome: Spoken & Pick<Outcome, 'confidence'>;
}

/** The emails of an application, each once, in the order in which they were written. */
export async function emailsOfApplication(
  ledger: Ledger,
  applicationId: string,
): Promise<EmailOfApplication[]> {
  const rows = await ledger.email.findMany({
    where: { applicationId, state: 'understood' },
    omit: { raw: true },
    include: { outcomes: true },
  });
  return rows
    .map((row) => ({
      id: row.id,
      at: row.originalAt ?? row.internalDate ?? row.receivedAt,
      language: row.language as Language | null,
      trusted: row.trusted,
      addedByOwner: row.placedBy === 'owner',
      outcome: {
        ...(saidOf(row.outcomes) as EmailOfApplication['outcome']),
        answersUs: row.answersId !== null,
      },
    }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The digest of an email's bytes. */
export async function findSha256(ledger: Ledger, id: string): Promise<string> {
  return (await ledger.email.findUniqueOrThrow({ where: { id }, select: { sha256: true } })).sha256;
}

/** The bytes of an email, as they came in. */
export async function findRaw(ledger: Ledger, id: string): Promise<Buffer> {
  const { raw } = await ledger.email.findUniqueOrThrow({ where: { id }, select: { raw: true } });
  return Buffer.from(raw);
}

/** What is said of an email: the owner's word before the machine's. */
export function saidOf<Said extends { saidBy: string }>(outcomes: readonly Said[]): Said {
  const said = outcomes.find(({ saidBy }) => saidBy === 'owner') ?? outcomes[0];
  if (!said) throw new Error('an email is understood and has no outcome');
  return said;
}

/** An email that the owner puts right, without its bytes. */
export interface FiledEmail {
  id: string;
  ownerId: string;
  state: string;
  provenance: string | null;
  applicationId: string | null;
  placedBy: string;
  candidates: readonly string[];
  internalDate: Date | null;
  receivedAt: Date;
  outcome: { label: string; kind: string | null };
}

/** An email with where it is filed; in words why it cannot be put right when it was never read. */
export async function findFiled(ledger: Ledger, id: string): Promise<FiledEmail | { problem: string }> {
  const { outcomes, problem, ...row } = await ledger.email.findUniqueOrThrow({
    where: { id },
    omit: { raw: true },
    include: { outcomes: true },
  });
  if (row.state === 'received') return { problem: 'it has not been read yet: try again in a minute' };
  if (row.state === 'unreadable') return { problem: `it could not be read: ${problem}` };
  return { ...row, outcome: saidOf(outcomes) };
}

/** Writes down what an email calls the candidacy, as it is read by now. */
export async function keepNames(ledger: Ledger, emailId: string, facts: Facts): Promise<void> {
  await ledger.email.update({ where: { id: emailId }, data: namesOf(facts), select: { id: true } });
}

/** The ids of an application's emails, repetitions left out. */
export async function emailIdsOfApplication(ledger: Ledger, applicationId: string): Promise<string[]> {
  const where = { applicationId, state: 'understood' };
  return (await ledger.email.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/** Puts emails, and their repetitions, into an application, or into none. */
export async function placeEmails(
  ledger: Ledger,
  emailIds: readonly string[],
  place: { applicationId: string | null; by: 'machine' | 'owner'; reason: string },
): Promise<void> {
  const ids = [...emailIds];
  await ledger.email.updateMany({
    where: { OR: [{ id: { in: ids } }, { duplicateOfId: { in: ids } }] },
    data: {
      applicationId: place.applicationId,
      matchReason: place.reason,
      placedBy: place.by,
      candidates: [],
    },
  });
  const { applicationId } = place;
  await ledger.feedback.updateMany({ where: { emailId: { in: ids } }, data: { applicationId } });
  const learned = { feedback: { emailId: { in: ids } } };
  await ledger.journalEntry.updateMany({ where: learned, data: { applicationId } });
}

/** Writes down where an email was found to belong, or what it may belong to. */
export async function fileEmail(
  ledger: Ledger,
  emailId: string,
  place: { applicationId: string | null; matchReason: string; candidates: readonly string[] },
): Promise<void> {
  const { applicationId, matchReason } = place;
  await ledger.email.updateMany({
    where: { OR: [{ id: emailId }, { duplicateOfId: emailId }] },
    data: { applicationId, matchReason: clean(matchReason), candidates: [...place.candidates] },
  });
}

/** Puts one application in the place of another among those that an email may be about; the emails with one left. */
export async function renameCandidate(
  ledger: Ledger,
  ownerId: string,
  goneId: string,
  intoId: string | null,
): Promise<readonly { id: string; only: string }[]> {
  const rows = await ledger.email.findMany({
    where: { ownerId, candidates: { has: goneId } },
    select: { id: true, candidates: true },
  });
  for (const row of rows) {
    const left = row.candidates.flatMap((id) => (id === goneId ? (intoId ?? []) : id));
    row.candidates = [...new Set(left)];
    const data = { candidates: row.candidates };
    await ledger.email.update({ where: { id: row.id }, data, select: { id: true } });
  }
  return rows.flatMap(({ id, candidates: [only, ...more] }) =>
    only && more.length === 0 ? { id, only } : [],
  );
}

/** What the timeline keeps of the facts: dates in ISO 8601, and the words that each rests on. */
export function eventDetail(facts: Facts, outcome: Pick<Outcome, 'kind' | 'review'>): object {
  const { interview, requisitionId, deadline, salary, startDate, reason, feedback, links } = facts;
  const { kind, review } = outcome;
  const said = { interview, requisitionId, deadline, salary, startDate, reason, feedback };
  return asJson({ kind, review, ...said, ...(links.length > 0 ? { links } : {}) }) as object;
}

/** PostgreSQL takes no NUL in a text, and a hostile email may carry one. */
function clean<Text extends string | null | undefined>(text: Text): string | null {
  return text ? text.replaceAll('\0', '�').slice(0, 4000) : null;
}

function asJson(value: unknown) {
  return JSON.parse(jsonText(value));
}

/** PostgreSQL takes neither a NUL in JSON nor half of a character, as a text that was cut off may have at its end. */
function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/\\u(?:0000|d[89a-f][\da-f]{2})/g, '\\ufffd');
}
