import type { ApplicationNames, KnownApplication, SaidBy, Stage } from '../core/application.ts';
import { foldCompany } from '../core/company-name.ts';
import type { Facts, Person } from '../core/facts.ts';
import type { ApplicationSoFar } from '../core/match/application-so-far.ts';
import type { Label } from '../core/outcome.ts';
import type { Language } from '../core/reading.ts';
import { pairsApart } from './application-pairs.ts';
import type { Ledger } from './open-store.ts';

const ACKNOWLEDGED: Label = 'application_received';
const names = { companyName: true, companyDomain: true, role: true, requisitionId: true } as const;

/** Every application of the owner, as matching needs it; or one of them alone. */
export async function knownApplications(
  ledger: Ledger,
  ownerId: string,
  only?: string,
): Promise<KnownApplication[]> {
  const rows = await ledger.application.findMany({
    where: { ownerId, ...(only ? { id: only } : {}) },
    include: {
      company: true,
      emails: {
        select: { messageId: true, placedBy: true, ...names },
      },
      events: {
        select: { at: true, email: { select: { fromAddress: true } } },
        where: { type: ACKNOWLEDGED },
      },
      contacts: { select: { contact: { select: { address: true } } } },
    },
    orderBy: { openedAt: 'asc' },
  });
  const apart = await pairsApart(ledger, ownerId);
  return rows.map((row) => ({
    id: row.id,
    company: row.company && {
      name: row.company.name,
      aliases: row.company.aliases,
      domains: row.company.domains,
    },
    role: row.role,
    requisitionId: row.requisitionId,
    // Where the owner gave it another name, its emails still go by theirs.
    alsoKnownAs: row.emails
      .filter(({ placedBy }) => placedBy === 'owner' || row.companyBy === 'owner' || row.roleBy === 'owner')
      .flatMap(namesIn),
    apartFrom: apart.get(row.id) ?? [],
    stage: row.stage as Stage,
    openedAt: row.openedAt,
    lastEventAt: row.lastEventAt,
    acknowledged: row.events.map(({ at, email }) => ({ at, from: email?.fromAddress ?? null })),
    messageIds: row.emails.flatMap((email) => email.messageId ?? []),
    people: row.contacts.map(({ contact }) => contact.address),
  }));
}

function namesIn(email: Record<keyof typeof names, string | null>): ApplicationNames[] {
  const { companyName, companyDomain, role, requisitionId } = email;
  if (!companyName && !companyDomain && !role && !requisitionId) return [];
  const domains = companyDomain ? [companyDomain] : [];
  const company = companyName || companyDomain ? { name: companyName ?? '', aliases: [], domains } : null;
  return [{ company, role, requisitionId }];
}

/** An application as its emails have told it so far. */
export async function findSoFar(ledger: Ledger, applicationId: string): Promise<ApplicationSoFar> {
  const row = await ledger.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { company: true },
  });
  return {
    company: row.company && { name: row.company.name, domains: row.company.domains },
    companyBy: row.companyBy as SaidBy,
    role: row.role,
    roleBy: row.roleBy as SaidBy,
    requisitionId: row.requisitionId,
    stage: row.stage as Stage,
    stageBy: row.stageBy as SaidBy,
    stageAt: row.stageAt,
    openedAt: row.openedAt,
    lastEventAt: row.lastEventAt,
    language: row.language as Language | null,
  };
}

/** Opens an application; with the id of an earlier one when that one comes back. */
export async function openApplication(
  ledger: Ledger,
  ownerId: string,
  soFar: ApplicationSoFar,
  id?: string,
): Promise<string> {
  const data = { ownerId, ...(await columnsOf(ledger, ownerId, soFar)), ...(id ? { id } : {}) };
  return (await ledger.application.create({ data, select: { id: true } })).id;
}

/** Writes an application down as its emails tell it by now. */
export async function writeSoFar(
  ledger: Ledger,
  ownerId: string,
  applicationId: string,
  soFar: ApplicationSoFar,
): Promise<void> {
  await ledger.application.update({
    where: { id: applicationId },
    data: await columnsOf(ledger, ownerId, soFar),
  });
}

async function columnsOf(ledger: Ledger, ownerId: string, { company, ...columns }: ApplicationSoFar) {
  return { ...columns, companyId: company && (await keepCompany(ledger, ownerId, company)) };
}

async function keepCompany(
  ledger: Ledger,
  ownerId: string,
  { name, domains }: NonNullable<ApplicationSoFar['company']>,
): Promise<string> {
  const folded = foldCompany(name);
  const { id, domains: known } = await ledger.company.upsert({
    where: { ownerId_folded: { ownerId, folded } },
    create: { ownerId, folded, name, aliases: [], domains: [...domains] },
    update: {},
  });
  const more = domains.filter((domain) => !known.includes(domain));
  if (more.length > 0) await ledger.company.update({ where: { id }, data: { domains: { push: more } } });
  return id;
}

/** What an email adds to an application's timeline and to the people of it. */
export interface EventAndPeople {
  emailId: string;
  type: Label;
  at: Date;
  detail: object;
  people: Facts['people'];
  /** The email is believed. */
  trusted: boolean;
}

