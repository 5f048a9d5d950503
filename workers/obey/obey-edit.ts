import type { Context } from '../../src/context.ts';
import { shows } from '../../src/core/steer/shown.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { OutgoingRow } from '../../src/store/outgoing.ts';
import { editOutgoing } from '../edit-outgoing.ts';
import { inOwnersZone } from '../owners-time.ts';
import { done, failed, isOpen, type Obeyed, recipientOf } from './obeyed.ts';
import { textAndLinks } from './text-and-links.ts';

/** Gives an email of ours another text. The answer shows it word for word, and so takes the place of its notice. */
export async function obeyEdit(
  ledger: Ledger,
  words: { subject: string | null; text: string },
  target: OutgoingRow,
  context: Context,
): Promise<Obeyed> {
  const result = await editOutgoing(ledger, target.code, words, context);
  if ('problem' in result) {
    const problem = `Not changed: ${result.problem}.`;
    if (!isOpen(target)) return failed(problem);
    return failed(`${problem}\n\n${await textAndLinks(ledger, target, context)}`, { shows: shows(target) });
  }
  return newText(ledger, result.edited, context);
}

/** Says that an email of ours has a new text, and shows it word for word. */
export async function newText(ledger: Ledger, edited: OutgoingRow, context: Context): Promise<Obeyed> {
  const { timeZone } = context.config.policy;
  const when = `${inOwnersZone(edited.sendAt, timeZone)} (${timeZone})`;
  const next =
    edited.mode === 'auto'
      ? `It leaves on ${when} at the earliest, unless you stop it.`
      : 'It is not sent unless you say so.';
  const answer = `${edited.code} to ${recipientOf(edited)} has a new text. ${next}`;
  return done(
    `${edited.code} has a new text`,
    `${answer}\n\n${await textAndLinks(ledger, edited, context)}`,
    {
      owed: edited.state === 'waiting' ? [{ outgoingId: edited.id, sendAt: edited.sendAt }] : [],
      shows: shows(edited),
    },
  );
}
