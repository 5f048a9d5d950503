import { DateTime } from 'luxon';
import type { ReplayedLedger } from '../../workers/replay/replayed.ts';
import type { Replay } from '../../workers/replay-timeline.ts';
import { isOutreach, type OutgoingKind } from '../core/outgoing.ts';
import { day, nameOf } from './show-application.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap-text.ts';

type Outgoing = ReplayedLedger['outgoing'][number];

const WIDTH = 110;

/** The numbers of a replay. */
export function replaySummary({ ledger, from, to, sent }: Replay) {
  const { emails, outgoing, applications, suppressions } = ledger;
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    emails: emails.length,
    labels: countBy(emails, ({ label }) => label ?? 'unreadable'),
    applications: applications.length,
    stages: countBy(applications, ({ stage }) => stage),
    sent: sent.length,
    sentKinds: countBy(
      outgoing.filter(({ eml }) => eml !== null),
      ({ kind }) => kind,
    ),
    outgoing: countBy(outgoing, ({ state }) => state),
    refused: applications.filter(({ refused }) => refused !== null).length,
    suppressions: suppressions.length,
  };
}

/** What Afterword would have done, for a person to read: what left, what waits, what did not leave, and why. */
export function showReplay(replay: Replay, folder: string): string {
  const { ledger, from, to, timeZone } = replay;
  const { sent, labels } = replaySummary(replay);
  const toPeople = ledger.outgoing.filter(({ kind }) => isOutreach(kind as OutgoingKind));
  const left = toPeople.filter(({ eml }) => eml !== null);
  const held = toPeople.filter(({ eml }) => eml === null);
  const inStates = (...states: string[]) => held.filter(({ state }) => states.includes(state));
  const line = (row: Outgoing) => outgoingLine(row, replay);
  return [
    `${ledger.emails.length} emails from ${day(from, timeZone)} on, replayed until ${day(to, timeZone)}: ${counted(labels)}.`,
    `${ledger.applications.length} applications. ${left.length} emails left for people, ${sent - left.length} for you.`,
    ...section('Left', left.map(line)),
    ...section('Waits for your word', inStates('planned').map(line)),
    ...section('Would leave later', inStates('waiting').map(line)),
    ...section('Cannot be told whether it left', inStates('handoff', 'uncertain').map(line)),
    ...section('Did not leave', inStates('failed', 'cancelled', 'superseded').map(line)),
    ...section('Nobody is written to', ledger.applications.flatMap(refusalLine)),
    ...section(
      'Never written to again',
      ledger.suppressions.map(({ address, reason }): Line => [address, visible(reason)]),
    ),
    ...section(
      'Could not be read',
      ledger.emails.flatMap(({ eml, problem }): Line[] =>
        problem ? [[visible(eml), visible(problem)]] : [],
      ),
    ),
    '',
    `Every email that left is in ${folder}/sent, everything else in ${folder}/ledger.json.`,
  ].join('\n');
}

/** What happened, and why, each on its own line. */
type Line = readonly [what: string, why: string];

function outgoingLine(
  { id, kind, to, state, reason, sentAt, application, eml }: Outgoing,
  replay: Replay,
): Line {
  const about = replay.ledger.applications.find((one) => one.id === application);
  const name = `${id}  ${kind.replaceAll('_', ' ')} to ${to}${about ? ` (${nameOf(about)})` : ''}`;
  if (sentAt === null || eml === null) return [name, `${state}: ${visible(reason)}`];
  const at = DateTime.fromISO(sentAt, { zone: replay.timeZone });
  return [name, `${at.toFormat('cccc d LLL yyyy, HH:mm')}, ${eml}`];
}

function refusalLine(application: ReplayedLedger['applications'][number]): Line[] {
  const { id, stage, refused } = application;
  return refused === null ? [] : [[`${id}  ${nameOf(application)}: ${stage}`, visible(refused)]];
}

function section(title: string, lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.flatMap(([what, why]) => [
    `  ${what}`,
    ...wrapText(why, WIDTH - 6).map((words) => `      ${words}`),
  ]);
  return ['', title, ...shown];
}

function countBy<Row>(rows: readonly Row[], name: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[name(row)] = (counts[name(row)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
}

function counted(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name.replaceAll('_', ' ')}`)
    .join(', ');
}
