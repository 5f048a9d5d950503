import type { ImapFlowError } from 'imapflow';
import { cleanLine } from './clean-text.ts';
import type { ImapSettings } from './imap-settings.ts';

/** What went wrong on the way to the inbox, and what the owner can do about it. */
export interface ImapProblem {
  problem: string;
  advice: string;
  /** The server knows us and does not want us: asking again soon may lock the account. */
  refused: boolean;
}

/** Puts a failed connection, log-in or round into words. */
export function explainImapFailure(error: unknown, settings: ImapSettings): ImapProblem {
  const failure = failureOf(error);
  const cause = CAUSES.find(({ is }) => is(failure)) ?? UNKNOWN;
  return {
    problem: cause.problem(settings, failure),
    advice: cause.advice(settings),
    refused: cause.refused ?? false,
  };
}

interface Failure {
  code: string;
  isLogin: boolean;
  /** Everything that was said, by the server or by this machine. */
  words: string;
  folderMissing: boolean;
}

interface Cause {
  is: (failure: Failure) => boolean;
  problem: (settings: ImapSettings, failure: Failure) => string;
  advice: (settings: ImapSettings) => string;
  refused?: boolean;
}

const APP_PASSWORD =
  'Most providers want an app password here, made in the account settings, not the one you sign in with.';

/** Read from the top: the first cause that fits is told. */
const CAUSES: readonly Cause[] = [
  {
    // NO [UNAVAILABLE] Temporary authentication failure. / NO [LIMIT] Too many simultaneous connections.
    is: ({ isLogin, words }) =>
      isLogin && /\b(?:UNAVAILABLE|INUSE|LIMIT|THROTTLED|temporar|too many|try again)/i.test(words),
    problem: ({ host }) => `${host} could not check the log-in just now.`,
    advice: () => 'This passes by itself. Too many log-ins or connections in a short time cause it as well.',
  },
  {
    // NO [ALERT] Your account is not enabled for IMAP use. / NO User is authenticated but not connected.
    is: ({ words }) =>
      /not enabled for IMAP|IMAP (?:access )?is (?:disabled|not enabled)|authenticated but not connected/i.test(
        words,
      ),
    problem: ({ host }) => `${host} does not let this account use IMAP.`,
    advice: () => 'Switch IMAP on in the settings of the mail account, then try again.',
    refused: true,
  },
  {
    is: ({ isLogin }) => isLogin,
    problem: ({ host }) => `${host} refuses the user name or the password.`,
    advice: () => `Check IMAP_USER and IMAP_PASSWORD. ${APP_PASSWORD}`,
    refused: true,
  },
  {
    is: ({ folderMissing }) => folderMissing,
    problem: ({ folder = 'INBOX' }) => `There is no folder ${folder} in this mailbox.`,
    advice: () => 'Check IMAP_FOLDER: the name is written as the server lists it, INBOX for the inbox.',
  },
  {
    is: ({ code }) => code === 'ENOTFOUND' || code === 'EAI_AGAIN',
    problem: ({ host }) => `No server of the name ${host} can be found.`,
    advice: () => 'Check IMAP_HOST for a typing error, and that this machine is online.',
  },
  {
    is: ({ code }) => code === 'ECONNREFUSED',
    problem: ({ host, port }) => `${host} takes no connections on port ${port}.`,
    advice: () => 'Check IMAP_PORT: it is 993 with IMAP_SECURE=true, or 143 with IMAP_SECURE=false.',
  },
  {
    // The server spoke first, in plain text, where TLS was expected.
    is: ({ code, words }) =>
      /wrong version number|packet length too long|EPROTO|WRONG_VERSION/i.test(`${code} ${words}`),
    problem: ({ host, port }) => `${host}:${port} does not speak TLS from the start.`,
    advice: () => 'Set IMAP_SECURE=false (usual for port 143), or IMAP_PORT=993.',
  },
  {
    is: ({ code, words }) => /certificate|CERT|altname|self.signed/i.test(`${code} ${words}`),
    problem: ({ host }) => `The certificate of ${host} cannot be trusted.`,
    advice: () =>
      'Check that IMAP_HOST is the name that the provider gives, and that the clock of this machine is right.',
  },
  {
    is: ({ words }) => /STARTTLS|LOGINDISABLED|PRIVACYREQUIRED/i.test(words),
    problem: ({ host, port }) => `${host}:${port} offers no encrypted connection.`,
    advice: () => 'Use the port that the provider names for IMAP: 993 with IMAP_SECURE=true.',
  },
  {
    is: ({ code }) => code === 'GREETING_TIMEOUT',
    problem: ({ host, port }) => `${host}:${port} takes the connection but never greets.`,
    advice: ({ secure }) =>
      secure
        ? 'Check IMAP_HOST and IMAP_PORT.'
        : 'If the port is 993, set IMAP_SECURE=true: the server waits for TLS from the start.',
  },
  {
    is: ({ code }) => ['CONNECT_TIMEOUT', 'UPGRADE_TIMEOUT', 'ETIMEDOUT', 'ETIMEOUT'].includes(code),
    problem: ({ host, port }) => `${host}:${port} does not answer.`,
    advice: () => 'Check IMAP_HOST and IMAP_PORT, and that this machine is online.',
  },
  {
    is: ({ code }) =>
      /^(?:ECONNRESET|EPIPE|EHOSTUNREACH|ENETUNREACH|NoConnection|EConnectionClosed|ClosedAfter)/.test(code),
    problem: ({ host }) => `The connection to ${host} was lost.`,
    advice: () => 'It is tried again by itself.',
  },
];

const UNKNOWN: Cause = {
  is: () => true,
  problem: (_settings, { words }) => `The inbox could not be read: ${words || 'no reason given'}.`,
  advice: () => 'It is tried again by itself.',
};

function failureOf(error: unknown): Failure {
  const {
    code,
    message,
    authenticationFailed,
    mailboxMissing,
    responseText,
    serverResponseCode,
    reason,
    ...rest
  } = (error ?? {}) as Partial<ImapFlowError>;
  const response = typeof rest.response === 'string' ? rest.response : '';
  const said = [serverResponseCode, responseText ?? response, reason, message ?? String(error)];
  return {
    code: code ?? '',
    isLogin: authenticationFailed === true,
    folderMissing: mailboxMissing === true,
    words: cleanLine([...new Set(said.filter(Boolean))].join(' ')).slice(0, 300),
  };
}
