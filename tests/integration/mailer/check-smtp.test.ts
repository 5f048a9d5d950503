import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { checkSmtp } from '../../../src/mailer/check-smtp.ts';
import { deliver } from '../../../src/mailer/deliver.ts';
import type { SmtpSettings } from '../../../src/mailer/smtp-settings.ts';
import { close, hang, say, startFaultSmtpServer } from '../../_util/fault-smtp-server.ts';

const auth = { user: 'jana@own.example', password: 'tulip' };
const local = (port: number, secure = false): SmtpSettings => ({ host: '127.0.0.1', port, secure, auth });
/** Leads to this machine as well, but not by a name that says so: what is demanded of any far server holds. */
const far = (port: number, secure = false): SmtpSettings => ({ ...local(port, secure), host: '0.0.0.0' });

const open: SMTPServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise<void>((done) => server.close(done))));
});

describe('a try of the settings', () => {
  it('is content with a server that takes the log-in, and sends nothing', async () => {
    await using server = await startFaultSmtpServer({});
    expect(await checkSmtp(local(server.port))).toEqual({ ok: true });
    expect(server.commands).toEqual(['EHLO', 'AUTH', 'QUIT']);
  });

  it.each([
    [
      'the password is wrong',
      { auth: say('535 5.7.8 Bad credentials') },
      /password.* It said: 535 5\.7\.8/,
      /app password/,
    ],
    ['no log-in is offered', { extensions: ['SIZE'] }, /offers no log-in/, /465/],
    ['the server hangs up', { greeting: close }, /broke/, /SMTP_PORT/],
    ['the server is silent', { greeting: hang }, /never greets/, /SMTP_SECURE=true/],
    ['the server hangs at the log-in', { auth: hang }, /does not answer/, /SMTP_HOST/],
  ])('says so when %s', async (_, script, problem, advice) => {
    await using server = await startFaultSmtpServer(script);
    expect(await checkSmtp(local(server.port), 1_000)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
      advice: expect.stringMatching(advice),
    });
  });

  it('says so when nothing listens, when the name leads nowhere, and when TLS meets plain text', async () => {
    await using server = await startFaultSmtpServer({});
    expect(await checkSmtp(local(server.port, true), 2_000)).toMatchObject({
      ok: false,
      advice: expect.stringMatching(/SMTP_SECURE=false/),
    });
    const { port } = server;
    await server[Symbol.asyncDispose]();
    expect(await checkSmtp(local(port))).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/takes no connections/),
    });
    const nowhere = { ...local(port), host: 'smtp.nowhere.invalid' };
    expect(await checkSmtp(nowhere)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/can be found/),
    });
  });
});

describe('encryption', () => {
  it('is demanded of a server elsewhere: without it nobody logs in', async () => {
    await using server = await startFaultSmtpServer({});
    expect(await checkSmtp(far(server.port))).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/no encrypted connection/),
    });
    expect(server.commands).not.toContain('AUTH');
  });

  it.each([true, false])(
    'is refused from a server elsewhere whose certificate nobody vouches for (secure: %s)',
    async (secure) => {
      const port = await startServer({ secure });
      expect(await checkSmtp(far(port, secure))).toMatchObject({
        ok: false,
        problem: expect.stringMatching(/certificate/),
      });
      const message = {
        envelope: { from: 'a@own.example', to: 'b@firm.example' },
        raw: Buffer.from('Subject: x\r\n\r\nx\r\n'),
      };
      const delivery = await deliver(far(port, secure), message, async () => true);
      expect(delivery).toMatchObject({ state: 'retry', phase: 'connect' });
    },
  );

  it.each([true, false])('is taken as it is from a bridge on this machine (secure: %s)', async (secure) => {
    const port = await startServer({ secure });
    expect(await checkSmtp(local(port, secure))).toEqual({ ok: true });
  });
});

async function startServer(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({
    ...options,
    logger: false,
    onAuth: (_login, _session, done) => done(null, { user: 'jana' }),
  });
  server.on('error', () => {});
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return (server.server.address() as AddressInfo).port;
}
