import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { ParsedEmail } from '../../../src/core/email.ts';
import { parseEmail } from '../../../src/mailbox/parse-email.ts';
import { sampleEmails } from '../../../src/sandbox/sample-emails.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';

const NOW = new Date('2026-03-11T15:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
const OWNER = 'robin@vale.example';
const TAGGED = 'jobs+k7m2q9@inbox.example';

const parsed = new Map<string, ParsedEmail>();
for (const { name, raw } of sampleEmails(NOW)) parsed.set(name, await parseEmail(Buffer.from(raw)));

describe('the sample emails', () => {
  it.each(sampleEmails(NOW))(
    '$name is whole ASCII MIME in CRLF lines, every date filled in',
    ({ name, raw }) => {
      expect(raw).toMatch(/^(?:[\t\x20-\x7e]{0,998}\r\n)+$/);
      expect(raw).not.toContain('{{');
      expect(parsed.get(name)).toMatchObject({
        problems: [],
        date: expect.any(Date),
        messageId: expect.any(String),
      });
    },
  );

  it.each([
    ['acknowledgement-with-a-condition', 'no-reply@orrinpike.example', /\bIf you are not selected\b/],
    ['job-alert', 'alerts@northlightjobs.example', /6 new jobs/],
    ['calendar-invitation', 'ioan.petrescu@brackenfold.example', /half on a system/],
    ['recruiter-outreach', 'gareth.plumley@fenwright.example', /came across your profile/],
    ['not-shortlisted-html-only', 'no-reply@orrinpike.example', /not been shortlisted for interview/],
    ['still-under-review', 'devika.rao@marlowefreight.example', /still under review/],
    ['coding-test', 'invitations@codegauge.example', /coding assessment/],
    ['rejection-from-tracking-system', 'no-reply@applytrack.example', /not to progress your\s+application/],
    ['french-interview-invitation', 'camille.arnoult@ateliercorvin.example', /entretien en visioconférence/],
  ])('%s was redirected as it was, to the address with the secret tag', (name, from, words) => {
    const email = parsed.get(name)!;
    expect(email).toMatchObject({ from: [{ address: from }], to: [{ address: OWNER }] });
    expect(flat(email.text)).toMatch(words);
    expect(valuesOf(email, 'delivered-to')).toEqual([TAGGED, OWNER]);
    expect(valuesOf(email, 'x-forwarded-to')).toEqual([TAGGED]);
    expect(valuesOf(email, 'dkim-signature')).toHaveLength(1);
    expect(valuesOf(email, 'authentication-results')[0]).toMatch(
      /^mx\.inbox\.example;.* dkim=pass .*dmarc=pass/,
    );
  });

  it.each([
    [
      'moving-forward',
      /^FW: /,
      /\n\nFrom: Mateus Ferro <.*\nSent: .*\nTo: .*\nSubject: /,
      /decided to move forward/,
    ],
    [
      'reschedule-unfortunately',
      /^Fwd: /,
      /\nBegin forwarded message:\n\nFrom: Noor Haddad </,
      /Hi Robin, Unfortunately/,
    ],
    [
      'rejection-after-interview',
      /^Fwd: /,
      /\n-{10} Forwarded message -{9}\nFrom: Hannah Osei </,
      /go with another/,
    ],
    [
      'same-rejection-again',
      /^Fwd: /,
      /\nBegin forwarded message:\n\n> From: Hannah Osei </,
      /go with another/,
    ],
    ['role-closed', /^Fw: /, /\n_{32}\nFrom: Devika Rao <.*\nSent: /, /position has been closed/],
    ['german-rejection-after-interview', /^Fwd: /, /-{9}\nFrom: Katrin Seidl </, /andere Person entschieden/],
  ])('%s was forwarded by the owner, in the shape of the client', (name, subject, block, words) => {
    const email = parsed.get(name)!;
    expect(email).toMatchObject({ from: [{ address: OWNER }], to: [{ address: 'jobs@inbox.example' }] });
    expect(email.subject).toMatch(subject);
    expect(email.text).toMatch(block);
    expect(flat(email.text)).toMatch(words);
    expect(email.html).toContain('Robin Vale &lt;');
    expectProvedOwner(email);
  });

  it('holds the offer as an attached message, whole', () => {
    const email = parsed.get('offer-as-attachment')!;
    expectProvedOwner(email);
    expect(email.attached).toMatchObject([
      {
        from: [{ address: 'tomasz.lind@quillhaven.example' }],
        messageId: '<7C20F4E9-11AB@quillhaven.example>',
        subject: 'Your offer: Lead Engineer, Search',
      },
    ]);
    expect(email.attached[0]?.text).toContain('offer you the position of Lead Engineer');
  });

  it('holds one email of nothing but HTML', () => {
    expect(parsed.get('not-shortlisted-html-only')).toMatchObject({ textSource: 'html' });
    expect([...parsed.values()].filter(({ textSource }) => textSource !== 'plain')).toHaveLength(1);
  });

  it('holds a calendar request whose time has passed when the rejection of that company comes', () => {
    const [calendar] = parsed.get('calendar-invitation')!.calendars;
    const component = new ICAL.Component(ICAL.parse(calendar!));
    const event = new ICAL.Event(component.getFirstSubcomponent('vevent')!);

    expect(component.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event.organizer).toBe('mailto:ioan.petrescu@brackenfold.example');
    expect(event.attendees.map((attendee) => attendee.getFirstValue())).toEqual([
      'mailto:robin@vale.example',
    ]);
    expect(event.startDate.toJSDate()).toEqual(new Date('2026-02-24T14:00:00Z'));
    expect(+event.endDate.toJSDate()).toBeLessThan(+parsed.get('rejection-from-tracking-system')!.date!);
  });

  it('tells the same rejection twice in the same words', () => {
    const bodyOf = (name: string) => /Hi Robin,.*Row, Bristol/.exec(flat(parsed.get(name)!.text))?.[0];
    expect(bodyOf('rejection-after-interview')).toMatch(/Warm regards, Hannah/);
    expect(bodyOf('same-rejection-again')).toBe(bodyOf('rejection-after-interview'));
  });

  it('holds a forgery: no tag, and only a line that the sender wrote says that the owner is proved', () => {
    const email = parsed.get('forged-rejection')!;
    expect(email.from).toMatchObject([{ address: OWNER }]);
    expect(valuesOf(email, 'delivered-to')).toEqual(['jobs@inbox.example']);
    const [topmost, ...below] = valuesOf(email, 'authentication-results');
    expect(topmost).toMatch(/^mx\.inbox\.example; dkim=none;.*dmarc=fail/);
    expect(below).toEqual([expect.stringMatching(/^mx\.inbox\.example;.*dmarc=pass/)]);
  });

  it('names nobody and nothing outside the reserved domains', () => {
    const hosts = sampleEmails(NOW).flatMap(({ raw }) => {
      return raw.replaceAll('=\r\n', '').match(/(?:@|https?:\/\/)[a-z][a-z0-9.-]*\.[a-z]{2,}/gi) ?? [];
    });
    expect(hosts.length).toBeGreaterThan(200);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });

  // A weekday, both days of a weekend, the nights when the clocks change, a first day of a year, a leap day.
  it.each([
    '2026-03-11T15:00:00Z',
    '2026-03-14T00:10:00Z',
    '2026-03-29T01:30:00Z',
    '2026-10-25T00:59:00Z',
    '2027-01-01T00:00:00Z',
    '2028-02-29T23:59:59Z',
  ])('arrives in order, within 30 days, and before %s', (at) => {
    const now = new Date(at);
    const arrivals = sampleEmails(now).map(({ arrivedAt }) => arrivedAt.getTime());
    expect(arrivals).toHaveLength(17);
    expect(arrivals).toEqual(arrivals.toSorted((a, b) => a - b));
    expect(arrivals[0]).toBeGreaterThan(now.getTime() - 30 * DAY);
    expect(arrivals.at(-1)).toBeLessThan(now.getTime());
  });
});

function expectProvedOwner(email: ParsedEmail): void {
  expect(valuesOf(email, 'delivered-to')).toEqual([sandboxIdentity.inboxAddress]);
  const results = valuesOf(email, 'authentication-results');
  expect(results).toEqual([
    expect.stringMatching(
      /^mx\.inbox\.example; dkim=pass header\.d=vale\.example .* dmarc=pass .* header\.from=vale\.example$/,
    ),
  ]);
}

function valuesOf(email: ParsedEmail, name: string): string[] {
  return email.headers
    .filter((header) => header.name === name)
    .map(({ value }) => value.replace(/\s+/g, ' '));
}

/** One line, quoting marks and hard line breaks taken out. */
function flat(text: string): string {
  return text.replace(/^> ?/gm, '').replace(/\s+/g, ' ');
}
