import { describe, expect, it } from 'vitest';
import { showExplanation } from '../../../src/cli/show-explanation.ts';
import { readConfig } from '../../../src/config.ts';
import { explainEmail } from '../../../src/core/explain-email.ts';
import { parseEmail } from '../../../src/mailbox/parse-email.ts';
import { composeEmail } from './compose-email.ts';

const { identity, policy } = readConfig({
  OWNER_NAME: 'Robin Vey',
  OWNER_ADDRESS: 'robin@vey.example',
  INBOX_ADDRESS: 'inbox@tray.example',
  TRUSTED_AUTHSERV_ID: 'mx.tray.example',
});

const explain = async (lines: readonly string[], now = '2025-11-04T10:00:00Z') => {
  const head = [
    'Authentication-Results: mx.tray.example; dmarc=pass header.from=vey.example',
    'From: Robin Vey <robin@vey.example>',
    'To: inbox@tray.example',
    'Date: Tue, 4 Nov 2025 09:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
  ];
  const email = await parseEmail(Buffer.from([...head, ...lines].join('\r\n')));
  const settings = { identity, timeZone: policy.timeZone, thresholds: policy.thresholds };
  return explainEmail(email, settings, { ...policy, paused: null }, new Date(now));
};

const rejection = [
  '',
  'Dear Robin,',
  '',
  'thank you for the interview on Thursday. We have decided to go ahead with another candidate for the role of harbour planner.',
];
const block = (from: string, sent = 'Monday, 3 November 2025 10:12') => [
  'Subject: FW: Your application',
  '',
  `From: ${from}`,
  `Sent: ${sent}`,
  'To: Robin Vey',
  'Subject: Your application',
];

describe('explainEmail', () => {
  it('plans a request to the person of a forward that gives the address', async () => {
    const { original, plan } = await explain([...block('Ines Corvi <ines@tidewater.example>'), ...rejection]);
    expect(original.from).toEqual({ name: 'Ines Corvi', address: 'ines@tidewater.example' });
    expect(plan).toMatchObject([{ kind: 'feedback_request', to: 'ines@tidewater.example' }]);
  });

  it('shows each fact with the words it rests on, dates as programs and as people write them', async () => {
    const deadline = 'Please complete the assessment by Friday, 7 November 2025.';
    const explanation = await explain([
      ...block('Ines Corvi <ines@tidewater.example>'),
      '',
      'Dear Robin,',
      '',
      'the next step for the role of harbour planner is a short online test.',
      deadline,
    ]);
    expect(explanation.facts.deadline).toEqual({ value: '2025-11-07T23:59:00.000Z', evidence: deadline });
    const shown = showExplanation(explanation, 'utc');
    expect(shown).toContain('What it says');
    expect(shown).toContain(`Fri 7 Nov 2025, 23:59 UTC: "${deadline}"`);
  });

  it('names what is attached', () => {
    const attachments = [{ filename: 'feedback.pdf', contentType: 'application/pdf', size: 5 }];
    const settings = { identity, timeZone: policy.timeZone, thresholds: policy.thresholds };
    const email = composeEmail({ attachments });
    const explanation = explainEmail(email, settings, { ...policy, paused: null }, new Date('2025-11-04'));
    expect(explanation.attachments).toEqual(attachments);
    expect(showExplanation(explanation, 'utc')).toContain('feedback.pdf (named only, not opened)');
  });

  it('tells why the reading is in doubt, and makes no more than a guess of it', async () => {
    const { outcome, problems, plan } = await explain([
      ...block('Robin Vey <robin@vey.example>'),
      '',
      'Dear Ines,',
      '',
      'I am delighted to accept your offer for the role of harbour planner, and look forward to the first day.',
    ]);
    expect(outcome.review).toBe(true);
    expect(outcome.contradictions).toContainEqual({ rule: 'reading-in-doubt', words: problems[0] });
    expect(problems).toEqual(['The newest message in it is your own.']);
    expect(plan).toEqual([]);
  });

  it('tells a name without an address, and makes nobody of it who is written to', async () => {
    const { original, people, plan, nothing } = await explain([...block('Ines Corvi'), ...rejection]);
    expect(original.from).toEqual({ name: 'Ines Corvi', address: null });
    expect(people.map((person) => person.address)).not.toContain(null);
    expect(plan).toEqual([]);
    expect(nothing).toContain('no human is known');
  });
});
