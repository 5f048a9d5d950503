import type { Context } from '../../src/context.ts';
import type { Settlement } from '../../src/core/steer/command.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { OutgoingRow } from '../../src/store/outgoing.ts';
import { settleOutgoing } from '../settle-uncertain.ts';
import { done, failed, type Obeyed, recipientOf } from './obeyed.ts';

const SETTLED: Readonly<Record<Settlement, string>> = {
  sent: 'counts as sent',
  again: 'is sent again, if nothing speaks against it',
  drop: 'is let go: it is not sent again',
};

/** Decides what becomes of an email that may or may not have left. */
export async function obeySettle(
  ledger: Ledger,
  word: Settlement,
  target: OutgoingRow,
  context: Context,
): Promise<Obeyed> {
  const result = await settleOutgoing(target.code, word, context, ledger);
  if ('problem' in result) return failed(`Not settled: ${result.problem}.`);
  const owed = word === 'again' ? [{ outgoingId: target.id, sendAt: context.now() }] : [];
  const answer = `${target.code} to ${recipientOf(target)} ${SETTLED[word]}.`;
  return done(`${target.code} is settled`, answer, { owed });
}
