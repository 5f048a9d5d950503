import type { ReceivedMessage } from '../../src/sandbox/smtp-server.ts';
import type { LedgerEmail, LedgerOutgoing, WholeLedger } from '../../src/store/whole-ledger.ts';
import type { TimelineEvent } from './read-timeline.ts';

/** What a replay leaves, as `ledger.json` has it. Applications and emails of ours go by the owner's codes. */
export interface ReplayedLedger {
  emails: readonly {
    eml: string;
    at: string;
    /** What an answer to an email of ours says when that is no label; null when the email could not be read. */
    label: string | null;
    kind: string | null;
    confidence: number | null;
    review: boolean;
    company: string | null;
    role: string | null;
    application: string | null;
    provenance: string | null;
    subject: string | null;
    answer: string | null;
    problem: string | null;
  }[];
  outgoing: readonly {
    id: string;
    kind: string;
    to: string;
    application: string | null;
    plannedAt: string;
    sendAt: string;
    sentAt: string | null;
    mode: string;
    state: string;
    reason: string;
    subject: string;
    /** Its file; null while it has not left. */
    eml: string | null;
  }[];
  applications: readonly {
    id: string;
    company: string | null;
    role: string | null;
    stage: string;
    events: readonly { at: string; type: string }[];
    /** Why nobody is written to, where that is so. */
    refused: string | null;
  }[];
  suppressions: readonly { address: string; because: string; reason: string }[];
}

const ANSWERS_THAT_ARE_LABELS: readonly (string | null)[] = ['opt_out', 'out_of_office', 'bounce'];

/** The name of the file that the nth email that left is written to. */
export function sentFile(index: number): string {
  return `sent/${String(index + 1).padStart(4, '0')}.eml`;
}

/** Joins the ledger with the files that it came from and went to. */
export function tellReplay(
  ledger: WholeLedger,
  events: readonly TimelineEvent[],
  sent: readonly ReceivedMessage[],
  refusals: ReadonlyMap<string, string>,
): ReplayedLedger {
  const files = filesOf(ledger.outgoing, sent);
  return {
    emails: ledger.emails.map((email) => tellEmail(email, events[email.uid - 1] as TimelineEvent)),
    outgoing: ledger.outgoing.map((row) => ({
      id: row.code,
      kind: row.kind,
      to: row.to,
      application: row.application,
      plannedAt: row.plannedAt.toISOString(),
      sendAt: row.sendAt.toISOString(),
      sentAt: row.sentAt?.toISOString() ?? null,
      mode: row.mode,
      state: row.state,
      reason: row.reason,
      subject: row.subject,
      eml: files.get(row.code) ?? null,
    })),
    applications: ledger.applications.map(({ id, code, events: timeline, ...application }) => ({
      id: code,
      ...application,
      events: timeline.map(({ at, type }) => ({ at: at.toISOString(), type })),
      refused: refusals.get(id) ?? null,
    })),
    suppressions: ledger.suppressions,
  };
}

function tellEmail(email: LedgerEmail, { deliver }: TimelineEvent): ReplayedLedger['emails'][number] {
  const { outcome, answer, at, company, role, application, provenance, subject, problem } = email;
  return {
    eml: deliver,
    at: at.toISOString(),
    label: ANSWERS_THAT_ARE_LABELS.includes(answer) ? answer : (outcome?.label ?? null),
    kind: outcome?.kind ?? null,
    confidence: outcome?.confidence ?? null,
    review: outcome?.review ?? false,
    ...{ company, role, application, provenance, subject, answer, problem },
  };
}

/** Every email that left is one of the outbox, to the byte; anything else would be a fault of ours. */
function filesOf(
  outgoing: readonly LedgerOutgoing[],
  sent: readonly ReceivedMessage[],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [index, { to, raw }] of sent.entries()) {
    const row = outgoing.find((one) => to.length === 1 && one.to === to[0] && one.mime.equals(raw));
    if (!row) throw new Error(`${sentFile(index)} left and is in no outbox`);
    if (!files.has(row.code)) files.set(row.code, sentFile(index));
  }
  return files;
}
