import { ImapFlow } from 'imapflow';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SandboxImap, startSandboxImap } from '../../../src/sandbox/imap-server.ts';
import { sampleEmails } from '../../../src/sandbox/sample-emails.ts';

const NOW = new Date('2026-03-11T15:00:00Z');

describe('the sandbox IMAP server', () => {
  let imap: SandboxImap;
  let client: ImapFlow;

  beforeEach(async () => {
    imap = await startSandboxImap();
    client = clientOf(imap, imap.password);
    await client.connect();
  });

  afterEach(async () => {
    client.close();
    await imap.close();
  });

  it('gives every sample email back byte for byte, with its arrival, unseen, in order of UID', async () => {
    const samples = sampleEmails(NOW);
    for (const { raw, arrivedAt } of samples) await imap.deliver(raw, arrivedAt);

    await client.mailboxOpen('INBOX', { readOnly: true });
    const uids = await client.search({ uid: '1:*' }, { uid: true });
    expect(uids).toEqual(samples.map((_, index) => index + 1));

    const fetched = await client.fetchAll(
      '1:*',
      { source: true, size: true, internalDate: true, flags: true },
      { uid: true },
    );
    expect(fetched.map(({ source }) => source?.toString('latin1'))).toEqual(samples.map(({ raw }) => raw));
    expect(fetched.map(({ size }) => size)).toEqual(samples.map(({ raw }) => Buffer.byteLength(raw)));
    expect(fetched.map(({ internalDate }) => internalDate)).toEqual(
      samples.map(({ arrivedAt }) => arrivedAt),
    );
    expect(fetched.every(({ flags }) => flags?.size === 0)).toBe(true);
  });

  it('gives bytes above 127 and lone line feeds back as they came', async () => {
    const raw = Buffer.concat([
      Buffer.from('Subject: x\r\n\r\n'),
      Buffer.from([0xff, 0xc3, 0xa9, 0x0a, 0x80, 0x0d, 0x0a]),
    ]);
    await imap.deliver(raw);

    await client.mailboxOpen('INBOX', { readOnly: true });
    const message = await client.fetchOne('1', { source: true }, { uid: true });
    expect(message).toMatchObject({ source: raw });
  });

  it('wakes a client that idles when an email is delivered', async () => {
    await client.mailboxOpen('INBOX', { readOnly: true });
    const woken = new Promise<number>((resolve) => client.on('exists', ({ count }) => resolve(count)));
    void client.idle();
    await expect.poll(() => client.idling).toBe(true);

    await imap.deliver('Subject: hello\r\n\r\nhello\r\n');
    expect(await woken).toBe(1);
  });

  it('turns a wrong password away', async () => {
    const stranger = clientOf(imap, 'guess');
    await expect(stranger.connect()).rejects.toMatchObject({ authenticationFailed: true });
  });

  it('ends the connection of a client that idles when it closes', async () => {
    await client.mailboxOpen('INBOX', { readOnly: true });
    const ended = new Promise<void>((resolve) => client.on('close', resolve));
    void client.idle();
    await expect.poll(() => client.idling).toBe(true);

    await imap.close();
    await ended;
    imap = await startSandboxImap();
  });
});

function clientOf(imap: SandboxImap, pass: string): ImapFlow {
  const { host, port, user } = imap;
  const client = new ImapFlow({
    host,
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass },
    logger: false,
  });
  client.on('error', () => {});
  return client;
}
