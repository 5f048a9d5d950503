import type { Address, Attachment, ParsedEmail } from './email.ts';
import type { Facts, Found, Link, Person } from './facts.ts';
import type { Evidence, Label, RejectionKind } from './outcome.ts';
import type { OutgoingKind } from './outgoing.ts';
import { historyOfOne } from './plan/history-of-one.ts';
import { planOutgoing } from './plan/plan-outgoing.ts';
import type { Policy } from './policy.ts';
import type { ProvenanceKind } from './reading.ts';
import { type UnderstandingSettings, understandEmail } from './understand-email.ts';

/** Everything about one email, as `afterword explain --json` prints it. Times are ISO 8601 in UTC. */
export interface Explanation {
  original: {
    /** The address is null where a forward gives only the name. */
    from: { name: string | null; address: string | null } | null;
    to: readonly Address[];
    date: string | null;
    subject: string | null;
    messageId: string | null;
  };
  provenance: { kind: ProvenanceKind; trusted: boolean; reason: string };
  outcome: {
    label: Label;
    kind: RejectionKind | null;
    confidence: number;
    review: boolean;
    evidence: readonly Evidence[];
    /** What speaks for another meaning. */
    contradictions: readonly Evidence[];
  };
  company: string | null;
  role: string | null;
  people: readonly { name: string | null; address: string; is: string }[];
  interview: { at: string | null; evidence: string } | null;
  /** Everything that was read out of it, each with the words it rests on. */
  facts: ExplainedFacts;
  plan: readonly { kind: OutgoingKind; to: string; sendAt: string; mode: string; reason: string }[];
  guards: readonly { name: string; ok: boolean; reason: string }[];
  /** Why nothing is owed; null when something is. */
  nothing: string | null;
  wrapping: string;
  language: string | null;
  note: string | null;
  /** What the writer says, without quoted history and signature. */
  text: string;
  /** What came along. It is named only and never opened, except a calendar and a message. */
  attachments: readonly Attachment[];
  problems: readonly string[];
}

interface Said {
  value: string;
  evidence: string;
}

/** The facts with their dates in ISO 8601. */
export interface ExplainedFacts {
  company: Said | null;
  role: Said | null;
  requisitionId: Said | null;
  interview: {
    at: string | null;
    endsAt: string | null;
    tookPlace: boolean;
    cancelled: boolean;
    source: string;
    evidence: string;
  } | null;
  deadline: Said | null;
  salary: Said | null;
  startDate: Said | null;
  reason: Said | null;
  feedback: Said | null;
  links: readonly Link[];
  people: readonly Person[];
}

/** Says all of it for one email, as if it were the only one of its application. Pure. */
export function explainEmail(
  email: ParsedEmail,
  settings: UnderstandingSettings,
  policy: Policy,
  now: Date,
): Explanation {
  const understanding = understandEmail(email, settings);
  const { reading, outcome, facts } = understanding;
  const { original, provenance } = reading;
  const { plans, refusals, nothing } = planOutgoing(historyOfOne(understanding, now), policy, now);

  return {
    original: {
      from: original.from ?? (original.fromName === null ? null : { name: original.fromName, address: null }),
      to: original.to,
      date: original.date?.toISOString() ?? null,
      subject: original.subject,
      messageId: original.messageId,
    },
    provenance,
    outcome: {
      label: outcome.label,
      kind: outcome.kind,
      confidence: outcome.confidence,
      review: outcome.review,
      evidence: outcome.evidence,
      contradictions: outcome.contradictions,
    },
    company: facts.company?.value ?? null,
    role: facts.role?.value ?? null,
    people: facts.people.map(({ name, address, is }) => ({ name, address, is })),
    interview: standingInterview(facts),
    facts: explainedFacts(facts),
    plan: plans.map(({ kind, to, sendAt, mode, reason }) => ({
      kind,
      to: to.address,
      sendAt: sendAt.toISOString(),
      mode,
      reason,
    })),
    guards: [...plans, ...refusals]
      .flatMap(({ guards }) => guards)
      .map(({ name, ok, reason }) => ({ name, ok, reason })),
    nothing: nothing ?? refusals[0]?.reason ?? null,
    wrapping: reading.wrapping,
    language: reading.language,
    note: reading.note,
    text: original.text,
    attachments: original.attachments,
    problems: [...email.problems, ...reading.doubts],
  };
}

/** Not one that the email only calls off. */
function standingInterview({ interview }: Facts): Explanation['interview'] {
  if (!interview || (interview.cancelled && !interview.tookPlace)) return null;
  const at = interview.cancelled ? null : interview.at;
  return { at: at?.toISOString() ?? null, evidence: interview.evidence };
}

function explainedFacts(facts: Facts): ExplainedFacts {
  const { company, role, requisitionId, salary, reason, feedback, links, people, interview } = facts;
  const day = (found: Found<Date> | null) => found && { ...found, value: found.value.toISOString() };
  return {
    company,
    role,
    requisitionId,
    interview: interview && {
      ...interview,
      at: interview.at?.toISOString() ?? null,
      endsAt: interview.endsAt?.toISOString() ?? null,
    },
    deadline: day(facts.deadline),
    salary,
    startDate: day(facts.startDate),
    reason,
    feedback,
    links,
    people,
  };
}
