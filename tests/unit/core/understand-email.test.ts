import { describe, expect, it } from 'vitest';
import { understandEmail } from '../../../src/core/understand-email.ts';
import { composeEmail, identity } from './compose-email.ts';

const settings = { identity, timeZone: 'utc', thresholds: { record: 0.8, send: 0.95 } };
const outcomeOf = (subject: string) => understandEmail(composeEmail({ subject, text: '' }), settings).outcome;

describe('an email without words', () => {
  it('means nothing that could be guessed', () => {
    expect(outcomeOf('Ihre Bewerbung')).toMatchObject({
      label: 'status_update',
      confidence: 0,
      review: true,
    });
  });

  it('may say something in its subject, which is in doubt', () => {
    const { label, review } = outcomeOf('Invitation to an interview');
    expect({ label, review }).toEqual({ label: 'interview_invitation', review: true });
  });
});
