import type { Context } from '../../src/context.ts';
import { sampleEmails } from '../../src/sandbox/sample-emails.ts';
import { openMailboxLedger } from '../../src/store/mailboxes.ts';
import { listOutgoing, type OutgoingRow } from '../../src/store/outgoing.ts';
import { understandEmail } from '../../workers/understand-email.ts';

/** Puts the sample with a no after an interview into the ledger, and answers with what is owed for it. */
export async function owedRequest(
  context: Context,
): Promise<{ request: OutgoingRow; notice: OutgoingRow | undefined }> {
  const { store, ownerId, now } = context;
  const sample = sampleEmails(now()).find(({ name }) => name === 'rejection-after-interview');
  const ledger = await openMailboxLedger(store, { ownerId, key: 'test', now });
  const raw = Buffer.from(sample?.raw ?? '', 'latin1');
  const ids = await ledger.keep([
    { uidValidity: 1n, uid: 1, raw, internalDate: now(), size: raw.length, state: 'whole' },
  ]);
  await understandEmail({ emailId: ids[0] as string }, context);

  const rows = await listOutgoing(store.ledger, ownerId);
  const request = rows.find(({ kind }) => kind === 'feedback_request');
  if (!request) throw new Error('the sample leads to no feedback request');
  return { request, notice: rows.find(({ kind }) => kind === 'hold_notice') };
}
