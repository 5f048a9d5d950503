import type { Context } from '../src/context.ts';
import { dedupeKey } from '../src/core/outgoing.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { outgoingRow } from './outgoing-row.ts';
import { keepRows, type Owed } from './plan-application.ts';

/** Something that the owner is to know at once. */
export interface Notice {
  /** Told once, however often it happens. */
  about: string;
  emailId: string | null;
  applicationId: string | null;
  words: { subject: string; text: string };
}

/** Writes the owner an email about something that has happened; the same thing is told once. */
export async function tellOwner(ledger: Ledger, context: Context, notice: Notice): Promise<Owed[]> {
  const { identity } = context.config;
  const owner = { name: identity.ownerName, address: identity.ownerAddresses[0] as string };
  const fields = { owner_name: identity.ownerName, ...notice.words };
  const row = await outgoingRow(ledger, context, {
    kind: 'owner_notice',
    applicationId: notice.applicationId,
    emailId: notice.emailId,
    noticeOfId: null,
    to: owner,
    language: 'en',
    wording: 0,
    step: null,
    words: context.templates.render('owner_notice', 'en', fields),
    thread: null,
    sendAt: context.now(),
    mode: 'auto',
    state: 'waiting',
    reason: 'tells you what has happened',
    why: {},
    dedupeKey: dedupeKey('owner_notice', notice.about, owner.address),
  });
  return keepRows(ledger, [row]);
}
