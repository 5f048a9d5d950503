import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** The moments of an SMTP session at which a script can step in. `body`: the first bytes after 354; `dot`: its end. */
export type Step = 'greeting' | 'ehlo' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot';

/** What the server does instead of what it should. */
export interface Fault {
  /** Sent as it stands, so that a line can be torn in half. */
  say?: string;
  next: 'go-on' | 'close' | 'reset' | 'hang';
  /** How long the server thinks before it says anything. */
  afterMs?: number;
  /** At the dot: the message is kept although the answer is not a plain yes. */
  keep?: boolean;
}

export type Script = Partial<Record<Step, Fault>> & { extensions?: readonly string[] };

export interface KeptMessage {
  from: string;
  to: string[];
  raw: string;
}

/** How the server met the end of a message: what it said, as far as it said anything. */
export interface MetDot {
  raw: string;
  said: string;
  at: Date;
}

export interface FaultSmtpServer extends AsyncDisposable {
  port: number;
  /** The scripts of the connections that come from now on; as many as there are, the last one for all others. */
  follow(...scripts: Script[]): void;
  /** Every message that was taken responsibility for, as a real server's spool would show. */
  kept: KeptMessage[];
  /** Ends of message that came in, taken or not. */
  dots: number;
  met: MetDot[];
  connections: number;
  openConnections: number;
  commands: string[];
}

export const say = (line: string): Fault => ({ say: `${line}\r\n`, next: 'go-on' });
export const sayAndClose = (line: string): Fault => ({ say: `${line}\r\n`, next: 'close' });
export const close: Fault = { next: 'close' };
export const reset: Fault = { next: 'reset' };
export const hang: Fault = { next: 'hang' };

/**
 * An SMTP server on 127.0.0.1 that misbehaves as told. The first connection follows the first script and so on; the
 * last script serves all that come later.
 */
export async function startFaultSmtpServer(...scripts: Script[]): Promise<FaultSmtpServer> {
  const sockets = new Set<Socket>();
  let coming = scripts;
  const state: Omit<FaultSmtpServer, 'port' | 'follow' | typeof Symbol.asyncDispose> = {
    kept: [],
    dots: 0,
    met: [],
    connections: 0,
    openConnections: 0,
    commands: [],
  };
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const [script = {}] = coming;
    if (coming.length > 1) coming = coming.slice(1);
    state.connections += 1;
    state.openConnections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('end', () => socket.end());
    socket.on('close', () => {
      state.openConnections -= 1;
      sockets.delete(socket);
    });
    serve(socket, script, state);
  });
  await listen(server);
  return Object.assign(state, {
    port: (server.address() as AddressInfo).port,
    follow: (...next: Script[]) => {
      coming = next;
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

function serve(
  socket: Socket,
  script: Script,
  server: Pick<FaultSmtpServer, 'kept' | 'dots' | 'met' | 'commands'>,
): void {
  let buffer = '';
  let inBody = false;
  let bodySeen = false;
  let isDeaf = false;
  let message: KeptMessage = { from: '', to: [], raw: '' };

  /** Does what the script says at this step, else answers as a good server would. */
  const at = (step: Step, answer: string | null): boolean => {
    const fault = script[step];
    if (!fault) {
      if (answer !== null) socket.write(`${answer}\r\n`);
      return true;
    }
    if (fault.keep) server.kept.push(message);
    isDeaf = fault.next !== 'go-on';
    const leave = () => {
      if (fault.next === 'close') socket.end();
      if (fault.next === 'reset') socket.resetAndDestroy();
    };
    const speak = () => (fault.say === undefined ? leave() : socket.write(fault.say, leave));
    if (fault.afterMs === undefined) speak();
    else setTimeout(speak, fault.afterMs);
    return fault.next === 'go-on' && fault.say === undefined;
  };

  const command = (line: string) => {
    const verb = line.split(/[ :]/, 1)[0]!.toUpperCase();
    server.commands.push(verb);
    if (verb === 'EHLO') {
      const lines = ['fault.test', ...(script.extensions ?? ['AUTH PLAIN', 'SIZE 1000000'])];
      at(
        'ehlo',
        lines.map((text, index) => `250${index < lines.length - 1 ? '-' : ' '}${text}`).join('\r\n'),
      );
    } else if (verb === 'AUTH') {
      at('auth', '235 2.7.0 Accepted');
    } else if (verb === 'MAIL') {
      message = { from: line, to: [], raw: '' };
      at('mail', '250 2.1.0 Ok');
    } else if (verb === 'RCPT') {
      if (at('rcpt', '250 2.1.5 Ok')) message.to.push(line);
    } else if (verb === 'DATA') {
      inBody = script.data === undefined;
      at('data', '354 Go ahead');
    } else if (verb === 'QUIT') {
      socket.end('221 2.0.0 Bye\r\n');
    } else {
      socket.write('502 5.5.1 Not here\r\n');
    }
  };

  const body = () => {
    if (!bodySeen) {
      bodySeen = true;
      if (script.body) at('body', null);
      if (isDeaf) return;
    }
    const end = buffer.startsWith('.\r\n') ? 0 : buffer.indexOf('\r\n.\r\n') + 2;
    if (end < 2 && !buffer.startsWith('.\r\n')) return;
    message.raw = buffer.slice(0, end).replace(/^\.\./gm, '.');
    buffer = buffer.slice(end + 3);
    inBody = false;
    server.dots += 1;
    const taken = script.dot === undefined && message.to.length > 0;
    if (taken) server.kept.push(message);
    const answer = taken ? '250 2.0.0 Ok: queued as 4F2A' : '554 5.5.1 No valid recipients';
    const said = script.dot ? (script.dot.say ?? '') : `${answer}\r\n`;
    server.met.push({ raw: message.raw, said, at: new Date() });
    at('dot', answer);
  };

  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    if (isDeaf) return;
    buffer += chunk;
    while (!isDeaf && !inBody && buffer.includes('\r\n')) {
      const line = buffer.slice(0, buffer.indexOf('\r\n'));
      buffer = buffer.slice(line.length + 2);
      command(line);
    }
    if (inBody && buffer !== '' && !isDeaf) body();
  });
  at('greeting', '220 fault.test ESMTP');
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
