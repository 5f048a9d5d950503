import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ReceivedMessage,
  type SandboxSmtp,
  startSandboxSmtp,
} from '../../../src/sandbox/smtp-server.ts';

describe('the sandbox SMTP server', () => {
  let smtp: SandboxSmtp;

  beforeEach(async () => {
    smtp = await startSandboxSmtp();
  });

  afterEach(() => smtp.close());

  it.each(['PLAIN', 'LOGIN'])('takes a message over from a client that logs in by %s', async (method) => {
    const raw =
      'From: robin@vale.example\r\nTo: hannah@tallowmere.example\r\nSubject: x\r\n\r\n.dot first\r\n';
    const heard: ReceivedMessage[] = [];
    smtp.onMessage((message) => heard.push(message));

    await transportTo(smtp, smtp.password, method).sendMail({
      envelope: { from: 'robin@vale.example', to: 'hannah@tallowmere.example' },
      raw,
    });

    expect(smtp.received).toMatchObject([{ from: 'robin@vale.example', to: ['hannah@tallowmere.example'] }]);
    expect(smtp.received[0]?.raw.toString()).toBe(raw);
    expect(heard).toEqual(smtp.received);
  });

  it('turns a wrong password away, and keeps nothing of it', async () => {
    const sending = transportTo(smtp, 'guess', 'PLAIN').sendMail({
      from: 'a@b.example',
      to: 'c@d.example',
      text: 'x',
    });
    await expect(sending).rejects.toMatchObject({ code: 'EAUTH' });
    expect(smtp.received).toEqual([]);
  });

  it('takes nothing from a client that does not log in', async () => {
    const transport = createTransport({ host: smtp.host, port: smtp.port, secure: false });
    await expect(transport.sendMail({ from: 'a@b.example', to: 'c@d.example', text: 'x' })).rejects.toThrow(
      /530/,
    );
    expect(smtp.received).toEqual([]);
  });

  it('calls a listener no more once it is taken off', async () => {
    const heard: ReceivedMessage[] = [];
    const stop = smtp.onMessage((message) => heard.push(message));
    stop();

    const transport = transportTo(smtp, smtp.password, 'PLAIN');
    await transport.sendMail({ from: 'a@b.example', to: 'c@d.example', text: 'x' });
    expect(heard).toEqual([]);
    expect(smtp.received).toHaveLength(1);
  });
});

function transportTo({ host, port, user }: SandboxSmtp, pass: string, method: string) {
  return createTransport({ host, port, secure: false, auth: { user, pass }, authMethod: method });
}
