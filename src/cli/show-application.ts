import { DateTime } from 'luxon';
import type { ApplicationDetails, ApplicationLine, TimelineEmail } from '../store/application-details.ts';
import { table } from './show-demo.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 110;
const INDENT = ' '.repeat(6);

/** Applications as rows: code, stage, last event, company and role. */
export function showApplications(lines: readonly ApplicationLine[], timeZone: string): string {
  return table(
    lines.map(({ code, stage, lastEvent, lastEventAt, company, role }) => [
      code,
      stage,
      `${day(lastEventAt, timeZone)} ${lastEvent?.replaceAll('_', ' ') ?? 'no email'}`,
      nameOf({ company, role }),
    ]),
  );
}

/** One application: its names, its timeline, its people, and what was written to them. */
export function showApplication(details: ApplicationDetails, timeZone: string): string {
  const { code, stage, requisitionId, alsoKnownAs, timeline, people, outgoing } = details;
  return [
    `${code}  ${nameOf(details)}: ${stage}`,
    ...(requisitionId ? [`      opening ${visible(requisitionId)}`] : []),
    ...alsoKnownAs.map((name) => `      also known as ${visible(name)}`),
    '',
    'Timeline',
    ...timeline.flatMap((email) => showEmail(email, timeZone)),
    ...(details.notes.length > 0
      ? [
          '',
          'Your notes',
          ...details.notes.map(({ at, words }) => `  ${day(at, timeZone)}  ${visible(words)}`),
        ]
      : []),
    '',
    'People',
    ...orNone(people, ({ name, address, title, is }) => {
      const known = [is.replaceAll('_', ' '), ...(title ? [visible(title)] : [])].join(', ');
      return `  ${visible(name ?? address)} <${address}>, ${known}`;
    }),
    '',
    'Emails of yours',
    ...orNone(outgoing, ({ code: own, kind, to, state, reason, at }) => {
      const when = state === 'sent' ? day(at, timeZone) : visible(reason);
      return `  ${own}  ${kind.replaceAll('_', ' ')} to ${to}: ${state}, ${when}`;
    }),
  ].join('\n');
}

function showEmail(email: TimelineEmail, timeZone: string): string[] {
  const { code, at, from, subject, label, kind, confidence, review, saidBy, evidence, matchReason } = email;
  if (email.isOwners)
    return [`  ${day(at, timeZone)}  ${code}  you wrote`, ...indented(visible(subject ?? '(no subject)'))];
  const name = label.replaceAll('_', ' ') + (kind ? ` (${kind.replaceAll('_', ' ')})` : '');
  const sure = saidBy === 'owner' ? 'you said so' : `confidence ${confidence.toFixed(2)}`;
  const sender = from ? `, ${visible(from.name ?? from.address)}` : '';
  return [
    `  ${day(at, timeZone)}  ${code}  ${name}, ${sure}${review ? ', a guess: it waits for your eye' : ''}`,
    ...indented(`${visible(subject ?? '(no subject)')}${sender}`),
    ...(saidBy === 'machine'
      ? evidence.slice(0, 1).flatMap(({ words }) => indented(`"${visible(words)}"`))
      : []),
    ...(matchReason ? indented(`here because: ${visible(matchReason)}`) : []),
  ];
}

/** What a person calls an application. */
export function nameOf({ company, role }: { company: string | null; role: string | null }): string {
  return visible([company ?? 'a company not named', role ?? 'role not named'].join(', '));
}

export function day(at: Date, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).toFormat('d LLL yyyy');
}

function indented(text: string): string[] {
  return wrapText(text, WIDTH - INDENT.length).map((line) => `${INDENT}${line}`);
}

function orNone<Row>(rows: readonly Row[], show: (row: Row) => string): string[] {
  return rows.length === 0 ? ['  none'] : rows.map(show);
}
