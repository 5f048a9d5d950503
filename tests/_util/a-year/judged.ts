import { DateTime } from 'luxon';
import { OUTREACH_KINDS, type OutreachKind } from '../../../src/core/outgoing.ts';
import type { ReplayedLedger } from '../../../workers/replay/replayed.ts';
import type { ExpectedApplication, ExpectedMail } from './expected.ts';
import type { Person } from './words/phrasebook.ts';

/** What must never happen; each one is a promise of the check. */
export const FAULTS = [
  'twice',
  'to the wrong person',
  'to a machine',
  'without an interview',
  'of the wrong kind',
  'before its time',
  'after an opt-out',
  'outside working hours',
  'without news',
  'wrong name',
  'wrong language',
  'wrong company or role',
  'to a forged mail',
  'while paused',
  'in one minute with another',
  'broken text',
] as const;
export type FaultKind = (typeof FAULTS)[number];

export interface Fault {
  kind: FaultKind;
  what: string;
}

/** An email that left, as its reader sees it. */
export interface SentText {
  eml: string;
  to: string;
  subject: string;
  text: string;
}

export interface YearQuestion {
  ledger: ReplayedLedger;
  sent: readonly SentText[];
  expected: readonly ExpectedApplication[];
  /** What each delivered mail really says, by its path. */
  mails: ReadonlyMap<string, ExpectedMail>;
}

export type Outgoing = ReplayedLedger['outgoing'][number];

/** An email that left, with what is truly known of it. */
export interface Sent {
  row: Outgoing;
  at: DateTime;
  text: string;
  subject: string;
  /** The application that it truly belongs to, by the mails that the program put together. */
  truth: ExpectedApplication | null;
  person: Person | null;
}

/** Every email that left to other people than the owner. */
export function sentOnes({ ledger, sent, expected, mails }: YearQuestion): Sent[] {
  const texts = new Map(sent.map((one) => [one.eml, one]));
  const keyOf = keysOfApplications(ledger, mails);
  return ledger.outgoing
    .filter((row) => row.sentAt !== null && isOutreachKind(row.kind))
    .map((row) => {
      const keys = keyOf.get(row.application ?? '') ?? new Map<string, number>();
      const likely = expected.filter(({ key }) => keys.has(key));
      const truth =
        likely.find(({ to }) => to.some(({ address }) => address === row.to)) ??
        likely.sort((a, b) => (keys.get(b.key) as number) - (keys.get(a.key) as number))[0] ??
        null;
      const person = expected.flatMap(({ to }) => to).find(({ address }) => address === row.to) ?? null;
      const read = texts.get(row.eml ?? '');
      const at = DateTime.fromISO(row.sentAt as string);
      return { row, at, truth, person, text: read?.text ?? '', subject: read?.subject ?? '' };
    });
}

/** Which true applications the mails of each application of the ledger belong to, and how many of each. */
export function keysOfApplications(
  ledger: ReplayedLedger,
  mails: ReadonlyMap<string, ExpectedMail>,
): Map<string, Map<string, number>> {
  const keys = new Map<string, Map<string, number>>();
  for (const { eml, application } of ledger.emails) {
    const key = mails.get(eml)?.application;
    if (!application || !key) continue;
    const counts = keys.get(application) ?? new Map<string, number>();
    counts.set(key, (counts.get(key) ?? 0) + 1);
    keys.set(application, counts);
  }
  return keys;
}

/** An email of ours in one line. */
export function tell(row: Outgoing, truth: ExpectedApplication | null): string {
  return `${row.id} ${row.kind} to ${row.to} (${row.eml}, ${truth?.key ?? 'no application'})`;
}

function isOutreachKind(kind: string): kind is OutreachKind {
  return (OUTREACH_KINDS as readonly string[]).includes(kind);
}
