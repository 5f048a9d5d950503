import { DateTime } from 'luxon';
import { isToOwner, type OutgoingState } from '../core/outgoing.ts';
import type { OutgoingRow } from '../store/outgoing.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 110;

/** What is to be seen first: what needs the owner, then what goes on by itself, then what is over. */
const PARTS: readonly { title: string; states: readonly OutgoingState[] }[] = [
  { title: 'Planned: waits for your word', states: ['planned'] },
  { title: 'Uncertain: may or may not have left', states: ['uncertain'] },
  { title: 'Held, and sent at its time', states: ['waiting', 'sending', 'handoff'] },
  { title: 'Refused, stopped or failed', states: ['cancelled', 'failed'] },
  { title: 'Taken back, and planned anew where it was still owed', states: ['superseded'] },
  { title: 'Sent', states: ['sent'] },
];

/** The outbox by what becomes of each email, each with why. Mail to the owner themselves only when asked for. */
export function showOutbox(
  rows: readonly OutgoingRow[],
  { all, timeZone, paused }: { all: boolean; timeZone: string; paused: string | null },
): string {
  const shown = rows.filter(({ kind }) => all || !isToOwner(kind));
  const hidden = rows.length - shown.length;
  const parts = PARTS.flatMap(({ title, states }) => {
    const those = shown.filter(({ state }) => states.includes(state));
    return those.length > 0 ? [[title, ...those.map((row) => showRow(row, timeZone))].join('\n')] : [];
  });
  return [
    ...(paused ? [`Sending is paused: ${visible(paused)}. \`afterword resume\` lets it go on.`] : []),
    ...(shown.length > 0 ? parts : ['The outbox is empty: nothing is owed and nothing was sent.']),
    ...(hidden > 0 ? [`${hidden} to yourself: \`afterword outbox list --all\` shows them.`] : []),
  ].join('\n\n');
}

/** One email in the outbox: its code, what it is, when, and why. */
export function showRow(row: OutgoingRow, timeZone: string): string {
  const moment = (at: Date) => DateTime.fromJSDate(at, { zone: timeZone }).toFormat('ccc d LLL HH:mm');
  const when = row.sentAt
    ? `sent ${moment(row.sentAt)}`
    : row.state === 'waiting' || row.state === 'planned'
      ? `${row.state}, not before ${moment(row.sendAt)}`
      : row.state;
  const why = wrapText(`${visible(row.reason)}.`, WIDTH - 6).join('\n      ');
  return `  ${row.code}  ${row.kind.replaceAll('_', ' ')} to ${row.toAddress}: ${when}\n      ${why}`;
}
