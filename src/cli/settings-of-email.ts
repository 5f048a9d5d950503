import { type Config, readConfig } from '../config.ts';
import type { ParsedEmail } from '../core/email.ts';
import { readEmail } from '../core/read/read-email.ts';
import { NOBODY } from './labelled-reading.ts';

const NO_ADDRESS = 'nobody@invalid.example';

/**
 * The settings where no mailbox is set up: the email itself tells whose it is. Whoever sends a forward owns it, and it
 * went to their inbox; any other email is its recipient's. Throws a SettingsError when another setting is wrong.
 */
export function settingsOfEmail(email: ParsedEmail, env: NodeJS.ProcessEnv): Config {
  const sender = email.from[0]?.address;
  const recipient = email.to[0]?.address ?? NO_ADDRESS;
  const isForward =
    sender !== undefined && readEmail(email, { ...NOBODY, ownerAddresses: [sender] }).depth > 0;
  return readConfig({
    ...env,
    OWNER_ADDRESS: isForward ? sender : recipient,
    INBOX_ADDRESS: recipient,
  });
}
