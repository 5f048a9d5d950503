import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../../../src/core/answer.ts';
import { findAnswered } from '../../../../src/core/answers/find-answered.ts';
import { judgeAnswer } from '../../../../src/core/answers/judge-answer.ts';
import { outcomeOfSupporter } from '../../../../src/core/answers/outcome-of-answer.ts';
import type { SentEmail } from '../../../../src/core/answers/sent-email.ts';
import type { Label } from '../../../../src/core/outcome.ts';
import { aReading } from '../../../_util/a-reading.ts';
import { aSentEmail } from '../answers/a-sent-email.ts';

const NOOR = { name: 'Noor Haddad', address: 'noor@friend.example' };
const AT = new Date('2026-03-11T09:00:00Z');
const LETTER: SentEmail = aSentEmail({
  id: 'letter',
  kind: 'supporter_letter',
  applicationId: null,
  to: NOOR,
  subject: 'How my search is going',
  messageId: '<supporter-letter.letter@vale.example>',
  earlierSubjects: [],
});

function find(from: typeof NOOR, references: string[], subject = `Re: ${LETTER.subject}`) {
  const original = {
    from,
    fromName: from.name,
    subject,
    references,
    date: AT,
    text: 'Shall we talk on Friday?',
  };
  const reading = aReading({ original });
  const question = { reading, label: 'status_update' as Label, at: AT };
  const answer = judgeAnswer({ ...question, links: [], zone: 'utc', language: null });
  return findAnswered({ ...question, answer, openApplications: [] }, [LETTER]);
}

describe('an answer to a letter to a supporter', () => {
  it('is known by its ids and by its subject', () => {
    expect(find(NOOR, [LETTER.messageId])).toMatchObject({ sent: { id: 'letter' }, knowsOurs: true });
    expect(find(NOOR, [])).toMatchObject({ sent: { id: 'letter' }, knowsOurs: false });
  });

  it('is none when it comes from whom the supporter passed the letter on to', () => {
    const recruiter = { name: 'Ida Brand', address: 'ida@marram.example' };
    expect(find(recruiter, [LETTER.messageId])).toBeNull();
  });
});

describe('what an answer of a supporter means', () => {
  const outcome = (label: Label) => ({
    label,
    kind: null,
    confidence: 0.99,
    review: false,
    evidence: [],
    contradictions: [],
  });
  const answer = (is: AnswerKind) =>
    ({
      is,
      evidence: 'Come by on Friday.',
      feedback: null,
      asksSomething: false,
      backAt: null,
      bounce: null,
    }) as const;

  it.each<[Label, AnswerKind, boolean]>([
    ['interview_invitation', 'other', true],
    ['offer', 'warm', true],
    ['rejection', 'other', true],
    ['status_update', 'other', false],
    ['not_job_related', 'other', false],
    ['rejection', 'bounce', false],
    ['rejection', 'out_of_office', false],
  ])('what sounds like %s as %s is news of no application; the owner looks: %s', (label, is, review) => {
    expect(outcomeOfSupporter(outcome(label), answer(is))).toMatchObject({
      label: 'status_update',
      kind: null,
      review,
      evidence: [{ words: 'Come by on Friday.' }],
    });
  });
});