/** Adds what an email tells to the timeline, and the people it shows. */
export async function addEventAndPeople(
  ledger: Ledger,
  ownerId: string,
  applicationId: string,
  { emailId, type, at, detail, people, trusted }: EventAndPeople,
): Promise<void> {
  await ledger.event.createMany({
    data: [{ ownerId, applicationId, emailId, type, at, detail }],
    skipDuplicates: true,
  });
  for (const person of people)
    await keepPerson(ledger, { ownerId, applicationId, emailId, at, trusted, person });
}

/** Takes away what emails told an application, so that it can be told anew. The contacts themselves stay. */
export async function forgetEventsAndPeople(ledger: Ledger, applicationId: string): Promise<void> {
  await ledger.event.deleteMany({ where: { applicationId, emailId: { not: null } } });
  await ledger.contactRole.deleteMany({ where: { applicationId, emailId: { not: null } } });
}

/** Gives all that the owner said of one application to another: notes, people whom they named, and journal entries. */
export async function moveOwnersWord(
  ledger: Ledger,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const move = { where: { applicationId: from }, data: { applicationId: to } };
  await ledger.event.updateMany({ ...move, where: { ...move.where, emailId: null } });
  await ledger.journalEntry.updateMany(move);
  await ledger.introduction.updateMany(move);
  const named = await ledger.contactRole.findMany({ where: { applicationId: from, source: 'owner' } });
  await ledger.contactRole.deleteMany({ where: { applicationId: from, source: 'owner' } });
  for (const role of named)
    await ledger.contactRole.upsert({
      where: { contactId_applicationId: { contactId: role.contactId, applicationId: to } },
      create: { ...role, applicationId: to },
      update: { ...role, applicationId: to },
    });
}

/** Whether the owner said anything of an application that would be lost with it. */
export async function hasOwnersWord(ledger: Ledger, applicationId: string): Promise<boolean> {
  const said = await ledger.event.count({ where: { applicationId, emailId: null } });
  return said > 0 || (await ledger.contactRole.count({ where: { applicationId, source: 'owner' } })) > 0;
}

/** Removes an application that nothing belongs to any more. */
export async function closeApplication(ledger: Ledger, applicationId: string): Promise<void> {
  await ledger.application.delete({ where: { id: applicationId } });
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
  // Whom the owner named stays named by them; an email only adds what they are.
  if (role?.source === 'owner') {
    await ledger.contactRole.update({ where: key, data: { is } });
    return;
  }
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

/** The application whose people an email went to: of several, the one of its thread, else the one heard of last. */
export async function findWrittenTo(
  ledger: Ledger,
  ownerId: string,
  { addresses, thread }: { addresses: readonly string[]; thread: readonly string[] },
): Promise<string | null> {
  if (addresses.length === 0) return null;
  const rows = await ledger.application.findMany({
    where: { ownerId, contacts: { some: { contact: { address: { in: [...addresses] } } } } },
    select: { id: true, emails: { select: { id: true }, where: { messageId: { in: [...thread] } } } },
    orderBy: { lastEventAt: 'desc' },
  });
  return (rows.find(({ emails }) => emails.length > 0) ?? rows[0])?.id ?? null;
}

/** Writes down where the owner says that an application stands, with a line in its timeline. */
export async function giveStage(
  ledger: Ledger,
  ownerId: string,
  applicationId: string,
  { stage, at }: { stage: Stage; at: Date },
): Promise<void> {
  await ledger.application.update({
    where: { id: applicationId },
    data: { stage, stageAt: at, stageBy: 'owner' },
  });
  await ledger.event.create({
    data: { ownerId, applicationId, emailId: null, type: `stage_${stage}`, at, detail: { saidBy: 'owner' } },
  });
}

/** Writes down what the owner calls an application, with a line in its timeline. Its emails may go on by their names. */
export async function giveNames(
  ledger: Ledger,
  ownerId: string,
  applicationId: string,
  { company, role, at }: { company: string | null; role: string | null; at: Date },
): Promise<void> {
  const emails = await ledger.email.findMany({
    where: { applicationId, companyDomain: { not: null } },
    distinct: ['companyDomain'],
    select: { companyDomain: true },
  });
  const domains = emails.map(({ companyDomain }) => companyDomain as string);
  const data = {
    ...(company && {
      companyId: await keepCompany(ledger, ownerId, { name: company, domains }),
      companyBy: 'owner',
    }),
    ...(role && { role, roleBy: 'owner' }),
  };
  await ledger.application.update({ where: { id: applicationId }, data });
  const words = `you call it ${[company, role].filter(Boolean).join(', ')}`;
  const detail = { words, saidBy: 'owner' };
  await ledger.event.create({ data: { ownerId, applicationId, emailId: null, type: 'names', at, detail } });
}

/** Adds a note of the owner's to a timeline; one of a talk that took place is evidence of an interview. */
export async function addNote(
  ledger: Ledger,
  ownerId: string,
  applicationId: string,
  { words, at, isInterview }: { words: string; at: Date; isInterview: boolean },
): Promise<void> {
  const interview = isInterview ? { at: at.toISOString(), tookPlace: true, evidence: words } : null;
  const detail = { words, saidBy: 'owner', ...(interview && { interview }) };
  await ledger.event.create({ data: { ownerId, applicationId, emailId: null, type: 'note', at, detail } });
}
