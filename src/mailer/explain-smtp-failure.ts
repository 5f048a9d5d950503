import type { SMTPError } from 'nodemailer/lib/smtp-connection';
import type { SmtpSettings } from './smtp-settings.ts';

/** What went wrong on the way to the server, and what the owner can do about it. */
export interface SmtpProblem {
  problem: string;
  advice: string;
}

/** Puts a failed connection or log-in into words. For people only: no decision about an email rests on it. */
export function explainSmtpFailure(failure: SMTPError, settings: SmtpSettings): SmtpProblem {
  const cause = CAUSES.find(({ is }) => is(failure)) ?? UNKNOWN;
  return { problem: cause.problem(settings.host, settings.port), advice: cause.advice(settings) };
}

interface Cause {
  is: (failure: SMTPError) => boolean;
  problem: (host: string, port: number) => string;
  advice: (settings: SmtpSettings) => string;
}

/** Read from the top: the first cause that fits is told. */
const CAUSES: readonly Cause[] = [
  {
    // 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.
    is: (failure) => /5\.7\.139|authentication is disabled/i.test(failure.response ?? ''),
    problem: (host) => `${host} does not let programs log in with a password.`,
    advice: () =>
      'Allow authenticated SMTP for this mailbox in its settings (an administrator may have to), or send through another provider.',
  },
  {
    // 535 5.7.8 Username and Password not accepted.
    is: (failure) => failure.code === 'EAUTH' && (failure.responseCode ?? 0) >= 500,
    problem: (host) => `${host} refuses the user name or the password.`,
    advice: () =>
      'Check SMTP_USER and SMTP_PASSWORD. Most providers want an app password here, made in the account settings, not the one you sign in with.',
  },
  {
    // 454 4.7.0 Temporary authentication failure
    is: (failure) => failure.code === 'EAUTH',
    problem: (host) => `${host} could not check the log-in.`,
    advice: () => 'This passes by itself. Too many log-ins in a short time cause it as well.',
  },
  {
    is: (failure) => failure.code === 'ENOAUTH',
    problem: (host, port) => `${host}:${port} offers no log-in.`,
    advice: () =>
      'Use the port that the provider names for sending: 465 with SMTP_SECURE=true, or 587. Port 25 is for servers.',
  },
  {
    is: (failure) => failure.code === 'EDNS',
    problem: (host) => `No server of the name ${host} can be found.`,
    advice: () => 'Check SMTP_HOST for a typing error, and that this machine is online.',
  },
  {
    is: (failure) => failure.originalCode === 'ECONNREFUSED',
    problem: (host, port) => `${host} takes no connections on port ${port}.`,
    advice: () => 'Check SMTP_PORT: it is 465 with SMTP_SECURE=true, or 587 with SMTP_SECURE=false.',
  },
  {
    // The server spoke first, in plain text, where TLS was expected.
    is: (failure) =>
      /wrong version number|packet length too long|EPROTO/i.test(
        `${failure.message} ${failure.originalCode}`,
      ),
    problem: (host, port) => `${host}:${port} does not speak TLS from the start.`,
    advice: () => 'Set SMTP_SECURE=false (usual for port 587), or SMTP_PORT=465.',
  },
  {
    is: (failure) =>
      /certificate|CERT|altname|self.signed/i.test(`${failure.message} ${failure.originalCode}`),
    problem: (host) => `The certificate of ${host} cannot be trusted.`,
    advice: () =>
      'Check that SMTP_HOST is the name that the provider gives, and that the clock of this machine is right.',
  },
  {
    is: (failure) => failure.code === 'ETLS',
    problem: (host, port) => `${host}:${port} offers no encrypted connection.`,
    advice: () => 'Use the port that the provider names for sending: 465 with SMTP_SECURE=true, or 587.',
  },
  {
    is: (failure) => failure.timeoutType === 'GREETING_TIMEOUT',
    problem: (host, port) => `${host}:${port} takes the connection but never greets.`,
    advice: ({ secure }) =>
      secure
        ? 'Check SMTP_HOST and SMTP_PORT.'
        : 'If the port is 465, set SMTP_SECURE=true: the server waits for TLS from the start.',
  },
  {
    is: (failure) => failure.code === 'ETIMEDOUT',
    problem: (host, port) => `${host}:${port} does not answer.`,
    advice: () => 'Check SMTP_HOST and SMTP_PORT. Some networks block ports for mail: try another one.',
  },
  {
    is: (failure) => failure.code === 'ECONNECTION' || failure.code === 'ESOCKET',
    problem: (host, port) => `The connection to ${host}:${port} broke.`,
    advice: () => 'Try again in some minutes; if it stays, check SMTP_PORT and SMTP_SECURE.',
  },
];

const UNKNOWN: Omit<Cause, 'is'> = {
  problem: (host, port) => `${host}:${port} did not do what it was asked.`,
  advice: () => 'Try again in some minutes.',
};

/** A server may repeat what it was told. */
export function withoutSecrets(words: string, settings: SmtpSettings): string {
  if (!settings.auth) return words;
  const { user, password } = settings.auth;
  const shapes = [base64(`\0${user}\0${password}`), base64(password), password];
  return shapes.reduce((told, secret) => (secret === '' ? told : told.replaceAll(secret, '(secret)')), words);
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
