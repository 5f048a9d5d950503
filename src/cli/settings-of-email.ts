import { FixedOffsetZone } from 'luxon';
import { type Config, readConfig } from '../config.ts';
import type { ParsedEmail } from '../core/email.ts';
import { readEmail } from '../core/read/read-email.ts';
import { utcOffsetOf } from '../core/read/utc-offset.ts';
import { NOBODY } from './labelled-reading.ts';

const NO_ADDRESS = 'nobody@invalid.example';

/**
 * The settings where no mailbox is set up: the email itself tells whose it is. Whoever sends a forward owns it, and it
 * went to their inbox; any other email is its recipient's. What names no zone is read by the clock that its Date line was
 * written at, which is the owner's own for a forward. Throws a SettingsError when another setting is wrong.
 */
export function settingsOfEmail(email: ParsedEmail, env: NodeJS.ProcessEnv): Config {
  const sender = email.from[0]?.address;
  const recipient = email.to[0]?.address ?? NO_ADDRESS;
  const isForward =
    sender !== undefined && readEmail(email, { ...NOBODY, ownerAddresses: [sender] }).depth > 0;
  const offset = utcOffsetOf(email.headers);
  return readConfig({
    ...env,
    OWNER_TIME_ZONE:
      env.OWNER_TIME_ZONE?.trim() || (offset === null ? undefined : FixedOffsetZone.instance(offset).name),
    OWNER_ADDRESS: isForward ? sender : recipient,
    INBOX_ADDRESS: recipient,
  });
}
