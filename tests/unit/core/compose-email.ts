import type { Address, HeaderLine, ParsedEmail } from '../../../src/core/email.ts';
import type { Identity } from '../../../src/core/identity.ts';

/** The owner of these tests, and the server that their mail comes in by. */
export const identity: Identity = {
  ownerName: 'Robin Vey',
  ownerAddresses: ['robin@vey.example'],
  inboxAddress: 'jobs@afterword.test',
  intakeTag: 'k7qd',
  trustedAuthservId: 'mx.afterword.test',
};

export const owner: Address = { name: 'Robin Vey', address: 'robin@vey.example' };
export const recruiter: Address = { name: 'Ines Corvi', address: 'ines.corvi@tidewater.example' };

/** `"name: value"` lines, the topmost first. */
export function headerLines(...lines: string[]): HeaderLine[] {
  return lines.map((line) => ({
    name: line.slice(0, line.indexOf(':')).toLowerCase(),
    value: line.slice(line.indexOf(':') + 1).trim(),
  }));
}

/** An email from the recruiter to the owner, changed as a test wants it. */
export function composeEmail(changes: Partial<ParsedEmail> = {}): ParsedEmail {
  return {
    from: [recruiter],
    sender: null,
    replyTo: [],
    to: [owner],
    cc: [],
    date: new Date('2025-10-28T09:46:00Z'),
    subject: 'Planner role',
    messageId: '<planner.1@tidewater.example>',
    inReplyTo: null,
    references: [],
    headers: [],
    text: 'Dear Robin, we have chosen another candidate for the harbour planner role.',
    textSource: 'plain',
    html: null,
    calendars: [],
    attached: [],
    attachments: [],
    deliveryReport: null,
    problems: [],
    ...changes,
  };
}

/** The text of a forward as Gmail writes it. */
export function gmailForward(from: Address, subject: string, text: string): string {
  return `---------- Forwarded message ---------\nFrom: ${from.name} <${from.address}>\nDate: Tue, Oct 28, 2025 at 10:46 AM\nSubject: ${subject}\nTo: <robin@vey.example>\n\n${text}`;
}
