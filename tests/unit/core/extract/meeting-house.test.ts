import { describe, expect, it } from 'vitest';
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

const call = (topic: string) =>
  `Ines Corvi is inviting you to a scheduled Zoom meeting.\n\nTopic: ${topic}\nTime: Nov 3, 2025 15:00 London\n\nJoin Zoom Meeting\nhttps://us02web.zoom.us/j/81234567890`;
const tidewater = {
  id: 'Tidewater',
  company: { name: 'Tidewater', aliases: [], domains: [] as string[] },
  role: 'Harbour Planner',
  requisitionId: null,
  alsoKnownAs: [],
  apartFrom: [],
  acknowledged: [],
  stage: 'applied' as const,
  openedAt: new Date('2025-10-01T09:00:00Z'),
  lastEventAt: new Date('2025-10-01T09:00:00Z'),
  messageIds: [],
  people: [],
};
const zoom = {
  ...tidewater,
  id: 'Zoom',
  role: 'Account Manager',
  company: { name: 'Zoom', aliases: [], domains: [] },
};
const now = new Date('2025-10-28T12:00:00Z');

describe('a house that carries a call', () => {
  it('gives no domain to whoever the call is with', () => {
    const { facts } = understood(
      'Zoom',
      'no-reply@zoom.us',
      'Invitation: Interview with Tidewater - Harbour Planner',
      call('Interview with Tidewater - Harbour Planner'),
    );
    expect(facts).toMatchObject({ company: { value: 'Tidewater' }, companyDomain: null });
  });

  it.each([
    ['Zoom', 'no-reply@zoom.us', call('Intro chat about your application')],
    ['Ines Corvi', 'messenger@webex.com', 'Join the interview:\nhttps://vale.webex.com/vale/j.php?MTID=m1'],
    [
      'Microsoft Teams',
      'noreply@microsoft.com',
      'Your interview:\nhttps://teams.microsoft.com/l/meetup-join/1',
    ],
    [
      'Google Calendar',
      'calendar-notification@google.com',
      'Your interview:\nhttps://meet.google.com/abc-defg-hij',
    ],
    ['Whereby', 'no-reply@whereby.com', 'Your interview:\nhttps://whereby.com/some-room'],
  ])('is no employer: %s <%s>', (name, address, text) => {
    const understanding = understood(name, address, 'Invitation: interview about your application', text);
    expect(understanding.facts.companyDomain).toBeNull();
    const match = matchApplication({ ...understanding, now }, [zoom, tidewater]);
    expect(match).not.toMatchObject({ kind: 'existing' });
  });

  it.each([
    ['Zoom Careers', 'no-reply@zoom.us', 'with a link to the call: https://zoom.us/j/81234567890'],
    ['Ines Corvi', 'ines.corvi@zoom.us', 'with a link to the call: https://zoom.us/j/81234567890'],
    ['Zoom', 'no-reply@zoom.us', 'in our office'],
  ])('is one where it hires for itself: %s <%s>', (name, address, where) => {
    const understanding = understood(
      name,
      address,
      'Your interview at Zoom',
      `Hi Robin,\n\nwe would like to invite you to an interview for the Account Manager role at Zoom, ${where}.\n\nThe Zoom team`,
    );
    expect(understanding.facts.companyDomain).toBe('zoom.us');
    expect(matchApplication({ ...understanding, now }, [zoom, tidewater])).toMatchObject({
      applicationId: 'Zoom',
    });
  });
});
