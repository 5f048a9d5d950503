import { describe, expect, it } from 'vitest';
import { PROVIDER_PRESETS } from '../../../src/cli/provider-presets.ts';
import { readConfig } from '../../../src/config.ts';

const presets = Object.values(PROVIDER_PRESETS);

describe('PROVIDER_PRESETS', () => {
  it.each(presets)('$name needs no setting about TLS beyond the port', ({ imap, smtp }) => {
    if (!imap || !smtp) return;
    const config = readConfig({
      OWNER_ADDRESS: 'robin@example.org',
      INBOX_ADDRESS: 'jobs@inbox.example',
      ...{ IMAP_HOST: imap.host, IMAP_PORT: String(imap.port), IMAP_USER: 'x', IMAP_PASSWORD: 'x' },
      ...{ SMTP_HOST: smtp.host, SMTP_PORT: String(smtp.port) },
    });
    expect([config.imap?.secure, config.smtp?.secure]).toEqual([imap.secure, smtp.secure]);
  });

  it('offers the five large ones and any other', () => {
    expect(Object.keys(PROVIDER_PRESETS)).toEqual([
      'gmail',
      'outlook',
      'yahoo',
      'icloud',
      'fastmail',
      'other',
    ]);
  });
});
