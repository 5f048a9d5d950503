/** The part of hoodiecrow-imap that the sandbox uses; the package brings no types. */
declare module 'hoodiecrow-imap' {
  import type { Server, Socket } from 'node:net';

  interface Connection {
    socket: Socket | null;
    /** Takes the client's next line in the place of a command: set while the client idles. */
    inputHandler: ((line: string) => void) | false;
  }

  interface ImapServer {
    server: Server;
    connectionHandlers: ((connection: Connection) => void)[];
    listen(port: number, host: string, listening: () => void): void;
    close(closed: () => void): void;
    setMaxListeners(count: number): void;
    /** `raw` holds one byte a character; `internaldate` is an IMAP date-time. */
    appendMessage(mailbox: string, flags: string[], internaldate: string, raw: string): void;
  }

  export default function createImapServer(options: {
    plugins: string[];
    users: Record<string, { password: string }>;
    storage: Record<string, unknown>;
  }): ImapServer;
}
