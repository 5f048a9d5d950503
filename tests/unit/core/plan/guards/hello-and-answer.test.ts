import { describe, expect, it } from 'vitest';
import type { ApplicationHistory, PastEmail, PastOutgoing } from '../../../../../src/core/history.ts';
import type { OutreachKind } from '../../../../../src/core/outgoing.ts';
import { checkGuards } from '../../../../../src/core/plan/guards/check-guards.ts';
import { aContact, aHistory, aPolicy, aRejection, DECIDED_AT } from '../../../../_util/a-history.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const later = (days: number) => new Date(DECIDED_AT.getTime() + days * DAY_MS);
const win = (days: number, text = 'I gave a talk on reading slow queries at the meetup of our city.') => ({
  id: `win ${days}`,
  at: later(days),
  text,
});

interface Case {
  cause?: Partial<PastEmail>;
  history?: Partial<ApplicationHistory>;
  now?: Date;
}

function failing(kind: OutreachKind, step: number | null, { cause, history, now = later(50) }: Case) {
  const email = aRejection(cause);
  const guarded = { id: null, kind, step, to: { ...aContact(), reason: '' }, cause: email, approved: false };
  const full = aHistory({ emails: [email], wins: [win(45)], ...history });
  return checkGuards(guarded, full, aPolicy(), now)
    .filter(({ ok }) => !ok)
    .map(({ name }) => name);
}

const sent = (over: Partial<PastOutgoing>): PastOutgoing => ({
  id: 'request',
  emailId: 'rejection',
  kind: 'feedback_request',
  step: null,
  to: 'ines.roth@fjordlicht.example',
  state: 'sent',
  plannedAt: DECIDED_AT,
  sentAt: later(1),
  ...over,
});

describe('the guards of a hello', () => {
  it('all hold seven weeks after the end, with news', () => {
    expect(failing('stay_in_touch', 1, {})).toEqual([]);
  });

  it.each<[string, string, Case]>([
    ['an application that goes on', 'application_has_ended', { history: { stage: 'interviewing' } }],
    ['nobody met', 'interview_took_place', { history: { interviews: [] } }],
    [
      'an invitation that came after the end',
      'last_word_is_the_end',
      { cause: { label: 'interview_invitation', kind: null } },
    ],
    [
      "a letter of the owner's own",
      'last_word_is_the_end',
      { cause: { label: 'not_job_related', provenance: { kind: 'owner', trusted: true, reason: 'own' } } },
    ],
    ['an end in an imported mailbox', 'not_imported', { cause: { imported: true } }],
    ['an end that was read months later', 'not_too_old', { cause: { receivedAt: later(40) } }],
    ['too soon after the end', 'hello_is_due', { now: later(41), history: { wins: [win(40)] } }],
    [
      'too soon after the last email of ours',
      'hello_is_due',
      { history: { outgoing: [sent({ sentAt: later(20) })] } },
    ],
    ['no news', 'there_is_news', { history: { wins: [] } }],
    ['news that they have heard', 'there_is_news', { history: { wins: [win(-3)] } }],
    [
      'news in another language',
      'news_fits_the_language',
      {
        history: {
          wins: [win(45, 'Ich habe die Prüfung zur Softwarearchitektin mit Auszeichnung bestanden.')],
        },
      },
    ],
    ['another application there', 'company_is_quiet', { history: { companyIsLive: true } }],
    [
      'a colleague who hears from the owner this week',
      'one_of_the_company_in_a_week',
      { history: { hellosToCompany: [{ outgoingId: 'x', to: 'tom@fjordlicht.example', at: later(48) }] } },
    ],
    ['a question that waits', 'no_open_question', { cause: { answersId: 'request', answer: 'other' } }],
    ['an offer that was accepted', 'search_goes_on', { history: { searchIsOver: true } }],
    [
      'a hello of this step',
      'not_already_asked',
      { history: { outgoing: [sent({ id: 'h', kind: 'stay_in_touch', step: 1, state: 'planned' })] } },
    ],
    [
      'somebody who is away',
      'recipient_is_there',
      { history: { contacts: [aContact({ awayUntil: later(60) })] } },
    ],
  ])('%s breaks %s, and no other', (_what, name, change) => {
    expect(failing('stay_in_touch', 1, change)).toEqual([name]);
  });
});

describe('the guards of thanks', () => {
  const answer = { label: 'feedback_reply', kind: null, answersId: 'request', answer: 'feedback' } as const;

  it('all hold for feedback that asks nothing', () => {
    expect(failing('feedback_thanks', null, { cause: answer })).toEqual([]);
  });

  it.each<[string, string, Case]>([
    ['an email that answers none of ours', 'answers_us', { cause: { ...answer, answersId: null } }],
    ['an answer in an imported mailbox', 'not_imported', { cause: { ...answer, imported: true } }],
    ['kind words without feedback', 'answers_us', { cause: { ...answer, answer: 'warm' } }],
    [
      'an answer of somebody else',
      'answers_us',
      { cause: { ...answer, from: { name: null, address: 'tom@fjordlicht.example' } } },
    ],
    ['a question', 'asks_nothing', { cause: { ...answer, asksSomething: true } }],
    ['an automatic answer', 'cause_is_no_machine_to_answer', { cause: { ...answer, automatic: 'a list' } }],
    [
      'a provenance that nothing proves',
      'provenance_is_trusted',
      { cause: { ...answer, provenance: { kind: 'reply', trusted: false, reason: 'not proved' } } },
    ],
    [
      'thanks of the other kind',
      'not_thanked_yet',
      { cause: answer, history: { outgoing: [sent({ id: 't', kind: 'warm_reply' })] } },
    ],
    [
      'an answer to a hello',
      'answers_a_question_of_ours',
      { cause: answer, history: { outgoing: [sent({ kind: 'stay_in_touch', step: 1 })] } },
    ],
  ])('%s breaks %s, and no other', (_what, name, change) => {
    expect(failing('feedback_thanks', null, change)).toEqual([name]);
  });

  it('thank for kind words with words of their own', () => {
    expect(failing('warm_reply', null, { cause: { ...answer, answer: 'warm' } })).toEqual([]);
  });
});

describe('the guards of a person', () => {
  it.each<[string, string, Partial<ApplicationHistory>]>([
    ['an address of no header', 'address_was_shown', { contacts: [] }],
    ['an address of a forged email', 'address_was_shown', { contacts: [aContact({ untrusted: true })] }],
    [
      'a Reply-To of another house',
      'reply_to_is_theirs',
      { contacts: [aContact({ source: 'reply_to' })], companyDomains: ['other.example'] },
    ],
    [
      'an interview that only an unproved email shows',
      'interview_is_believed',
      {
        interviews: [
          {
            saidAt: later(-5),
            at: later(-2),
            tookPlace: false,
            cancelled: false,
            evidence: 'Tuesday',
            trusted: false,
          },
        ],
      },
    ],
    ['a language that nothing shows', 'language_is_known', { language: null }],
  ])('%s breaks %s, and no other', (_what, name, history) => {
    const cause =
      name === 'language_is_known'
        ? { language: null }
        : name === 'reply_to_is_theirs'
          ? { from: { name: null, address: 'no-reply@tracker.example' } }
          : {};
    expect(failing('feedback_request', null, { cause, history })).toEqual([name]);
  });

  it('takes a Reply-To of the same house', () => {
    const history = { contacts: [aContact({ source: 'reply_to' })], companyDomains: ['fjordlicht.example'] };
    expect(failing('feedback_request', null, { history })).toEqual([]);
  });
});
