import type { Context } from '../../src/context.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { OutgoingRow } from '../../src/store/outgoing.ts';
import { stopOutgoing } from '../stop-outgoing.ts';
import { done, failed, type Obeyed, recipientOf } from './obeyed.ts';

/** Takes an email of ours back for good. */
export async function obeyStop(ledger: Ledger, target: OutgoingRow, context: Context): Promise<Obeyed> {
  const result = await stopOutgoing(ledger, target.code, context);
  if ('problem' in result) return failed(`Not stopped: ${result.problem}.`);
  const { code } = target;
  return done(`${code} is stopped`, `${code} to ${recipientOf(target)} is stopped. It will not be sent.`);
}
