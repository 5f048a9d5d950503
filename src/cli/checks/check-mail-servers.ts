import type { Config, UsableConfig } from '../../config.ts';
import { checkMailbox } from '../../mailbox/check-mailbox.ts';
import { findAuthservId } from '../../mailbox/find-authserv-id.ts';
import { checkSmtp } from '../../mailer/check-smtp.ts';
import { type Check, fail, ok, warn } from './check.ts';

const TIMEOUTS = { connectMs: 10_000, greetingMs: 10_000, silenceMs: 15_000 };

/** Logs in where the inbox is read. */
export async function checkImap({ imap, pollMs }: UsableConfig): Promise<Check> {
  if (!imap)
    return fail(
      'imap',
      'No server is set from which the inbox is read.',
      'Set IMAP_HOST, IMAP_USER and IMAP_PASSWORD.',
    );
  const {
    ok: fine,
    capabilities,
    exists,
    serverClockSkewMs,
    problem,
    advice,
  } = await checkMailbox(imap, TIMEOUTS);
  if (!fine)
    return fail('imap', problem ?? 'The inbox cannot be read.', advice ?? 'Check the IMAP_ settings.');
  if (serverClockSkewMs) {
    return warn(
      'imap',
      `The newest email came in ${Math.round(serverClockSkewMs / 1000)} seconds from now: a clock is wrong.`,
      'Set the clock of this machine right (NTP).',
    );
  }
  const told = capabilities?.idle
    ? 'the server tells of new mail at once (IDLE)'
    : `the server does not tell of new mail (no IDLE), so it is looked at every ${pollMs / 1000} seconds`;
  return ok(
    'imap',
    `${imap.user} is logged in at ${imap.host}; ${imap.folder} holds ${exists} emails; ${told}.`,
  );
}

/** Logs in where emails are sent. */
export async function checkSending({ smtp }: UsableConfig): Promise<Check> {
  if (!smtp)
    return fail(
      'smtp',
      'No server is set through which emails are sent.',
      'Set SMTP_HOST, SMTP_USER and SMTP_PASSWORD.',
    );
  const check = await checkSmtp(smtp, 20_000);
  if (!check.ok) return fail('smtp', check.problem, check.advice);
  return ok(
    'smtp',
    smtp.auth
      ? `${smtp.auth.user} is logged in at ${smtp.host}.`
      : `${smtp.host} answers; it asks for no log-in.`,
  );
}

/**
 * Whether anything proves who sent an email, and what it costs when nothing does. The inbox is only asked after its own
 * check went well: a second wrong log-in at once may lock the account.
 */
export async function checkTrust({ identity, imap }: Config, imapCheck: Promise<Check>): Promise<Check[]> {
  const canAsk = imap !== null && (await imapCheck).state !== 'fail';
  const seen = canAsk ? await findAuthservId(imap, TIMEOUTS).catch(() => null) : null;
  return [trustedServerCheck(identity.trustedAuthservId, seen), intakeTagCheck(identity)];
}

function trustedServerCheck(configured: string | null, seen: string | null): Check {
  if (!configured) {
    return warn(
      'trusted-server',
      'TRUSTED_AUTHSERV_ID is not set, so nothing proves that a forward is from you: nothing is sent unattended, you are always asked first.',
      seen
        ? `Recent mail in the inbox was checked by ${seen}. If that is your provider's server, set TRUSTED_AUTHSERV_ID=${seen}.`
        : "Set it to the name with which your provider's Authentication-Results header lines begin.",
    );
  }
  if (seen && seen !== configured) {
    return warn(
      'trusted-server',
      `TRUSTED_AUTHSERV_ID is ${configured}, but recent mail in the inbox was checked by ${seen}.`,
      `If that is your provider's server, set TRUSTED_AUTHSERV_ID=${seen}; else your forwards are not believed.`,
    );
  }
  return ok('trusted-server', `The word of ${configured} proves who sent an email.`);
}

function intakeTagCheck({ intakeTag }: Config['identity']): Check {
  if (intakeTag)
    return ok('intake-tag', 'Mail that a filter redirects to the tagged address is known to be yours.');
  return warn(
    'intake-tag',
    'INTAKE_TAG is not set: mail that a filter redirects counts only when its own sender is proved, else you are asked first.',
    'Set a secret word, and let the filter forward to the address with +WORD before the @.',
  );
}
