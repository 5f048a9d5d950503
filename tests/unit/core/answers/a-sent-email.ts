import type { SentEmail } from '../../../../src/core/answers/sent-email.ts';

/** A feedback request that left; what a test is about goes into the overrides. */
export function aSentEmail(overrides: Partial<SentEmail> = {}): SentEmail {
  return {
    id: 'request',
    kind: 'feedback_request',
    applicationId: 'application',
    state: 'sent',
    to: { name: 'Ines Corvi', address: 'ines.corvi@tidewater.example' },
    subject: 'Thank you, and a question about the Harbour Planner role',
    text: 'Hello Ines,\n\nThank you for the interview for the Harbour Planner role.\n\nMay I ask a small favour? If you have five minutes, I would be grateful.\n\nRobin Vale',
    language: 'en',
    messageId: '<feedback-request.request@vale.example>',
    providerMessageId: null,
    thread: [],
    earlierSubjects: ['Our talk about the Harbour Planner role'],
    sentAt: new Date('2026-03-10T09:12:00Z'),
    ...overrides,
  };
}
