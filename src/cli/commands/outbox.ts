import { readFile } from 'node:fs/promises';
import { text as readWhole } from 'node:stream/consumers';
import { editor } from '@inquirer/prompts';
import { DateTime } from 'luxon';
import { approveOutgoing } from '../../../workers/approve-outgoing.ts';
import { announceEdit, editOutgoing } from '../../../workers/edit-outgoing.ts';
import { tellWin } from '../../../workers/journal/tell-win.ts';
import { ringFor } from '../../../workers/ring-for.ts';
import { snoozeOutgoing } from '../../../workers/snooze-outgoing.ts';
import { stopOutgoing } from '../../../workers/stop-outgoing.ts';
import { type Context, openContext } from '../../context.ts';
import { snoozeUntil } from '../../core/steer/snooze-until.ts';
import { findOutgoingByCode, listOutgoing, type OutgoingRow } from '../../store/outgoing.ts';
import { findOwner } from '../../store/owners.ts';
import { settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { showOutbox, showRow } from '../show-outbox.ts';
import { visible } from '../visible.ts';

/** Lists every email that is owed or sent, each with why. */
export async function listOutbox({ json, all = false }: { json?: boolean; all?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const { store, ownerId, config } = context;
  const rows = await listOutgoing(store.ledger, ownerId);
  if (json) return console.log(JSON.stringify(rows.map(asJson), null, 2));
  const { paused } = await findOwner(store.ledger, ownerId);
  console.log(showOutbox(rows, { all, timeZone: config.policy.timeZone, paused }));
}

/** Shows one email with its exact text. */
export async function showOutgoing(code: string): Promise<void> {
  await using context = await openContext(settingsHere());
  const row = await find(code, context);
  console.log(
    `${showRow(row, context.config.policy.timeZone)}\n\nTo: ${visible(row.toName ?? '')} <${row.toAddress}>\nSubject: ${visible(row.subject)}\n\n${row.text}`,
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
  const result = await context.store.inTurn(context.ownerId, (ledger) => stopOutgoing(ledger, code, context));
  if ('problem' in result) throw new Error(`It cannot be stopped: ${result.problem}.`);
  console.log(`${result.stopped.code} will not be sent.`);
}

/** Puts an email off. */
export async function snooze(code: string, words: readonly string[]): Promise<void> {
  await using context = await openContext(settingsHere());
  const { timeZone } = context.config.policy;
  const until = snoozeUntil(words.join(' ').replace(/^until /i, ''), context.now(), timeZone);
  if (!until)
    throw new WrongUseError(
      `"${words.join(' ')}" is no time that lies ahead: say 3d, 2w, Monday or 2026-05-01.`,
    );
  const result = await context.store.inTurn(context.ownerId, (ledger) =>
    snoozeOutgoing(ledger, code, until, context),
  );
  if ('problem' in result) throw new Error(`It cannot be put off: ${result.problem}.`);
  await ringFor(result.owed, context);
  console.log(
    `${result.snoozed.code} is put off, until ${moment(result.snoozed.sendAt, context)} at the earliest.`,
  );
}

/**
 * Puts the owner's own text in the place of what an email says: from a file, from stdin, or from their editor. `win`: a
 * hello is written anew instead, to tell that win.
 */
export async function edit(code: string, { file, win }: { file?: string; win?: string }): Promise<void> {
  if (file && win) throw new WrongUseError('Say --file or --win: a text of your own tells what it tells.');
  await using context = await openContext(settingsHere());
  const before = await find(code, context);
  const text = win ? null : await newText(before, file);
  const { edited, owed } = await context.store.inTurn(context.ownerId, async (ledger) => {
    const result =
      text === null
        ? await tellWin(ledger, code, win as string, context)
        : await editOutgoing(ledger, code, { subject: null, text }, context);
    if ('problem' in result) throw new Error(`It cannot be changed: ${result.problem}.`);
    return { ...result, owed: await announceEdit(ledger, result.edited, context) };
  });
  await ringFor(owed, context);
  console.log(`To: ${edited.toAddress}\nSubject: ${visible(edited.subject)}\n\n${edited.text}`);
  console.log(
    edited.mode === 'auto'
      ? `It is held anew from when you get it by email, and leaves at ${moment(edited.sendAt, context)} at the earliest.`
      : `It is not sent unless you say so: afterword outbox send ${edited.code}`,
  );
}

async function newText(row: OutgoingRow, file: string | undefined): Promise<string> {
  if (file && file !== '-') {
    return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new WrongUseError(`${file} cannot be read (${error.code}).`);
    });
  }
  if (file === '-' || !process.stdin.isTTY) return readWhole(process.stdin);
  const message = `The new text of ${row.code}`;
  return editor({ message, default: row.text, waitForUserInput: false });
}

async function find(code: string, { store, ownerId }: Context): Promise<OutgoingRow> {
  const row = await findOutgoingByCode(store.ledger, ownerId, code);
  if (!row) throw new Error(`There is no ${code} in the outbox. \`afterword outbox\` lists what is there.`);
  return row;
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
