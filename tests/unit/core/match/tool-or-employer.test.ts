import { describe, expect, it } from 'vitest';
import { sameCompany } from '../../../../src/core/company-name.ts';
import { matchApplication } from '../../../../src/core/match/match-application.ts';
import { understandEmail } from '../../../../src/core/understand-email.ts';
import { composeEmail, headerLines, identity, owner } from '../compose-email.ts';

/** An email as the owner's filter sends it on, understood. */
function understood(name: string, address: string, subject: string, text: string) {
  const email = composeEmail({
    from: [{ name, address }],
    to: [owner],
    subject,
    text,
    headers: headerLines('Delivered-To: jobs+k7qd@afterword.test', `From: ${name} <${address}>`),
  });
  return understandEmail(email, { identity, timeZone: 'UTC', thresholds: { record: 0.8, send: 0.95 } });
}

const via = [
  [
    'Workable',
    'noreply@workablemail.com',
    'Your application to Tidewater',
    'Hi Robin, your application to Tidewater has been received through Workable. You can follow it in Workable.',
  ],
  [
    'Tidewater',
    'noreply@workablemail.com',
    'Thanks for applying',
    'Hi Robin, thank you for your application for the Product Designer role. Unfortunately, we will not move forward.\n\nPowered by Workable',
  ],
  [
    'Greenhouse',
    'no-reply@us.greenhouse-mail.io',
    'Your application to Tidewater',
    'Hi Robin, thank you for your interest in Tidewater. Unfortunately, we will not move forward.',
  ],
] as const;
const itself = [
  [
    'Workable',
    'noreply@workable.com',
    'Thank you for applying to Workable',
    'Hi Robin, thank you for applying to Workable. Unfortunately, we will not move forward with your application for the Product Designer role.',
  ],
  [
    'Workable Careers',
    'careers@workable.com',
    'Your application for Product Designer',
    'Hi Robin, thank you for your interest in joining Workable. Unfortunately, we will not move forward.',
  ],
] as const;

describe('a recruiting tool is an employer only where the text says so', () => {
  const employer = (name: string) => ({
    id: name,
    company: { name, aliases: [], domains: [] },
    role: 'Product Designer',
    requisitionId: null,
    alsoKnownAs: [],
    apartFrom: [],
    acknowledged: [],
    stage: 'applied' as const,
    openedAt: new Date('2025-10-01T09:00:00Z'),
    lastEventAt: new Date('2025-10-01T09:00:00Z'),
    messageIds: [],
    people: [],
  });
  const known = [employer('Workable'), employer('Greenhouse'), employer('Tidewater')];
  const now = new Date('2025-10-28T12:00:00Z');

  it.each(via)('not where %s <%s> carries "%s"', (...mail) => {
    const understanding = understood(...mail);
    expect(sameCompany(understanding.facts.company!.value, 'Tidewater')).toBe(true);
    expect(matchApplication({ ...understanding, now }, known)).toMatchObject({ applicationId: 'Tidewater' });
  });

  it.each(itself)('where %s <%s> hires for itself in "%s"', (...mail) => {
    const understanding = understood(...mail);
    expect(sameCompany(understanding.facts.company!.value, 'Workable')).toBe(true);
    expect(matchApplication({ ...understanding, now }, known)).toMatchObject({ applicationId: 'Workable' });
  });
});
