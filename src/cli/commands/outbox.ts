import { DateTime } from 'luxon';
import { approveOutgoing } from '../../../workers/approve-outgoing.ts';
import { type Context, openContext } from '../../context.ts';
import {
  cancelOutgoing,
  findOutgoingByCode,
  listOutgoing,
  type OutgoingRow,
  STOPPED_BY_OWNER,
} from '../../store/outgoing.ts';
import { settingsHere } from '../read-settings.ts';
import { visible } from '../visible.ts';

/** Lists every email that is owed or sent, each with why. */
export async function listOutbox({ json }: { json?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const rows = await listOutgoing(context.store.ledger, context.ownerId);
  if (json) return console.log(JSON.stringify(rows.map(asJson), null, 2));
  if (rows.length === 0) return console.log('The outbox is empty: nothing is owed and nothing was sent.');
  for (const row of rows) console.log(asLine(row, context));
}

/** Shows one email with its exact text. */
export async function showOutgoing(code: string): Promise<void> {
  await using context = await openContext(settingsHere());
  const row = await find(code, context);
  console.log(
    `${asLine(row, context)}\n\nTo: ${visible(row.toName ?? '')} <${row.toAddress}>\nSubject: ${visible(row.subject)}\n\n${row.text}`,
  );
  if (row.state === 'uncertain') {
    console.log(
      `It may or may not have left. It is never sent again by itself: look into the Sent folder of your account, then say \`afterword outbox settle ${row.code} sent\`, \`again\` or \`drop\`.`,
    );
  }
}

/** Says send, for exactly the text that is shown. */
export async function approve(code: string): Promise<void> {
  await using context = await openContext(settingsHere());
  const answer = await approveOutgoing(code, context);
  if ('problem' in answer) throw new Error(answer.problem);
  console.log(
    `${code.toUpperCase()} leaves at ${moment(answer.sendAt, context)}, if nothing speaks against it by then.`,
  );
  if (!context.config.policy.sendingOn) console.log('Sending is switched off: it waits until SENDING=on.');
}

/** Takes an email back that has not left. */
export async function stop(code: string): Promise<void> {
  await using context = await openContext(settingsHere());
  const row = await find(code, context);
  const stopped = await cancelOutgoing(context.store.ledger, row.id, STOPPED_BY_OWNER);
  if (!stopped) throw new Error(`${row.code} cannot be stopped: it is ${row.state} (${row.reason})`);
  console.log(`${row.code} will not be sent.`);
}

async function find(code: string, { store, ownerId }: Context): Promise<OutgoingRow> {
  const row = await findOutgoingByCode(store.ledger, ownerId, code);
  if (!row) throw new Error(`There is no ${code} in the outbox. \`afterword outbox\` lists what is there.`);
  return row;
}

function asLine(row: OutgoingRow, context: Context): string {
  const when = row.sentAt
    ? `sent ${moment(row.sentAt, context)}`
    : `${row.state}, not before ${moment(row.sendAt, context)}`;
  return `${row.code}  ${row.kind.replaceAll('_', ' ')} to ${row.toAddress}: ${when}. ${visible(row.reason)}.`;
}

function moment(at: Date, { config }: Context): string {
  return DateTime.fromJSDate(at, { zone: config.policy.timeZone }).toFormat('ccc d LLL HH:mm');
}

function asJson({
  code,
  kind,
  toAddress,
  state,
  mode,
  reason,
  subject,
  plannedAt,
  sendAt,
  sentAt,
  why,
}: OutgoingRow) {
  return { code, kind, to: toAddress, state, mode, reason, subject, plannedAt, sendAt, sentAt, why };
}
