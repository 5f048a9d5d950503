import type { Context } from '../src/context.ts';
import { dedupeKey } from '../src/core/outgoing.ts';
import { shows } from '../src/core/steer/shown.ts';
import type { Ledger } from '../src/store/open-store.ts';
import type { NewOutgoing, OutgoingRow } from '../src/store/outgoing.ts';
import { findOwner } from '../src/store/owners.ts';
import { commandLinks } from './command-links.ts';
import { newsShown } from './journal/news-shown.ts';
import { type NoticeReasons, noticeFields } from './notice-fields.ts';
import { outgoingRow } from './outgoing-row.ts';

/**
 * Writes the notice that shows the owner an email, word for word, with links to steer it: that it will leave, or that
 * it waits for their word. One of each for an email, whatever happens. Nothing is kept yet.
 */
export async function writeNotice(
  ledger: Ledger,
  request: NewOutgoing | OutgoingRow,
  reasons: NoticeReasons,
  context: Context,
): Promise<NewOutgoing> {
  const { identity, policy } = context.config;
  const { secret } = await findOwner(ledger, context.ownerId);
  const owner = { name: identity.ownerName, address: identity.ownerAddresses[0] as string };
  const links = commandLinks(request, identity.inboxAddress, secret);
  const news = await newsShown(ledger, request, secret, context);
  const setting = { timeZone: policy.timeZone, ownerName: identity.ownerName };
  const step = request.mode === 'auto' ? null : 1;
  return outgoingRow(ledger, context, {
    kind: 'hold_notice',
    applicationId: request.applicationId,
    emailId: request.emailId,
    noticeOfId: request.id,
    to: owner,
    language: 'en',
    wording: 0,
    step,
    words: context.templates.render(
      'hold_notice',
      'en',
      noticeFields(request, reasons, links, news, setting),
    ),
    thread: null,
    sendAt: context.now(),
    mode: 'auto',
    state: 'waiting',
    reason: request.mode === 'auto' ? `announces ${request.code}` : `asks about ${request.code}`,
    why: { shows: shows(request) },
    dedupeKey: dedupeKey('hold_notice', request.id, owner.address, step),
  });
}
