import { describe, expect, it } from 'vitest';
import { connectionOptions, IMAP_TIMEOUTS } from '../../../src/mailbox/imap-settings.ts';

const options = (host: string, secure: boolean) =>
  connectionOptions({ host, port: 993, secure, user: 'me', password: 'secret' }, IMAP_TIMEOUTS);

describe('connectionOptions', () => {
  it('demands STARTTLS and a verified certificate of every server that is not on this machine', () => {
    expect(options('imap.kestrel.example', false)).toMatchObject({
      doSTARTTLS: true,
      tls: { rejectUnauthorized: true },
    });
    expect(options('127.0.0.1.kestrel.example', false)).toMatchObject({
      doSTARTTLS: true,
      tls: { rejectUnauthorized: true },
    });
  });

  it.each(['localhost', '127.0.0.1', '127.8.8.8', '::1'])('lets %s go without', (host) => {
    expect(options(host, false)).not.toHaveProperty('doSTARTTLS');
  });

  it('logs nothing, and takes no literal of a gigabyte', () => {
    expect(options('imap.kestrel.example', true)).toMatchObject({ logger: false });
    expect(options('imap.kestrel.example', true).maxLiteralSize).toBeLessThan(100_000_000);
  });
});
