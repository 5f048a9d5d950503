import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { isLoopback } from '../core/is-loopback.ts';

/** The submission server and the log-in that we send through. */
export interface SmtpSettings {
  host: string;
  port: number;
  /** TLS from the first byte (port 465). Otherwise STARTTLS is demanded, unless the server is on this machine. */
  secure: boolean;
  /** Null: the server takes mail without a log-in (a relay or a sandbox on this machine). */
  auth: { user: string; password: string } | null;
}

/** How long each part may take. Only tests have a reason to give their own. */
export interface SmtpTimeouts {
  /** From the first packet to the end of the greeting, EHLO and STARTTLS. */
  connectMs: number;
  /** Everything before the last bytes leave; cutting it short is always safe. */
  beforeHandOffMs: number;
  /** Of silence after the dot. RFC 5321, 4.5.3.2.6: less than ten minutes makes second deliveries. */
  answerMs: number;
  /** For the ledger's word on a hand-off, when the connection is gone and only the word is missing. */
  ledgerMs: number;
}

export const SMTP_TIMEOUTS: SmtpTimeouts = {
  connectMs: 60_000,
  beforeHandOffMs: 240_000,
  answerMs: 600_000,
  ledgerMs: 15_000,
};

/** The connection that the settings ask for: verified TLS, except for a server on this machine. */
export function connectionOptions(settings: SmtpSettings, timeouts: SmtpTimeouts): SMTPConnectionOptions {
  const local = isLoopback(settings.host);
  return {
    host: settings.host,
    port: settings.port,
    secure: settings.secure,
    requireTLS: !settings.secure && !local,
    // A mail bridge on this machine makes its own certificate, and what it is told does not leave the machine.
    tls: { rejectUnauthorized: !local, minVersion: 'TLSv1.2' },
    // The name of this machine would travel in the Received header of every email.
    name: '[127.0.0.1]',
    connectionTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.connectMs,
    dnsTimeout: Math.min(timeouts.connectMs, 30_000),
    socketTimeout: timeouts.answerMs,
    socketCloseTimeout: 2_000,
    maxResponseSize: 64 * 1024,
    allowInternalNetworkInterfaces: local,
    logger: false,
  };
}
