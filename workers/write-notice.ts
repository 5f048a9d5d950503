import type { Context } from '../src/context.ts';
import type { ApplicationHistory } from '../src/core/history.ts';
import { dedupeKey, type Plan } from '../src/core/outgoing.ts';
import type { Ledger } from '../src/store/open-store.ts';
import type { NewOutgoing } from '../src/store/outgoing.ts';
import { noticeFields } from './notice-fields.ts';
import { outgoingRow } from './outgoing-row.ts';

/** Writes the notice that announces an email to the owner, with its exact text. */
export async function writeNotice(
  ledger: Ledger,
  plan: Plan,
  history: ApplicationHistory,
  request: NewOutgoing,
  context: Context,
): Promise<NewOutgoing> {
  const { identity, policy } = context.config;
  const owner = { name: identity.ownerName, address: identity.ownerAddresses[0] as string };
  return outgoingRow(ledger, context, {
    kind: 'hold_notice',
    applicationId: request.applicationId,
    emailId: request.emailId,
    noticeOfId: request.id,
    to: owner,
    language: 'en',
    wording: 0,
    step: null,
    words: context.templates.render(
      'hold_notice',
      'en',
      noticeFields(plan, history, request, { timeZone: policy.timeZone, ownerName: identity.ownerName }),
    ),
    thread: null,
    sendAt: context.now(),
    mode: 'auto',
    state: 'waiting',
    reason: `announces ${request.code}`,
    why: {},
    dedupeKey: dedupeKey('hold_notice', request.id, owner.address),
  });
}
