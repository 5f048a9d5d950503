import type { KnownApplication, Stage } from '../core/application.ts';
import type { Facts, Person } from '../core/facts.ts';
import type { Label } from '../core/outcome.ts';
import type { Language } from '../core/reading.ts';
import type { Ledger } from './open-store.ts';

/** Every application of the owner, as matching needs it. */
export async function knownApplications(ledger: Ledger, ownerId: string): Promise<KnownApplication[]> {
  const rows = await ledger.application.findMany({
    where: { ownerId },
    include: {
      company: true,
      emails: { select: { messageId: true }, where: { messageId: { not: null } } },
      contacts: { select: { contact: { select: { address: true } } } },
    },
    orderBy: { openedAt: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    company: row.company && {
      name: row.company.name,
      aliases: row.company.aliases,
      domains: row.company.domains,
    },
    role: row.role,
    requisitionId: row.requisitionId,
    stage: row.stage as Stage,
    openedAt: row.openedAt,
    lastEventAt: row.lastEventAt,
    messageIds: row.emails.flatMap((email) => email.messageId ?? []),
    people: row.contacts.map(({ contact }) => contact.address),
  }));
}

/** Opens an application for what an email says of company and role. */
export async function openApplication(
  ledger: Ledger,
  ownerId: string,
  { facts, foldedCompany, at, stage }: { facts: Facts; foldedCompany: string | null; at: Date; stage: Stage },
): Promise<string> {
  const companyId =
    facts.company && foldedCompany ? await keepCompany(ledger, ownerId, facts, foldedCompany) : null;
  const { id } = await ledger.application.create({
    data: {
      ownerId,
      companyId,
      role: facts.role?.value ?? null,
      requisitionId: facts.requisitionId?.value ?? null,
      stage,
      openedAt: at,
      stageAt: at,
      lastEventAt: at,
    },
  });
  return id;
}

async function keepCompany(ledger: Ledger, ownerId: string, facts: Facts, folded: string): Promise<string> {
  const name = facts.company?.value ?? folded;
  const { id, domains } = await ledger.company.upsert({
    where: { ownerId_folded: { ownerId, folded } },
    create: { ownerId, folded, name, aliases: [], domains: [] },
    update: {},
  });
  const domain = facts.companyDomain;
  if (domain && !domains.includes(domain))
    await ledger.company.update({ where: { id }, data: { domains: { push: domain } } });
  return id;
}

/** Where an application stands, and when the email was written that says so. */
export async function findStanding(
  ledger: Ledger,
  applicationId: string,
): Promise<{ stage: Stage; stageAt: Date }> {
  const { stage, stageAt } = await ledger.application.findUniqueOrThrow({ where: { id: applicationId } });
  return { stage: stage as Stage, stageAt };
}

/** Adds what an email tells to its application: the timeline, the stage, and what was not known before. */
export async function addToApplication(
  ledger: Ledger,
  ownerId: string,
  applicationId: string,
  told: {
    emailId: string;
    type: Label;
    at: Date;
    detail: object;
    stage: Stage;
    /** When the email was written, if it speaks of the stage. */
    stageAt: Date | null;
    facts: Facts;
    foldedCompany: string | null;
    language: Language | null;
    trusted: boolean;
  },
): Promise<void> {
  const { emailId, type, at, detail, stage, stageAt, facts, foldedCompany, language, trusted } = told;
  await ledger.event.createMany({
    data: [{ ownerId, applicationId, emailId, type, at, detail }],
    skipDuplicates: true,
  });

  const before = await ledger.application.findUniqueOrThrow({ where: { id: applicationId } });
  const companyId =
    before.companyId ??
    (facts.company && foldedCompany ? await keepCompany(ledger, ownerId, facts, foldedCompany) : null);
  await ledger.application.update({
    where: { id: applicationId },
    data: {
      stage,
      stageAt:
        stageAt && stage === before.stage ? later(stageAt, before.stageAt) : (stageAt ?? before.stageAt),
      openedAt: earlier(at, before.openedAt),
      lastEventAt: later(at, before.lastEventAt),
      companyId,
      role: before.role ?? facts.role?.value ?? null,
      requisitionId: before.requisitionId ?? facts.requisitionId?.value ?? null,
      language: language ?? before.language,
    },
  });
  for (const person of facts.people)
    await keepPerson(ledger, { ownerId, applicationId, emailId, at, trusted, person });
}

function earlier(a: Date, b: Date): Date {
  return new Date(Math.min(a.getTime(), b.getTime()));
}

function later(a: Date, b: Date): Date {
  return new Date(Math.max(a.getTime(), b.getTime()));
}

/** Ranks of knowledge: a later email may say more of a person than an earlier one, never less. */
async function keepPerson(
  ledger: Ledger,
  seen: {
    ownerId: string;
    applicationId: string;
    emailId: string;
    at: Date;
    trusted: boolean;
    person: Person;
  },
): Promise<void> {
  const { ownerId, applicationId, emailId, at, trusted, person } = seen;
  const contact = await ledger.contact.upsert({
    where: { ownerId_address: { ownerId, address: person.address } },
    create: { ownerId, address: person.address, name: person.name, title: person.title },
    update: {},
  });
  if ((!contact.name && person.name) || (!contact.title && person.title)) {
    const data = { name: contact.name ?? person.name, title: contact.title ?? person.title };
    await ledger.contact.update({ where: { id: contact.id }, data });
  }
  const key = { contactId_applicationId: { contactId: contact.id, applicationId } };
  const role = await ledger.contactRole.findUnique({ where: key });
  const is = role && role.is !== 'unknown' && person.is === 'unknown' ? role.is : person.is;
  const data = {
    is,
    source: person.source,
    evidence: person.evidence.replaceAll('\0', ''),
    emailId,
    trusted: trusted || (role?.trusted ?? false),
    seenAt: role && role.seenAt > at ? role.seenAt : at,
  };
  await ledger.contactRole.upsert({
    where: key,
    create: { contactId: contact.id, applicationId, ...data },
    update: data,
  });
}
