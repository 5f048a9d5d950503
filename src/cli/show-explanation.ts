import { DateTime } from 'luxon';
import type { Explanation } from '../core/explain-email.ts';
import { quoteEvidence } from './quote-evidence.ts';
import { visible } from './visible.ts';

/** An explanation as a person reads it. Times in the owner's zone. */
export function showExplanation(explanation: Explanation, timeZone: string): string {
  const { original, provenance, outcome, people, interview, plan, guards, nothing } = explanation;
  const lines = [
    section('The original'),
    field('from', original.from ? person(original.from) : 'not known'),
    field('to', original.to.map(person).join(', ') || 'not known'),
    field('date', moment(original.date, timeZone)),
    field('subject', original.subject ?? 'none'),
    field('Message-ID', original.messageId ?? 'not known (an inline forward does not carry it)'),
    field('came as', WRAPPINGS[explanation.wrapping] ?? explanation.wrapping),
    ...(explanation.note ? [field('your note', explanation.note)] : []),
    field('believed', `${provenance.trusted ? 'yes' : 'no'} (${provenance.kind}): ${provenance.reason}`),
    ...explanation.attachments.flatMap(({ filename }) =>
      filename === null ? [] : [field('attached', `${filename} (named only, not opened)`)],
    ),
    ...explanation.problems.map((problem) => field('problem', problem)),
    section('What it means'),
    field('outcome', outcomeWords(outcome)),
    ...quoteEvidence(outcome.evidence).map((quote) => field('because', quote)),
    ...quoteEvidence(outcome.contradictions).map((quote) => field('against', quote)),
    section('Whom it concerns'),
    field('company', explanation.company ?? 'not named'),
    field('role', explanation.role ?? 'not named'),
    ...people.map((one) => field(one.is.replace('_', ' '), person(one))),
    ...(interview
      ? [
          field(
            'interview',
            `${interview.at ? moment(interview.at, timeZone) : 'took place'}: "${interview.evidence}"`,
          ),
        ]
      : []),
    ...factLines(explanation.facts, timeZone),
    section('What follows'),
    ...plan.map(({ kind, to, sendAt, mode, reason }) =>
      field(
        kind.replace('_', ' '),
        `to ${to}, not before ${moment(sendAt, timeZone)}, mode ${mode}: ${reason}`,
      ),
    ),
    ...(nothing ? [field('nothing', nothing)] : []),
    ...guards.map(({ name, ok, reason }) =>
      field(ok ? 'holds' : 'DOES NOT', `${name.replaceAll('_', ' ')}: ${reason}`),
    ),
  ];
  return lines.join('\n');
}

/** What else the email says; nothing when it says nothing else. */
function factLines(facts: Explanation['facts'], timeZone: string): string[] {
  const { requisitionId, deadline, salary, startDate, reason, feedback, links, people, company, role } =
    facts;
  const because = (name: string, value: string, evidence: string) =>
    field(name, value === evidence ? `"${value}"` : `${value}: "${evidence}"`);
  const titled = people.filter(({ title }) => title !== null);
  const lines = [
    ...(company ? [because('company', company.value, company.evidence)] : []),
    ...(role ? [because('role', role.value, role.evidence)] : []),
    ...(requisitionId ? [because('requisition', requisitionId.value, requisitionId.evidence)] : []),
    ...titled.map(({ name, address, title }) => field('title', `${name ?? address}: ${title}`)),
    ...(deadline ? [because('deadline', moment(deadline.value, timeZone), deadline.evidence)] : []),
    ...(salary ? [because('salary', salary.value, salary.evidence)] : []),
    ...(startDate ? [because('start', day(startDate.value, timeZone), startDate.evidence)] : []),
    ...(reason ? [because('reason', reason.value, reason.evidence)] : []),
    ...(feedback ? [field('feedback', `"${feedback.value}"`)] : []),
    ...links.map(({ is, url }) => field(`${is} link`, url)),
  ];
  return lines.length > 0 ? [section('What it says'), ...lines] : [];
}

const WRAPPINGS: Record<string, string> = {
  none: 'written to the inbox itself',
  inline: 'a forward, with the original in its text',
  attached: 'a forward, with the original attached',
  redirect: 'redirected, with its own headers',
};

function outcomeWords({ label, kind, confidence, review }: Explanation['outcome']): string {
  const name = kind ? `${label} (${kind})` : label;
  return `${name}, confidence ${confidence.toFixed(2)}${review ? ': a guess, it waits for your eye' : ''}`;
}

function person({ name, address }: { name: string | null; address: string | null }): string {
  if (address === null) return `${name} (no address is given)`;
  return name ? `${name} <${address}>` : address;
}

function moment(iso: string | null, zone: string): string {
  return iso ? DateTime.fromISO(iso, { zone }).toFormat('ccc d LLL yyyy, HH:mm ZZZZ') : 'not known';
}

function day(iso: string, zone: string): string {
  return DateTime.fromISO(iso, { zone }).toFormat('ccc d LLL yyyy');
}

function section(title: string): string {
  return `\n${title}`;
}

function field(name: string, value: string): string {
  return `  ${name.padEnd(16)} ${visible(value)}`;
}
