import { describe, expect, it } from 'vitest';
import type { ApplicationHistory, PastEmail } from '../../../../../src/core/history.ts';
import { checkGuards } from '../../../../../src/core/plan/guards/check-guards.ts';
import type { GuardedEmail } from '../../../../../src/core/plan/guards/guard.ts';
import type { Policy } from '../../../../../src/core/policy.ts';
import { aContact, aHistory, aPolicy, aRejection, DECIDED_AT } from '../../../../_util/a-history.ts';

interface Case {
  now?: Date;
  email?: Partial<GuardedEmail>;
  cause?: Partial<PastEmail>;
  history?: Partial<ApplicationHistory>;
  policy?: Partial<Policy>;
}

function answers({ email, cause, history, policy, now = DECIDED_AT }: Case = {}) {
  const guarded: GuardedEmail = {
    id: null,
    kind: 'feedback_request',
    step: null,
    to: { ...aContact(), reason: '' },
    cause: aRejection(cause),
    approved: false,
    ...email,
  };
  const full = aHistory({ emails: [guarded.cause], ...history });
  return new Map(checkGuards(guarded, full, aPolicy(policy), now).map((guard) => [guard.name, guard]));
}

const DAY_MS = 24 * 60 * 60 * 1000;
const later = (days: number) => new Date(DECIDED_AT.getTime() + days * DAY_MS);

describe('guards', () => {
  it('all hold for a sure rejection of a person after an interview', () => {
    expect([...answers().values()].filter(({ ok }) => !ok)).toEqual([]);
  });

  const broken: [string, string, Case][] = [
    [
      'an untrusted email',
      'not_untrusted',
      { cause: { provenance: { kind: 'untrusted', trusted: true, reason: 'forged' } } },
    ],
    ['a rejection below the send threshold', 'rejection_is_sure', { cause: { confidence: 0.94 } }],
    [
      'words that speak against it',
      'rejection_is_sure',
      { cause: { contradictions: ['see you on Monday'] } },
    ],
    ['another label', 'rejection_is_sure', { cause: { label: 'offer' } }],
    ['a closed role', 'person_was_rejected', { cause: { kind: 'role_closed' } }],
    ['a role on hold', 'person_was_rejected', { cause: { kind: 'on_hold' } }],
    ['no interview', 'interview_took_place', { history: { interviews: [] } }],
    [
      'an interview after the decision',
      'interview_took_place',
      {
        history: {
          interviews: [
            {
              saidAt: later(-2),
              at: later(1),
              tookPlace: false,
              cancelled: false,
              evidence: 'Thursday',
              trusted: true,
            },
          ],
        },
      },
    ],
    [
      'a provenance that nothing proves',
      'provenance_is_trusted',
      { cause: { provenance: { kind: 'direct', trusted: false, reason: 'direct' } } },
    ],
    [
      'an address from an email that nothing proves',
      'provenance_is_trusted',
      { email: { to: { ...aContact({ trusted: false }), reason: '' } } },
    ],
    [
      'a suppressed person',
      'recipient_may_be_written_to',
      { history: { suppressed: new Set(['ines.roth@fjordlicht.example']) } },
    ],
    [
      'a do-not-contact',
      'recipient_may_be_written_to',
      { history: { contacts: [aContact({ doNotContact: true })] } },
    ],
    [
      'a bulk email that would be answered',
      'cause_is_no_machine_to_answer',
      { cause: { automatic: 'it is a list email' } },
    ],
    [
      'a newer email',
      'nothing_newer',
      { history: { emails: [aRejection(), aRejection({ id: 'new', label: 'offer', at: later(1) })] } },
    ],
    [
      'a newer email that may mean anything',
      'no_newer_guess',
      {
        history: {
          emails: [aRejection(), aRejection({ id: 'new', label: 'offer', confidence: 0.6, at: later(5) })],
        },
      },
    ],
    [
      'an earlier request to somebody else',
      'not_already_asked',
      {
        history: {
          outgoing: [
            {
              id: 'o',
              emailId: 'e',
              kind: 'feedback_request',
              step: null,
              to: 'x@fjordlicht.example',
              state: 'sent',
              plannedAt: DECIDED_AT,
              sentAt: DECIDED_AT,
            },
          ],
        },
      },
    ],
    [
      'the cap of the day',
      'below_the_caps',
      { history: { sent: { lastDay: 5, toCompanyInLastMonth: 0, toPerson: new Map() } } },
    ],
    [
      'the cap of the company',
      'below_the_caps',
      { history: { sent: { lastDay: 0, toCompanyInLastMonth: 2, toPerson: new Map() } } },
    ],
    [
      'the cap of the person',
      'below_the_caps',
      {
        history: {
          sent: {
            lastDay: 0,
            toCompanyInLastMonth: 0,
            toPerson: new Map([['ines.roth@fjordlicht.example', 8]]),
          },
        },
      },
    ],
    ['an old email', 'not_too_old', { cause: { receivedAt: later(31) } }],
    ['an email of an imported mailbox', 'not_imported', { cause: { imported: true } }],
    ['sending switched off', 'sending_is_on', { policy: { sendingOn: false } }],
    ['a pause', 'sending_is_on', { policy: { paused: 'by the owner' } }],
  ];

  it.each(broken)('%s breaks %s, and no other', (_what, name, change) => {
    const failed = [...answers(change).values()].filter(({ ok }) => !ok);
    expect(failed.map((guard) => guard.name)).toEqual([name]);
    expect(failed[0]?.reason).not.toBe('');
  });

  it('does not count what was taken back because it rested on a mistake', () => {
    const taken = {
      id: 'o',
      emailId: 'e',
      kind: 'feedback_request',
      step: null,
      to: 'x@fjordlicht.example',
    } as const;
    const outgoing = [{ ...taken, state: 'superseded', plannedAt: DECIDED_AT, sentAt: null } as const];
    expect(answers({ history: { outgoing } }).get('not_already_asked')?.ok).toBe(true);
  });

  it('lets the approval of the exact text overrule doubt, and nothing else', () => {
    const doubtful = {
      confidence: 0.85,
      provenance: { kind: 'direct', trusted: false, reason: 'direct' },
    } as const;
    const approved = answers({ cause: doubtful, email: { approved: true } });
    expect([...approved.values()].filter(({ ok }) => !ok)).toEqual([]);
    expect(
      answers({ history: { interviews: [] }, email: { approved: true } }).get('interview_took_place')?.ok,
    ).toBe(false);
  });

  it('does not take a second copy of the same decision for news', () => {
    const copy = aRejection({ id: 'copy', at: later(0.1) });
    expect(answers({ history: { emails: [aRejection(), copy] } }).get('nothing_newer')?.ok).toBe(true);
  });

  it('does not count its own row as already sent', () => {
    const own = {
      id: 'own',
      emailId: 'e',
      kind: 'feedback_request',
      step: null,
      to: 'ines.roth@fjordlicht.example',
      state: 'waiting',
      plannedAt: DECIDED_AT,
      sentAt: null,
    } as const;
    expect(answers({ email: { id: 'own' }, history: { outgoing: [own] } }).get('not_already_asked')?.ok).toBe(
      true,
    );
  });
});

describe('role_was_closed', () => {
  const holds = (kind: PastEmail['kind']) =>
    answers({ email: { kind: 'open_door' }, cause: { kind } }).get('role_was_closed')?.ok;

  it('takes a role that was closed or paused, and no decision about the person', () => {
    expect([holds('role_closed'), holds('on_hold'), holds('not_selected')]).toEqual([true, true, false]);
  });
});
