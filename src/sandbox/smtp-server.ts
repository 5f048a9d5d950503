import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A message that the sandbox took over, with the envelope it came in. */
export interface ReceivedMessage {
  from: string;
  to: readonly string[];
  raw: Buffer;
  receivedAt: Date;
}

export interface SandboxSmtp {
  host: string;
  port: number;
  user: string;
  password: string;
  /** Oldest first; grows as messages come in. */
  received: readonly ReceivedMessage[];
  /** Calls the listener for each message from now on; the answer takes it off again. */
  onMessage(listener: (message: ReceivedMessage) => void): () => void;
  /** Ends every connection at once. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const USER = 'jobs';
const PASSWORD = 'sandbox';

/** Starts an SMTP server of this process's own on a free local port. What it takes goes nowhere else. */
export async function startSandboxSmtp(): Promise<SandboxSmtp> {
  const received: ReceivedMessage[] = [];
  const listeners = new Set<(message: ReceivedMessage) => void>();

  const smtp = new SMTPServer({
    authMethods: ['PLAIN', 'LOGIN'],
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onAuth({ username, password }, _session, done) {
      if (username === USER && password === PASSWORD) done(null, { user: USER });
      else done(new Error('Invalid user or password'));
    },
    onData(stream, { envelope }, done) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const to = envelope.rcptTo.map(({ address }) => address);
      buffer(stream).then((raw) => {
        const message = { from, to, raw, receivedAt: new Date() };
        received.push(message);
        done(null, 'accepted');
        for (const listener of listeners) listener(message);
      }, done);
    },
  });
  // A client that drops its connection is the client's affair; without a listener it would end the process.
  smtp.on('error', () => {});

  smtp.listen(0, HOST);
  await once(smtp.server, 'listening');

  return {
    host: HOST,
    port: (smtp.server.address() as AddressInfo).port,
    user: USER,
    password: PASSWORD,
    received,
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => new Promise((resolve) => smtp.close(resolve)),
  };
}
