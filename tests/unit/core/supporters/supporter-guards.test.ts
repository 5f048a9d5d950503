import { describe, expect, it } from 'vitest';
import type { SupporterCase } from '../../../../src/core/supporters/supporter-case.ts';
import {
  checkSupporterGuards,
  type GuardedLetter,
} from '../../../../src/core/supporters/supporter-guards.ts';
import { periodAt } from '../../../../src/core/supporters/supporter-period.ts';
import { aLetterToSupporter, aSupporter, aSupporterCase, DUE, POLICY } from '../../../_util/a-supporter.ts';

const NOW = new Date('2026-03-03T10:00:00Z');
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

const letter: GuardedLetter = {
  id: 'own',
  plannedAt: new Date('2026-03-02T09:00:00Z'),
  period: '2026-03-02',
  approved: false,
  text: 'Hi Noor,\n\nI spoke about tides.\n\nRobin',
  told: [{ text: 'I spoke about tides.', isShared: true }],
};

interface Asked {
  letter?: Partial<GuardedLetter>;
  about?: Partial<SupporterCase>;
  policy?: Partial<typeof POLICY>;
  now?: Date;
}

function check({ letter: changed, about, policy, now = NOW }: Asked = {}) {
  const supporter = about?.supporter ?? aSupporter();
  const period = periodAt(supporter.every, { due: DUE, timeZone: POLICY.timeZone }, now);
  const setting = { policy: { ...POLICY, ...policy }, period, now };
  return checkSupporterGuards({ ...letter, ...changed }, aSupporterCase(about), setting);
}

const failed = (asked: Asked) =>
  check(asked)
    .filter(({ ok }) => !ok)
    .map(({ name, otherwise }) => `${name}: ${otherwise}`);

describe('the guards of a letter to a supporter', () => {
  it('all hold when nothing speaks against it', () => {
    expect(failed({})).toEqual([]);
  });

  it.each<[string, Asked]>([
    ['still_a_supporter: refuse', { about: { supporter: aSupporter({ leftAt: NOW, leftReason: 'stop' }) } }],
    ['may_be_written_to: refuse', { about: { suppressed: 'asked not to be written to' } }],
    ['may_be_written_to: refuse', { about: { doNotContact: true } }],
    ['search_goes_on: refuse', { about: { searchIsOver: true } }],
    [
      'not_too_old: refuse',
      {
        letter: { period: '2026-02-23' },
        about: { letters: [aLetterToSupporter({ period: '2026-02-16' })] },
      },
    ],
    ['is_no_contact: ask', { about: { isContact: true } }],
    ['tells_what_is_shared: ask', { letter: { told: [{ text: 'I spoke  about tides.', isShared: false }] } }],
    ['first_is_approved: ask', { about: { letters: [] } }],
    ['below_the_cap: wait', { about: { sentLastDay: 5 } }],
    ['sending_is_on: wait', { policy: { sendingOn: false } }],
    ['sending_is_on: wait', { policy: { paused: 'by the owner' } }],
    [
      'far_from_the_last: wait',
      { about: { letters: [aLetterToSupporter({ leftAt: new Date(NOW.getTime() - 3 * DAY_MS) })] } },
    ],
  ])('%s', (guard, asked) => {
    expect(failed(asked)).toEqual([guard]);
  });

  it('let two letters for one week never leave', () => {
    const other = aLetterToSupporter({ period: letter.period, leftAt: new Date('2026-02-20T09:00:00Z') });
    expect(failed({ about: { letters: [other] } })).toEqual(['one_a_period: refuse']);
    expect(failed({ about: { letters: [{ ...other, id: 'own' }] }, letter: { approved: true } })).toEqual([]);
  });

  it.each<[string, Asked]>([
    ['of a first letter', { about: { letters: [] } }],
    ['to somebody who takes part in an application', { about: { isContact: true } }],
  ])('hold for the approved text %s', (_what, { about }) => {
    expect(failed({ about: about ?? {}, letter: { approved: true } })).toEqual([]);
  });

  it('hold for no approval against what is not shared any more', () => {
    const told = [{ text: 'I spoke about tides.', isShared: false }];
    expect(failed({ letter: { told, approved: true } })).toEqual(['tells_what_is_shared: ask']);
    expect(failed({ letter: { told, text: 'Hi Noor,\n\nnothing of it.' } })).toEqual([]);
  });

  it.each([
    ['uncertain', true],
    ['handoff', true],
    ['cancelled', false],
    ['failed', false],
  ] as const)('take a first letter that is %s for one that the owner sent: %s', (state, isKnown) => {
    const letters = [aLetterToSupporter({ state })];
    expect(failed({ about: { letters } }).includes('first_is_approved: ask')).toBe(!isKnown);
  });

  it('ask anew for whom the owner took in again', () => {
    const supporter = aSupporter({ joinedAt: new Date('2026-02-26T10:00:00Z') });
    expect(failed({ about: { supporter } })).toEqual(['first_is_approved: ask']);
  });

  it('let an approved text leave in the week after its own, and not later', () => {
    const old = { period: '2026-02-23', plannedAt: new Date('2026-02-23T09:00:00Z'), approved: true };
    const about = {
      letters: [aLetterToSupporter({ period: '2026-02-16', leftAt: new Date('2026-02-16T09:00:00Z') })],
    };
    expect(failed({ letter: old, about })).toEqual([]);
    expect(failed({ letter: old, about, now: new Date('2026-03-10T10:00:00Z') })).toEqual([
      'not_too_old: refuse',
    ]);
  });
});
