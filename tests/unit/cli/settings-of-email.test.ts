import { describe, expect, it } from 'vitest';
import { settingsOfEmail } from '../../../src/cli/settings-of-email.ts';
import { SettingsError } from '../../../src/config.ts';
import { parseEmail } from '../../../src/mailbox/parse-email.ts';

const email = (subject: string, text: string) =>
  parseEmail(
    Buffer.from(
      `From: Robin Vey <robin@vey.example>\nTo: inbox@harbour.example\nSubject: ${subject}\n\n${text}`,
    ),
  );
const FORWARD =
  '---------- Forwarded message ---------\nFrom: Ines Corvi <ines@tidewater.example>\nDate: Mon, Nov 3, 2025 at 10:12 AM\nSubject: Hello\nTo: robin@vey.example\n\nHello Robin.';

describe('the settings of an email, where no mailbox is set up', () => {
  it('take whoever forwards it for its owner', async () => {
    const { identity } = settingsOfEmail(await email('Fwd: Hello', FORWARD), {});
    expect(identity).toMatchObject({
      ownerAddresses: ['robin@vey.example'],
      inboxAddress: 'inbox@harbour.example',
    });
  });

  it('take its recipient for the owner of any other', async () => {
    const { identity } = settingsOfEmail(await email('Hello', 'Hello, is the post still open?'), {});
    expect(identity.ownerAddresses).toEqual(['inbox@harbour.example']);
  });

  it('do not hide that another setting is wrong', async () => {
    const hello = await email('Hello', 'Hello.');
    expect(() => settingsOfEmail(hello, { RECORD_THRESHOLD: '3' })).toThrow(SettingsError);
  });
});
