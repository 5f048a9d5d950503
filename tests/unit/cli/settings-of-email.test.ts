import { describe, expect, it } from 'vitest';
import { settingsOfEmail } from '../../../src/cli/settings-of-email.ts';
import { SettingsError } from '../../../src/config.ts';
import { readEmail } from '../../../src/core/read/read-email.ts';
import { parseEmail } from '../../../src/mailbox/parse-email.ts';

const email = (subject: string, text: string, date = 'Tue, 4 Nov 2025 09:00:00 +0000') =>
  parseEmail(
    Buffer.from(
      `From: Robin Vey <robin@vey.example>\nTo: inbox@harbour.example\nDate: ${date}\nSubject: ${subject}\n\n${text}`,
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

  it.each([
    ['Tue, 4 Nov 2025 09:00:00 +0100', 'UTC+1', '2025-11-03T09:12:00.000Z'],
    ['Tue, 4 Nov 2025 09:00:00 +0530', 'UTC+5:30', '2025-11-03T04:42:00.000Z'],
    ['Tue, 4 Nov 2025 09:00:00 -0000', 'UTC', '2025-11-03T10:12:00.000Z'],
  ])('read times that name no zone by the clock of the Date line "%s"', async (date, zone, sentAt) => {
    const forward = await email('Fwd: Hello', FORWARD, date);
    const { identity, policy } = settingsOfEmail(forward, {});
    expect(policy.timeZone).toBe(zone);
    expect(settingsOfEmail(forward, { OWNER_TIME_ZONE: '' }).policy.timeZone).toBe(zone);
    const { original } = readEmail(forward, identity, { timeZone: policy.timeZone });
    expect(original.date?.toISOString()).toBe(sentAt);
  });

  it('leave the zone that the owner has set', async () => {
    const forward = await email('Fwd: Hello', FORWARD, 'Tue, 4 Nov 2025 09:00:00 +0100');
    const { policy } = settingsOfEmail(forward, { OWNER_TIME_ZONE: 'Europe/Lisbon' });
    expect(policy.timeZone).toBe('Europe/Lisbon');
  });

  it('do not hide that another setting is wrong', async () => {
    const hello = await email('Hello', 'Hello.');
    expect(() => settingsOfEmail(hello, { RECORD_THRESHOLD: '3' })).toThrow(SettingsError);
  });
});
