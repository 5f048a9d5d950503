import type { Context } from '../src/context.ts';
import { isToOwner } from '../src/core/outgoing.ts';
import { commandLink } from '../src/core/steer/command-link.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findOutgoing } from '../src/store/outgoing.ts';
import { findOwner } from '../src/store/owners.ts';
import { tokenOf } from './command-token.ts';
import type { Owed } from './plan-application.ts';
import { tellOwner } from './tell-owner.ts';

/** Tells the owner of an email to somebody that may or may not have left, with links that say which. Once for each. */
export async function tellUncertain(ledger: Ledger, outgoingId: string, context: Context): Promise<Owed[]> {
  const row = await findOutgoing(ledger, outgoingId);
  if (!row || isToOwner(row.kind)) return [];
  const { code, toName, toAddress, subject } = row;
  const { secret } = await findOwner(ledger, context.ownerId);
  const token = tokenOf(secret, row.id);
  const link = (verb: string) =>
    commandLink(context.config.identity.inboxAddress, `${verb} ${code} ${token}`);
  const whom = toName ? `${toName} <${toAddress}>` : toAddress;
  return tellOwner(ledger, context, {
    about: `uncertain:${row.id}`,
    emailId: row.emailId,
    applicationId: row.applicationId,
    words: {
      subject: `${code}: did this email leave?`,
      text: [
        `Your email "${subject}" to ${whom} may or may not have left: the connection to the mail server broke at the last moment. It is never sent again by itself.`,
        'Look into the Sent folder of your account, and say which it is:',
        [
          `It did leave: <${link('sent')}>`,
          `It did not, send it again: <${link('again')}>`,
          `Let it go: <${link('drop')}>`,
        ].join('\n'),
      ].join('\n\n'),
    },
  });
}
