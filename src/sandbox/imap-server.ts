import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import createImapServer from 'hoodiecrow-imap';
import { DateTime } from 'luxon';

export interface SandboxImap {
  host: string;
  port: number;
  user: string;
  password: string;
  /** Puts a message into the INBOX as it is, byte for byte, and tells whoever idles. */
  deliver(raw: Buffer | string, receivedAt?: Date): Promise<void>;
  /** Ends every connection at once. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const USER = 'jobs';
const PASSWORD = 'sandbox';

/**
 * Starts an IMAP server of this process's own on a free local port, with an empty INBOX. It keeps its mail in memory
 * and counts UIDs from 1 under the same UIDVALIDITY each time: the same mail delivered again is the same mail.
 */
export async function startSandboxImap(): Promise<SandboxImap> {
  const imap = createImapServer({
    plugins: ['IDLE', 'UIDPLUS'],
    users: { [USER]: { password: PASSWORD } },
    storage: { INBOX: { uidvalidity: 1 } },
  });
  // One listener a connection: without this, the eleventh prints a warning.
  imap.setMaxListeners(0);

  const sockets = new Set<Socket>();
  imap.connectionHandlers.push((connection) => {
    const { socket } = connection;
    if (!socket) return;
    sockets.add(socket);
    socket.prependOnceListener('close', () => {
      sockets.delete(socket);
      // The server's 30-minute timer of an IDLE outlives its connection and would keep the process alive.
      if (connection.inputHandler) connection.inputHandler('DONE');
    });
  });

  imap.listen(0, HOST, () => {});
  await once(imap.server, 'listening');

  return {
    host: HOST,
    port: (imap.server.address() as AddressInfo).port,
    user: USER,
    password: PASSWORD,
    async deliver(raw, receivedAt = new Date()) {
      const bytes = typeof raw === 'string' ? Buffer.from(raw) : raw;
      // The server writes strings out one byte a character, so bytes above 127 arrive unharmed only as latin1.
      imap.appendMessage('INBOX', [], internalDate(receivedAt), bytes.toString('latin1'));
    },
    async close() {
      const closed = new Promise<void>((resolve) => imap.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** The server's own formatting writes a broken offset in zones that are not whole hours from UTC. */
function internalDate(at: Date): string {
  return DateTime.fromJSDate(at, { zone: 'utc' }).setLocale('en-US').toFormat('dd-LLL-yyyy HH:mm:ss ZZZ');
}
