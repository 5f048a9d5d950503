import type { Context } from '../src/context.ts';
import type { ParsedEmail } from '../src/core/email.ts';
import type { Identity } from '../src/core/identity.ts';
import type { Provenance, Reading } from '../src/core/reading.ts';
import { parseCommands, type Steering } from '../src/core/steer/parse-commands.ts';
import { readWords } from '../src/core/steer/read-words.ts';
import { withoutTag } from '../src/core/without-tag.ts';
import { parseEmail } from '../src/mailbox/parse-email.ts';

/** An email that asks Afterword for something, or seems to. */
export interface OwnersOrders {
  steering: Steering;
  provenance: Provenance;
  /** Who it says that it is from. */
  from: string;
  messageId: string | null;
  /** The Message-IDs that it answers. */
  answers: readonly string[];
  references: readonly string[];
}

/**
 * Reads the commands out of an email that is no forward; null when it has none. Whether they are the owner's is
 * decided where they would be obeyed. An email to anybody else too, one that a machine sent, and one of our own that
 * came back command nothing.
 */
export async function hearOwner(
  raw: Buffer,
  { provenance, depth, automatic }: Reading,
  { config, now }: Context,
): Promise<OwnersOrders | null> {
  const mayBeOrders = depth === 0 && !automatic && ['owner', 'untrusted', 'direct'].includes(provenance.kind);
  if (!mayBeOrders) return null;
  const email = await parseEmail(raw);
  const from = email.from[0]?.address;
  if (!from || !isToInboxAlone(email, config.identity) || isOurOwn(email)) return null;

  const steering = parseCommands(readWords(email), { now: now(), timeZone: config.policy.timeZone });
  // Other people's mail may begin with "Status:" or "Help": only what names a code is meant for us.
  const isOwners = config.identity.ownerAddresses.includes(from);
  const meant = isOwners
    ? steering
    : { commands: steering.commands.filter(({ code }) => code !== null), notUnderstood: [], free: '' };
  const answers = [email.inReplyTo, ...email.references].filter((id) => id !== null);
  const mayAnswer = meant.free !== '' && answers.length > 0;
  if (meant.commands.length + meant.notUnderstood.length === 0 && !mayAnswer) return null;
  return {
    steering: meant,
    provenance,
    from,
    messageId: email.messageId,
    answers,
    references: email.references,
  };
}

/** What goes to somebody else as well is written to them: "please stop" is not said to us. */
function isToInboxAlone({ to, cc }: ParsedEmail, { inboxAddress, ownerAddresses }: Identity): boolean {
  const others = [...to, ...cc].filter(({ address }) => !ownerAddresses.includes(address));
  return others.length > 0 && others.every(({ address }) => withoutTag(address) === withoutTag(inboxAddress));
}

/** The owner's filter may send us back what we told them: it quotes commands and gives none. */
function isOurOwn({ headers }: ParsedEmail): boolean {
  return headers.some(({ name }) => name === 'x-reply-ref');
}
