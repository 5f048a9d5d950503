import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAnswered } from '../../../../src/core/answers/find-answered.ts';
import { judgeAnswer } from '../../../../src/core/answers/judge-answer.ts';
import { readBounce } from '../../../../src/core/answers/read-bounce.ts';
import { readEmail } from '../../../../src/core/read/read-email.ts';
import type { Reading } from '../../../../src/core/reading.ts';
import { parseEmail } from '../../../../src/mailbox/parse-email.ts';
import { sandboxIdentity } from '../../../../src/sandbox/sandbox-identity.ts';
import { aSentEmail } from './a-sent-email.ts';

const MESSAGE_ID = '<feedback-request.5d0c7f3e-1b8a-4c52-9e6d-2f7a41b0c9d3@vale.example>';
const TO = { name: 'Ines Corvi', address: 'ines.corvi@tidewater.example' };
const SENT = aSentEmail({
  id: '5d0c7f3e-1b8a-4c52-9e6d-2f7a41b0c9d3',
  messageId: MESSAGE_ID,
  to: TO,
  sentAt: new Date('2026-03-10T09:12:00Z'),
});
/** An email of ours that left a little later, to somebody else at the company. */
const OTHER = aSentEmail({
  id: 'other',
  to: { name: 'Jo Marsh', address: 'jo.marsh@tidewater.example' },
  sentAt: new Date('2026-03-10T09:13:00Z'),
});

const bytesOf = (name: string) =>
  readFileSync(new URL(`../../../fixtures/bounces/${name}.eml`, import.meta.url));
const read = async (raw: Buffer): Promise<Reading> =>
  readEmail(await parseEmail(raw), sandboxIdentity, { timeZone: 'Europe/London' });

function answered(reading: Reading) {
  const at = new Date('2026-03-10T09:13:30Z');
  const question = { links: [], label: 'not_job_related', at, zone: 'utc', language: null } as const;
  const answer = judgeAnswer({ reading, ...question });
  const incoming = { reading, answer, label: 'not_job_related', at, openApplications: [] } as const;
  return { answer, found: findAnswered(incoming, [OTHER, SENT]) };
}

describe('a bounce', () => {
  it.each([
    ['postfix', true, /User unknown/],
    ['gmail', true, /does not exist/],
    ['exchange-online-de', true, /RecipientNotFound/],
    ['sendmail-mailbox-full', true, /Mailbox full/],
    ['amazon-ses', true, /Access denied/],
    ['exim', true, /No such user/],
    ['qmail', true, /unknown user/],
    ['yahoo', true, /Host or domain name not found/],
    ['outlook-in-words', true, /unknown recipient/],
    ['postfix-delayed', false, /timed out/],
    ['gmail-incomplete', false, /over quota/],
    ['exim-warning', false, /./],
  ] as const)('as %s writes it is read, and known by what it returns', async (name, isHard, reason) => {
    const reading = await read(bytesOf(name));
    expect(reading.depth).toBe(0);
    const { answer, found } = answered(reading);
    expect(answer).toMatchObject({ is: 'bounce', bounce: { isHard } });
    expect(answer.bounce?.reason).toMatch(reason);
    expect(found?.sent.id).toBe(SENT.id);
  });

  it('of Amazon is known by our reference, since it gave the message an id of its own', async () => {
    const { found } = answered(await read(bytesOf('amazon-ses')));
    expect(found).toMatchObject({ sent: { id: SENT.id }, knowsOurs: true });
  });

  it('that returns nothing is known by the address that did not work, and proves nothing', async () => {
    const { found } = answered(await read(bytesOf('outlook-in-words')));
    expect(found).toMatchObject({ sent: { id: SENT.id }, knowsOurs: false });
  });

  it('is known in a forward of the owner, attached or in the text', async () => {
    const inText = Buffer.from(
      [
        'From: Robin Vale <robin@vale.example>',
        'To: jobs@inbox.example',
        'Subject: Fwd: Delivery Status Notification (Failure)',
        'Date: Tue, 10 Mar 2026 10:00:00 +0000',
        '',
        '---------- Forwarded message ---------',
        'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
        'Date: Tue, Mar 10, 2026 at 9:13 AM',
        'Subject: Delivery Status Notification (Failure)',
        'To: <robin@vale.example>',
        '',
        '',
        '** Address not found **',
        '',
        "Your message wasn't delivered to ines.corvi@tidewater.example because the address couldn't be found.",
        '',
        'The response from the remote server was:',
        '550 5.1.1 The email account that you tried to reach does not exist.',
      ].join('\r\n'),
    );
    const attached = Buffer.from(
      [
        'From: Robin Vale <robin@vale.example>',
        'To: jobs@inbox.example',
        'Subject: Fwd: Undelivered Mail Returned to Sender',
        'Date: Tue, 10 Mar 2026 10:00:00 +0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="f1"',
        '',
        '--f1',
        'Content-Type: text/plain',
        '',
        'fyi',
        '--f1',
        'Content-Type: message/rfc822',
        '',
        bytesOf('postfix').toString('latin1'),
        '--f1--',
      ].join('\r\n'),
    );
    for (const raw of [inText, attached]) {
      const reading = await read(raw);
      expect(reading.depth).toBe(1);
      const { answer, found } = answered(reading);
      expect(answer).toMatchObject({ is: 'bounce', bounce: { isHard: true } });
      expect(found?.sent.id).toBe(SENT.id);
    }
  });

  it('is none when the server reports that it delivered', async () => {
    expect(readBounce(await read(bytesOf('delivered')))).toBeNull();
  });

  it('is none when a person writes of mail that cannot be delivered', async () => {
    const raw = Buffer.from(
      'From: Ines Corvi <ines.corvi@tidewater.example>\r\nTo: robin@vale.example\r\nSubject: Your documents\r\n\r\nHi Robin,\n\nthe parcel could not be delivered to our office, error 550 5.1.1 or so. Could you send it again?\n\nInes',
    );
    expect(readBounce(await read(raw))).toBeNull();
  });
});
