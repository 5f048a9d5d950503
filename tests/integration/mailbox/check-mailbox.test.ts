import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkMailbox } from '../../../src/mailbox/check-mailbox.ts';
import type { ImapSettings } from '../../../src/mailbox/imap-settings.ts';
import { type Dovecot, startDovecot } from '../../_util/dovecot.ts';

let dovecot: Dovecot;
const servers: Server[] = [];
const sockets = new Set<Socket>();

beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot?.stop());
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

const settings = (more: Partial<ImapSettings> = {}): ImapSettings => ({
  host: dovecot.host,
  port: dovecot.port,
  secure: false,
  user: dovecot.user,
  password: dovecot.password,
  ...more,
});

/** A server that says these lines to whoever connects: the first at once, the others one for each line it hears. */
async function serverSaying(...lines: string[]): Promise<number> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    const rest = [...lines];
    const greeting = rest.shift();
    if (greeting) socket.write(`${greeting}\r\n`);
    socket.on('data', (heard) => {
      const tag = heard.toString().split(' ')[0];
      const line = rest.shift();
      if (line) socket.write(`${line.replaceAll('TAG', tag ?? '')}\r\n`);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

describe('checking the mailbox', () => {
  it('says what the server can do and what the folder holds, and leaves the emails unseen', async () => {
    await dovecot.deliver('Subject: one\n\nwords\n');
    expect(await checkMailbox(settings())).toEqual({
      ok: true,
      capabilities: { idle: true, condstore: true, uidplus: true, encrypted: false },
      exists: 1,
      serverClockSkewMs: null,
    });
    expect(await dovecot.flags()).toEqual({ 1: ['\\Recent'] });
  });

  it('sees that the clock of the server is ahead', async () => {
    await dovecot.createFolder('Ahead');
    await dovecot.deliver('Subject: x\n\ny\n', { folder: 'Ahead', at: new Date(Date.now() + 3_600_000) });
    const { serverClockSkewMs } = await checkMailbox(settings({ folder: 'Ahead' }));
    expect(serverClockSkewMs).toBeGreaterThan(3_500_000);
  });

  it('explains a wrong password without repeating it', async () => {
    const check = await checkMailbox(settings({ password: 'hunter2' }));
    expect(check).toMatchObject({ ok: false, problem: '127.0.0.1 refuses the user name or the password.' });
    expect(check.advice).toContain('app password');
    expect(JSON.stringify(check)).not.toContain('hunter2');
  });

  it('explains a folder that is not there', async () => {
    const check = await checkMailbox(settings({ folder: 'Nowhere' }));
    expect(check).toMatchObject({ ok: false, problem: 'There is no folder Nowhere in this mailbox.' });
    expect(check.capabilities).not.toBeNull();
  });

  it('explains TLS where there is none', async () => {
    const check = await checkMailbox(settings({ secure: true }));
    expect(check.problem).toMatch(/does not speak TLS from the start/);
    expect(check.advice).toContain('IMAP_SECURE=false');
  });

  it('explains a port where nobody listens', async () => {
    const port = await serverSaying();
    servers.pop()?.close();
    expect(await checkMailbox(settings({ port }))).toMatchObject({
      problem: `127.0.0.1 takes no connections on port ${port}.`,
    });
  });

  it('explains a name that no server has', async () => {
    const check = await checkMailbox(settings({ host: 'imap.nowhere.invalid' }), { connectMs: 5_000 });
    expect(check.problem).toBe('No server of the name imap.nowhere.invalid can be found.');
  });

  it('explains a server that takes the connection and is silent', async () => {
    const port = await serverSaying();
    const check = await checkMailbox(settings({ port }), { greetingMs: 200 });
    expect(check.problem).toBe(`127.0.0.1:${port} takes the connection but never greets.`);
  });

  it('explains an account that may not use IMAP', async () => {
    const port = await serverSaying(
      '* OK [CAPABILITY IMAP4rev1] ready',
      'TAG NO [ALERT] Your account is not enabled for IMAP use.',
      'TAG NO [ALERT] Your account is not enabled for IMAP use.',
    );
    const check = await checkMailbox(settings({ port }), { silenceMs: 2_000 });
    expect(check).toMatchObject({ problem: '127.0.0.1 does not let this account use IMAP.' });
  });

  it('does not take a busy server for a wrong password', async () => {
    const port = await serverSaying(
      '* OK [CAPABILITY IMAP4rev1] ready',
      'TAG NO [UNAVAILABLE] Temporary authentication failure.',
      'TAG NO [UNAVAILABLE] Temporary authentication failure.',
    );
    const check = await checkMailbox(settings({ port }), { silenceMs: 2_000 });
    expect(check.problem).toBe('127.0.0.1 could not check the log-in just now.');
  });
});
