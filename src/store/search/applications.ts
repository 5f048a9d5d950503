import type { Stage } from '../../core/application.ts';
import type { ContactKind } from '../../core/facts.ts';
import type { ToldApplication } from '../../core/letter/tell-application.ts';
import { type ToldEmail, tellApplication } from '../../core/letter/tell-application.ts';
import type { Label, RejectionKind } from '../../core/outcome.ts';
import { OUTREACH_KINDS } from '../../core/outgoing.ts';
import { applicationCodes } from '../codes.ts';
import type { Prisma } from '../generated/client.ts';
import { pastInterview } from '../histories.ts';
import type { Ledger } from '../open-store.ts';
import type { ApplicationNamed, SearchLooked } from './asked.ts';
import { saidThen } from './emails.ts';
import { cameAt, type LateMail } from './late-mail.ts';

/** An application as it stood, with what planning is asked about it. */
export interface FoundApplication {
  told: ToldApplication;
  /** Somebody of it is known whom an email of ours could go to. */
  hasPeople: boolean;
  /** Staying in touch is a question. */
  mayGetHello: boolean;
  /** The last time that a person wrote, or was written to; its end counts too. */
  lastContactAt: Date;
}

const rows = {
  company: { select: { name: true } },
  emails: {
    where: { state: 'understood' },
    select: {
      id: true,
      internalDate: true,
      receivedAt: true,
      mailbox: { select: { kind: true } },
      originalAt: true,
      provenance: true,
      automatic: true,
      trusted: true,
      fromAddress: true,
      subject: true,
      answersId: true,
      outcomes: {
        select: { label: true, kind: true, review: true, saidBy: true, createdAt: true },
      },
    },
    orderBy: [{ receivedAt: 'asc' }, { uid: 'asc' }],
  },
  events: {
    select: { emailId: true, type: true, at: true, detail: true },
    orderBy: [{ at: 'asc' }, { type: 'asc' }],
  },
  contacts: { select: { is: true, emailId: true, contact: { select: { address: true } } } },
  outgoing: {
    where: { kind: { in: [...OUTREACH_KINDS] }, state: 'sent' },
    select: { sentAt: true },
  },
} satisfies Prisma.ApplicationInclude;

type Row = Prisma.ApplicationGetPayload<{ include: typeof rows }>;
type EmailOfRow = Row['emails'][number];

/** Every application that had been heard of by then, oldest first, and what each is called. */
export async function findApplicationsThen(
  ledger: Ledger,
  ownerId: string,
  asked: SearchLooked,
): Promise<{ applications: FoundApplication[]; names: ReadonlyMap<string, ApplicationNamed> }> {
  const found = await ledger.application.findMany({ where: { ownerId }, include: rows });
  const codes = await applicationCodes(ledger, ownerId);
  const applications = found
    .flatMap((row) => applicationThen(row, codes.get(row.id) as string, asked) ?? [])
    .sort(
      (a, b) => a.told.openedAt.getTime() - b.told.openedAt.getTime() || (a.told.id < b.told.id ? -1 : 1),
    );
  const names = found.map(({ id, company, role }) => {
    return [id, { code: codes.get(id) as string, company: company?.name ?? null, role }] as const;
  });
  return { applications, names: new Map(names) };
}

function applicationThen(row: Row, code: string, asked: SearchLooked): FoundApplication | null {
  const { at, period, late } = asked;
  const emails = row.emails.filter((email) => cameAt(email, late) < at);
  const came = new Set(emails.map(({ id }) => id));
  const events = row.events.filter((event) =>
    event.emailId === null ? event.at <= at : came.has(event.emailId),
  );
  const sent = row.outgoing.flatMap(({ sentAt }) => (sentAt && sentAt <= at ? [sentAt] : []));
  const told = tellApplication(
    {
      id: row.id,
      code,
      company: row.company?.name ?? null,
      role: row.role,
      stage: row.stage as Stage,
      stageAt: row.stageAt,
      openedAt: row.openedAt,
      wentOn: emails.length < row.emails.length || events.length < row.events.length || row.openedAt > at,
      emails: emails.map((email) => toldEmail(email, at, late)),
      said: events.flatMap(ownersStage),
      interviews: events.flatMap((event) => pastInterview(event, emails)),
      deadlines: events.flatMap(deadlineOf),
      people: row.contacts.map(({ is, contact }) => ({ is: is as ContactKind, address: contact.address })),
      sent,
    },
    at,
    period,
  );
  if (told === null) return null;
  const believed = (id: string | null) =>
    row.emails.find((email) => email.id === id)?.provenance !== 'untrusted';
  return {
    told,
    hasPeople: row.contacts.some(({ emailId }) => believed(emailId)),
    mayGetHello: row.helloAt !== null,
    lastContactAt: lastContactOf(told, emails, sent),
  };
}

function lastContactOf(
  { stageAt }: ToldApplication,
  emails: readonly EmailOfRow[],
  sent: readonly Date[],
): Date {
  const people = emails.filter(({ automatic }) => automatic === null);
  const times = [stageAt, ...sent, ...people.map((email) => email.originalAt ?? cameAt(email, null))];
  return new Date(Math.max(...times.map((time) => time.getTime())));
}

function toldEmail(email: EmailOfRow, at: Date, late: LateMail | null): ToldEmail {
  const { label, kind, review } = saidThen(email.outcomes, at);
  return {
    cameAt: cameAt(email, late),
    at: email.originalAt ?? cameAt(email, null),
    label: label as Label,
    kind: kind as RejectionKind | null,
    review,
    answersUs: email.answersId !== null,
    isOwners: email.provenance === 'owner',
    from: email.fromAddress,
    subject: email.subject,
  };
}

/** A line like `stage_accepted` is the owner's word. */
function ownersStage({ type, emailId, at }: Row['events'][number]): { stage: Stage; at: Date }[] {
  const stage = /^stage_(\w+)$/.exec(type)?.[1];
  return stage && emailId === null ? [{ stage: stage as Stage, at }] : [];
}

function deadlineOf({ detail }: Row['events'][number]): Date[] {
  const { deadline } = detail as { deadline?: { value: string } | null };
  return deadline ? [new Date(deadline.value)] : [];
}
