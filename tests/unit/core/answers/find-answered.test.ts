import { describe, expect, it } from 'vitest';
import { findAnswered } from '../../../../src/core/answers/find-answered.ts';
import { judgeAnswer } from '../../../../src/core/answers/judge-answer.ts';
import type { HeaderLine } from '../../../../src/core/email.ts';
import type { Label } from '../../../../src/core/outcome.ts';
import { stripHistory } from '../../../../src/core/read/strip-history.ts';
import { LANGUAGES, type Original } from '../../../../src/core/reading.ts';
import { aReading } from '../../../_util/a-reading.ts';
import { aSentEmail } from './a-sent-email.ts';
import { SAID } from './said.ts';

const INES = { name: 'Ines Corvi', address: 'ines.corvi@tidewater.example' };
const FEEDBACK = 'Hi Robin,\n\nyour system design answers were strong, but the SQL part was too slow.';
const WARM = 'Hi Robin,\n\nthank you for your kind note. All the best!';
const INVITATION =
  'Hi Robin,\n\nwe would like to invite you to an interview for the Quay Master role on Monday.';
const REQUEST = aSentEmail();
const DAY_MS = 24 * 60 * 60 * 1000;
const daysLater = (days: number) => new Date(REQUEST.sentAt.getTime() + days * DAY_MS);

interface Incoming extends Partial<Omit<Original, 'text'>> {
  text: string;
  label?: Label;
  daysLater?: number;
  openApplications?: readonly string[];
}

function find(incoming: Incoming, sent = [REQUEST]) {
  const {
    text: written,
    label = 'status_update',
    daysLater: days = 1,
    openApplications = [],
    ...more
  } = incoming;
  const at = daysLater(days);
  const reading = aReading({
    original: {
      from: INES,
      fromName: INES.name,
      subject: 'Hello',
      date: at,
      ...stripHistory(written),
      ...more,
    },
  });
  const question = { links: [], label, at, zone: 'utc', language: null };
  const answer = judgeAnswer({ reading, ...question });
  return findAnswered({ reading, answer, label, at, openApplications }, sent);
}

describe('an answer is known', () => {
  it('by our own Message-ID, whoever writes and whatever the subject', () => {
    const colleague = { name: 'Jo Marsh', address: 'jo@elsewhere.example' };
    const found = find({ text: WARM, from: colleague, references: ['<x@y.example>', REQUEST.messageId] });
    expect(found).toMatchObject({ sent: { id: REQUEST.id }, knowsOurs: true });
  });

  it("by the id that the provider gave it in our id's place", () => {
    const sent = aSentEmail({ providerMessageId: '<0102@eu.provider.example>' });
    expect(find({ text: WARM, references: ['<0102@eu.provider.example>'] }, [sent])?.knowsOurs).toBe(true);
  });

  it('by the closest of several ids of ours', () => {
    const hello = aSentEmail({ id: 'hello', messageId: '<hello@vale.example>', sentAt: daysLater(40) });
    const thread = [REQUEST.messageId, hello.messageId];
    const incoming = { text: WARM, daysLater: 41 };
    expect(find({ ...incoming, references: thread }, [REQUEST, hello])?.sent.id).toBe('hello');
    expect(find({ ...incoming, references: thread.toReversed() }, [REQUEST, hello])?.sent.id).toBe('request');
  });

  it('by the thread that our email went into', () => {
    const inThread = aSentEmail({ thread: ['<decision@tidewater.example>'] });
    const found = find({ text: WARM, references: ['<decision@tidewater.example>'] }, [inThread]);
    expect(found).toMatchObject({ sent: { id: 'request' }, knowsOurs: false });
  });

  it("by the person's other address in the same thread, and not by a stranger's", () => {
    const inThread = aSentEmail({ thread: ['<decision@tidewater.example>'] });
    const from = (name: string) => ({
      text: WARM,
      from: { name, address: 'someone@gmail.com' },
      fromName: name,
      references: ['<decision@tidewater.example>'],
    });
    expect(find(from('Corvi, Ines'), [inThread])?.sent.id).toBe('request');
    expect(find(from('Max Stranger'), [inThread])).toBeNull();
  });

  it.each(['Re', 'AW', 'RV', 'SV', 'Antw', 'RES', 'R', 'Rif', 'WG: AW', 'Re: [EXT] Re'])(
    'by person and subject behind "%s:"',
    (prefix) => {
      expect(find({ text: WARM, subject: `${prefix}: ${REQUEST.subject}` })?.sent.id).toBe('request');
    },
  );

  it('by the words of ours that it quotes', () => {
    const text = `${WARM}\n\nOn Tue, 10 Mar 2026 at 09:12, Robin Vale <robin@vale.example> wrote:\n> May I ask a small favour? If you have\n> five minutes, I would be grateful.`;
    expect(find({ text, subject: 'Our talk' })?.sent.id).toBe('request');
  });

  it('by an absence within days after ours, whatever the subject', () => {
    const headers: HeaderLine[] = [{ name: 'auto-submitted', value: 'auto-replied' }];
    const away = { text: 'I am out of the office until 1 April.', subject: 'Away', headers };
    expect(find({ ...away, daysLater: 0.01 })?.sent.id).toBe('request');
    expect(find({ ...away, daysLater: 20 })).toBeNull();
  });

  it('as the answer to the latest of ours', () => {
    const later = aSentEmail({ id: 'later', sentAt: daysLater(30) });
    const incoming = { text: WARM, subject: `Re: ${REQUEST.subject}` };
    expect(find({ ...incoming, daysLater: 31 }, [REQUEST, later])?.sent.id).toBe('later');
    expect(find({ ...incoming, daysLater: 29 }, [REQUEST, later])?.sent.id).toBe('request');
  });

  it.each(LANGUAGES)('when it asks in %s to be left alone, under any subject', (language) => {
    const plain = SAID.opt_out[language].at(-1) as string;
    expect(find({ text: plain, subject: 'Please' })?.sent.id).toBe('request');
  });

  it('when it answers with feedback under another subject', () => {
    expect(find({ text: FEEDBACK, subject: 'Re: your question', label: 'feedback_reply' })).not.toBeNull();
    expect(find({ text: FEEDBACK, subject: 'Some feedback', label: 'feedback_reply' })).not.toBeNull();
  });
});

