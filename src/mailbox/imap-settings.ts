import type { ImapFlowOptions } from 'imapflow';
import { isLoopback } from '../core/is-loopback.ts';

/** The server and the log-in that the inbox is read with. */
export interface ImapSettings {
  host: string;
  port: number;
  /** TLS from the first byte (port 993). Otherwise STARTTLS is demanded, unless the server is on this machine. */
  secure: boolean;
  user: string;
  password: string;
  /** INBOX when absent. */
  folder?: string;
}

/** How long the server may be silent. Only tests have a reason to give their own. */
export interface ImapTimeouts {
  connectMs: number;
  greetingMs: number;
  /** In the middle of a command, and between the signs of life of an idle connection. */
  silenceMs: number;
}

export const IMAP_TIMEOUTS: ImapTimeouts = { connectMs: 30_000, greetingMs: 20_000, silenceMs: 120_000 };

const MB = 1024 * 1024;

/** The connection that the settings ask for: verified TLS, except for a server on this machine. Nothing is logged. */
export function connectionOptions(settings: ImapSettings, timeouts: ImapTimeouts): ImapFlowOptions {
  const local = isLoopback(settings.host);
  return {
    host: settings.host,
    port: settings.port,
    secure: settings.secure,
    auth: { user: settings.user, pass: settings.password },
    // A STARTTLS offer that somebody strips on the way must not send the password in the clear.
    ...(settings.secure || local ? {} : { doSTARTTLS: true }),
    // A mail bridge on this machine makes its own certificate, and what it is told does not leave the machine.
    tls: { rejectUnauthorized: !local, minVersion: 'TLSv1.2' },
    clientInfo: { name: 'Afterword' },
    logger: false,
    // The round says when to idle; a command of the ledger's length would otherwise be broken by IDLE.
    disableAutoIdle: true,
    connectionTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.greetingMs,
    socketTimeout: timeouts.silenceMs,
    maxLineLength: 16 * MB,
    maxLiteralSize: 64 * MB,
    maxResponseSize: 80 * MB,
  };
}
