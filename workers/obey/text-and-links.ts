import type { Context } from '../../src/context.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import type { OutgoingRow } from '../../src/store/outgoing.ts';
import { findOwner } from '../../src/store/owners.ts';
import { commandLinks } from '../command-links.ts';

/** An email of ours as a notice shows it, so that an answer may take the place of one. */
export async function textAndLinks(ledger: Ledger, row: OutgoingRow, context: Context): Promise<string> {
  const { secret } = await findOwner(ledger, context.ownerId);
  const links = commandLinks(row, context.config.identity.inboxAddress, secret);
  const quoted = [`Subject: ${row.subject}`, '', ...row.text.trimEnd().split('\n')];
  return [
    'The text, word for word:',
    '',
    ...quoted.map((line) => `> ${line}`.trimEnd()),
    '',
    `To let it go: <${links.send}>`,
    `To stop it: <${links.stop}>`,
    `To change its text: <${links.edit}>`,
  ].join('\n');
}