describe('an answer in the thread of their own emails, when ours began another', () => {
  const inTheirs = { text: WARM, subject: 'Re: Our talk about the Harbour Planner role' };

  it('is known by the person', () => {
    expect(find(inTheirs)).toMatchObject({ sent: { id: 'request' }, knowsOurs: false });
    const question = 'Sure, easier to do by phone. Are you around on Thursday after four?';
    expect(find({ ...inTheirs, text: question, label: 'interview_invitation' })).not.toBeNull();
    expect(find({ ...inTheirs, text: FEEDBACK, label: 'rejection' })).not.toBeNull();
    expect(find({ ...inTheirs, openApplications: ['application'] })).not.toBeNull();
  });

  it("may have any subject where the answer is the owner's to give", () => {
    const question = 'Sure, easier to do by phone. Are you around on Thursday after four?';
    expect(find({ text: question, subject: 'Re: Quick update' })).not.toBeNull();
  });

  it.each<[string, Partial<Incoming>]>([
    ['under a subject of no email of theirs', { subject: 'Re: Your documents' }],
    ['when it is no reply', { subject: 'Our talk about the Harbour Planner role' }],
    ['after months', { daysLater: 60 }],
    ['while something else of theirs is open', { openApplications: ['application', 'another'] }],
    [
      'from a colleague',
      { from: { name: 'Jo Marsh', address: 'jo.marsh@tidewater.example' }, fromName: 'Jo Marsh' },
    ],
    ['from a namesake', { from: { name: INES.name, address: 'ines@other.example' } }],
    ['as a new question', { subject: 'Quick update', text: 'Are you around on Thursday after four?' }],
  ])('is none %s', (_, more) => {
    expect(find({ ...inTheirs, ...more })).toBeNull();
  });
});

describe('no answer is', () => {
  it('a new invitation of the same person', () => {
    const label = 'interview_invitation';
    expect(find({ text: INVITATION, subject: 'Interview for Quay Master', label })).toBeNull();
    expect(find({ text: INVITATION, subject: 'Re: Interview for Quay Master', label })).toBeNull();
  });

  it('a decision under the very subject that ours had, when it is no reply', () => {
    const text = 'Dear Robin, unfortunately we have chosen another candidate, who has more experience.';
    const label = 'rejection';
    expect(find({ text, subject: REQUEST.subject, label })).toBeNull();
    expect(find({ text, subject: `Re: ${REQUEST.subject}`, label })).not.toBeNull();
  });

  it('kind words under another subject', () => {
    expect(find({ text: WARM, subject: 'Re: Your documents' })).toBeNull();
  });

  it('a bare "no" to something else', () => {
    expect(find({ text: 'No.', subject: 'Re: Is the car park open?' })).toBeNull();
    expect(find({ text: 'No.', subject: `Re: ${REQUEST.subject}` })).not.toBeNull();
  });

  it('what was written before ours left', () => {
    expect(find({ text: WARM, subject: `Re: ${REQUEST.subject}`, daysLater: -1 })).toBeNull();
  });

  it('mail of somebody else under the same subject', () => {
    const from = { name: 'Max Stranger', address: 'max@elsewhere.example' };
    const incoming = { text: FEEDBACK, from, fromName: from.name };
    expect(find({ ...incoming, subject: `Re: ${REQUEST.subject}` })).toBeNull();
  });

  it('a wish of a namesake at another company', () => {
    const from = { name: INES.name, address: 'ines@other.example' };
    expect(find({ text: 'Please do not contact me again.', from, fromName: from.name })).toBeNull();
  });
});
